import { remembered } from "../../text/remember.js";
import { DURATION_UNITS, EXPECTED_WORDS, FROM_WORDS, INNER_WORDS, RANGE_WORDS, SINCE_WORDS, UNTIL_WORDS } from "../lexicon/date-words.js";
import { type DateOrder, type DatePoint, readPoint, readPresent } from "./date-point.js";
import { type DateToken, dateTokens } from "./date-tokens.js";
import { LACKS_END } from "./infer-last-open.js";

/** A date or range of dates in a text, with the offsets of all its words. */
export interface DateRange {
  readonly start: number;
  readonly end: number;
  /** YYYY-MM or YYYY; null where the page names no year (20XX) or no start. */
  readonly from: string | null;
  readonly to: string | null;
  /** One date stands alone: it is in `to`. */
  readonly single: boolean;
  /** Years are masked (20XX). */
  readonly masked: boolean;
}

/** Whether a text is that date and nothing else but a mark around it. */
export function isAllOf(text: string, { start, end }: DateRange): boolean {
  return start <= 1 && end >= text.length - 1;
}

interface Reading {
  readonly from: DatePoint | null;
  readonly to: DatePoint | null;
  readonly open: boolean;
  readonly next: number;
}

const ONWARDS: ReadonlySet<string> = new Set(["onwards", "onward"]);
const WORTH_A_LOOK = /\d|[xX]{4}/;
/** "Windows Server 2016-2022", "AutoCAD 2015": years of versions, and no time that anybody worked. */
const VERSIONED = /(?<!\p{L})(?:(?:Windows|SQL|Exchange) Server|(?:MS|Microsoft) Office|Visual Studio|AutoCAD|SolidWorks)\s$/iu;
const DEFAULT_ORDER: DateOrder = { monthFirst: false };

export function findDates(text: string, order: DateOrder = DEFAULT_ORDER): readonly DateRange[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  if (order.lastOpen === true && LACKS_END.test(text)) return readDates(text, order);
  return order.monthFirst ? monthsFirst(text) : daysFirst(text);
}

const monthsFirst = remembered((text) => readDates(text, { monthFirst: true }));
const daysFirst = remembered((text) => readDates(text, { monthFirst: false }));

function readDates(text: string, order: DateOrder): readonly DateRange[] {
  const tokens = dateTokens(text);
  const found: DateRange[] = [];
  let at = 0;
  while (at < tokens.length) {
    const reading = readRange(tokens, at, order);
    if (reading === undefined) {
      at++;
      continue;
    }
    if (!VERSIONED.test(text.slice(0, tokens[at]?.start ?? 0))) found.push(asRange(tokens, at, reading));
    at = reading.next;
  }
  return joinStacked(text, joinDurations(text, tokens, found), tokens);
}

/** "03/2013 08/2017", "2019 today" and nothing else: from the one, set above the other in a rail, to the other. */
function joinStacked(text: string, found: DateRange[], tokens: readonly DateToken[]): DateRange[] {
  const [first, second] = found;
  if (found.length === 1 && first?.single === true && !first.masked && first.start === 0) {
    const next = tokens.findIndex(({ start }) => start >= first.end);
    const still = next < 0 ? undefined : readPresent(tokens, next);
    return still?.next === tokens.length ? [{ ...first, end: text.length, from: first.to, to: "present", single: false }] : found;
  }
  if (found.length !== 2 || !first?.single || !second?.single || first.masked || second.masked || first.start > 0) return found;
  const [from, to] = [first.to, second.to];
  if (second.end < text.length || text.slice(first.end, second.start).trim() !== "" || from === null || to === null) return found;
  return from.length === to.length && from < to ? [{ ...second, start: 0, from, single: false }] : found;
}

