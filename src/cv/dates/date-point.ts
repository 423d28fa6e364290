import { INNER_WORDS, MONTH_WORDS, PRESENT_PHRASES, SEASON_WORDS } from "../lexicon/date-words.js";
import type { DateToken } from "./date-tokens.js";

/** One end of a range as written. */
export interface DatePoint {
  readonly kind: "month" | "year" | "present" | "unknown" | "month-alone";
  readonly year: number | null;
  readonly month: number | null;
  /** Index of the token after it. */
  readonly next: number;
  /** The year has two digits and no apostrophe: a date only beside another one. */
  readonly weak: boolean;
  /** `2010-11` reads as a month or as two years; the neighbours decide. */
  readonly ambiguous: boolean;
}

export interface DateOrder {
  /** 03/04/2020 is 4 March (true) or 3 April (false). */
  readonly monthFirst: boolean;
  /** "2020 – Example Ltd", above "2015 – 2020 Sample Inc": the line that lacks its end goes on. */
  readonly lastOpen?: boolean;
}

const EARLIEST_YEAR = 1940;
const LATEST_YEAR = 2059;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th|er|ere|a|o|°)?$/;
/** "Example AG 2019 – 2021", "Example AG — 04/2021": no August. */
const COMPANY_FORM = "AG";
const MONEY = /[$€£¥₹#№]/;

export function readPoint(tokens: readonly DateToken[], at: number, order: DateOrder): DatePoint | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === "unknown-year") return point("unknown", null, null, at + 1);
  if (token.kind === "number")
    return readNumeric(tokens, at, order) ?? readDayFirst(tokens, at) ?? readYearFirst(tokens, at) ?? readYear(tokens, at);
  if (token.kind === "word") return readNamedMonth(tokens, at) ?? readSeason(tokens, at, order) ?? readPresent(tokens, at);
  return token.folded === "'" || token.text === "’" ? readShortYear(tokens, at) : undefined;
}

function point(kind: DatePoint["kind"], year: number | null, month: number | null, next: number, more: Partial<DatePoint> = {}): DatePoint {
  return { kind, year, month, next, weak: false, ambiguous: false, ...more };
}

function isYear(value: number): boolean {
  return value >= EARLIEST_YEAR && value <= LATEST_YEAR;
}

/** 03/2020, 03.2020, 2020-03, 15/03/2020, 15.03.2020, 2020-03-15, 03/20 (weak). */
function readNumeric(tokens: readonly DateToken[], at: number, order: DateOrder): DatePoint | undefined {
  const [first, sign, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !sign || second?.kind !== "number" || !sign.tight || !/^[./\-‑–]$/.test(sign.text)) return undefined;
  const loose = sign.text === "." && !second.tight && first.text.length <= 2;
  if (!second.tight && !loose) return undefined;
  const third = tokens[at + 4];
  const again = tokens[at + 3];
  if (again && third?.kind === "number" && again.text === sign.text && again.tight && (third.tight || loose)) {
    const day = readThree([first.text, second.text, third.text], at, order, sign.text);
    if (day !== undefined) return day;
  }
  return readTwo(first.text, second.text, sign.text, at);
}

function readThree(parts: readonly [string, string, string], at: number, order: DateOrder, sign: string): DatePoint | undefined {
  const [a, b, c] = parts.map(Number) as [number, number, number];
  if (parts[0].length === 4 && isYear(a) && b >= 1 && b <= 12 && c <= 31) return point("month", a, b, at + 5);
  if (parts[0].length > 2 || parts[1].length > 2) return undefined;
  const year = parts[2].length === 4 ? c : parts[2].length === 2 ? century(c) : 0;
  if (!isYear(year) || a < 1 || b < 1 || a > 31 || b > 31) return undefined;
  const monthFirst = b > 12 || (a <= 12 && order.monthFirst && sign !== ".");
  const month = monthFirst ? a : b;
  return month <= 12 ? point("month", year, month, at + 5) : undefined;
}

