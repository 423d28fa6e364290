import type { RequirementRow, RoleShard } from "../schema/market.js";
import { maybeMonth } from "../text/calendar.js";
import { isInRegion } from "./regions.js";

/** What of a role is counted. The strings go into count evidence, so that anyone can select the same rows again. */
export interface Selection {
  readonly role: string;
  /** "*" or seniorities joined by "+" */
  readonly level: string;
  readonly region: string;
  /** "*" or "FIRST..LAST" in months (YYYY-MM), undated rows left out */
  readonly window: string;
}

/** Throws on what is no month: for windows that this phase wrote itself. */
export function monthNumber(text: string): number {
  const month = maybeMonth(text);
  if (month === undefined) throw new Error(`not a month: ${text}`);
  return month;
}

export function selectRows(shard: RoleShard, selection: Selection): RequirementRow[] {
  const levels = selection.level === "*" ? null : selection.level.split("+");
  const [first, last] = selection.window === "*" ? [null, null] : (selection.window.split("..").map(monthNumber) as [number, number]);
  return shard.rows.filter(
    (row) =>
      (levels === null || (row.seniority !== null && levels.includes(row.seniority))) &&
      isInRegion(row.region, selection.region) &&
      (first === null || (row.month !== null && row.month >= first && row.month <= last)),
  );
}
