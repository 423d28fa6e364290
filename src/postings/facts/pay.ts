import type { PostingFacts } from "../../schema/posting.js";
import { isBlank } from "../../text/blank.js";
import { codeAt } from "../../text/code-at.js";
import { CURRENCY_SIGNS, DOLLAR_OF } from "./pay-words.js";

type Salary = NonNullable<PostingFacts["salary"]>;

const SIGN =
  "(?:us\\$|usd\\s?\\$|usd|ca\\$|c\\$|cad|cdn\\$|a\\$|au\\$|aud|nz\\$|nzd|s\\$|sgd|hk\\$|hkd|r\\$|brl|mxn|€|eur|£|gbp|chf|₹|inr|rs\\.?|¥|jpy|pln|zł|sek|nok|dkk|czk|kč|huf|ron|aed|₪|ils|zar|rub|₽|uah|₴|krw|₩|\\$)";
const AMOUNT = "\\d{1,3}(?:[ ,.’'\\u00a0\\u202f]\\d{2,3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d{1,2})?";
/** Behind a thousand the next field may begin without a blank: "Up to £43kContract: 12 months". */
const SCALE =
  "(?:k(?:\\b|(?=contract|benefits|hours|location|job|report|per|plus|doe|depend))|m\\b|lpa\\b|lakhs?\\b|lacs?\\b|l\\b|mio\\b)?";
const RANGE = new RegExp(
  `(?:(?<![\\w$])|(?<=[a-z])(?=[$€£₹]))(${SIGN})?\\s?(${AMOUNT})\\s?(${SCALE})\\s?(${SIGN})?(?:\\s?(?:/(?:yr|year|hr|hour))?\\s?(?:-|–|—|‑|~|to|and|und|bis|tot|até|hasta|en|à|a|y|e)\\s{0,4}(${SIGN})?\\s?(${AMOUNT})\\s?(${SCALE})\\s?(${SIGN})?)?`,
  "iy",
);

/** The longest sign and a blank. */
const SIGN_REACH = 6;
/** Two letters, or a letter and a stop, with which signs of letters end. */
const SIGN_ENDS = new Set(
  SIGN.slice(3, -1)
    .replaceAll("s\\.?", "s|rs.")
    .split("|")
    .filter((sign) => /^[a-z]+\.?$/.test(sign))
    .map((sign) => endKey(sign, sign.length)),
);

function endKey(text: string, end: number): number {
  return ((codeAt(text, end - 2) | 0x20) << 8) | (codeAt(text, end - 1) | 0x20);
}

/** Whether a sign may end there: most numbers have a word before them, or nothing. */
function mayEndSign(text: string, end: number): boolean {
  const c = codeAt(text, end - 1);
  return c === 0x24 || c >= 0x80 || SIGN_ENDS.has(endKey(text, end));
}

/** All ranges and amounts, signs or none. They begin at a number, or a sign and a blank before it: only there the expression is tried. */
function rangesIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let from = 0;
  DIGIT.lastIndex = 0;
  while (DIGIT.test(text)) {
    let digit = DIGIT.lastIndex - 1;
    const match = maybeRange(text, Math.max(from, digit - SIGN_REACH), digit);
    if (match !== null) {
      found.push(match);
      from = match.index + match[0].length;
      digit = Math.max(digit, from - 1);
    }
    while (isDigit(codeAt(text, digit + 1))) digit++;
    DIGIT.lastIndex = digit + 1;
  }
  return found;
}

/** Searched by the engine, which reads a text several times as fast as a loop over its letters. */
const DIGIT = /[0-9]/g;

