import { exactHeading } from "../lexicon/headings.js";
import type { CvLine } from "./cv-line.js";
import { lineWith } from "./read-label.js";
import { sliceStrand } from "./strand.js";

/** A heading's words in bold and the characters of the line that they take, full stop included. */
interface RunIn {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
}

/**
 * "**Education.** BSc Physics, … **Languages.** Dutch, …", "**Summary** Analyst with …": headings that run into their text become lines
 * of their own. Two of unlike kinds make the way of the page; one that comes again is a label within its posts.
 */
export function splitRunInHeads(lines: readonly CvLine[]): readonly CvLine[] {
  const heads = lines.map(runInsOf);
  const kinds = heads.flat().map(({ kind }) => kind);
  if (kinds.length < 2 || new Set(kinds).size < kinds.length) return lines;
  return lines.flatMap((line, at) => split(line, heads[at] ?? []));
}

function runInsOf(line: CvLine): RunIn[] {
  const [origin, ...pieces] = line.strand.pieces;
  if (!line.boldLead || line.bullet || line.row !== null || origin === undefined || pieces.length > 0) return [];
  return line.runs.flatMap((run): RunIn[] => {
    const [from, end] = [Math.max(0, run.start - origin.start), run.end - origin.start];
    const words = line.text.slice(from, end);
    const behind = line.text.slice(end);
    const kind =
      run.bold && !/[:：]\s*$/.test(words) && !/^\s*[:：(,–—-]/.test(behind) ? exactHeading(words.replace(/\.\s*$/, "").trim()) : undefined;
    const begins = from === 0 || /[.!?]\s*$/.test(line.text.slice(0, from));
    return kind === undefined || !begins || behind.trim() === "" ? [] : [{ kind, from, to: end }];
  });
}

function split(line: CvLine, heads: readonly RunIn[]): CvLine[] {
  if (heads[0]?.from !== 0) return [line];
  return heads.flatMap(({ from, to }, at) => {
    const name = sliceStrand(line.strand, from, to);
    const bare = name.text.endsWith(".") ? sliceStrand(name, 0, name.text.length - 1) : name;
    const told = sliceStrand(line.strand, to, heads[at + 1]?.from ?? line.text.length);
    return [
      { ...lineWith(line, bare), bold: true, boldLead: false },
      { ...lineWith(line, told), bold: false, boldLead: false },
    ];
  });
}
