import { calendarDay } from "../../../schema/civil-day.js";
import type { Figure } from "../../../schema/figure.js";
import type { Segment } from "../../tree.js";

type FigureSegment = Extract<Segment, { kind: "figure" }>;

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

const ABSENT: Record<NonNullable<Figure["absent"]>, string> = {
  "too-few-postings": "too few postings",
  "no-postings": "no postings",
  "not-stated": "not stated",
  "one-window-only": "one window only",
  "windows-too-far-apart": "windows too far apart",
  "selected-sources-only": "selected sources only",
  "no-dates": "no dates",
  "not-applicable": "does not apply",
  "not-in-catalogue": "not in the catalogue",
  redacted: "left out for sharing",
  "no-data": "no data",
};

/** 12345.6 → "12,345.6", by our own few lines: no locale decides. */
export function formatNumber(value: number, decimals: number): string {
  const [whole = "0", fraction] = Math.abs(value).toFixed(decimals).split(".");
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${value < 0 ? "−" : ""}${grouped}${fraction === undefined ? "" : `.${fraction}`}`;
}

const percent = (share: number): string => formatNumber(share * 100, 0);

/** What rounds to nought without being it says so. */
const percentOf = (share: number): string => (share > 0 && share < 0.005 ? "under 1 %" : `${percent(share)} %`);

/** "2 years 3 months": how people speak of time worked. */
function formatMonths(months: number): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  const part = (n: number, one: string): string => `${n} ${one}${n === 1 ? "" : "s"}`;
  if (years === 0) return part(rest, "month");
  return rest === 0 ? part(years, "year") : `${part(years, "year")} ${part(rest, "month")}`;
}

export function formatCalendarMonth(month: number): string {
  return `${MONTHS[month % 12]} ${Math.floor(month / 12)}`;
}

function formatCalendarDay(days: number): string {
  const { year, month, day } = calendarDay(days);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
/** The first of January 1970 was a Thursday. */
const FIRST_WEEKDAY = 4;

/** "Saturday, 21 November 2026": where someone is to begin on that day. */
export function withWeekday(figure: Figure): FigureSegment {
  if (figure.value === null) return short(figure);
  return segment(figure, `${WEEKDAYS[(figure.value + FIRST_WEEKDAY) % 7]}, ${formatCalendarDay(figure.value)}`);
}

function segment(figure: Figure, text: string): FigureSegment {
  return { kind: "figure", id: figure.id, text, figure };
}

/** The figure alone, without denominator: "18 %", "3 years", "USD 182,000". */
export function short(figure: Figure): FigureSegment {
  const { value, decimals } = figure;
  if (value === null) return segment(figure, ABSENT[figure.absent ?? "no-data"]);
  switch (figure.unit) {
    case "share":
    case "coverage":
      return segment(figure, percentOf(value));
    case "months":
      return segment(figure, formatMonths(value));
    case "years":
      return segment(figure, `${trimmed(value, decimals)} ${value === 1 ? "year" : "years"}`);
    case "month":
      return segment(figure, formatCalendarMonth(value));
    case "day":
      return segment(figure, formatCalendarDay(value));
    case "weeks":
      return segment(figure, `${trimmed(value, decimals)} ${value === 1 ? "week" : "weeks"}`);
    case "hours":
      return segment(figure, `${trimmed(value, decimals)} ${value === 1 ? "hour" : "hours"}`);
    case "money":
      return segment(figure, `${figure.currency} ${formatNumber(value, decimals)}`);
    case "slope":
      return segment(figure, `${points(value)} points`);
    case "score":
      return segment(figure, figure.method === "cv-year" ? String(value) : trimmed(value, decimals));
    case "count":
    case "level":
    case "ordinal":
      return segment(figure, trimmed(value, decimals));
  }
}

/** With everything n supports: "17 of 94 postings (18 %, 12-27)". */
export function full(figure: Figure): FigureSegment {
  const { value, n, of, interval, unit } = figure;
  if (value === null)
    return segment(
      figure,
      n !== null ? `${ABSENT[figure.absent ?? "no-data"]} (${formatNumber(n, 0)})` : ABSENT[figure.absent ?? "no-data"],
    );
  if (unit === "share" && n !== null && of !== null) {
    // Nobody says "none of 1".
    const counted = `${n === 0 && of !== 1 ? "none" : formatNumber(n, 0)} of ${formatNumber(of, 0)} ${of === 1 ? "posting" : "postings"}`;
    return segment(
      figure,
      interval === null || n === 0 ? counted : `${counted} (${percentOf(value)}, ${percent(interval[0])}-${percent(interval[1])})`,
    );
  }
  if (unit === "coverage" && interval !== null)
    return segment(figure, `${percent(value)} % (${percent(interval[0])}-${percent(interval[1])})`);
  if (unit === "slope" && interval !== null)
    return segment(figure, `${points(value)} points (${points(interval[0])} to ${points(interval[1])})`);
  if (unit === "money" && interval !== null) {
    return segment(
      figure,
      `${figure.currency} ${formatNumber(value, figure.decimals)} (${formatNumber(interval[0], 0)}-${formatNumber(interval[1], 0)})`,
    );
  }
  return short(figure);
}

/** The numerator alone, where the sentence has already named the whole. */
export function bare(figure: Figure): FigureSegment {
  return figure.n === null ? short(figure) : segment(figure, formatNumber(figure.n, 0));
}

/** "17 of 94", where what is counted has been said. */
export function nOf(figure: Figure): FigureSegment {
  const { n, of } = figure;
  if (n === null || of === null) return short(figure);
  return segment(figure, `${formatNumber(n, 0)} of ${formatNumber(of, 0)}`);
}

/** "17 of 94 postings", "1 of 1 posting". */
export function nOfPostings(figure: Figure): FigureSegment {
  const counted = nOf(figure);
  return { ...counted, text: `${counted.text} ${figure.of === 1 ? "posting" : "postings"}` };
}

/** "17 of 94 (18 %, 12-27)": for tables whose head or heading has said that postings are counted. */
export function inTable(figure: Figure): FigureSegment {
  const whole = full(figure);
  return { ...whole, text: whole.text.replace(/^none(?= of )/, formatNumber(0, 0)).replace(/ postings?(?= \(|$)/, "") };
}

/** A gain in a share: "5.2 points". */
export function inPoints(figure: Figure): FigureSegment {
  return figure.value === null ? short(figure) : segment(figure, `${points(figure.value)} points`);
}

/** A change of a share, in percentage points. */
function points(value: number): string {
  const tenths = Math.round(value * 1000);
  return formatNumber(tenths === 0 ? 0 : tenths / 10, 1);
}

function trimmed(value: number, decimals: number): string {
  const text = formatNumber(value, decimals);
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}
