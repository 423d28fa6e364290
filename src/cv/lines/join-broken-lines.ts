import type { DateOrder } from "../dates/date-point.js";
import { findDates } from "../dates/find-dates.js";
import type { CvLine } from "./cv-line.js";
import { lineWith } from "./read-label.js";
import { joinStrands, type Strand, splitStrand } from "./strand.js";

/** What a range is left open with where the line ends in the middle of it. */
const OPEN = /(?:\d{4}|\d[./]\d{2,4})\)?\s*(?:[–—‐‑-](?:\s*\p{L}{3,10}\.?)?|\b(?:to|bis|à|au|a|al|tot|até|until))$/u;

/** "September 2019 –" and "December 2021" below it, which a narrow column parted, are one line again. */
export function joinBrokenLines(lines: readonly CvLine[], order: DateOrder): CvLine[] {
  const joined: CvLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const cells = above === undefined ? null : joinCells(above, line, order);
    if (above !== undefined && cells !== null) joined[joined.length - 1] = { ...lineWith(above, cells), bottom: line.bottom };
    else if (above !== undefined && (isSplit(above, line, order) || isOpenName(above, line)))
      joined[joined.length - 1] = { ...lineWith(above, joinStrands([above.strand, line.strand])), bottom: line.bottom };
    else joined.push(line);
  }
  return joined;
}

const OPEN_NAME = /\s(?:of|de|del|della|di|da|do|dos|der|für|for|van)$/u;
const MOST_NAME_WORDS = 16;

/** "Escuela de Hostelería de" and "Burlada" below it: no name ends so. */
function isOpenName(above: CvLine, line: CvLine): boolean {
  if (!OPEN_NAME.test(above.text) || line.bullet || line.bold !== above.bold || above.heading !== null || line.heading !== null)
    return false;
  if (above.block !== line.block || above.column !== line.column || above.row !== line.row || above.page !== line.page) return false;
  return above.text.split(/\s+/).length + line.text.split(/\s+/).length <= MOST_NAME_WORDS;
}

/** "Clerk at Stadspark<tab>June 2019 – March" above "Foundation<tab>2022": both cells went on. */
function joinCells(above: CvLine, line: CvLine, order: DateOrder): Strand | null {
  const [first, second] = [splitStrand(above.strand, /\t/g), splitStrand(line.strand, /\t/g)];
  const [name, date, rest, year] = [first[0], first[1], second[0], second[1]];
  if (first.length !== 2 || second.length !== 2 || name === undefined || date === undefined || rest === undefined || year === undefined)
    return null;
  const whole = joinStrands([date, year]);
  const spans = (text: string) => findDates(text, order).some((found) => !found.single);
  const full = findDates(whole.text, order)[0];
  if (spans(date.text) || spans(year.text) || full === undefined || full.single || full.end < whole.text.length) return null;
  return joinStrands([joinStrands([name, rest]), whole], "\t");
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
