import { maybeDay } from "../../text/calendar.js";
import type { RawOptions } from "../engine/protocol.js";
import { currentPlace, navigate, usePlace } from "../route.js";

/** What is aimed at, as it stands in the address. */
export interface Target {
  readonly role: string;
  readonly level: string;
  readonly region: string;
  readonly weeks: number;
  readonly hours: number;
  readonly aim: "reach" | "coverage";
  /** Skills ticked as learnt, in what-if. */
  readonly learnt: readonly string[];
  /** Further roles set beside the target. */
  readonly beside: readonly string[];
  /** The day the report speaks from; empty: today. */
  readonly asOf: string;
}

const WEEKS = 6;
const HOURS = 10;
/** With the target itself four stand side by side. */
export const MOST_BESIDE = 3;

export function parseTarget(query: string): Target {
  const given = new URLSearchParams(query);
  const whole = (name: string, least: number, most: number, otherwise: number): number => {
    const value = Number(given.get(name) ?? Number.NaN);
    return Number.isInteger(value) && value >= least && value <= most ? value : otherwise;
  };
  return {
    role: given.get("role") ?? "",
    level: given.get("level") ?? "",
    region: given.get("region") ?? "",
    weeks: whole("weeks", 1, 260, WEEKS),
    hours: whole("hours", 1, 80, HOURS),
    aim: given.get("aim") === "coverage" ? "coverage" : "reach",
    learnt: idsIn(given.get("learnt")),
    beside: idsIn(given.get("beside")).slice(0, MOST_BESIDE),
    // The page has no control to mend it with.
    asOf: maybeDay(given.get("as-of") ?? "") === undefined ? "" : (given.get("as-of") ?? ""),
  };
}

function idsIn(list: string | null): string[] {
  return (list ?? "").split(",").filter((id) => /^[a-z0-9-]+$/.test(id));
}

export function formatTarget(target: Target): string {
  const query = new URLSearchParams();
  if (target.role !== "") query.set("role", target.role);
  if (target.level !== "") query.set("level", target.level);
  if (target.region !== "") query.set("region", target.region);
  if (target.weeks !== WEEKS) query.set("weeks", String(target.weeks));
  if (target.hours !== HOURS) query.set("hours", String(target.hours));
  if (target.aim !== "reach") query.set("aim", target.aim);
  if (target.learnt.length > 0) query.set("learnt", target.learnt.join(","));
  if (target.beside.length > 0) query.set("beside", target.beside.join(","));
  if (target.asOf !== "") query.set("as-of", target.asOf);
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? "" : `?${text}`;
}

/** What the report is asked for; the rest keeps its defaults. A level that is none is refused by the engine. */
export function optionsOf(target: Target): RawOptions {
  return {
    role: target.role,
    ...(target.level === "" ? {} : { level: target.level as NonNullable<RawOptions["level"]> }),
    ...(target.region === "" ? {} : { region: target.region }),
    ...(target.asOf === "" ? {} : { asOf: target.asOf }),
    weeks: target.weeks,
    hours: target.hours,
    aim: target.aim,
  };
}

/** Null where no role is chosen yet. */
export const maybeOptions = (target: Target): RawOptions | null => (target.role === "" ? null : optionsOf(target));

export function useTarget(): Target {
  return parseTarget(usePlace().query);
}

export const currentTarget = (): Target => parseTarget(currentPlace().query);

export function changeTarget(change: Partial<Target>, path: string = currentPlace().path): void {
  // A tick is taken back by the browser's own Back, and brought again by Forward.
  navigate(path, formatTarget({ ...currentTarget(), ...change }), path !== currentPlace().path || change.learnt !== undefined);
}
