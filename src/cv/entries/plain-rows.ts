import type { DateOrder } from "../dates/date-point.js";
import { isDateLine } from "../dates/dates-of-line.js";
import { findDates } from "../dates/find-dates.js";
import { scoreDegree } from "../lexicon/degree-words.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import { type CvLine, firstWordWidth } from "../lines/cv-line.js";
import { type CvCell, type CvRow, cellStrand, dissolveRow } from "../lines/cv-row.js";
import { lineWith } from "../lines/read-label.js";
import { joinStrands } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import { isProse } from "./row-look.js";
import { splitToldHeads } from "./split-told-heads.js";

/** Rows of one line each; "09/2008" and "02/2012" in cells of their own are one span. */
export function plainRows(rows: readonly CvRow[], order: DateOrder): CvRow[] {
  const whole = moveRailTowns(
    splitToldHeads(rows, order).map((row) => joinWrappedCells(joinDateCells(row, order), order)),
    order,
  );
  const telling = findTellingColumns(whole, order);
  return joinWrappedNames(
    whole.flatMap((row) => parted(row, order, telling).flatMap(dissolveRow)),
    order,
  );
}

/** "Sept. 2016 – Feb. 2021" and "Beauvais" below it, beside a post and its employer: in each such row the last of the rail is the town, known or not. */
function moveRailTowns(rows: readonly CvRow[], order: DateOrder): readonly CvRow[] {
  const isTown = ({ cells: [rail, names, ...others] }: CvRow) => {
    const [dates, town, ...more] = rail?.lines ?? [];
    if (dates === undefined || town === undefined || more.length + others.length > 0 || !isDateLine(dates, order)) return false;
    const brief = town.text.split(/\s+/).length <= 3 && !/\d/.test(town.text);
    return brief && scoreTitle(town.text) < READING.title && scoreOrganisation(town.text) < 0.7 && names?.lines[1]?.bullet === false;
  };
  const beside = rows.filter(({ cells }) => cells.length > 1 && (cells[0]?.lines.length ?? 0) > 1);
  if (beside.length < 2 || !beside.every(isTown)) return rows;
  return rows.map((row) => (beside.includes(row) ? withTownBehind(row) : row));
}

function withTownBehind({ cells: [rail, names] }: CvRow): CvRow {
  const [dates, town] = rail?.lines ?? [];
  const [post, employer, ...told] = names?.lines ?? [];
  if (dates === undefined || town === undefined || post === undefined || employer === undefined) throw new Error("no town in this row");
  const named = lineWith(employer, joinStrands([employer.strand, town.strand], ", "));
  return { cells: [{ lines: [dates] }, { lines: [post, named, ...told] }] };
}

/** "Learning & Development" and "Consultant" below it, in bold where a card had no room for the word: one name. */
function joinWrappedNames(rows: readonly CvRow[], order: DateOrder): CvRow[] {
  const joined: CvRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const [above, line] = [onlyLine(last), onlyLine(row)];
    const plain = !/[\t\d]/.test(`${above?.text}${line?.text}`);
    if (plain && above !== null && line !== null && above.bold && above.row === null && line.row === null && above.block === line.block) {
      const [whole, ...others] = joinFullLines([above, line], order, 2);
      if (whole !== undefined && others.length === 0) {
        joined[joined.length - 1] = { cells: [{ lines: [whole] }] };
        continue;
      }
    }
    joined.push(row);
  }
  return joined;
}

function onlyLine({ cells: [cell, ...cells] }: CvRow = { cells: [] }): CvLine | null {
  return cells.length === 0 && cell?.lines.length === 1 && cell.lines[0]?.bullet === false ? cell.lines[0] : null;
}

/** Which last column tells of posts and names none, by all rows that have it: dates and two names stand before it, and no title or date in it. */
function findTellingColumns(rows: readonly CvRow[], order: DateOrder): ReadonlySet<number> {
  const columns = new Map<number, { told: number; all: number }>();
  for (const { cells } of rows) {
    const first = cells.at(-1)?.lines[0];
    if (first === undefined || cells.length < 3) continue;
    const count = columns.get(first.column) ?? { told: 0, all: 0 };
    columns.set(first.column, count);
    count.all++;
    const named = cells.slice(0, -1);
    const dated = named.some((cell) => findDates(cellStrand(cell).text, order).some(({ start, single }) => start <= 1 && !single));
    const whole = dated && named.some(({ lines }) => lines.length > 1 && !lines.some(({ text }) => findDates(text, order).length > 0));
    const names = first.bold || scoreTitle(first.text) >= READING.title || findDates(first.text, order).some(({ start }) => start <= 1);
    if (whole && !names) count.told++;
  }
  return new Set([...columns].filter(([, { told, all }]) => told >= Math.max(1, all * 0.6)).map(([column]) => column));
}

