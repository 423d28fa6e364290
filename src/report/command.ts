import { WEEKDAYS } from "../plan/weeks/week-hours.js";
import type { ReportOptions } from "../schema/options.js";
import type { Report } from "../schema/report.js";

/** The command that makes the report again: every option written out, file names without folders. */
export function formatCommand(options: ReportOptions, inputs: Report["inputs"]): string {
  const parts = ["groundwork analyze", quote(inputs.cv.name), "--role", quote(options.asked ?? options.role)];
  const add = (flag: string, value: string | number | null): void => {
    if (value !== null) parts.push(flag, quote(String(value)));
  };
  add("--level", options.level);
  add("--region", options.region);
  add("--industry", options.industry);
  add("--weeks", options.weeks);
  add("--hours", options.weekdayHours === undefined ? options.hours : hoursByDay(options.weekdayHours));
  add("--budget", options.budget);
  add("--languages", options.languages.join(","));
  add("--start", options.start);
  if (options.daysOff.length > 0) add("--days-off", options.daysOff.join(","));
  add("--currency", options.currency);
  add("--as-of", options.asOf);
  add("--depth", options.depth);
  add("--voice", options.voice);
  add("--aim", options.aim);
  if (options.prove) parts.push("--prove");
  if (options.redact) parts.push("--redact");
  if (options.sections !== null) add("--sections", options.sections.join(","));
  if (inputs.corrections !== null) add("--corrections", "corrections.yml");
  for (const { kind } of inputs.overlays) add(`--${kind}`, "DIR");
  for (const { name } of inputs.ads) add("--ads", name);
  return parts.join(" ");
}

function quote(value: string): string {
  return /^[A-Za-z0-9_.,:=/@-]+$/.test(value) ? value : `"${value.replace(/["\\$`]/g, "\\$&")}"`;
}

function hoursByDay(hours: readonly number[]): string {
  return WEEKDAYS.flatMap((day, at) => (hours[at] === 0 ? [] : [`${day}:${hours[at]}`])).join(",");
}
