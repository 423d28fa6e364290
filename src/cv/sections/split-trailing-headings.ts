import { speaksOfPerson } from "../lexicon/heading-hints.js";
import type { CvLine } from "../lines/cv-line.js";
import { type CvRow, flattenRow } from "../lines/cv-row.js";
import { lookOf, scoreHeadingLook } from "./heading-look.js";
import { isHeadingShape, saysWhatFollows } from "./heading-looks.js";

/** A heading in the middle of the page, below an entry with its dates in a rail, is none of that entry: in the look of two headings that stand alone. */
export function splitTrailingHeadings(rows: readonly CvRow[], body: number | null): CvRow[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const line = aloneIn(row);
    if (line !== undefined && isNamed(line) && scoreHeadingLook(line, body) >= 1)
      counts.set(lookOf(line), (counts.get(lookOf(line)) ?? 0) + 1);
  }
  const isHeading = (line: CvLine) => (counts.get(lookOf(line)) ?? 0) >= 2 && !line.bullet && isHeadingShape(line);
  return rows.flatMap((row) => splitRow(row, isHeading));
}

function aloneIn(row: CvRow): CvLine | undefined {
  return row.cells.length === 1 && row.cells[0]?.lines.length === 1 ? row.cells[0].lines[0] : undefined;
}

function isNamed(line: CvLine): boolean {
  return isHeadingShape(line) && (saysWhatFollows(line.text) || speaksOfPerson(line.text));
}

function splitRow(row: CvRow, isHeading: (line: CvLine) => boolean): CvRow[] {
  const last = row.cells.at(-1);
  const at = last === undefined || row.cells.length < 2 ? -1 : last.lines.findIndex((line, i) => i > 0 && isHeading(line));
  if (last === undefined || at < 1 || row.cells.some((cell) => cell !== last && cell.lines.some(isHeading))) return [row];
  const kept = { cells: [...row.cells.slice(0, -1), { lines: last.lines.slice(0, at) }] };
  return [kept, ...flattenRow({ cells: [{ lines: last.lines.slice(at) }] })];
}
