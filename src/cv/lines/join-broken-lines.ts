import type { DateOrder } from "../dates/date-point.js";
import { findDates } from "../dates/find-dates.js";
import type { CvLine } from "./cv-line.js";
import { lineWith } from "./read-label.js";
import { joinStrands, type Strand, sliceStrand, splitStrand } from "./strand.js";

/** What a range is left open with where the line ends in the middle of it. */
const OPEN = /(?:\d{4}|\d[./]\d{2,4})\)?\s*(?:[–—‐‑-](?:\s*\p{L}{3,10}\.?)?|(?<=\s)(?:to|bis|à|au|a|al|tot|até|until))$/u;

/** "September 2019 –" and "December 2021" below it, which a narrow column parted, are one line again. */
export function joinBrokenLines(lines: readonly CvLine[], order: DateOrder, typed = false): CvLine[] {
  const joined: CvLine[] = [];
  const widest = typed ? widthOf(lines) : null;
  for (const line of lines) {
    const above = joined.at(-1);
    const cells = above === undefined ? null : joinCells(above, line, order);
    const rail = findRailAbove(joined, line, order);
    if (rail !== null) joined[rail.at] = { ...lineWith(rail.above, rail.whole), bottom: line.bottom };
    else if (above !== undefined && cells !== null) {
      joined[joined.length - 1] = { ...lineWith(above, cells.above), bottom: cells.below === null ? line.bottom : above.bottom };
      if (cells.below !== null) joined.push(lineWith(line, cells.below));
    } else if (above !== undefined && isBrokenName(above, line))
      joined[joined.length - 1] = { ...lineWith(above, joinStrands([above.strand, line.strand], "")), bottom: line.bottom };
    else if (above !== undefined && isBrokenWord(above, line))
      joined[joined.length - 1] = {
        ...lineWith(above, joinStrands([sliceStrand(above.strand, 0, above.text.length - 1), line.strand], "")),
        bottom: line.bottom,
      };
    else if (
      above !== undefined &&
      (isSplit(above, line, order) || isOpenName(above, line) || (widest !== null && isHardWrap(above, line, widest)))
    )
      joined[joined.length - 1] = { ...lineWith(above, joinStrands([above.strand, line.strand])), bottom: line.bottom };
    else joined.push(line);
  }
  return joined;
}

/** Signs that a text was broken at a width: no line is longer than a page is wide, and there are long ones. */
const WRAP_WIDTHS = { least: 56, most: 140 } as const;

/** Of lines broken at a width, so many come near it; one long line among short ones was ended where its writer liked. */
const AT_WIDTH = { lines: 2, near: 0.88 } as const;

/** How many signs the widest line of a typed text has; null where paragraphs run on, so that no line was broken. */
function widthOf(lines: readonly CvLine[]): number | null {
  const lengths = lines.map(({ text }) => (text.includes("\t") ? 0 : text.length));
  const widest = Math.max(0, ...lengths);
  const near = lengths.filter((length) => length >= widest * AT_WIDTH.near).length;
  return widest >= WRAP_WIDTHS.least && widest <= WRAP_WIDTHS.most && near >= AT_WIDTH.lines ? widest : null;
}

/** Words that no sentence ends with. */
const GOES_ON =
  /(?:^|\s)(?:to|of|and|the|a|an|for|with|by|in|from|or|at|on|und|der|die|das|den|dem|mit|für|von|im|zur|zum|de|la|le|les|des|du|et|aux|pour|avec|el|los|las|y|con|para|van|het|een|voor|met|di|il|per|della|e|com|os|as)$/u;

/** "…, Cycle" and "counting, Excel" below it: the first word found no room on a line as wide as the others. */
function isHardWrap(above: CvLine, line: CvLine, widest: number): boolean {
  if (line.bullet || above.heading !== null || line.heading !== null || above.block !== line.block || above.page !== line.page)
    return false;
  if (above.row !== null || line.row !== null || /\t/.test(above.text + line.text) || above.text.length < WRAP_WIDTHS.least) return false;
  if (GOES_ON.test(above.text)) return true;
  const word = line.text.split(/\s/)[0] ?? "";
  // Of what is joined already, the line that ends here has to be full.
  const last = above.strand.pieces.at(-1)?.length ?? 0;
  const full = last + 1 + word.length > widest * 0.92;
  return full && /^\p{Ll}/u.test(line.text) && !/[.!?:]$/.test(above.text);
}

/** How far above, in lines, the first part of a date may stand where the cells beside it come between. */
const RAIL_REACH = 6;

/** "depuis mars" and "2020" in the next row of a narrow rail: the date went on. */
function findRailAbove(joined: readonly CvLine[], line: CvLine, order: DateOrder): { at: number; above: CvLine; whole: Strand } | null {
  if (line.row === null || !/^\d{4}$/.test(line.text)) return null;
  for (let at = joined.length - 1; at >= 0 && at >= joined.length - RAIL_REACH; at--) {
    const above = joined[at];
    if (above === undefined || above.page !== line.page || above.row === null) return null;
    if (above.column !== line.column) continue;
    if (above.row === line.row || findDates(above.text, order).some((date) => !date.single || date.end >= above.text.length)) return null;
    const whole = joinStrands([above.strand, line.strand]);
    const [date] = findDates(whole.text, order);
    return date !== undefined && date.start === 0 && date.end === whole.text.length && (date.from ?? date.to ?? "").length > 4
      ? { at, above, whole }
      : null;
  }
  return null;
}

