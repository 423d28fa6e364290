import { dayNumber, daysInMonth, maybeDay, monthOf, monthOfDay } from "../../text/calendar.js";

export interface PostedAt {
  readonly day: number | null;
  readonly month: number | null;
}

const UNKNOWN: PostedAt = { day: null, month: null };
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const AGO = /^(?:reposted\s+)?(\d{1,3}|an?)\+?\s*(minute|hour|day|week|month|year)s?\s+ago$/;
const DAYS_OF: Readonly<Record<string, number>> = { minute: 0, hour: 0, day: 1, week: 7, month: 30, year: 365 };

/** A posting's date as its source words it. What is relative counts from the day of collection; without that day nothing is guessed. */
export function readPosted(words: string | null, collected: number | null): PostedAt {
  const text = (words ?? "").trim().toLowerCase();
  if (text === "") return UNKNOWN;
  const day = absoluteDay(text) ?? relativeDay(text, collected);
  if (day !== undefined) return { day, month: monthOfDay(day) };
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  return month !== null && Number(month[2]) >= 1 && Number(month[2]) <= 12
    ? { day: null, month: monthOf(Number(month[1]), Number(month[2])) }
    : UNKNOWN;
}

function absoluteDay(text: string): number | undefined {
  const iso = /^(\d{4})[-/](\d{2})[-/](\d{2})(?:[t ].*)?$/.exec(text);
  if (iso !== null) return maybeDay(`${iso[1]}-${iso[2]}-${iso[3]}`);
  if (/^\d{9,10}$/.test(text)) return Math.floor(Number(text) / 86_400);
  if (/^\d{12,13}$/.test(text)) return Math.floor(Number(text) / 86_400_000);
  const worded = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text);
  if (worded !== null) return wordedDay(worded[3] as string, worded[1] as string, worded[2] as string);
  const british = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]{3,9})\.?,? (\d{4})$/.exec(text);
  if (british !== null) return wordedDay(british[3] as string, british[2] as string, british[1] as string);
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  return dotted === null ? undefined : checkedDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
}

function wordedDay(year: string, month: string, day: string): number | undefined {
  const at = MONTHS.indexOf(month.slice(0, 3));
  return at < 0 ? undefined : checkedDay(Number(year), at + 1, Number(day));
}

function checkedDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber({ year, month, day });
}

function relativeDay(text: string, collected: number | null): number | undefined {
  if (collected === null) return undefined;
  if (text === "today" || text === "just now" || text === "just posted") return collected;
  if (text === "yesterday") return collected - 1;
  const ago = AGO.exec(text);
  if (ago === null) return undefined;
  const count = /^an?$/.test(ago[1] as string) ? 1 : Number(ago[1]);
  return collected - count * (DAYS_OF[ago[2] as string] as number);
}
