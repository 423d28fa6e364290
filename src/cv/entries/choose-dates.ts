import type { RawDates } from "../raw-cv.js";
import type { FoundDate } from "./atom.js";

/** "Teacher, Head of Year since 2021 (2016 – today)": since when one of several duties is had. */
const SINCE = /^\W*(?:since|seit|depuis|desde|dal|sinds)(?!\p{L})/iu;

/** A range before a lone date, a lone date before none; a lone date is the end. */
export function chooseDates(dates: readonly FoundDate[]): RawDates | null {
  const ranges = dates.filter((date) => !date.single);
  const [first] = ranges;
  const whole =
    first !== undefined && SINCE.test(first.strand.text)
      ? ranges.find(({ row, from, strand }) => row === first.row && !SINCE.test(strand.text) && (from ?? "") < (first.from ?? ""))
      : undefined;
  const chosen = whole ?? first ?? dates[0];
  if (chosen === undefined) return null;
  return { start: chosen.from, end: chosen.to, strand: chosen.strand, masked: chosen.masked, single: chosen.single };
}
