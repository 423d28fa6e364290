import type { DateOrder } from "../dates/date-point.js";
import { findDates } from "../dates/find-dates.js";
import type { CvLine } from "./cv-line.js";
import { lineWith } from "./read-label.js";
import { joinStrands } from "./strand.js";

/** What a range is left open with where the line ends in the middle of it. */
const OPEN = /(?:\d{4}|\d[./]\d{2,4})\)?\s*(?:[–—‐‑-]|\b(?:to|bis|à|au|a|al|tot|até|until))$/u;

/** "September 2019 –" and "December 2021" below it, which a narrow column parted, are one line again. */
export function joinSplitDates(lines: readonly CvLine[], order: DateOrder): CvLine[] {
  const joined: CvLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    if (above !== undefined && isSplit(above, line, order))
      joined[joined.length - 1] = { ...lineWith(above, joinStrands([above.strand, line.strand])), bottom: line.bottom };
    else joined.push(line);
  }
  return joined;
}

function isSplit(above: CvLine, line: CvLine, order: DateOrder): boolean {
  if (!OPEN.test(above.text) || line.bullet || above.page !== line.page || above.column !== line.column || above.row !== line.row)
    return false;
  const [first] = findDates(line.text, order);
  // A line that begins with a span of its own is the next entry.
  if (first === undefined || first.start > 0 || !first.single) return false;
  return findDates(`${above.text} ${line.text}`, order).some(
    (date) => !date.single && date.start < above.text.length && date.end > above.text.length + 1,
  );
}
