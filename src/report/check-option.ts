import { InputError } from "../schema/input-error.js";
import { maybeDay } from "../text/calendar.js";

interface NumberRange {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** A number as it was given, within its bounds. */
export function checkNumber(option: string, given: unknown, { min, max, whole }: NumberRange): number {
  const number = Number(given);
  if (Number.isFinite(number) && number >= min && number <= max && (!whole || Number.isInteger(number))) return number;
  throw new InputError("bad-option", `${option} ${String(given)}: give a${whole ? " whole" : ""} number from ${min} to ${max}.`, {
    option,
  });
}

/** YYYY-MM-DD, and a day that a calendar has. */
export function checkDay(option: string, given: string): string {
  if (maybeDay(given) !== undefined) return given;
  throw new InputError("bad-option", `${option} ${given}: give a day as YYYY-MM-DD.`, { option });
}

/** One of a few, as they are written. */
export function checkChoice<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((candidate) => candidate === value);
  if (found === undefined) throw new InputError("bad-option", `${option} ${value}: one of ${values.join(", ")}.`, { option });
  return found;
}
