import type { PostingFacts } from "../../schema/posting.js";
import { isBlank } from "../../text/blank.js";
import { codeAt } from "../../text/code-at.js";
import { CUES, maybeMatch } from "../../text/cues/cues.js";
import { apart, firstClause, lastClause, ownClause } from "./pay-clauses.js";
import { periodOf, plausible } from "./pay-period.js";
import { CURRENCY_SIGNS, DOLLAR_OF, homeCurrency, LEAST_MONTHLY, PAID_MONTHLY } from "./pay-words.js";

type Salary = NonNullable<PostingFacts["salary"]>;

const SIGN =
  "(?:us\\$|usd\\s?\\$|usd|ca\\$|c\\$|(?:cad|aud|nzd|sgd|hkd)\\s?\\$|cad|cdn\\$|a\\$|au\\$|aud|nz\\$|nzd|s\\$|sgd|hk\\$|hkd|r\\$|brl|mxn|€|eur|£|gbp|chf|₹|inr|rs\\.?|¥|jpy|pln|zł|sek|nok|dkk|czk|kč|huf|ron|aed|rm|myr|₪|ils|zar|rub|₽|uah|₴|krw|₩|\\$)";
const AMOUNT = "\\d{1,3}(?:[,.’']\\d{2,3}|[ \\u00a0\\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?![\\d%])|\\d+(?:[.,]\\d{1,2})?";
/** Behind a thousand the next field may begin without a blank: "Up to £43kContract: 12 months"; not so in "€50 kitchen allowance". */
const SCALE = "(?:t(?=\\s?(?:€|eur))|k(?:\\b|(?<=\\dk)(?!ilo)(?=[a-z]{3}|p\\/?a))|m\\b|lpa\\b|lakhs?\\b|lacs?\\b|l\\b|mio\\b)?";
/** Blanks that tags between two amounts leave behind. */
const TAG = 40;
const RANGE = new RegExp(
  `(?:(?<![\\w$])|(?<=[a-z])(?=[$€£₹]))(${SIGN})?\\s?(${AMOUNT})(?:,-|\\.[-–])?\\s?(${SCALE})\\s?(?:(${SIGN})(?!\\d))?(?:\\s?(?:/(?:yr|year|hr|hour))?(?: {0,${TAG}}|\\s)(?:-|–|—|‑|~|to|and|und|bis|tot|até|hasta|et|en|à|a|y|e)(?: {0,${TAG}}|\\s{0,4})(${SIGN})?\\s?(${AMOUNT})(?:,-|\\.[-–])?\\s?(${SCALE})\\s?(?:(${SIGN})(?!\\d))?)?`,
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

const PAY_WORDS =
  /salary|gehalt|\b(?:compensation|pay|base|wage|remuneration|gehalt|jahresgehalt|vergütung|brutto|brut[oa]s?|lohn|tjm|fixe|rémunération|salaire|salario|sueldo|retribuci[óo]n|salaris|stipendio|ral|salário|comp|ctc|ote|rate|earn|package|range|\d+k)\b/i;
const NOT_PAY =
  /\b(?:(?:customers|clients|startups|companies|businesses|brands|families|people|they|users) (?:[a-z]+ )?(?:pay|spend|save|charge)|we charge|withdraw\w*|saves?|(?:annual|ads?|media|cloud|customer) spend\w*|grants|deal (?:sizes?|values?)|loans?|turnover|costs?|pric(?:e|es|ed|ing)|tuition|prizes?|budgets|raised|funding|funded|series [a-e]|revenue|arr|valuation|valued|budget|bonus of|sign[- ]on|signing bonus|referral|stipend|allowance|401|fund|invested|investment|backed|million|billion|customers|users|grant|seed|aum|gmv|processed|worth|donors?|hra|fertility|savings?|discount|voucher|reimburs\w*|wellness|learning budget|up to \$?\d+ (?:for|towards))\b|\bopportunity (?:for|to earn)\s*$/i;

/** "San Mateo, CA$80/hour": the state, its blank lost. */
const CALIFORNIA = /\p{L}, $/u;

/** What Italians are paid a year is told without a sign: "RAL: 28-32K". */
const RAL = /\bRAL[: ]+$/;

/** "Up to £48,000 + Bonus", "£30k DOE" */
const PAID_BESIDES =
  /^\s*(?:(?:\+|plus|and) (?:\w+ )?(?:bonus|variable|benefits|equity|commission|car|overtime|package|pension)|\(?doe\b|dep\w+ on experience|basic\b)/i;

/** How far the words of an amount are looked for, tags between them included. */
const REACH_BEFORE = 160;
const REACH_AFTER = 120;

/** "Berlin | $150k |", "– Up to £55,000": a part of its own in a title or a fact sheet. */
const STANDS_ALONE = /(?:(?:^|\n)[ \t]*[-*•·]?|[|–—([]|\s-)\s*(?:(?:salary|pay|comp|base)\s)?(?:(?:up ?to|from|circa|c\.|ca\.|~)\s?)?$/i;
const ENDS_ALONE =
  /^(?:\s*(?:$|\n|\||\+|\)|\]|\((?:neg|dep|doe|based|gross|\+|plus)|base\b|gross\b|pro rata\b|p\.?a\b)| ?(?:The|About|We|Role|Job|Location)\b)/;
const LEAST_ALONE = 20_000;

/** "Base Pay: $27.00", "Pay range $20-$23": what can only be an hour's. */
const HOUR_PAID = /\b(?:earn|salary|pay|wages?|rate|compensation)\b/i;
const BESIDES_PAY = /\b(?:differential|premium|bonus|per diem|fees?|co-?pay|deductible)\b/i;
const LABELS_PAY = /\b(?:expected to earn|pay|rate|wage|salary|compensation)(?: range| rate)?\s*(?:[:–-]|is|of)?\s*$/i;
const OTHER_UNIT = /^\s*(?:%|\/|(?:an?|each|every|for|towards|off)\b|per\b|\w+ly\b|bi-?weekly|k\b|m\b)/i;
const PER_HOUR = /^\s?(?:\/\s?|(?:per|an) )(?:hr|hour)/i;
const HOUR_CURRENCIES: ReadonlySet<string> = new Set(["USD", "GBP", "CAD", "AUD", "EUR"]);
const LEAST_HOUR = 8;
const MOST_HOUR = 100;

function isHourly(before: string, after: string, whole: string, low: number, currency: string): boolean {
  if (!HOUR_CURRENCIES.has(currency) || low < LEAST_HOUR || low > MOST_HOUR || OTHER_UNIT.test(after)) return false;
  if (!/[$£€]/.test(whole) || /\dk/i.test(whole)) return false;
  const lead = lastClause(before);
  return HOUR_PAID.test(lead) && !BESIDES_PAY.test(lead) && (LABELS_PAY.test(lead) || /\d\.\d\d(?!\d)/.test(whole));
}

/** "100% - $206,000": no pay spans more than so many times its least. */
const WIDEST = 8;

interface Found {
  readonly min: number | null;
  readonly max: number | null;
  readonly currency: string;
  readonly period: Salary["period"];
  readonly kind: Salary["kind"];
  readonly start: number;
  readonly end: number;
}

/** Below an ad a board's page lists others. The marks before are looked back at, so that it is tried at its words only. */
const OTHER_ADS = CUES.cue(
  /(?<=(\n[#* \t]*))(?:Similar [Jj]obs|(?:Other|More) (?:[Oo]pen |[Cc]urrent )?(?:[Rr]oles|[Pp]ositions|[Jj]obs|[Oo]penings)|We(?:['’]re| are) also hiring)[:* \t]*\n/,
);

function withoutOtherAds(page: string): string {
  const below = maybeMatch(page, OTHER_ADS);
  return below === null ? page : page.slice(0, below.index - (below[1] as string).length);
}

/** Base pay as printed: no currency, period or number that is not there. Several zones give the smallest and the largest. */
export function readPay(page: string, country: readonly string[]): Salary | null {
  const text = withoutOtherAds(page);
  const found: Found[] = [];
  for (const match of rangesIn(text)) {
    const pay = judge(text, match, country);
    if (pay !== null) found.push(pay);
  }
  const first = found.find(({ kind }) => kind === "base") ?? found[0];
  if (first === undefined) return null;
  const alike = withoutToldNearer(
    found.filter(({ currency, period, kind }) => currency === first.currency && period === first.period && kind === first.kind),
  );
  const lows = alike.flatMap(({ min }) => (min === null ? [] : [min]));
  const highs = alike.flatMap(({ max }) => (max === null ? [] : [max]));
  const min = lows.length === 0 ? null : lows.reduce((a, b) => Math.min(a, b));
  const max = highs.length === 0 ? null : highs.reduce((a, b) => Math.max(a, b));
  return { min, max, currency: first.currency, period: first.period, kind: first.kind, spans: alike.map(({ start, end }) => [start, end]) };
}

/** "– €100,000" as a title, "up to €100,000" below: the fuller words tell what it is. */
function withoutToldNearer(found: readonly Found[]): readonly Found[] {
  const bounds = new Set(found.filter(({ min, max }) => min === null || max === null).map(({ min, max }) => min ?? max));
  return bounds.size === 0 ? found : found.filter(({ min, max }) => min !== max || !bounds.has(min));
}

function judge(text: string, match: RegExpMatchArray, country: readonly string[]): Found | null {
  const [whole, signA, amountA = "", scaleA = "", signB, signC, amountB, scaleB = "", signD] = match;
  const at = match.index ?? 0;
  const end = at + whole.length;
  const signs = [signA, signB, signC, signD].filter((sign) => sign !== undefined);
  const bare = signs.length === 0;
  if (bare && scaleA === "" && scaleB === "") return null;
  // "$140,796 - $160,415 CAD": the code tells more than the sign.
  const sign = signs.find((one) => one !== "$") ?? signs[0] ?? (RAL.test(text.slice(Math.max(0, at - 8), at)) ? "€" : undefined);
  const lakhs = /lpa|lakh|lac/i.test(`${scaleA}${scaleB}`);
  const state = signA?.toLowerCase() === "ca$" && CALIFORNIA.test(text.slice(Math.max(0, at - 3), at)) ? "$" : sign;
  const currency = lakhs ? "INR" : (currencyOf(state, country) ?? (bare ? homeCurrency(country) : null));
  if (currency === null) return null;
  const before = apart(text.slice(Math.max(0, at - REACH_BEFORE), at)).slice(-90);
  const after = apart(text.slice(end, end + REACH_AFTER)).slice(0, 60);
  if (
    /^\s?(?:m\b|mm\b|b\b|bn\b|million|billion|\+?\s?(?:million|billion))/i.test(after) ||
    /^(?:m|mio)$/i.test(scaleA) ||
    /^(?:m|mio)$/i.test(scaleB)
  )
    return null;
  const lead = lastClause(before.slice(before.lastIndexOf("\n") + 1));
  const near = `${lastClause(before)} ${firstClause(after)}`;
  if (
    NOT_PAY.test(PER_HOUR.test(after) ? lead.replace(/\bstipend\b/gi, "pay") : lead) ||
    /^\s*(?:in (?:funding|revenue|bonus)|sign|bonus|signing|(?:(?:\/ ?|an? |per )(?:month|mo|year|quarter|week) )?(?:[a-z]+ )?stipend|referral|allowance|of funding|raised|seed|series|401|towards|for (?:learning|equipment|home)|commission\b|(?:relocation|housing|retention|referral|welcome|joining|annual|performance|food|development|learning|training|travel|equipment|wellness|home)(?: \w+)? (?:bonus|budget|stipend|allowance)\b)/i.test(
      after,
    )
  )
    return null;
  const high = amountB === undefined ? null : scaled(amountB, scaleB === "" ? scaleA : scaleB);
  const lower = scaled(amountA, scaleA === "" && amountB !== undefined && isSmall(amountA) ? scaleB : scaleA);
  // "$154-190,000": thousands that the second amount alone spells out.
  const low =
    lower !== null && high !== null && high >= LEAST_ALONE && lower < 1000 && lower * 1000 < high && lower * 4000 > high
      ? lower * 1000
      : lower;
  if (low === null || (amountB !== undefined && high === null)) return null;
  if (high !== null && Math.max(low, high) > WIDEST * Math.min(low, high)) return null;
  const single = high === null;
  const close = whole.slice(whole.trimEnd().length) + after;
  if (bare && sign === undefined && !lakhs && !isBarePay(lead, close, low, high)) return null;
  const hourly = isHourly(before, after, whole, low, currency);
  const period = hourly ? ({ period: "hour", stated: true } as const) : periodOf(after, before, high ?? low, currency);
  const least = PAID_MONTHLY[currency] === undefined ? LEAST_ALONE : LEAST_MONTHLY;
  const alone = single && low >= least && STANDS_ALONE.test(before) && ENDS_ALONE.test(close) && !NOT_PAY.test(firstClause(after));
  const paid = PAY_WORDS.test(near) || period.stated || alone || ((!single || PAID_BESIDES.test(after)) && (high ?? low) >= 10_000);
  if (!paid) return null;
  // "$ 35,000.00 85,000.00": a range whose dash was lost.
  if (single && /^\s?\d{2,3},\d{3}/.test(after)) return null;
  if (!plausible(high ?? low, period.period, currency)) return null;
  const [min, max] = single ? singlePay(before, whole, after, low) : low > (high as number) ? [high, low] : [low, high];
  return { min, max, currency, period: period.period, kind: kindOf(before, lead, after), start: at, end };
}

/** Pay that a site reckons; what an employer estimates it tells of itself. */
const ESTIMATE =
  /\b(?:glassdoor|indeed|payscale|levels\.fyi)\b[^.\n]{0,20}\best|\best\w*\.? (?:by|from) (?:glassdoor|indeed|payscale)|\(est\.?\)/i;
const TOTAL = /\b(?:ote|on[- ]target earnings|total (?:comp|compensation|cash|target)|tc\b|all[- ]in|including bonus)\b/i;

function kindOf(before: string, lead: string, after: string): Salary["kind"] {
  if (ESTIMATE.test(`${lead} ${firstClause(after)}`)) return "estimate";
  const told = lastClause(before).replace(/^.*\bbase\b/is, "");
  return TOTAL.test(`${told} | ${ownClause(after).replace(/\+.*/s, "")}`) ? "total" : "base";
}

function singlePay(before: string, whole: string, after: string, value: number): [number | null, number | null] {
  if (/\bmaximum (?:base )?(?:pay|salary)\b[^.;\n]{0,50}\bis\s*$/i.test(before)) return [null, value];
  if (/\b(?:up ?to|bis zu|jusqu['’]à|hasta|max(?:imum)?\.?|tot)\s*$/i.test(before)) return [null, value];
  if (
    /\b(?:from|starting at|starts at|min(?:imum)?\.?(?: of)?|mindestens|ab|(?:à|a) partir de|dès|desde|vanaf|at least|over|above|more than|upwards of)\s*$/i.test(
      before,
    ) ||
    (/^\+/.test(after) && !/\s$/.test(whole)) ||
    /^\s?\+(?!\s*[a-zß-öø-ɏ\d])|^\s?(?:\/ ?(?:hr|hour)|(?:an|per) hour)?,? (?:and|or) (?:up|more|higher)\b/i.test(after)
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

/** "Compensation: 115k-170k", "| 130-160k + equity |": without a sign only what is told as pay, or stands by itself, is of the country's money. */
function isBarePay(lead: string, after: string, low: number, high: number | null): boolean {
  if (low < LEAST_ALONE || (high ?? low) > MOST_BARE) return false;
  if (high === null) return low !== PENSION_PLAN && LABELS_PAY.test(lead.replace(BOUND, "")) && BARE_ENDS.test(after);
  const called = LABELS_PAY.test(lead) || BARE_LEAD.test(lead);
  return called || A_YEAR.test(after) || (STANDS_ALONE.test(lead) && BARE_ENDS.test(after));
}
/** "401k" */
const PENSION_PLAN = 401_000;
const BOUND = /\b(?:up ?to|from|starting at|min(?:imum)?\.?|at least|max(?:imum)?\.?|circa|~)\s*$/i;
const A_YEAR = /^\s?(?:(?:\/ ?|per |a )(?:annum|year|yr)\b|(?:annual |base )+(?:salary|compensation|pay)\b)/i;
const MOST_BARE = 900_000;
const BARE_LEAD =
  /\b(?:salary|compensation|pay|comp|cash|rate|salario|sueldo|salário|salaire|rémunération|gehalt|vergütung|salaris|stipendio|retribuzione)\b[^.;\n\d]{0,40}$/i;
const BARE_ENDS =
  /^\s*(?:$|\n|\||\)|\]|\+(?=\s*(?:$|\n|\+))|[.,;](?:\s|$)|(?:\+|plus|and) (?:[a-z]+ )?(?:equity|bonus|benefits|stock|options)|base\b|tc\b|doe\b)/i;

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
  // "$235,000K" has its thousands already.
  if (/^[kt]$/i.test(scale)) return grouped ? value : value * 1000;
  if (/^(?:lpa|lakhs?|lacs?|l)$/i.test(scale)) return Math.round(value * 100_000);
  return value;
}
