import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine, isDateLine } from "../dates/dates-of-line.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { isProse } from "./row-look.js";

/**
 * Dates at the foot of each entry, below what was done: they go above its first row, where the other readers look for them. The section
 * must end with dates, each stretch of rows before one begin in one look, and most of them tell something before it.
 */
export function liftFootDates(rows: readonly CvRow[], order: DateOrder): readonly CvRow[] {
  const spans = rows.map((row) => rowLines(row).some((line) => datesOfLine(line, order).some(({ single }) => !single)));
  const feet = rows.flatMap((row, at) => (spans[at] === true && isDateRow(row, order) ? [at] : []));
  if (feet.length < 2 || feet.at(-1) !== rows.length - 1 || spans.filter(Boolean).length > feet.length) return rows;
  const entries = feet.map((foot, i) => rows.slice((feet[i - 1] ?? -1) + 1, foot + 1));
  const looks = new Set(entries.map(([first]) => lookOfRow(first)));
  const told = entries.filter((entry) => entry.length > 3 && isTold(entry.at(-2)));
  if (looks.size > 1 || looks.has("") || told.length < entries.length / 2) return rows;
  return entries.flatMap((entry) => [atHeightOf(entry.at(-1), entry[0]), ...entry.slice(0, -1)]);
}

/** One line, and dates alone in it. */
export function isDateRow(row: CvRow, order: DateOrder): boolean {
  const [line, ...more] = rowLines(row);
  if (line === undefined || more.length > 0) return false;
  return isDateLine(line, order);
}

/** Cards begin at unlike places: size and weight alone count. */
function lookOfRow(row: CvRow | undefined): string {
  const line = row === undefined ? undefined : rowLines(row)[0];
  return line?.bold === true ? `${line.size}/${line.heading}` : "";
}

function isTold(row: CvRow | undefined): boolean {
  const line = row === undefined ? undefined : rowLines(row).at(-1);
  return line !== undefined && (line.bullet || /^\p{Ll}|[.;]$/u.test(line.text) || isProse(line.text));
}

function atHeightOf(row: CvRow | undefined, first: CvRow | undefined): CvRow {
  const place = first === undefined ? undefined : rowLines(first)[0];
  const lines = row === undefined ? [] : rowLines(row);
  return {
    cells: [
      {
        lines: lines.map((line) => ({
          ...line,
          top: place?.top ?? line.top,
          bottom: place?.top ?? line.bottom,
          block: place?.block ?? line.block,
        })),
      },
    ],
  };
}
