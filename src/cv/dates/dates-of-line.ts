import type { CvLine } from "../lines/cv-line.js";
import type { DateOrder } from "./date-point.js";
import { type DateRange, findDates, isAllOf } from "./find-dates.js";

const KNOWN = new WeakMap<CvLine, { readonly monthFirst: boolean; readonly dates: readonly DateRange[] }>();

/** The dates of a line: looked for once, asked for by every step of the reading. */
export function datesOfLine(line: CvLine, order: DateOrder): readonly DateRange[] {
  const known = KNOWN.get(line);
  if (known !== undefined && known.monthFirst === order.monthFirst) return known.dates;
  const dates = findDates(line.text, order);
  KNOWN.set(line, { monthFirst: order.monthFirst, dates });
  return dates;
}

/** Dates and nothing else. */
export function isDateLine(line: CvLine, order: DateOrder): boolean {
  return datesOfLine(line, order).some((date) => isAllOf(line.text, date));
}
