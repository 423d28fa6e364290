import type { FinishOptions } from "./finish.js";

/** What a person says of a snapshot's windows; `present: null` leaves it to the postings. */
export type SnapshotWindows = Pick<FinishOptions, "name" | "present" | "earlier">;

/** Two years up to the newest posting are now, where nobody says otherwise. */
const PRESENT_MONTHS = 24;

export function computeWindows(asked: SnapshotWindows, newest: number): SnapshotWindows {
  return asked.present === null ? { ...asked, present: [newest - PRESENT_MONTHS + 1, newest] } : asked;
}
