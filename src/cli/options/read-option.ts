import { today } from "../../io/clock.js";
import { checkDay, checkNumber } from "../../report/check-option.js";
import { InputError } from "../../schema/input-error.js";

export function readWhole(flag: string, value: unknown, min: number, max: number): number {
  return checkNumber(flag, value, { min, max, whole: true });
}

/** Which of its actions a command is asked for. */
export function readAction<T extends string>(command: string, given: string | undefined, actions: readonly T[]): T {
  const action = actions.find((one) => one === given);
  if (action !== undefined) return action;
  throw new InputError("bad-option", `${command} ${given ?? ""}: one of ${actions.join(", ")}.`, { place: command });
}

/** An option that is named or left out. */
export function maybeText(value: unknown): string | undefined {
  return value === undefined ? undefined : String(value);
}

/** An option that may be named several times. */
export function readList(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

/** Lines of a list. */
export function readMost(value: unknown): number {
  return readWhole("--most", value, 1, 1_000_000);
}

/** YYYY-MM-DD; today where none is given. */
export function readDay(flag: string, value: unknown): string {
  return value === undefined ? today() : checkDay(flag, String(value));
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };
const LONGEST_DAYS = 366;

/** In seconds. */
export function readTime(flag: string, value: unknown): number {
  const [, amount, unit] = /^(\d{1,6})([smhd])$/.exec(String(value)) ?? [];
  const seconds = Number(amount) * (SECONDS[unit ?? ""] ?? Number.NaN);
  if (!(seconds <= LONGEST_DAYS * 86_400))
    throw new InputError("bad-option", `${flag} ${String(value)}: give a time such as 15m, 12h or 30d.`, { place: flag });
  return seconds;
}

/** Scheme, name and port as a browser sends them: a site let in by another spelling would be let in by none. */
export function readOrigin(value: string): string {
  const origin = URL.canParse(value) ? new URL(value).origin : "null";
  if (origin !== value || !/^https?:/.test(origin))
    throw new InputError("bad-option", `--allow-origin ${value}: give one origin as browsers send it, such as https://careers.example.`, {
      place: "--allow-origin",
    });
  return value;
}
