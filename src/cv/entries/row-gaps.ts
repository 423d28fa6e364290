import type { CvLine } from "../lines/cv-line.js";
import type { RowLook } from "./row-look.js";

/** Whether no blank wider than a line parts two rows; without places the file's order alone counts. */
export function sameBlock(a: RowLook, b: RowLook): boolean {
  const [first, second] = [lowest(a), b.lines[0]];
  if (first === undefined || second === undefined) return false;
  if (inNextColumn(first, second)) return false;
  const gap = gapBetween(first, second);
  return gap === null ? first.page === second.page : gap < (second.bottom ?? 0) - (second.top ?? 0);
}

/** The last of a row's lines on the page: a title of two lines ends below its date. */
export function lowest({ lines }: RowLook): CvLine | undefined {
  return lines.reduce<CvLine | undefined>((low, line) => ((line.bottom ?? 0) > (low?.bottom ?? 0) ? line : (low ?? line)), undefined);
}

/** At the top of the next column: what stood above it in the order of reading is elsewhere on the page. */
export function inNextColumn(above: CvLine, below: CvLine): boolean {
  return above.row === null && below.row === null && above.page === below.page && above.column !== below.column;
}

export function gapBetween(above: CvLine, below: CvLine): number | null {
  return above.bottom === null || below.top === null || above.page !== below.page || inNextColumn(above, below)
    ? null
    : below.top - above.bottom;
}

/** Whether a line belongs to the one above rather than the one below, by the blank between them. */
export function isNearer(above: RowLook, line: RowLook, below: RowLook | undefined): boolean {
  const [a, l, b] = [lowest(above), line.lines[0], below?.lines[0]];
  if (a === undefined || l === undefined || b === undefined) return false;
  const [up, down] = [gapBetween(a, l), gapBetween(l, b)];
  if (up === null && down === null && l.top === null) return a.block === l.block && l.block !== b.block;
  return up !== null && down !== null && up + 1 < down;
}