/** "ALLEGHENY UNIVER-" and "SITY" below it: capitals that a narrow column parted. */
function isBrokenWord(above: CvLine, line: CvLine): boolean {
  return /\p{Lu}{2}-$/u.test(above.text) && /^\p{Lu}{2,}(?!\p{Ll})/u.test(line.text) && areOneText(above, line);
}

/** "Calliope Ashworth-" and "Nwosu" below it: a name parted behind its own hyphen. */
function isBrokenName(above: CvLine, line: CvLine): boolean {
  return /(?<!\p{L})\p{Lu}\p{Ll}+-$/u.test(above.text) && /^\p{Lu}\p{Ll}/u.test(line.text) && areOneText(above, line);
}

function areOneText(above: CvLine, line: CvLine): boolean {
  return (
    !line.bullet &&
    above.block === line.block &&
    above.column === line.column &&
    above.page === line.page &&
    above.bold === line.bold &&
    above.size === line.size
  );
}

const OPEN_NAME =
  /\s(?:of|de|del|della|di|da|do|dos|der|für|for|van)$|,\s(?:Universit(?:ät|é|à|eit|y)|Universidade?|(?:Fachh|H)ochschule|Hogeschool|Institut|Technische|École|Escuela|Istituto|Instituto|Escola)$/u;
const MOST_NAME_WORDS = 16;

/** "Escuela de Hostelería de" and "Burlada" below it: no name ends so, nor begins with a small letter. */
function isOpenName(above: CvLine, line: CvLine): boolean {
  // "Ausbildung zur" in bold, and below it in bold what for.
  const cut = above.bold && line.bold && above.size === line.size && GOES_ON.test(above.text);
  if (
    (!OPEN_NAME.test(above.text) && !cut) ||
    /^\p{Ll}/u.test(above.text) ||
    line.bullet ||
    line.bold !== above.bold ||
    above.heading !== null ||
    line.heading !== null
  )
    return false;
  if (above.block !== line.block || above.column !== line.column || above.row !== line.row || above.page !== line.page) return false;
  return above.text.split(/\s+/).length + line.text.split(/\s+/).length <= MOST_NAME_WORDS;
}

/** "Clerk at Stadspark<tab>June 2019 – March" above "Foundation<tab>2022": both cells went on, or the dates alone where the names differ in look. */
function joinCells(above: CvLine, line: CvLine, order: DateOrder): { above: Strand; below: Strand | null } | null {
  const [first, second] = [splitStrand(above.strand, /\t/g), splitStrand(line.strand, /\t/g)];
  const [name, date, rest, year] = [first[0], first[1], second[0], second[1]];
  if (first.length !== 2 || second.length !== 2 || name === undefined || date === undefined || rest === undefined || year === undefined)
    return null;
  const whole = joinStrands([date, year]);
  const spans = (text: string) => findDates(text, order).some((found) => !found.single);
  // "2019" above "2020": each is the date of its own row.
  const isWhole = (text: string) => findDates(text, order).some(({ start, end }) => start === 0 && end === text.length);
  if (isWhole(date.text) && isWhole(year.text)) return null;
  const full = findDates(whole.text, order)[0];
  if (spans(date.text) || spans(year.text) || full === undefined || full.single || full.end < whole.text.length) return null;
  const [one, other] = [above.runs[0], line.runs[0]];
  const apart = one?.bold !== other?.bold || one?.italic !== other?.italic;
  return apart
    ? { above: joinStrands([name, whole], "\t"), below: rest }
    : { above: joinStrands([joinStrands([name, rest]), whole], "\t"), below: null };
}

function isSplit(above: CvLine, line: CvLine, order: DateOrder): boolean {
  if (line.bullet || above.page !== line.page || above.column !== line.column || above.row !== line.row) return false;
  if (isMonthApart(above, line, order)) return true;
  if (!OPEN.test(above.text)) return false;
  const [first] = findDates(line.text, order);
  // A line that begins with a span of its own is the next entry; "aujourd'hui" has no digit.
  if (first === undefined ? line.text.split(/\s+/).length > 2 : first.start > 0 || !first.single) return false;
  return findDates(`${above.text} ${line.text}`, order).some(
    (date) => !date.single && date.start < above.text.length && date.end > above.text.length + 1,
  );
}

/** "Production assistant, Sept." and "2016 – Feb 2019" below it: the month is that of the year. */
function isMonthApart(above: CvLine, line: CvLine, order: DateOrder): boolean {
  if (!/(?<!\p{L})\p{L}{3,10}\.?$/u.test(above.text) || !/^\d{4}(?!\d)/.test(line.text) || above.block !== line.block) return false;
  const spans = findDates(line.text, order).some(({ start, single }) => start === 0 && !single);
  return (
    spans &&
    findDates(`${above.text} ${line.text}`, order).some(({ start, end }) => start < above.text.length && end > above.text.length + 1)
  );
}
