import type { PostingKey } from "./part.js";

export type Window = "present" | "earlier";

/** What a person says of a snapshot's windows; `present: null` leaves it to the postings. */
export interface SnapshotWindows {
  readonly name: string;
  /** Months, both inclusive. `present: null` keeps every posting, dated or not. */
  readonly present: readonly [number, number] | null;
  readonly earlier: readonly [number, number] | null;
}

/** Two years up to the newest posting are now, where nobody says otherwise. */
const PRESENT_MONTHS = 24;

export function computeWindows(asked: SnapshotWindows, newest: number): SnapshotWindows {
  return asked.present === null ? { ...asked, present: [newest - PRESENT_MONTHS + 1, newest] } : asked;
}

/** Which window a posting lies in; null where it counts in none. */
export function windowOf(
  { month }: Pick<PostingKey, "month">,
  { present, earlier }: Pick<SnapshotWindows, "present" | "earlier">,
): Window | null {
  if (present === null) return "present";
  if (month === null) return null;
  if (month >= present[0] && month <= present[1]) return "present";
  return earlier !== null && month >= earlier[0] && month <= earlier[1] ? "earlier" : null;
}
