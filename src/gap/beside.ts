import { NEED_CODE } from "../market/filter.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { MarketSlice } from "../schema/market.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

/** Requirements asked for in the same postings as this one, most often first (F61). */
export function computeBeside(slice: MarketSlice, requirementOf: ReadonlyMap<string, string>): Map<string, string[]> {
  const tallies = new Map<string, Map<string, number>>();
  for (const row of slice.rows) {
    const asked = new Set<string>();
    for (const group of row.groups) {
      if ((group[0] as number) < NEED_CODE.preferred) continue;
      for (let i = 2; i < group.length; i++) {
        const requirement = requirementOf.get(slice.skillIds[group[i] as number] as string);
        if (requirement !== undefined) asked.add(requirement);
      }
    }
    for (const a of asked) {
      const tally = tallies.get(a) ?? new Map<string, number>();
      tallies.set(a, tally);
      for (const b of asked) if (a !== b) tally.set(b, (tally.get(b) ?? 0) + row.count);
    }
  }
  return new Map(
    [...tallies].map(([id, tally]) => [
      id,
      [...tally]
        .sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))
        .slice(0, GAP_THRESHOLDS.besideSkills)
        .map(([other]) => other),
    ]),
  );
}