function readTwo(a: string, b: string, sign: string, at: number): DatePoint | undefined {
  const [first, second] = [Number(a), Number(b)];
  if (a.length <= 2 && first >= 1 && first <= 12) {
    if (b.length === 4 && isYear(second)) return point("month", second, first, at + 3);
    if (b.length === 2 && sign !== "–" && second <= 59 && (sign === "/" || a.length === 2)) {
      return point("month", century(second), first, at + 3, { weak: true });
    }
  }
  if (a.length === 4 && isYear(first) && b.length === 2 && second >= 1 && second <= 12 && sign !== "–") {
    return point("month", first, second, at + 3, { ambiguous: sign !== "." && second > first % 100 });
  }
  return undefined;
}

/** 15 March 2020, 15. März 2020, 1er mars 2019, 3 de mayo de 2019. */
function readDayFirst(tokens: readonly DateToken[], at: number): DatePoint | undefined {
  const day = ORDINAL.exec(tokens[at]?.folded ?? "");
  if (day === null || Number(day[1]) > 31 || Number(day[1]) < 1) return undefined;
  let next = at + 1;
  if (tokens[next]?.text === "." && tokens[next]?.tight) next++;
  while (INNER_WORDS.has(tokens[next]?.folded ?? "")) next++;
  return tokens[next]?.kind === "word" && MONTH_WORDS.has(tokens[next]?.folded ?? "") ? readNamedMonth(tokens, next) : undefined;
}

/** Mar 2020, März. 2020, March 15, 2020, mayo de 2019, Mar '20, Mar-2020, March (month alone). */
function readNamedMonth(tokens: readonly DateToken[], at: number): DatePoint | undefined {
  const month = MONTH_WORDS.get(tokens[at]?.folded ?? "");
  if (month === undefined || tokens[at]?.text === COMPANY_FORM) return undefined;
  let next = at + 1;
  while (/^[.,]$/.test(tokens[next]?.text ?? "") || INNER_WORDS.has(tokens[next]?.folded ?? "")) next++;
  const joined = tokens[next];
  if (
    joined &&
    /^[-/‑]$/.test(joined.text) &&
    tokens[next + 1]?.tight &&
    /^(\d{2}|\d{4})$/.test(tokens[next + 1]?.text ?? "") &&
    joined.tight
  )
    next++;
  const afterDay = skipDay(tokens, next);
  const year = readYear(tokens, afterDay) ?? readYear(tokens, next) ?? readShortYear(tokens, next) ?? readBareYear(tokens, next);
  if (year === undefined) return point("month-alone", null, month, at + 1 + (tokens[at + 1]?.text === "." ? 1 : 0));
  return year.kind === "unknown" ? year : point("month", year.year, month, year.next, { weak: year.weak });
}

function skipDay(tokens: readonly DateToken[], at: number): number {
  if (!ORDINAL.test(tokens[at]?.folded ?? "")) return at;
  const comma = tokens[at + 1]?.text === "," ? at + 2 : at + 1;
  return /^\d{4}$/.test(tokens[comma]?.text ?? "") ? comma : at;
}

/** 2022 sept.: the year before its month, where no other year stands behind that. */
function readYearFirst(tokens: readonly DateToken[], at: number): DatePoint | undefined {
  const year = readYear(tokens, at);
  const month = MONTH_WORDS.get(tokens[at + 1]?.folded ?? "");
  if (year?.kind !== "year" || month === undefined || readNamedMonth(tokens, at + 1)?.kind !== "month-alone") return undefined;
  return point("month", year.year, month, at + 2 + (tokens[at + 2]?.text === "." ? 1 : 0));
}

