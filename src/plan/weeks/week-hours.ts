import type { ReportOptions } from "../../schema/options.js";
import { parseDay, weekday } from "../../text/calendar.js";

export const WEEKDAYS = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] as const;
const DAYS = WEEKDAYS.length;

/** Hours of learning week by week from the first day on: the person's hours, without their days off. */
export interface WeekHours {
  /** All hours of the horizon. */
  readonly capacity: number;
  /** From 0; after the horizon the weeks go on as usual. */
  hoursIn(week: number): number;
}

export function openWeekHours(options: ReportOptions): WeekHours {
  const start = parseDay(options.start ?? options.asOf);
  const daily = hoursByWeekday(options);
  const off = new Set(options.daysOff.filter((entry) => !isWeekday(entry)).map(parseDay));
  const usual = options.weekdayHours === undefined ? options.hours : daily.reduce((sum, hours) => sum + hours, 0);
  const hoursIn = (week: number): number => {
    let lost = 0;
    for (let day = 0; day < DAYS; day++) {
      const date = start + week * DAYS + day;
      if (off.has(date)) lost += daily[weekday(date) - 1] as number;
    }
    // In hundredths of an hour, so that sevenths do not pile up.
    return Math.max(0, Math.round((usual - lost) * 100) / 100);
  };
  let capacity = 0;
  for (let week = 0; week < options.weeks; week++) capacity += hoursIn(week);
  return { capacity: Math.round(capacity * 100) / 100, hoursIn };
}

/** The hours of each weekday, Monday first: as given, or the week's hours spread over the days that are not off. */
function hoursByWeekday({ hours, weekdayHours, daysOff }: ReportOptions): number[] {
  const free = WEEKDAYS.map((name) => !daysOff.includes(name));
  if (weekdayHours !== undefined) return weekdayHours.map((own, at) => (free[at] === true ? own : 0));
  const days = free.filter(Boolean).length;
  return free.map((is) => (is ? hours / days : 0));
}

function isWeekday(entry: string): boolean {
  return (WEEKDAYS as readonly string[]).includes(entry);
}
