import type { DateOrder } from "../dates/date-point.js";
import { findDates } from "../dates/find-dates.js";
import { scoreDegree } from "../lexicon/degree-words.js";
import { scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import { type CvLine, firstWordWidth } from "../lines/cv-line.js";
import { type CvCell, type CvRow, cellStrand, dissolveRow } from "../lines/cv-row.js";
import { lineWith } from "../lines/read-label.js";
import { joinStrands } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import { isProse } from "./row-look.js";

/** Rows of one line each; "09/2008" and "02/2012" in cells of their own are one span. */
export function plainRows(rows: readonly CvRow[], order: DateOrder): CvRow[] {
  return joinWrappedNames(
    rows.map((row) => joinWrappedCells(joinDateCells(row, order))).flatMap((row) => parted(row, order).flatMap(dissolveRow)),
  );
}

/** "Learning & Development" and "Consultant" below it, in bold where a card had no room for the word: one name. */
function joinWrappedNames(rows: readonly CvRow[]): CvRow[] {
  const joined: CvRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const [above, line] = [onlyLine(last), onlyLine(row)];
    const plain = !/[\t\d]/.test(`${above?.text}${line?.text}`);
    if (plain && above !== null && line !== null && above.bold && above.row === null && line.row === null && above.block === line.block) {
      const [whole, ...others] = joinFullLines([above, line]);
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

/** "2018 – today | Head Gardener, below it the estate | What was done there.": the last cell tells of the post and goes below it. */
function parted(row: CvRow, order: DateOrder): CvRow[] {
  const last = row.cells.at(-1);
  const named = row.cells.slice(0, -1);
  if (last === undefined) return [row];
  const below = last.lines.map((line) => ({ cells: [{ lines: [{ ...line, row: null }] }] }));
  if (isWholeHead(named, order)) return [...(named[0]?.lines ?? []).map((line) => ({ cells: [{ lines: [line] }] })), ...below];
  if (named.length < 2 || !named.some((cell, at) => at > 0 && cell.lines.length > 1)) return [row];
  const told = cellStrand(last).text;
  const tells = isProse(told) && scoreTitle(told.split(/\.\s|,\s/)[0] ?? "") < READING.title;
  return tells ? [{ cells: named }, ...below] : [row];
}

/** "Site Manager", the employer and "2020 – today" one below the other: what stands beside them tells of the post, whatever its words. */
function isWholeHead(cells: readonly CvCell[], order: DateOrder): boolean {
  const lines = cells.length === 1 ? (cells[0]?.lines ?? []) : [];
  const dated = lines.filter(({ text }) => findDates(text, order).some(({ start, end }) => start <= 1 && end >= text.length - 1));
  const named = lines.some(({ text }) => scoreTitle(text) >= READING.title || scoreDegree(text) >= READING.degree);
  return named && dated.length === 1 && lines.length >= 3 && lines.length <= 5;
}

/** "Corrib & Hynes Consulting" and "Engineers" below it: in a cell with another behind it a line went on where the next word had no room. */
function joinWrappedCells(row: CvRow): CvRow {
  if (row.cells.length < 2) return row;
  return { cells: row.cells.map((cell, at) => (at < row.cells.length - 1 ? { lines: joinFullLines(cell.lines) } : cell)) };
}

function joinFullLines(lines: readonly CvLine[]): CvLine[] {
  const joined: CvLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const alike =
      above !== undefined && !line.bullet && above.bold === line.bold && above.italic === line.italic && above.size === line.size;
    const town = scorePlace(line.text) >= READING.place;
    const full = above?.room != null && above.room < firstWordWidth(line);
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