/** Summer 2022, WS 2019/20, Q3 2021, Anfang 2019, début 2020: the year alone, unless a month stands with it ("rentrée 09/2018"). */
function readSeason(tokens: readonly DateToken[], at: number, order: DateOrder): DatePoint | undefined {
  const word = tokens[at]?.folded ?? "";
  const quarter = /^[qh]$/.test(word) && tokens[at + 1]?.tight === true && /^[1-4]$/.test(tokens[at + 1]?.text ?? "");
  if (!quarter && !SEASON_WORDS.has(word)) return undefined;
  let next = at + (quarter ? 2 : 1);
  for (let skipped = 0; skipped < 2; skipped++) {
    if (/^[/,.]$/.test(tokens[next]?.text ?? "") || INNER_WORDS.has(tokens[next]?.folded ?? "") || tokens[next]?.kind === "dash") next++;
  }
  if (SEASON_WORDS.has(tokens[next]?.folded ?? "") && tokens[next - 1]?.text === "/") next++;
  const month = readNumeric(tokens, next, order) ?? readNamedMonth(tokens, next);
  if (month?.kind === "month" && !month.weak && !month.ambiguous) return month;
  const year = readYear(tokens, next) ?? readShortYear(tokens, next);
  if (year?.kind !== "year") return undefined;
  // A winter term names two years; it begins in the first.
  const slash = tokens[year.next];
  const short = tokens[year.next + 1];
  const term =
    slash?.text === "/" &&
    short?.tight === true &&
    /^(\d{2}|\d{4})$/.test(short.text) &&
    Number(short.text) % 100 === ((year.year ?? 0) + 1) % 100;
  return term ? { ...year, next: year.next + 2 } : year;
}

function readYear(tokens: readonly DateToken[], at: number): DatePoint | undefined {
  const token = tokens[at];
  if (token?.kind === "unknown-year") return point("unknown", null, null, at + 1);
  if (token?.kind !== "number" || !/^\d{4}$/.test(token.text) || !isYear(Number(token.text))) return undefined;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before && token.tight && (MONEY.test(before.text) || (before.text === "," && tokens[at - 2]?.kind === "number" && before.tight)))
    return undefined;
  if (after?.tight === true && (/^[%+€$]$/.test(after.text) || after.kind === "word")) return undefined;
  if (after?.tight === true && /^[.,]$/.test(after.text) && tokens[at + 2]?.tight === true && tokens[at + 2]?.kind === "number")
    return undefined;
  return point("year", Number(token.text), null, at + 1);
}

/** '22 */
function readShortYear(tokens: readonly DateToken[], at: number): DatePoint | undefined {
  const [mark, digits] = [tokens[at], tokens[at + 1]];
  if (!mark || !/^['’‘`´]$/.test(mark.text) || digits?.tight !== true || !/^\d{2}$/.test(digits.text)) return undefined;
  return point("year", century(Number(digits.text)), null, at + 2);
}

/** "Mar 20": a year only beside another date. */
function readBareYear(tokens: readonly DateToken[], at: number): DatePoint | undefined {
  const token = tokens[at];
  if (!token || !/^\d{2}$/.test(token.text)) return undefined;
  return point("year", century(Number(token.text)), null, at + 1, { weak: true });
}

/** Nearly no word begins one of them. */
const PRESENT_BY_FIRST = new Map(
  PRESENT_PHRASES.map(([first = ""]) => [first, PRESENT_PHRASES.filter((phrase) => phrase[0] === first)] as const),
);

export function readPresent(tokens: readonly DateToken[], at: number): DatePoint | undefined {
  for (const phrase of PRESENT_BY_FIRST.get(tokens[at]?.folded ?? "") ?? []) {
    if (phrase.every((word, i) => tokens[at + i]?.folded === word)) return point("present", null, null, at + phrase.length);
  }
  return undefined;
}

/** 59 and below belong to this century: nobody's CV begins in 1959 with two digits. */
function century(twoDigits: number): number {
  return twoDigits <= 59 ? 2000 + twoDigits : 1900 + twoDigits;
}
