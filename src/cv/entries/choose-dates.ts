import type { RawDates } from "../raw-cv.js";
import type { FoundDate } from "./atom.js";

/** A range before a lone date, a lone date before none; a lone date is the end. */
export function chooseDates(dates: readonly FoundDate[]): RawDates | null {
  const chosen = dates.find((date) => !date.single) ?? dates[0];
  if (chosen === undefined) return null;
  return { start: chosen.from, end: chosen.to, strand: chosen.strand, masked: chosen.masked, single: chosen.single };
}