/** "2018 – today | Head Gardener, below it the estate | What was done there.": the last cell tells of the post and goes below it. */
function parted(row: CvRow, order: DateOrder, telling: ReadonlySet<number>): CvRow[] {
  const last = row.cells.at(-1);
  const named = row.cells.slice(0, -1);
  if (last === undefined) return [row];
  const below = toldRows(last);
  if (isWholeHead(named, order)) return [...(named[0]?.lines ?? []).map((line) => ({ cells: [{ lines: [line] }] })), ...below];
  if (named.length < 2) return isDatedName(named, order, last) ? [{ cells: named }, ...below.map(asDuty)] : [row];
  if (telling.has(last.lines[0]?.column ?? -1) && named.some(({ lines }) => lines.length > 1)) return [{ cells: named }, ...below];
  if (!named.some((cell, at) => at > 0 && cell.lines.length > 1)) return [row];
  const told = cellStrand(last).text;
  const tells = isProse(told) && scoreTitle(told.split(/\.\s|,\s/)[0] ?? "") < READING.title;
  return tells ? [{ cells: named }, ...below] : [row];
}

/** "Data engineer — Acme, Utrecht (May 2022 – now)" in the only cell before the last: names and dates are all of a head, and the last tells of it. */
function isDatedName([cell, ...others]: readonly CvCell[], order: DateOrder, last: CvCell): boolean {
  const [line, ...more] = cell?.lines ?? [];
  if (line === undefined || others.length + more.length > 0) return false;
  const dated = findDates(line.text, order).some(({ start, single }) => start > 1 && !single);
  const titled = scoreTitle(line.text.split(/\t|,\s|\s[|·•–—-]\s/)[0] ?? "") >= READING.title;
  return dated && (last.lines.some(({ bullet }) => bullet) || (titled && isProse(cellStrand(last).text)));
}

/** "Clients:" above a list of them is told of the post as well. */
function asDuty({ cells }: CvRow): CvRow {
  return { cells: cells.map(({ lines }) => ({ lines: lines.map((line) => ({ ...line, bullet: true })) })) };
}

/** What a cell tells is one duty, unless it is a list: none of its lines names anything. */
function toldRows({ lines }: CvCell): CvRow[] {
  const [first] = lines;
  if (first === undefined) return [];
  const told = lines.some(({ bullet }) => bullet)
    ? lines
    : [{ ...lineWith(first, joinStrands(lines.map(({ strand }) => strand))), bullet: true }];
  return told.map((line) => ({ cells: [{ lines: [{ ...line, row: null }] }] }));
}

/** "Site Manager", the employer and "2020 – today" one below the other: what stands beside them tells of the post, whatever its words. */
function isWholeHead(cells: readonly CvCell[], order: DateOrder): boolean {
  const lines = cells.length === 1 ? (cells[0]?.lines ?? []) : [];
  const dated = lines.filter((line) => isDateLine(line, order));
  const named = lines.some(({ text }) => scoreTitle(text) >= READING.title || scoreDegree(text) >= READING.degree);
  return named && dated.length === 1 && lines.length >= 3 && lines.length <= 5;
}

/** "Corrib & Hynes Consulting" and "Engineers" below it: in a cell with another behind it a line went on where the next word had no room. */
function joinWrappedCells(row: CvRow, order: DateOrder): CvRow {
  if (row.cells.length < 2) return row;
  return {
    cells: row.cells.map((cell, at) => ({
      lines: joinFullLines(cell.lines, order, at < row.cells.length - 1 ? cell.lines.length : boldLead(cell)),
    })),
  };
}

/** In the last cell only the name goes on: the lines in bold it begins with. */
function boldLead({ lines }: CvCell): number {
  const end = lines.findIndex(({ bold, bullet }) => !bold || bullet);
  return end < 0 ? lines.length : end;
}

/** Only the first `most` lines are names that may go on. */
function joinFullLines(lines: readonly CvLine[], order: DateOrder, most: number): CvLine[] {
  const joined: CvLine[] = [];
  for (const [at, line] of lines.entries()) {
    const above = joined.at(-1);
    const alike =
      above !== undefined &&
      at < most &&
      !line.bullet &&
      !isDateLine(above, order) &&
      above.bold === line.bold &&
      above.italic === line.italic &&
      above.size === line.size;
    const town = scorePlace(line.text) >= READING.place;
    const full = above?.room != null && (above.room < firstWordWidth(line) || scoreOrganisation(line.text.split(/[\s,]/)[0] ?? "") === 1);
    // "Bac pro Productions" and "végétales" below it in the same bold type.
    if (alike && !town && (full || (line.bold && /^\p{Ll}/u.test(line.text))))
      joined[joined.length - 1] = { ...lineWith(above, joinStrands([above.strand, line.strand])), room: line.room, bottom: line.bottom };
    else joined.push(line);
  }
  return joined;
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
