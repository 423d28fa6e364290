import type { CvLine } from "../lines/cv-line.js";
import { joinStrands, type Strand } from "../lines/strand.js";

/** Lines of a body to bullets and paragraphs: what goes on on the next line belongs together. */
export function joinBody(lines: readonly CvLine[]): Strand[] {
  const items: Strand[][] = [];
  let before: CvLine | null = null;
  const widest = Math.max(0, ...lines.map((line) => line.right ?? 0));
  const own = areOwnLines(lines);
  const deeds = areDeeds(lines);
  for (const line of lines) {
    const last = items.at(-1);
    if (last !== undefined && before !== null && !own && !(deeds && beginsDeed(line)) && goesOn(before, line, widest))
      last.push(line.strand);
    else items.push([line.strand]);
    before = line;
  }
  return items.map((parts) => joinStrands(parts));
}

const DEED =
  /^(?:\p{Lu}\p{Ll}+ed|Led|Built|Rebuilt|Ran|Wrote|Won|Grew|Cut|Drove|Made|Took|Set|Held|Taught|Sold|Kept|Oversaw|Brought|Drew|Put|Rolled|Gave)(?= )/u;

function beginsDeed({ text }: CvLine): boolean {
  return DEED.test(text);
}

/** Deeds one below the other, without marks: a line begins one, or a small letter goes on with it. */
function areDeeds(lines: readonly CvLine[]): boolean {
  const beginning = lines.filter(({ text }) => !/^\p{Ll}/u.test(text));
  return beginning.length > 1 && beginning.every((line) => !line.bullet && beginsDeed(line));
}

/** A typed text is hardly broken at fewer signs. */
const LEAST_WRAP = 56;
const FEWEST_EARLY = 2;
/** Who breaks lines at a width leaves less room than that part of it. */
const CLEARLY_EARLY = 0.85;

/**
 * "3k requests in Go" above "moved 14 services": typed lines with room for the next word were ended by the writer, small letters or not.
 * Longer ones may be broken at a width by hand: only much room tells.
 */
function areOwnLines(lines: readonly CvLine[]): boolean {
  if (lines.some(({ right, bullet }) => right !== null || bullet)) return false;
  // A line that was found broken is several of the file.
  const widest = Math.max(0, ...lines.flatMap(({ strand }) => strand.pieces.map(({ length }) => length)));
  const room = widest < LEAST_WRAP ? widest : widest * CLEARLY_EARLY;
  const early = lines.slice(1).filter((line, at) => {
    const before = lines[at] as CvLine;
    return goesOn(before, line, 0) && before.text.length + 1 + (line.text.split(/\s/)[0]?.length ?? 0) <= room;
  });
  return early.length >= FEWEST_EARLY;
}

function goesOn(before: CvLine, line: CvLine, widest: number): boolean {
  if (line.bullet) return false;
  // Without places a line of the file is a paragraph.
  if (line.right === null || before.right === null) return /^\p{Ll}/u.test(line.text) && !/[.;:!?]$/.test(before.text);
  if (/^\p{Ll}/u.test(line.text)) return true;
  if (/[,(&/-]$/.test(before.text)) return true;
  const full = before.right > widest - 60 || before.page !== line.page;
  return full && !/[.!?]$/.test(before.text) ? true : full && before.bullet && line.indent >= before.indent + 2;
}
