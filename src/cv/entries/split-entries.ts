import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import { isAllOf } from "../dates/find-dates.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { type CvRow, rowLines, rowText } from "../lines/cv-row.js";
import { lineWith } from "../lines/read-label.js";
import { sliceStrand, stripStrand } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import { liftFootDates } from "./lift-foot-dates.js";
import { lookKey } from "./look-key.js";
import { plainRows } from "./plain-rows.js";
import { gapBetween, inNextColumn, isNearer, lowest, sameBlock } from "./row-gaps.js";
import { lookAtRow, type RowLook } from "./row-look.js";
import { isNamedInFull, namesNothing, PARTS, settleWithin } from "./told-below-head.js";

/** An entry as its rows: the head names it, the body tells of it. */
export interface EntryRows {
  readonly head: readonly (readonly CvLine[])[];
  readonly body: readonly CvLine[];
}

const MOST_HEAD_ROWS = 5;
/** "5 years 2 months" below an employer says nothing the dates do not. */
const DURATION_ONLY =
  /^\(?(?:\d+\s*(?:years?|yrs?|months?|mos?|jahre?|monate?|ans?|mois|años?|meses|mes|jaar|maanden|anni|mesi|anos?)\.?,?\s*(?:and|und|et|y|e|en)?\s*)+\)?$/iu;

export function splitEntries(rows: readonly CvRow[], order: DateOrder, body: number | null): EntryRows[] {
  const plain = moveNotes(
    withoutTimelineDots(
      withoutDateIcons(
        liftFootDates(
          plainRows(rows, order).filter((row) => !DURATION_ONLY.test(rowText(row))),
          order,
        ),
        order,
      ),
      order,
    ),
    order,
  ).flatMap((row) => splitRoles(row, order));
  const edgeOf = leftEdges(plain, order);
  const looks = settleEither(
    settleWithin(
      plain.map((row, at) => {
        const look = lookAtRow(row, { order, body, edge: edgeOf(row), overDates: isDatesOnly(plain[at + 1], order) });
        return goesOn(row, plain[at + 1]) && look.dates.length === 0 ? { ...look, role: "body" as const } : look;
      }),
    ),
  );
  const dated = looks.some((look) => look.role === "head" && look.dates.length > 0);
  const openers = looksOfOpeners(looks);
  const entries: EntryRows[] = [];
  let at = 0;
  while (at < looks.length) {
    const look = looks[at];
    if (look === undefined) break;
    if (look.role !== "head") {
      const last = entries.at(-1);
      if (last !== undefined) entries[entries.length - 1] = { head: last.head, body: [...last.body, ...look.lines] };
      at++;
      continue;
    }
    let end = at;
    while (end < looks.length && looks[end]?.role === "head") end++;
    entries.push(...splitHeads(looks.slice(at, end), dated, openers));
    at = end;
  }
  return entries;
}

/** "● Mar 2022 – today   ● Bristol": the picture of a calendar before the dates below a post is no bullet. */
function withoutDateIcons(rows: readonly CvRow[], order: DateOrder): CvRow[] {
  return rows.map((row) => {
    const [line, ...more] = rowLines(row);
    if (line?.bullet !== true || more.length > 0) return row;
    const dates = datesOfLine(line, order).find((date) => !date.single && date.start <= 1);
    const behind = dates === undefined ? null : line.text.slice(dates.end).replace(/^[^\p{L}]+/u, "");
    const bare = behind === "" || (behind !== null && /^.{0,2}\t/.test(line.text.slice(dates?.end)) && behind.split(/\s+/).length <= 5);
    return bare ? { cells: [{ lines: [{ ...line, bullet: false }] }] } : row;
  });
}

