import type { CvLine } from "../lines/cv-line.js";
import { joinStrands, type Strand } from "../lines/strand.js";

/** Lines of a body to bullets and paragraphs: what goes on on the next line belongs together. */
export function joinBody(lines: readonly CvLine[]): Strand[] {
  const items: Strand[][] = [];
  let before: CvLine | null = null;
  const widest = Math.max(0, ...lines.map((line) => line.right ?? 0));
  for (const line of lines) {
    const last = items.at(-1);
    if (last !== undefined && before !== null && goesOn(before, line, widest)) last.push(line.strand);
    else items.push([line.strand]);
    before = line;
  }
  return items.map((parts) => joinStrands(parts));
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
