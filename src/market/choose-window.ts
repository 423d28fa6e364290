import type { RequirementRow, RoleShard, SnapshotIndex } from "../schema/market.js";
import { monthOf, yearOfMonth } from "../text/calendar.js";
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

/** Whether older postings join the present ones of a role: not where a handful of these are held, which tell more of the present than many old ones. */
export function needsOlder({ present, n }: { readonly present: number; readonly n: number }): boolean {
  return present < MARKET_THRESHOLDS.chance && n > present;
}

/**
 * The present window, where it does not hold next to nothing of the role. Otherwise older postings count too, the newest first: the window
 * opens back by whole years to the first one that makes enough for shares, or to where the postings begin (docs/methods/ladder.md).
 */
export function chooseWindow({ rows }: RoleShard, { present, earlier }: SnapshotIndex["windows"]): ChosenWindow {
  if (present === null) return { counted: "*", present: "*", older: null };
  const [first, last] = present;
  const now = { counted: formatWindow(present), present: formatWindow(present), older: null };
  const held = countSince(rows, first, last);
  if (earlier === null || held >= MARKET_THRESHOLDS.chance) return now;
  const start = openBack(rows, present, earlier[0]);
  const all = countSince(rows, start, last);
  return needsOlder({ present: held, n: all })
    ? { counted: formatWindow([start, last]), present: now.present, older: formatWindow([start, first - 1]) }
    : now;
}

function openBack(rows: readonly RequirementRow[], [first, last]: readonly [number, number], oldest: number): number {
  for (let year = yearOfMonth(first - 1); year > yearOfMonth(oldest); year--) {
    const start = monthOf(year, 1);
    if (countSince(rows, start, last) >= MARKET_THRESHOLDS.postings) return start;
  }
  return oldest;
}
