import { fold } from "../../text/fold-words.js";
import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import type { DateRange } from "../dates/find-dates.js";
import type { CvLine } from "../lines/cv-line.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { lineWith } from "../lines/read-label.js";
import { joinStrands } from "../lines/strand.js";
import { holdsSpan } from "./holds-span.js";

/** A row that says what is listed below it: "Selected clients:", "Ausgewählte Projekte". */
const OPENS =
  /^(?:(?:selected|key|main|recent|notable|some|major|ausgewahlte|wichtigste|principaux|principales|quelques|algunos|principali|belangrijkste) )?(?:clients?|customers|projects?|assignments|engagements|kunden|kundenprojekte|projekte|referenzprojekte|einsatze|missions?|projets|clientes|proyectos|projetos|clienti|progetti|committenti|klanten|opdrachtgevers|projecten|opdrachten)(?: \(?(?:include|included|selection|extract|auswahl|auszug|extrait|seleccion|selezione|selectie|selecao)\)?)?\s*:?$/;

/** The longest of them has hardly more. */
const MOST_LETTERS = 50;

/** What stands below such a row within the years of the post above it are its duties, and no posts of their own. */
export function foldAssignments(rows: readonly CvRow[], order: DateOrder): readonly CvRow[] {
  const folded: CvRow[] = [];
  let at = 0;
  for (let span: DateRange | null = null; at < rows.length; at++) {
    const row = rows[at] as CvRow;
    const opens = span !== null && isOpening(row);
    span = spanOf(row, order) ?? span;
    folded.push(opens ? asDuty([row]) : row);
    if (!opens || span === null) continue;
    const end = endOfAssignments(rows, at + 1, span, order);
    folded.push(...dutiesOf(rows.slice(at + 1, end)));
    at = end - 1;
  }
  return folded;
}

function isOpening(row: CvRow): boolean {
  const [line, ...more] = rowLines(row);
  return line !== undefined && more.length === 0 && !line.bullet && line.text.length <= MOST_LETTERS && OPENS.test(fold(line.text));
}

function spanOf(row: CvRow, order: DateOrder): DateRange | null {
  return rowLines(row).flatMap((line) => (line.bullet ? [] : datesOfLine(line, order).filter(({ single }) => !single)))[0] ?? null;
}

/** Where the next post begins: at the block of the first dates that are not within the span. */
function endOfAssignments(rows: readonly CvRow[], from: number, span: DateRange, order: DateOrder): number {
  const blockAt = (at: number) => rowLines(rows[at] ?? { cells: [] })[0]?.block;
  let end = from;
  while (end < rows.length) {
    const own = spanOf(rows[end] as CvRow, order);
    if (own !== null && !holdsSpan(span, own)) break;
    end++;
  }
  if (end < rows.length) while (end > from && blockAt(end - 1) === blockAt(end)) end--;
  return end;
}

/** Rows of one block are one duty, unless each has a bullet of its own. */
function dutiesOf(rows: readonly CvRow[]): CvRow[] {
  const blocks: CvRow[][] = [];
  for (const row of rows) {
    const [line, last] = [rowLines(row)[0], blocks.at(-1)];
    const above = last === undefined ? undefined : rowLines(last[0] as CvRow)[0];
    if (last === undefined || line?.bullet !== false || above?.bullet !== false || line.block !== above.block) blocks.push([row]);
    else last.push(row);
  }
  return blocks.map(asDuty);
}

function asDuty(rows: readonly CvRow[]): CvRow {
  const lines = rows.flatMap(rowLines);
  const whole = lineWith(lines[0] as CvLine, joinStrands(lines.map(({ strand }) => strand)));
  return { cells: [{ lines: [{ ...whole, bullet: true, bold: false, boldLead: false, heading: null }] }] };
}