function readRange(tokens: readonly DateToken[], at: number, order: DateOrder): Reading | undefined {
  const opener = readOpener(tokens, at);
  const first = readPoint(tokens, opener.next, order);
  if (first === undefined || first.kind === "present") return undefined;
  if (first.kind === "year" && !standsFree(tokens, opener.next, first.next)) return undefined;
  const shortened = readShortRange(tokens, opener.next, first);
  if (shortened !== undefined) return openSchoolYear(tokens, shortened, order);
  const afterSign = skipRangeSign(tokens, first.next);
  const second = afterSign === first.next ? undefined : readEnd(tokens, afterSign, order);
  const closed = second === undefined ? undefined : closeRange(first, second);
  if (second !== undefined) return closed === undefined ? undefined : openSchoolYear(tokens, closed, order);
  // "Apr 17 -" with nothing behind it goes on, as "Apr 2017 -" does: no day of April would.
  if (first.weak && first.kind === "month" && tokens[first.next]?.kind === "dash" && tokens[first.next + 1] === undefined)
    return { from: first, to: null, open: true, next: first.next + 1 };
  // "seit 08/19": the word before leaves no doubt.
  if (first.kind === "month-alone" || (first.weak && !(opener.kind === "since" && first.kind === "month"))) return undefined;
  if (first.ambiguous) return yearsOf(first, tokens, opener.next);
  if (opener.kind === "until") return { from: null, to: first, open: false, next: first.next };
  if (opener.kind === "since") return { from: first, to: null, open: true, next: first.next };
  const open = opensUp(tokens, first.next, order);
  if (open !== undefined) return { from: first, to: null, open: true, next: open };
  return { from: null, to: first, open: false, next: first.next };
}

function readOpener(tokens: readonly DateToken[], at: number): { kind: "since" | "until" | "none"; next: number } {
  const word = tokens[at]?.folded ?? "";
  const plain = /^(?:zum|le|el|o|il|the|la)$/;
  const skipArticle = (next: number) =>
    plain.test(tokens[next]?.folded ?? "") || /^[:]$/.test(tokens[next]?.text ?? "") ? next + 1 : next;
  if (SINCE_WORDS.has(word)) return { kind: "since", next: skipArticle(at + 1) };
  if (UNTIL_WORDS.has(word)) return { kind: "until", next: skipArticle(at + 1) };
  return FROM_WORDS.has(word) ? { kind: "none", next: skipArticle(at + 1) } : { kind: "none", next: at };
}

/** A year inside a longer code (PE-2019-IL, 2.019, v2020) is no date. */
function standsFree(tokens: readonly DateToken[], at: number, next: number): boolean {
  const [before, here, after, further] = [tokens[at - 1], tokens[at], tokens[next], tokens[next + 1]];
  if (here?.tight === true && before && (before.kind === "word" || /^[.@_\\]$/.test(before.text))) return false;
  const glued = here?.tight === true && before?.tight === true && /^[-/]$/.test(before.text) && tokens[at - 2]?.kind === "word";
  if (glued && before.text === "-" && tokens[at - 2]?.tight === false && (tokens[at - 2]?.text.length ?? 0) <= 3) return false;
  // "DDG 498/2020": the number of a law or a competition.
  const numbered =
    here?.tight === true && before?.text === "/" && before.tight && /^(?!(?:19|20)\d\d$)\d{3,}$/.test(tokens[at - 2]?.text ?? "");
  if (numbered) return false;
  return (
    !(after?.tight === true && /^[_@\\]$/.test(after.text)) && !(after?.tight === true && after.text === "." && further?.tight === true)
  );
}

/** 2014–19, 2019/20, 2013-14. */
function readShortRange(tokens: readonly DateToken[], at: number, first: DatePoint): Reading | undefined {
  const [sign, short] = [tokens[first.next], tokens[first.next + 1]];
  if (first.kind !== "year" || first.next !== at + 1 || short?.tight !== true || sign?.tight !== true) return undefined;
  if (!/^[-–—/‑−]$/.test(sign.text) || !/^\d{2}$/.test(short.text) || tokens[first.next + 2]?.kind === "number") return undefined;
  const year = first.year ?? 0;
  const end = Math.floor(year / 100) * 100 + Number(short.text);
  if (end < year || end - year > 50) return undefined;
  return { from: first, to: { ...first, year: end }, open: false, next: first.next + 2 };
}