function maybeRange(text: string, from: number, digit: number): RegExpExecArray | null {
  const bare = isBlank(codeAt(text, digit - 1)) ? digit - 1 : digit;
  for (let at = mayEndSign(text, bare) ? from : Math.max(from, bare); at <= digit; at++) {
    RANGE.lastIndex = at;
    const match = RANGE.exec(text);
    if (match !== null) return match;
  }
  return null;
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

const PERIODS: readonly (readonly [Salary["period"], RegExp])[] = [
  [
    "hour",
    /(?:\/\s?(?:hr|hour|h|std)(?![a-z])|\b(?:per|an|a|each) hour(?!ly)|\bhourly\b|\bhr\b|pro stunde|stundenlohn|de l['’]heure|por hora|per uur|(?:^|(?<=\d))\s?p\/?h(?![oyd])|\bph\b)/i,
  ],
  ["day", /(?:\/\s?day(?![a-z])|\b(?:per|a) day(?!time)|\bdaily rate\b|\bday rate\b|tagessatz|par jour|por día|per dag|\bp\/?d\b)/i],
  [
    "month",
    /(?:\/\s?(?:mo|month|monat|mois|mes|mês|mese|maand)(?![a-z])|\b(?:per|a) month(?!ly)|\bmonthly\b|im monat|pro monat|monatlich|par mois|mensuels?|al mes|mensuales?|per maand|al mese|por mês|netto?\/month)/i,
  ],
  [
    "year",
    /(?:\/\s?(?:yr|year|annum|jahr|an|año)(?![a-zß-öø-ɏ])|\b(?:per|a) (?:year|annum)(?!ly)|\bannual(?:ly)?\b|\byearly\b|\bp\.?\s?a\.?(?=[\s,.)]|$)|pro jahr|im jahr|jährlich|brutto ?\/? ?jahr|jahresgehalt|par an|annuels?|al año|anuales?|per jaar|all'anno|por ano|\blpa\b|\bctc\b|\bote\b|\bsalary\b|\bbase\b)/i,
  ],
];
const PAY_WORDS =
  /salary|\b(?:compensation|pay|base|wage|remuneration|gehalt|jahresgehalt|vergütung|brutto|brut[oa]s?|lohn|rémunération|salaire|salario|sueldo|retribuci[óo]n|salaris|stipendio|ral|salário|ctc|ote|rate|earn|package|range|\d+k)\b/i;
const NOT_PAY =
  /\b(?:raised|funding|funded|series [a-e]|revenue|arr|valuation|valued|budget|bonus of|sign[- ]on|signing bonus|referral|stipend|allowance|401|fund|invested|investment|backed|million|billion|customers|users|grant|seed|aum|gmv|processed|worth|savings?|discount|voucher|reimburs\w*|wellness|learning budget|up to \$?\d+ (?:for|towards))\b/i;

/** What Italians are paid a year is told without a sign: "RAL: 28-32K". */
const RAL = /\bRAL[: ]+$/;

/** "Up to £48,000 + Bonus", "£30k DOE" */
const PAID_BESIDES =
  /^\s*(?:(?:\+|plus|and) (?:\w+ )?(?:bonus|benefits|equity|commission|car|overtime|package|pension)|\(?doe\b|dep\w+ on experience|basic\b)/i;

interface Found {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly period: Salary["period"];
  readonly kind: Salary["kind"];
  readonly start: number;
  readonly end: number;
}

/** Base pay as printed: no currency, period or number that is not there. Several zones give the smallest and the largest. */
export function readPay(text: string, country: readonly string[]): Salary | null {
  const found: Found[] = [];
  for (const match of rangesIn(text)) {
    const pay = judge(text, match, country);
    if (pay !== null) found.push(pay);
  }
  const first = found.find(({ kind }) => kind === "base") ?? found[0];
  if (first === undefined) return null;
  const alike = found.filter(({ currency, period, kind }) => currency === first.currency && period === first.period && kind === first.kind);
  const lows = alike.flatMap(({ min }) => (min === null ? [] : [min]));
  const highs = alike.flatMap(({ max }) => (max === null ? [] : [max]));
  const min = lows.length === 0 ? null : lows.reduce((a, b) => Math.min(a, b));
  const max = highs.length === 0 ? null : highs.reduce((a, b) => Math.max(a, b));
  return { min, max, currency: first.currency, period: first.period, kind: first.kind, spans: alike.map(({ start, end }) => [start, end]) };
}

function judge(text: string, match: RegExpMatchArray, country: readonly string[]): Found | null {
  const [whole, signA, amountA = "", scaleA = "", signB, signC, amountB, scaleB = "", signD] = match;
  const at = match.index ?? 0;
  const end = at + whole.length;
  const signs = [signA, signB, signC, signD].filter((sign) => sign !== undefined);
  if (signs.length === 0 && scaleA === "" && scaleB === "") return null;
  // "$140,796 - $160,415 CAD": the code tells more than the sign.
  const sign = signs.find((one) => one !== "$") ?? signs[0] ?? (RAL.test(text.slice(Math.max(0, at - 8), at)) ? "€" : undefined);
  const lakhs = /lpa|lakh|lac/i.test(`${scaleA}${scaleB}`);
  const currency = lakhs ? "INR" : currencyOf(sign, country);
  if (currency === null) return null;
  const before = text.slice(Math.max(0, at - 90), at);
  const after = text.slice(end, end + 60);
  if (
    /^\s?(?:m\b|mm\b|b\b|bn\b|million|billion|\+?\s?(?:million|billion))/i.test(after) ||
    /^(?:m|mio)$/i.test(scaleA) ||
    /^(?:m|mio)$/i.test(scaleB)
  )
    return null;
  const near = `${lastClause(before)} ${firstClause(after)}`;
  if (
    NOT_PAY.test(lastClause(before)) ||
    /^\s*(?:in (?:funding|revenue|bonus)|sign|bonus|signing|stipend|referral|allowance|of funding|raised|seed|series|401|towards|for (?:learning|equipment|home))/i.test(
      after,
    )
  )
    return null;
  const high = amountB === undefined ? null : scaled(amountB, scaleB === "" ? scaleA : scaleB);
  const low = scaled(amountA, scaleA === "" && amountB !== undefined && isSmall(amountA) ? scaleB : scaleA);
  if (low === null || (amountB !== undefined && high === null)) return null;
  const single = high === null;
  const period = periodOf(after, before, high ?? low, currency);
  const paid = PAY_WORDS.test(near) || period.stated || ((!single || PAID_BESIDES.test(after)) && (high ?? low) >= 10_000);
  if (!paid) return null;
  if (!plausible(high ?? low, period.period, currency)) return null;
  const [min, max] = single ? singlePay(before, after, low) : low > (high as number) ? [high, low] : [low, high];
  const kind = /\b(?:estimate[ds]?|est\.?|glassdoor)\b/i.test(near)
    ? "estimate"
    : /\b(?:ote|total (?:comp|compensation|cash|target)|tc\b|all[- ]in|including bonus)\b/i.test(near)
      ? "total"
      : "base";
  return { min, max, currency, period: period.period, kind, start: at, end };
}

function singlePay(before: string, after: string, value: number): [number | null, number | null] {
  if (/\b(?:up to|bis zu|jusqu['’]à|hasta|max(?:imum)?\.?|tot)\s*$/i.test(before)) return [null, value];
  if (
    /\b(?:from|starting at|starts at|min(?:imum)?\.?(?: of)?|ab|à partir de|desde|vanaf|at least)\s*$/i.test(before) ||
    /^\s?\+/.test(after)
  )
    return [value, null];
  return [value, value];
}

function currencyOf(sign: string | undefined, country: readonly string[]): string | null {
  if (sign === undefined) return null;
  for (const [pattern, currency] of CURRENCY_SIGNS) {
    if (!pattern.test(sign)) continue;
    if (currency !== "$") return currency;
    const only = country.length === 1 ? DOLLAR_OF[country[0] as string] : undefined;
    return only ?? "USD";
  }
  return null;
}

const isSmall = (amount: string): boolean => Number(amount.replace(/[^\d.]/g, "")) < 1000;

/** "80.000" and "80,000" are eighty thousand; "45.50" is not. */
function scaled(amount: string, scale: string): number | null {
  const compact = amount.replace(/[ ’'\u00a0\u202f]/g, "");
  const grouped = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/.test(compact) || /^\d{1,2}(?:,\d{2})+,\d{3}$/.test(compact);
  const plain = grouped
    ? compact
        .replace(/[.,](?=\d{3}(?:\D|$))/g, "")
        .replace(/,(?=\d{2},)/g, "")
        .replace(",", grouped && /,\d{3}$/.test(compact) ? "" : ".")
    : compact.replace(",", ".");
  const value = Number(plain);
  if (!Number.isFinite(value)) return null;
  if (/^k$/i.test(scale)) return value * 1000;
  if (/^(?:lpa|lakhs?|lacs?|l)$/i.test(scale)) return Math.round(value * 100_000);
  return value;
}

function periodOf(after: string, before: string, value: number, currency: string): { period: Salary["period"]; stated: boolean } {
  const close = firstClause(after).slice(0, 30);
  for (const [period, pattern] of PERIODS.slice(0, 3)) if (pattern.test(close)) return { period, stated: true };
  if (PERIODS[3]?.[1].test(close) === true && value >= 5000) return { period: "year", stated: true };
  const lead = lastClause(before).slice(-50);
  for (const [period, pattern] of PERIODS.slice(0, 3)) if (pattern.test(lead)) return { period, stated: true };
  if (value >= 20_000 && !["JPY", "HUF", "KRW", "RUB", "INR"].includes(currency)) return { period: "year", stated: false };
  if (currency === "INR" && value >= 200_000) return { period: "year", stated: false };
  return { period: null, stated: false };
}

function plausible(value: number, period: Salary["period"], currency: string): boolean {
  const weak = ["JPY", "HUF", "KRW", "INR", "RUB"].includes(currency);
  if (period === "hour") return value >= 5 && value <= (weak ? 20_000 : 1000);
  if (period === "day") return value >= 50 && value <= (weak ? 200_000 : 5000);
  if (period === "month") return value >= 300 && value <= (weak ? 5_000_000 : 60_000);
  return value >= 10_000 && value <= (weak ? 200_000_000 : 3_000_000);
}

const lastClause = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf("\n"), text.lastIndexOf(". "), text.lastIndexOf("| "), 0));
/** What follows an amount up to the next one, which has its own words. */
function firstClause(text: string): string {
  const end = text.search(/\n|\. |\||[£$€]\s?\d/);
  return end < 0 ? text : text.slice(0, end);
}
