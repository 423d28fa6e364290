import type { DateOrder } from "../dates/date-point.js";
import { findDates, isAllOf } from "../dates/find-dates.js";
import type { CvLine } from "./cv-line.js";
import { lineWith } from "./read-label.js";
import { joinStrands, type Strand, splitStrand } from "./strand.js";

/** The rest of a name is short. */
const MOST_WORDS = 6;

/**
 * "Senior Physiotherapist, Outpatients and<tab>2021 – now" and "Hydrotherapy" below it, both in bold: a name that found no room before its
 * dates. Other heads tell so, below which stands a line in another look.
 */
export function joinWrappedHeads(lines: readonly CvLine[], order: DateOrder): readonly CvLine[] {
  const heads = lines.flatMap((line, at) => (isDatedName(line, order) ? [at] : []));
  const plain = heads.filter((at) => lines[at + 1]?.bold === false);
  if (plain.length < 2 || plain.length < heads.length / 2) return lines;
  const wrapped = new Set(heads.filter((at) => goesOn(lines[at], lines[at + 1], lines[at + 2], order)));
  return lines.flatMap((line, at) => {
    if (wrapped.has(at - 1)) return [];
    const below = lines[at + 1];
    return wrapped.has(at) && below !== undefined ? [withName(line, below)] : [line];
  });
}

function cellsOf(line: CvLine): Strand[] {
  return line.bold && !line.bullet && line.row === null && line.left !== null ? splitStrand(line.strand, /\t/g) : [];
}

function isDatedName(line: CvLine, order: DateOrder): boolean {
  const [name, date, ...others] = cellsOf(line);
  if (name === undefined || date === undefined || others.length > 0 || !/\p{L}{3}/u.test(name.text)) return false;
  return findDates(date.text, order).some((range) => isAllOf(date.text, range));
}

function goesOn(head: CvLine | undefined, line: CvLine | undefined, below: CvLine | undefined, order: DateOrder): boolean {
  if (head === undefined || line === undefined || below === undefined || cellsOf(line).length !== 1) return false;
  const alike = line.size === head.size && line.italic === head.italic && Math.abs((line.left ?? 0) - (head.left ?? 0)) < 2;
  const together = [line, below].every(({ block, page }) => block === head.block && page === head.page);
  return alike && together && !below.bold && line.text.split(/\s+/).length <= MOST_WORDS && findDates(line.text, order).length === 0;
}

function withName(head: CvLine, line: CvLine): CvLine {
  const [name, date] = cellsOf(head);
  if (name === undefined || date === undefined) throw new Error("no dates on this line");
  return { ...lineWith(head, joinStrands([joinStrands([name, line.strand]), date], "\t")), bottom: line.bottom };
}