/** "2021-22 – present", "a.s. 2014/2015 → a.s. 2018/2019": from one school year to another, or still. */
function openSchoolYear(tokens: readonly DateToken[], year: Reading, order: DateOrder): Reading {
  const { from, to } = year;
  if (from?.kind !== "year" || to?.kind !== "year" || to.year !== (from.year ?? 0) + 1) return year;
  const afterSign = skipRangeSign(tokens, year.next);
  if (afterSign === year.next) return year;
  let next = afterSign;
  while (next < afterSign + 4 && SCHOOL_YEAR.test(tokens[next]?.folded ?? "")) next++;
  const end = readEnd(tokens, next, order);
  if (end?.kind === "present") return { from, to: end, open: false, next: end.next };
  const last = readRange(tokens, next, order);
  return last?.to?.kind === "year" && last.to.year === (last.from?.year ?? 0) + 1 ? { ...last, from } : year;
}

const SCHOOL_YEAR = /^(?:a|s|curso|ws|ss|schuljahr|anno|scolastico|annee|scolaire|\.)$/;

function skipRangeSign(tokens: readonly DateToken[], at: number): number {
  let next = at;
  for (let steps = 0; steps < 3; steps++) {
    const token = tokens[next];
    if (token === undefined) break;
    // "10-2018 / 09-2020": a slash with blanks around it parts two dates.
    const apart = !token.tight && tokens[next + 1]?.tight === false;
    const slash = token.text === "/" && (apart || /^\d{4}$/.test(tokens[next + 1]?.text ?? ""));
    const sign =
      token.kind === "dash" ||
      slash ||
      RANGE_WORDS.has(token.folded) ||
      (next > at && (FROM_WORDS.has(token.folded) || /^(?:la|le|zum|oggi|el|o)$/.test(token.folded)));
    const comma = token.text === "," && tokens[next + 1]?.kind === "dash";
    if (!sign && !comma) break;
    next++;
  }
  return next;
}

/** The second date; the phrases for "still" may begin with the range word ("to date", "bis heute"), which the sign has eaten. */
function readEnd(tokens: readonly DateToken[], at: number, order: DateOrder): DatePoint | undefined {
  for (const start of [at, at - 1, at - 2]) {
    const present = start > 0 ? readPresent(tokens, start) : undefined;
    if (present !== undefined && present.next >= at) return present;
  }
  const end = readPoint(tokens, at, order);
  return end?.kind === "month-alone" ? undefined : end;
}

function closeRange(first: DatePoint, second: DatePoint): Reading | undefined {
  const bothWeak = first.weak && second.weak;
  if (first.weak && !bothWeak && second.kind !== "present" && second.kind !== "month") return undefined;
  if (first.kind === "month-alone") {
    if (second.kind !== "month")
      return second.kind === "unknown" ? { from: second, to: second, open: false, next: second.next } : undefined;
    return { from: { ...first, kind: "month", year: second.year }, to: second, open: false, next: second.next };
  }
  return { from: first, to: second, open: false, next: second.next };
}

/** `2010-11` without a month-and-year neighbour: two years. */
function yearsOf(first: DatePoint, tokens: readonly DateToken[], at: number): Reading {
  const year = Number(tokens[at]?.text);
  const end = Math.floor(year / 100) * 100 + (first.month ?? 0);
  const plain = { ...first, kind: "year" as const, month: null, ambiguous: false };
  return { from: { ...plain, year }, to: { ...plain, year: end }, open: false, next: first.next };
}

