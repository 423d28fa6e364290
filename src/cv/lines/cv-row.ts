import type { CvLine } from "./cv-line.js";
import { joinStrands, type Strand } from "./strand.js";

/** What stands side by side: cells of a table row, a rail's heading and the line beside it; most rows have one cell of one line. */
export interface CvRow {
  readonly cells: readonly CvCell[];
}

export interface CvCell {
  readonly lines: readonly CvLine[];
}

export function groupRows(lines: readonly CvLine[]): CvRow[] {
  const rows: CvRow[] = [];
  let at = 0;
  while (at < lines.length) {
    const first = lines[at];
    if (first === undefined) break;
    let end = at + 1;
    if (first.row !== null) while (end < lines.length && lines[end]?.row === first.row && lines[end]?.page === first.page) end++;
    rows.push({ cells: cellsOf(lines.slice(at, end)) });
    at = end;
  }
  return rows;
}

function cellsOf(lines: readonly CvLine[]): CvCell[] {
  const cells: CvLine[][] = [];
  for (const line of lines) {
    const last = cells.at(-1);
    if (last === undefined || last[0]?.column !== line.column) cells.push([line]);
    else last.push(line);
  }
  return cells.map((cell) => ({ lines: cell }));
}

export function cellStrand(cell: CvCell): Strand {
  return joinStrands(cell.lines.map((line) => line.strand));
}

export function rowText(row: CvRow): string {
  const only = row.cells.length === 1 ? row.cells[0]?.lines : undefined;
  if (only?.length === 1 && only[0] !== undefined) return only[0].strand.text;
  return row.cells.map((cell) => cellStrand(cell).text).join(" ");
}

export function rowLines(row: CvRow): readonly CvLine[] {
  const [first] = row.cells;
  return first !== undefined && row.cells.length === 1 ? first.lines : row.cells.flatMap((cell) => cell.lines);
}

/** A row of one line each; the first lines of its cells stay side by side. */
export function dissolveRow(row: CvRow): CvRow[] {
  if (row.cells.length < 2 && (row.cells[0]?.lines.length ?? 0) < 2) return [row];
  const [left, ...others] = row.cells;
  if (left === undefined) return [];
  if (others.length === 0) return left.lines.map((line) => ({ cells: [{ lines: [line] }] }));
  const firsts = others.map((cell) => ({ lines: cell.lines.slice(0, 1) }));
  const rest = others.flatMap((cell) => cell.lines.slice(1)).map((line) => ({ cells: [{ lines: [line] }] }));
  return [{ cells: [left, ...firsts] }, ...rest];
}

/** Every line for itself, in reading order. */
export function flattenRow(row: CvRow): CvRow[] {
  return rowLines(row).map((line) => ({ cells: [{ lines: [line] }] }));
}
