import { LIMITS } from "../limits.js";
import { InputError } from "../schema/input-error.js";
import { ReportOptions } from "../schema/options.js";
import type { RoleSource } from "../schema/roles.js";
import { Seniority } from "../schema/skill.js";
import { readTitle } from "../skills/title.js";
import { maybeDay } from "../text/calendar.js";

export interface OptionReading {
  readonly roles: Readonly<Record<string, RoleSource>>;
  /** YYYY-MM-DD: what as-of is where it is not given. */
  readonly today: string;
}

/** Unknown in, normalised out, once, for every door: every default is a value in the report. */
export function parseOptions(raw: Record<string, unknown>, { roles, today }: OptionReading): ReportOptions {
  const text = (key: string): string | null => (typeof raw[key] === "string" && raw[key] !== "" ? (raw[key] as string) : null);
  const number = (key: string, flag: string, min: number, max: number, whole: boolean): number => {
    const value = Number(raw[key]);
    if (!Number.isFinite(value) || value < min || value > max || (whole && !Number.isInteger(value))) {
      throw new InputError("bad-option", `${flag} ${String(raw[key])}: give a${whole ? " whole" : ""} number from ${min} to ${max}.`, {
        place: flag,
      });
    }
    return value;
  };
  const day = (key: string, flag: string): string | null => {
    const value = text(key);
    if (value !== null && maybeDay(value) === undefined)
      throw new InputError("bad-option", `${flag} ${value}: give a day as YYYY-MM-DD.`, { place: flag });
    return value;
  };
  const title = text("role") ?? "";
  if (title.trim() === "") throw new InputError("bad-option", "--role is empty: name the target.", { place: "--role" });
  const read = readTitle(title, roles);
  const level = text("level");
  if (level !== null && !Seniority.safeParse(level).success) {
    throw new InputError("bad-option", `--level ${level}: one of ${Seniority.options.join(", ")}.`, { place: "--level" });
  }
  const options: ReportOptions = {
    role: title in roles ? title : (read.role ?? title.trim()),
    level: (level as ReportOptions["level"]) ?? read.seniority,
    region: text("region")?.toUpperCase() ?? null,
    industry: text("industry"),
    weeks: number("weeks", "--weeks", 1, LIMITS.weeks, true),
    hours: number("hours", "--hours", 1, LIMITS.hoursPerWeek, false),
    budget: raw.budget === undefined ? null : number("budget", "--budget", 0, 1_000_000, false),
    languages: (text("languages") ?? "en")
      .split(",")
      .map((language) => language.trim().toLowerCase())
      .filter(Boolean),
    start: day("start", "--start"),
    daysOff: (text("daysOff") ?? "")
      .split(",")
      .map((entry) => entry.trim())
      .filter(Boolean),
    currency: text("currency")?.toUpperCase() ?? null,
    asOf: day("asOf", "--as-of") ?? today,
    depth: choice("--depth", text("depth"), ["brief", "standard", "full"]),
    voice: choice("--voice", text("voice"), ["you", "they"]),
    aim: choice("--aim", text("aim"), ["reach", "coverage"]),
    prove: raw.prove === true,
    redact: raw.redact === true,
    sections: text("sections")?.split(",") ?? null,
  };
  const checked = ReportOptions.safeParse(options);
  if (!checked.success) {
    const issue = checked.error.issues[0];
    throw new InputError("bad-option", `--${issue?.path.join("-")}: ${issue?.message}.`);
  }
  return checked.data;
}

function choice<T extends string>(flag: string, value: string | null, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new InputError("bad-option", `${flag} ${value}: one of ${values.join(", ")}.`, { place: flag });
  return found;
}
