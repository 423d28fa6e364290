import type { RequirementRow, RoleShard, SnapshotIndex } from "../schema/market.js";
import { monthOf, yearOfMonth } from "../text/calendar.js";
import { asks } from "./filter.js";
import { formatWindow } from "./select.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

export interface ChosenWindow {
  /** As a selection has it: "*" or "FIRST..LAST". */
  readonly counted: string;
  /** The present window alone. */
  readonly present: string;
  /** What lies before the present window and is counted with it; null where nothing does. */
  readonly older: string | null;
}

function countSince(rows: readonly RequirementRow[], first: number, last: number): number {
  let n = 0;
  for (const { month, count } of rows) if (month !== null && month >= first && month <= last) n += count;
  return n;
}

/**
 * The present window, where a handful of its postings ask for something: they tell more of the present than many old ones. Otherwise older
 * postings count too, the newest first: the window opens back by whole years to the first one that makes enough for shares, or to where the postings begin (docs/methods/ladder.md).
 */
export function chooseWindow({ rows }: RoleShard, { present, earlier }: SnapshotIndex["windows"]): ChosenWindow {
  if (present === null) return { counted: "*", present: "*", older: null };
  const [first, last] = present;
  const now = { counted: formatWindow(present), present: formatWindow(present), older: null };
  if (earlier === null || countSince(rows.filter(asks), first, last) >= MARKET_THRESHOLDS.chance) return now;
  const start = openBack(rows, present, earlier[0]);
  if (countSince(rows, start, first - 1) === 0) return now;
  return { counted: formatWindow([start, last]), present: now.present, older: formatWindow([start, first - 1]) };
}

function openBack(rows: readonly RequirementRow[], [first, last]: readonly [number, number], oldest: number): number {
  for (let year = yearOfMonth(first - 1); year > yearOfMonth(oldest); year--) {
    const start = monthOf(year, 1);
    if (countSince(rows, start, last) >= MARKET_THRESHOLDS.postings) return start;
  }
  return oldest;
}
