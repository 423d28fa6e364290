import type { RequirementRow, RoleShard } from "../schema/market.js";
import { formatMonth, maybeMonth } from "../text/calendar.js";
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

/** First and last month of a window, both in it. */
export type Months = readonly [first: number, last: number];

/** Null where every row counts. */
export function monthsOf({ window }: Pick<Selection, "window">): Months | null {
  return window === "*" ? null : parseMonths(window);
}

/** Throws on what is no window: this phase wrote it itself. */
export function parseMonths(window: string): Months {
  const [first, last] = window.split("..").map(maybeMonth);
  if (first === undefined || last === undefined) throw new Error(`no window of months: ${window}`);
  return [first, last];
}

/** As a selection writes its window. */
export function formatWindow([first, last]: Months): string {
  return `${formatMonth(first)}..${formatMonth(last)}`;
}

/** For readers. Whole years are told as years: the one that runs has no December yet. */
export function nameWindow(window: string): string {
  const months = monthsOf({ window });
  if (months === null) return "all months";
  const [first, last] = months.map(formatMonth) as [string, string];
  const [from, to] = [first.slice(0, -3), last.slice(0, -3)];
  if (!first.endsWith("-01") || !last.endsWith("-12")) return `${first} to ${last}`;
  return from === to ? from : `${from} to ${to}`;
}

export function selectRows(shard: RoleShard, selection: Selection): RequirementRow[] {
  const levels = selection.level === "*" ? null : selection.level.split("+");
  const months = monthsOf(selection);
  return shard.rows.filter(
    (row) =>
      (levels === null || (row.seniority !== null && levels.includes(row.seniority))) &&
      isInRegion(row.region, selection.region) &&
      (months === null || (row.month !== null && row.month >= months[0] && row.month <= months[1])),
  );
}
