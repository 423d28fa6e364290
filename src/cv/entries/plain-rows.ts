import type { DateOrder } from "../dates/date-point.js";
import { findDates } from "../dates/find-dates.js";
import { type CvCell, type CvRow, cellStrand, dissolveRow } from "../lines/cv-row.js";
import { lineWith } from "../lines/read-label.js";
import { joinStrands } from "../lines/strand.js";

/** Rows of one line each; "09/2008" and "02/2012" in cells of their own are one span. */
export function plainRows(rows: readonly CvRow[], order: DateOrder): CvRow[] {
  return rows.map((row) => joinDateCells(row, order)).flatMap(dissolveRow);
}

function joinDateCells(row: CvRow, order: DateOrder): CvRow {
  const [from, to, ...others] = row.cells;
  const line = from?.lines[0];
  if (from === undefined || to === undefined || line === undefined || others.length === 0 || !isOneDate(from, order)) return row;
  const span = joinStrands([cellStrand(from), cellStrand(to)], " – ");
  const whole = findDates(span.text, order).some((date) => !date.single && date.start === 0 && date.end >= span.text.length - 1);
  return whole && to.lines.length === 1 ? { cells: [{ lines: [lineWith(line, span)] }, ...others] } : row;
}

function isOneDate(cell: CvCell, order: DateOrder): boolean {
  const { text } = cellStrand(cell);
  const [date] = findDates(text, order);
  return cell.lines.length === 1 && date?.single === true && date.start === 0 && date.end >= text.length - 1;
}
