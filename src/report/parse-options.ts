import { LIMITS } from "../limits.js";
import { parseRegion } from "../market/parse-region.js";
import { WEEKDAYS } from "../plan/weeks/week-hours.js";
import { InputError } from "../schema/input-error.js";
import type { ReportOptions } from "../schema/options.js";
import type { RoleSource } from "../schema/roles.js";
import { SENIORITIES } from "../schema/skill-kinds.js";
import { readTitle } from "../skills/title.js";
import { maybeDay } from "../text/calendar.js";
import { checkChoice, checkDay, checkNumber } from "./check-option.js";

export interface OptionReading {
  readonly roles: Readonly<Record<string, RoleSource>>;
  /** YYYY-MM-DD: what as-of is where it is not given. */
  readonly today: string;
}

const DEFAULTS = { weeks: 6, hours: 10 } as const;

/** Unknown in, normalised out, once, for every door: every default is a value in the report. */
export function parseOptions(raw: Record<string, unknown>, { roles, today }: OptionReading): ReportOptions {
  const text = (key: string): string | null => (typeof raw[key] === "string" && raw[key] !== "" ? (raw[key] as string) : null);
  const list = (key: string): string[] =>
    (Array.isArray(raw[key]) ? raw[key].map(String) : (text(key)?.split(",") ?? [])).map((item) => item.trim()).filter(Boolean);
  const day = (key: string): string | null => {
    const value = text(key);
    return value === null ? null : checkDay(key, value);
  };
  const title = text("role") ?? "";
  if (title.trim() === "") throw new InputError("bad-option", "role is empty: name the target.", { option: "role" });
  const known = Object.hasOwn(roles, title);
  const read = known ? null : readTitle(title, roles);
  const level = text("level");
  const languages = list("languages").map(readLanguage);
  const role = known ? title : (read?.role ?? title.trim());
  const asked = known ? text("asked") : title.trim();
  return {
    role,
    ...(asked === null || isNameOf(asked, roles[role]?.name ?? role) ? {} : { asked }),
    // An id says nothing of a level, whatever words it is made of: options read twice stay the same.
    level: level === null ? (read?.seniority ?? null) : checkChoice("level", level, SENIORITIES),
    region: parseRegion(text("region")),
    industry: text("industry"),
    weeks: checkNumber("weeks", raw.weeks ?? DEFAULTS.weeks, { min: 1, max: LIMITS.weeks, whole: true }),
    ...readHours(raw),
    budget:
      raw.budget === undefined || raw.budget === null ? null : checkNumber("budget", raw.budget, { min: 0, max: 1_000_000, whole: false }),
    languages: languages.length === 0 ? ["en"] : languages,
    start: day("start"),
    daysOff: readDaysOff(list("daysOff")),
    currency: readCurrency(text("currency")),
    asOf: day("asOf") ?? today,
    depth: checkChoice("depth", text("depth") ?? "standard", ["brief", "standard", "full"]),
    voice: checkChoice("voice", text("voice") ?? "you", ["you", "they"]),
    aim: checkChoice("aim", text("aim") ?? "reach", ["reach", "coverage"]),
    prove: raw.prove === true || raw.prove === "true",
    redact: raw.redact === true || raw.redact === "true",
    sections:
      raw.sections === undefined || raw.sections === null ? null : list("sections").map((id) => checkChoice("sections", id, SECTIONS)),
  };
}

/** What may be chosen of a report; data card, references and method stand in each. */
export const SECTIONS = ["summary", "profile", "market", "gap", "roadmap", "resources", "outlook", "conclusion"] as const;

/** However its letters are cased. */
function isNameOf(asked: string, name: string): boolean {
  return asked.toLowerCase() === name.toLowerCase();
}

function readLanguage(given: string): string {
  const language = given.toLowerCase();
  if (!/^[a-z]{2}$/.test(language))
    throw new InputError("bad-option", `languages ${given}: give codes of two letters, such as en,de.`, { option: "languages" });
  return language;
}

function readCurrency(given: string | null): string | null {
  const currency = given?.toUpperCase() ?? null;
  if (currency !== null && !/^[A-Z]{3}$/.test(currency))
    throw new InputError("bad-option", `currency ${given}: give its code of three letters, such as EUR.`, { option: "currency" });
  return currency;
}

/** "10", or "MON:2,SAT:6": then the week is their sum. */
function readHours(raw: Record<string, unknown>): Pick<ReportOptions, "hours" | "weekdayHours"> {
  const given = raw.weekdayHours;
  const named = typeof raw.hours === "string" && raw.hours.includes(":") ? raw.hours : null;
  if (Array.isArray(given)) {
    const hours = given.map(Number);
    if (hours.length !== WEEKDAYS.length || !hours.every((own) => own >= 0 && own <= 24))
      throw new InputError("bad-option", "weekdayHours: give hours from 0 to 24 for each of the seven days, Monday first.", {
        option: "weekdayHours",
      });
    return sumOf(hours);
  }
  if (named === null)
    return { hours: checkNumber("hours", raw.hours ?? DEFAULTS.hours, { min: 1, max: LIMITS.hoursPerWeek, whole: false }) };
  const hours = WEEKDAYS.map(() => 0);
  for (const entry of named.split(",")) {
    const [day = "", amount = ""] = entry.split(":").map((part) => part.trim());
    const at = (WEEKDAYS as readonly string[]).indexOf(day.toUpperCase());
    if (at < 0 || amount === "" || !(Number(amount) >= 0 && Number(amount) <= 24))
      throw new InputError("bad-option", `hours ${entry}: give hours a week, or hours by weekday as MON:2,SAT:6.`, { option: "hours" });
    hours[at] = Number(amount);
  }
  return sumOf(hours);
}

function sumOf(weekdayHours: number[]): Pick<ReportOptions, "hours" | "weekdayHours"> {
  const hours = weekdayHours.reduce((sum, own) => sum + own, 0);
  if (!(hours >= 1 && hours <= LIMITS.hoursPerWeek))
    throw new InputError("bad-option", `hours: the weekdays sum to ${hours}; give from 1 to ${LIMITS.hoursPerWeek}.`, {
      option: "hours",
    });
  return { hours, weekdayHours };
}

/** Weekdays and days; an entry that is neither is told, not skipped. */
function readDaysOff(entries: readonly string[]): string[] {
  const days = entries.map((entry) => entry.toUpperCase());
  for (const entry of days)
    if (!(WEEKDAYS as readonly string[]).includes(entry) && maybeDay(entry) === undefined)
      throw new InputError("bad-option", `daysOff ${entry}: give days as YYYY-MM-DD, or MON … SUN.`, { option: "daysOff" });
  if (WEEKDAYS.every((day) => days.includes(day)))
    throw new InputError("bad-option", "daysOff leaves no day to learn on.", { option: "daysOff" });
  return days;
}
