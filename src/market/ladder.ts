import { byCodeUnit } from "../schema/canonical.js";
import type { RoleShard } from "../schema/market.js";
import type { Seniority } from "../schema/skill.js";
import { regionGroupOf, WORLD } from "./regions.js";
import { type Selection, selectRows } from "./select.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

export type RungName = "exact" | "level-near" | "all-levels" | "region-group" | "world";
export interface Rung {
  readonly name: RungName;
  readonly selection: Selection;
  readonly n: number;
}

/** Order of the individual ladder; leads and managers stand beside staff. */
const STEPS: readonly (readonly Seniority[])[] = [
  ["intern"],
  ["junior"],
  ["mid"],
  ["senior"],
  ["staff", "lead"],
  ["manager"],
  ["director"],
];

export function levelsNear(level: Seniority): string[] {
  const at = STEPS.findIndex((step) => step.includes(level));
  return [...new Set([level, ...STEPS.slice(Math.max(0, at - 1), at + 2).flat()])].sort(byCodeUnit);
}

/** Level one step down, for the stepping stones; none below junior. */
export function levelBelow(level: Seniority): Seniority | null {
  const at = STEPS.findIndex((step) => step.includes(level));
  return at <= 1 ? null : ((STEPS[at - 1] as readonly Seniority[])[0] ?? null);
}

/**
 * Which postings stand for the person's market: the first rung with enough of them; without one, the last.
 * Each rung gives something up, and the report's market section opens with what.
 */
export function chooseRung(shard: RoleShard, asked: { level: Seniority | null; region: string | null }, window: string): Rung {
  const region = asked.region ?? WORLD;
  const role = shard.role;
  const rungs: [RungName, Selection][] = [];
  if (asked.level !== null) {
    rungs.push(["exact", { role, level: asked.level, region, window }]);
    rungs.push(["level-near", { role, level: levelsNear(asked.level).join("+"), region, window }]);
    rungs.push(["all-levels", { role, level: "*", region, window }]);
  } else {
    rungs.push(["exact", { role, level: "*", region, window }]);
  }
  const group = regionGroupOf(region);
  if (group !== null) rungs.push(["region-group", { role, level: "*", region: group, window }]);
  if (region !== WORLD) rungs.push(["world", { role, level: "*", region: WORLD, window }]);
  let last: Rung | null = null;
  for (const [name, selection] of rungs) {
    const n = selectRows(shard, selection).reduce((sum, row) => sum + row.count, 0);
    last = { name, selection, n };
    if (n >= MARKET_THRESHOLDS.postings) return last;
  }
  return last as Rung;
}
