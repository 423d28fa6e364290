import type { DateRange } from "../dates/find-dates.js";

export function holdsSpan(outer: DateRange, inner: DateRange): boolean {
  if (outer.from === null || inner.from === null) return false;
  return compare(outer.from, inner.from) <= 0 && compare(outer.to ?? "present", inner.to ?? "present") >= 0;
}

/** By year where one of the two has no month; "present" is the last of all. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length) < 7 ? 4 : 7;
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x === y ? 0 : x < y ? -1 : 1;
}
