import { maybeMonth, monthOf } from "../../text/calendar.js";

/** Months from first to last, both included. */
export type Months = readonly [first: number, last: number];

/**
 * The months two dates of a CV cover. A year without a month is taken at its middle (1 July): it begins in July, it ends in June; a range
 * within one such year counts six months. Undefined without two dates, and where they run backwards.
 */
export function maybeMonths(start: string | null, end: string | null, now: number): Months | undefined {
  if (start === null || end === null) return undefined;
  const first = maybeMonth(start) ?? monthOf(Number(start), 7);
  if (end === "present") return first > now ? undefined : [first, now];
  const last = maybeMonth(end) ?? monthOf(Number(end), 6);
  if (last >= first) return [first, Math.min(last, Math.max(now, first))];
  // The middle of a year may fall before a month of the same year.
  if (start.slice(0, 4) !== end.slice(0, 4)) return undefined;
  if (maybeMonth(start) === undefined && maybeMonth(end) === undefined) return [monthOf(Number(start), 4), monthOf(Number(start), 9)];
  if (maybeMonth(start) === undefined) return [monthOf(Number(start), 1), last];
  return maybeMonth(end) === undefined ? [first, monthOf(Number(end), 12)] : undefined;
}

export function isReversed(start: string | null, end: string | null): boolean {
  if (start === null || end === null || end === "present") return false;
  const precision = Math.min(start.length, end.length);
  return start.slice(0, precision) > end.slice(0, precision);
}

/** Months covered by at least one of the intervals: overlaps count once. */
export function unionLength(intervals: readonly Months[]): number {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [first, last] of sorted) {
    if (last <= reached) continue;
    months += last - Math.max(first - 1, reached);
    reached = last;
  }
  return months;
}

export function overlap(a: Months, b: Months): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