/** On a drawn time line the sign before each post is a bullet like those of its duties: where no other row has a span of dates, they are heads. */
function withoutTimelineDots(rows: readonly CvRow[], order: DateOrder): CvRow[] {
  const spanned = (row: CvRow | undefined) =>
    row !== undefined && rowLines(row).some((line) => datesOfLine(line, order).some((date) => !date.single));
  const dotted = (row: CvRow | undefined) => row?.cells.length === 1 && rowLines(row)[0]?.bullet === true;
  // The span may stand on the row below the post.
  const dots = rows.filter((row, at) => dotted(row) && (spanned(row) || (spanned(rows[at + 1]) && !dotted(rows[at + 1]))));
  const named = dots.filter((row) => scoreTitle(rowText(row).split(/[(\t,|·]|\s[–—-]\s/)[0] ?? "") >= READING.title);
  const apart = rows.some((row, at) => spanned(row) && !dotted(row) && !dots.includes(rows[at - 1] as CvRow));
  if (apart || dots.length === 0 || named.length < dots.length * 0.75) return [...rows];
  return rows.map((row) => (dots.includes(row) ? { cells: [{ lines: rowLines(row).map((line) => ({ ...line, bullet: false })) }] } : row));
}

/** "Salary: …", "Hours per week: 40", "Supervisor: …" between the dates and the title tell of the post: they go to its duties. */
const NOTE =
  /^(?:salary|pay|pay grade|grade level|series|hours(?: worked)? per week|hours\/week|average hours.*|supervisor|immediate supervisor|okay to contact.*|may contact.*|gehalt|arbeitszeit|vorgesetzte[r]?|reason for leaving)\s*:/iu;

function moveNotes(rows: readonly CvRow[], order: DateOrder): CvRow[] {
  const moved: CvRow[] = [];
  let notes: CvRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (NOTE.test(rowText(row)) || describesEmployer(rows, at, order)) {
      notes.push(row);
      continue;
    }
    moved.push(...changePlaces(row, notes));
    notes = [];
  }
  return [...moved, ...notes];
}

/** "Feeder operator with 31 ships." between an employer's name and the posts below it, whichever of them has the dates: it goes to their duties. */
function describesEmployer(rows: readonly CvRow[], at: number, order: DateOrder): boolean {
  const [name, told, post] = [rows[at - 1], rows[at], rows[at + 1]].map((row) => (row?.cells.length === 1 ? rowLines(row)[0] : undefined));
  if (name === undefined || told === undefined || post === undefined || [name, told, post].some(({ bullet }) => bullet)) return false;
  if (told.text.split(/\s+/).length < 4 || (told.text.match(/(?<!\p{L})\p{Ll}{3,}/gu) ?? []).length < 2) return false;
  const heavy = name.bold || name.boldLead || name.heading !== null || (name.size ?? 0) > (post.size ?? 0);
  const looks = new Set([name, told, post].map((line) => `${lookKey(line)}/${line.italic}`));
  const apart = `${lookKey(name)}/${name.italic}` !== `${lookKey(told)}/${told.italic}`;
  const dated = (line: CvLine) => datesOfLine(line, order).length > 0;
  const spanned = (line: CvLine) => datesOfLine(line, order).some(({ single }) => !single);
  const titled = (line: CvLine) => line.text.split(PARTS).some((part) => scoreTitle(part) >= READING.title);
  if (!heavy || !apart || looks.size < 2 || dated(told) || titled(name) || !titled(post)) return false;
  return dated(name) ? spanned(name) : spanned(post);
}

/** A row before the notes above it, at their height: with no blank left where they stood. */
function changePlaces(row: CvRow, notes: readonly CvRow[]): CvRow[] {
  const first = notes[0] === undefined ? undefined : rowLines(notes[0])[0];
  if (first === undefined) return [row];
  const lift = (line: CvLine): CvLine => ({ ...line, top: first.top, bottom: first.bottom });
  return [{ cells: row.cells.map((cell) => ({ lines: cell.lines.map(lift) })) }, ...notes];
}