/** "2019 –" with nothing behind it: still. */
function opensUp(tokens: readonly DateToken[], at: number, order: DateOrder): number | undefined {
  // "2019 onwards".
  if (ONWARDS.has(tokens[at]?.folded ?? "")) return at + 1;
  if (tokens[at]?.kind !== "dash" && tokens[at]?.folded !== "to") return undefined;
  const after = tokens[at + 1];
  // "2019– Senior Lecturer": a dash that hangs on the year alone leaves it open; "2019 – Senior Lecturer" parts two words.
  const hangs = tokens[at]?.tight === true && tokens[at - 1]?.kind === "number" && after?.tight === false && after.kind === "word";
  // "2020 –  Example Ltd": a blank wider than the one before the dash sets what follows in a column of its own.
  const dash = tokens[at] as DateToken;
  const apart = after !== undefined && after.start - dash.end > Math.max(1, dash.start - (tokens[at - 1]?.end ?? 0));
  const lastOpen = order.lastOpen === true && at <= 2 && tokens[at - 1]?.kind === "number" && after?.kind === "word";
  return after === undefined || hangs || apart || lastOpen || /^[)\]|;]$/.test(after.text) ? at + 1 : undefined;
}

function asRange(tokens: readonly DateToken[], at: number, reading: Reading): DateRange {
  const [first, last] = [tokens[at], tokens[reading.next - 1]];
  const masked = reading.from?.kind === "unknown" || reading.to?.kind === "unknown";
  const single = !reading.open && (reading.from === null || reading.to === null);
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    from: formatPoint(reading.from),
    to: reading.open ? "present" : formatPoint(reading.to),
    single,
    masked,
  };
}

function formatPoint(value: DatePoint | null): string | null {
  if (value === null) return null;
  if (value.kind === "present") return "present";
  if (value.year === null) return null;
  return value.month === null ? `${value.year}` : `${value.year}-${value.month < 10 ? "0" : ""}${value.month}`;
}

/** Brackets around a date, words of expectation before it and a printed duration behind it belong to it, not to a title. */
function joinDurations(text: string, tokens: readonly DateToken[], ranges: readonly DateRange[]): DateRange[] {
  return ranges.map((range) => {
    let first = tokens.findIndex((token) => token.start === range.start);
    let last = tokens.findIndex((token) => token.end === range.end);
    while (first > 0 && isLeadIn(tokens, first - 1)) first--;
    last = afterDuration(tokens, last);
    if (/^[([]$/.test(tokens[first - 1]?.text ?? "") && /^[)\]]$/.test(tokens[last + 1]?.text ?? "")) {
      first--;
      last++;
      last = afterDuration(tokens, last);
    }
    return { ...range, start: tokens[first]?.start ?? range.start, end: tokens[last]?.end ?? text.length };
  });
}

function isLeadIn(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === ":" || INNER_WORDS.has(token.folded)) return EXPECTED_WORDS.has(tokens[at - 1]?.folded ?? "");
  // "First Class 2011" is a mark, "Class of 2011" a year.
  if (token.folded === "class") return tokens[at + 1]?.folded === "of";
  return EXPECTED_WORDS.has(token.folded);
}

function afterDuration(tokens: readonly DateToken[], at: number): number {
  let next = at + 1;
  const bracketed = /^[([]$/.test(tokens[next]?.text ?? "");
  while (/^[([·•,|]$/.test(tokens[next]?.text ?? "") || tokens[next]?.kind === "dash") next++;
  let units = 0;
  while (tokens[next]?.kind === "number" && DURATION_UNITS.has(tokens[next + 1]?.folded ?? "")) {
    next += 2;
    units++;
    while (/^[.,]$/.test(tokens[next]?.text ?? "") || /^(?:and|und|et|y|e|en)$/.test(tokens[next]?.folded ?? "")) next++;
  }
  if (units === 0) return at;
  return bracketed && /^[)\]]$/.test(tokens[next]?.text ?? "") ? next : next - 1;
}