/** "Engineer II (2022 – present), Engineer I (2019 – 2021)": a row for each role. */
function splitRoles(row: CvRow, order: DateOrder): CvRow[] {
  const line = row.cells[0]?.lines[0];
  if (row.cells.length > 1 || line === undefined || line.bullet) return [row];
  const ranges = datesOfLine(line, order).filter((date) => !date.single);
  if (ranges.length < 2) return [row];
  const cuts = [0, ...ranges.slice(0, -1).map((date) => date.end), line.text.length];
  const parts = ranges.map((_, i) => stripStrand(sliceStrand(line.strand, cuts[i] ?? 0, cuts[i + 1] ?? 0), /^[\s,;|/&·–—-]+/u));
  const titled = parts.every((part, i) => i === 0 || scoreTitle(part.text.split(/[(\d]/)[0] ?? "") >= READING.title);
  return titled ? parts.map((part) => ({ cells: [{ lines: [lineWith(line, part)] }] })) : [row];
}

/** "Responsible for three sites," and "from the plan to the keys." below it: running text, whatever its first word. */
function goesOn(row: CvRow, next: CvRow | undefined): boolean {
  const [[line, ...more], [below, ...others]] = [rowLines(row), next === undefined ? [] : rowLines(next)];
  if (line === undefined || below === undefined || more.length + others.length > 0 || line.bold || line.boldLead) return false;
  return (
    /\p{Ll},$/u.test(line.text) &&
    /^\p{Ll}{2}/u.test(below.text) &&
    line.size === below.size &&
    line.italic === below.italic &&
    !below.bullet
  );
}

/** "Depuis septembre 2021" on a row of its own. */
function isDatesOnly(row: CvRow | undefined, order: DateOrder): boolean {
  const lines = row === undefined ? [] : rowLines(row);
  const [line] = lines;
  if (line === undefined || lines.length > 1 || line.bullet) return false;
  return datesOfLine(line, order).some((date) => !date.single && isAllOf(line.text, date));
}

/** Where heads begin: the least indent, or that of the text beside a rail of dates. */
function leftEdge(rows: readonly CvRow[], order: DateOrder): number {
  const rail = (line: CvLine) => datesOfLine(line, order).some((date) => date.start === 0);
  const indents = (lines: readonly CvLine[]) => lines.map(({ indent }) => indent);
  // Beside its dates a rail may have the town as well.
  const beside = rows
    .flatMap(({ cells }) => (cells.length > 1 && cells[0]?.lines.some(rail) ? cells.slice(1) : cells))
    .flatMap(({ lines }) => indents(lines.filter((line) => !rail(line))));
  const edge = Math.min(...(beside.length > 0 ? beside : indents(rows.flatMap(rowLines))));
  return Number.isFinite(edge) ? edge : 0;
}

/** Entries that go on in the next column, or stand beside each other as cards, are no deeper for that. */
function leftEdges(rows: readonly CvRow[], order: DateOrder): (row: CvRow) => number {
  const edge = leftEdge(rows, order);
  const columnOf = (row: CvRow) => {
    const [line, ...others] = rowLines(row);
    return line === undefined || others.length > 0 || line.row !== null || line.column === 0 ? null : line.column;
  };
  const edges = new Map<number, number>();
  for (const row of rows) {
    const column = columnOf(row);
    if (column !== null) edges.set(column, Math.min(edges.get(column) ?? Number.POSITIVE_INFINITY, rowLines(row)[0]?.indent ?? edge));
  }
  return (row) => edges.get(columnOf(row) ?? -1) ?? edge;
}

/** A plain name beside a head's row is part of the head; between prose it is prose. */
function settleEither(looks: readonly RowLook[]): RowLook[] {
  const settled: RowLook[] = [...looks];
  for (let i = 0; i < settled.length; i++) {
    const look = settled[i];
    if (look?.role !== "either") continue;
    const before = settled[i - 1];
    const next = nextSettled(settled, i, rowBegun(before, look));
    const afterHead =
      before?.role === "head" &&
      !headComplete(settled, i) &&
      !(isNamedInFull(before) && namesNothing(look)) &&
      (sameBlock(before, look) || isPostAboveDuties(before, look, settled[i + 1]) || isEmployerBelowPost(settled, i));
    const beforeHead =
      next !== undefined &&
      i + next.distance < settled.length &&
      next.distance <= 2 &&
      (before === undefined || before.role === "head" || !sameBlock(before, look) || sameBlock(look, settled[i + 1] ?? next.look));
    const closer =
      before === undefined || before.role === "head" || !(isNearer(before, look, settled[i + 1]) || isNearer(before, look, next?.look));
    const told = before?.role === "head" && headComplete(settled, i) && isNearer(before, look, settled[i + 1]);
    settled[i] = { ...look, role: afterHead || (beforeHead && closer && !told) ? "head" : "body" };
  }
  return settled;
}

/** Below the first line of a row of a table stands what belongs to that row, and never to the next. */
function rowBegun(before: RowLook | undefined, look: RowLook): number | null {
  const row = look.lines[0]?.row ?? null;
  return before?.lines[0]?.row === row ? row : null;
}

function nextSettled(looks: readonly RowLook[], at: number, row: number | null): { look: RowLook; distance: number } | undefined {
  for (let i = at + 1; i < Math.min(looks.length, at + 3); i++) {
    const look = looks[i];
    if (row !== null && look?.lines[0]?.row !== row) return undefined;
    if (look?.role === "head") return { look, distance: i - at };
    if (look?.role === "body") return undefined;
  }
  return undefined;
}

/** A head of two rows or more with a date needs no further name. */
function headComplete(looks: readonly RowLook[], at: number): boolean {
  let from = at;
  while (from > 0 && looks[from - 1]?.role === "head") from--;
  const dated = looks.slice(from, at).flatMap((look, i) => (look.dates.length > 0 ? [from + i] : []));
  // Rows between two dated ones belong to the entry before.
  const begin = dated.length > 1 ? (dated.at(-1) ?? from) : from;
  const rows = looks.slice(begin, at);
  const parts = rows.reduce((sum, look) => sum + look.text.split(/\t|\s[|·•–—@-]\s|,\s/).length - look.dates.length, 0);
  const titled = (look: RowLook | undefined) =>
    scoreTitle(look?.text.split(/\t|,\s|\s[|·•–—@-]\s|\s(?:presso|bei|bij|chez|at)\s/)[0] ?? "") >= READING.title;
  const atEmployer = rows.some((look) => AT_EMPLOYER.test(look.text) && titled(look));
  const full = atEmployer || rows.length >= 3 || (rows.length >= 2 && parts >= 4);
  // Employer, street and dates above still want the post.
  return full && (rows.length >= MOST_HEAD_ROWS || rows.some(titled) || !titled(looks[at]));
}

/** Post and employer on one row. */
const AT_EMPLOYER = /\s(?:presso|bei|bij|chez|at|@)\s+\p{Lu}/u;

/** Post, employer and town in paragraphs of their own: an employer in a type of its own no further from the post than from what is below it. */
function isEmployerBelowPost(looks: readonly RowLook[], at: number): boolean {
  const [above, look] = [looks[at - 1], looks[at]];
  const [a, l, b] = [above === undefined ? undefined : lowest(above), look?.lines[0], looks[at + 1]?.lines[0]];
  if (above === undefined || a === undefined || l === undefined || b === undefined || l.italic === b.italic) return false;
  const [up, down] = [gapBetween(a, l), gapBetween(l, b)];
  const named = above.lines.some(({ text }) => scoreTitle(text) >= READING.title) && scoreOrganisation(l.text) >= READING.organisation;
  return up !== null && down !== null && up <= down + 1 && named;
}

/** Rows of a table with air in them: a post no further from its employer than from the duties below it. */
function isPostAboveDuties(above: RowLook, post: RowLook, below: RowLook | undefined): boolean {
  const [a, p, b] = [lowest(above), post.lines[0], below?.lines[0]];
  if (a === undefined || p === undefined || b?.bullet !== true || scoreTitle(post.text) < READING.title) return false;
  const [up, down] = [gapBetween(a, p), gapBetween(p, b)];
  return up !== null && down !== null && up <= down + 1;
}

/** Heads without prose between them: where one ends and the next begins is read from where the dates stand. */
function splitHeads(rows: readonly RowLook[], dated: boolean, openers: ReadonlySet<string>): EntryRows[] {
  const at = rows.flatMap((row, index) => (row.dates.length > 0 ? [index] : []));
  if (at.length <= 1) return [entryOf(rows, dated)];
  const lead = at[0] ?? 0;
  const trailing = rows.length - 1 - (at.at(-1) ?? 0);
  const starts = [0];
  for (let i = 1; i < at.length; i++) {
    const [before, here] = [at[i - 1] ?? 0, at[i] ?? 0];
    const between = here - before - 1;
    const ofNext = lead === 0 ? 0 : trailing === 0 ? between : Math.min(lead, between);
    starts.push(
      columnRow(rows, before + 1, here) ??
        largerRow(rows, before + 1, here) ??
        openingRow(rows, before + 1, here, openers) ??
        (lead > 0 ? blockRow(rows, before + 1, here) : null) ??
        here - ofNext,
    );
  }
  return starts.map((start, i) => entryOf(rows.slice(start, starts[i + 1] ?? rows.length), dated));
}

/** In a text without places the one blank line between two dated rows begins the next entry. */
function blockRow(rows: readonly RowLook[], from: number, to: number): number | null {
  const lineAt = (index: number) => rows[index]?.lines[0];
  const begun: number[] = [];
  for (let i = from; i <= to; i++) if (lineAt(i)?.top === null && lineAt(i)?.block !== lineAt(i - 1)?.block) begun.push(i);
  return begun.length === 1 && begun[0] !== to ? (begun[0] ?? null) : null;
}

/** Looks of undated rows that begin heads above a dated row of another look: an employer above its roles. */
function looksOfOpeners(looks: readonly RowLook[]): ReadonlySet<string> {
  const openers = looks.filter((look, at) => {
    const below = looks[at + 1];
    return look.role === "head" && look.dates.length === 0 && looks[at - 1]?.role !== "head" && isDatedOtherwise(below, look);
  });
  return new Set(openers.map(keyOf));
}

function isDatedOtherwise(row: RowLook | undefined, other: RowLook): boolean {
  return row?.role === "head" && row.dates.length > 0 && keyOf(row) !== keyOf(other);
}

function keyOf({ lines: [first] }: RowLook): string {
  return first === undefined ? "" : lookKey(first);
}

/** Where roles of one employer end without duties, the next employer stands out as the first did. */
function openingRow(rows: readonly RowLook[], from: number, to: number, openers: ReadonlySet<string>): number | null {
  for (let i = from; i < to; i++) {
    const row = rows[i];
    if (row !== undefined && openers.has(keyOf(row)) && isDatedOtherwise(rows[to], row) && isDatedOtherwise(rows[from - 1], row)) return i;
  }
  return null;
}

/** The first row of the next column, where cards stand beside each other. */
function columnRow(rows: readonly RowLook[], from: number, to: number): number | null {
  for (let i = from; i <= to; i++) {
    const [above, row] = [rows[i - 1]?.lines[0], rows[i]?.lines[0]];
    if (above !== undefined && row !== undefined && inNextColumn(above, row)) return i;
  }
  return null;
}

/** Between two dated rows the one set larger than both and than the rows before it, or further left, begins the next entry. */
function largerRow(rows: readonly RowLook[], from: number, to: number): number | null {
  // Dates in a rail may be smaller than the post beside them.
  const sizeAt = (index: number) => Math.max(0, ...(rows[index]?.lines ?? []).map(({ size }) => size ?? 0));
  const others = Math.max(sizeAt(from - 1), sizeAt(to));
  for (let i = from; i < to; i++) if (sizeAt(i) > others * READING.largeBy && sizeAt(i) > sizeAt(i - 1) * READING.largeBy) return i;
  // An employer further left than the roles above and below it.
  const indentAt = (index: number) => rows[index]?.lines[0]?.indent ?? 0;
  const roles = Math.min(indentAt(from - 1), indentAt(to)) - READING.indentPoints;
  for (let i = from; i < to; i++) if (indentAt(i) < roles) return i;
  return null;
}

function entryOf(rows: readonly RowLook[], dated: boolean): EntryRows {
  const most = dated ? MOST_HEAD_ROWS : 3;
  return { head: rows.slice(0, most).map((row) => row.lines), body: rows.slice(most).flatMap((row) => [...row.lines]) };
}
