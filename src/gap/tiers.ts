import type { RoleGroup } from "../market/role-groups.js";
import { wilsonInterval } from "../market/statistics/wilson-interval.js";
import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import type { Tier } from "../schema/gap.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

export type MarketTier = "core" | "preferred" | "rare";

/** Which of a role's requirement groups count, by the printed rule; what is rarely asked for is counted and is no gap. */
export function tierOfGroup(group: RoleGroup, n: number, meant: boolean): MarketTier {
  // Two to 29 postings: no tiers by interval; required by at least half of them stands for core.
  if (n < MARKET_THRESHOLDS.postings) {
    // Of a person's own postings each is meant; of others one more or less is chance (docs/methods/market-tiers.md).
    const oneLess = group.required + group.preferred - 1;
    if (!meant && n >= GAP_THRESHOLDS.chanceFrom && oneLess / n <= MARKET_THRESHOLDS.preferred) return "rare";
    if (group.required * 2 >= n && group.required > 0) return "core";
    return group.required + group.preferred > 0 ? "preferred" : "rare";
  }
  if (wilsonInterval(group.required, n)[0] >= MARKET_THRESHOLDS.core) return "core";
  const asked = group.required + group.preferred;
  // Coverage is of what is listed: where postings are few the interval's end would leave out what a fifth of them ask for.
  const often = n < MARKET_THRESHOLDS.enough ? asked / n : wilsonInterval(asked, n)[0];
  return often >= MARKET_THRESHOLDS.preferred ? "preferred" : "rare";
}

/** Tiers are disjoint and cover every gap; bands are half-open. */
export function tierOfGap(market: MarketTier, missing: number): Tier {
  if (market === "rare") return "rare";
  if (missing <= 0) return "none";
  const wide = missing >= GAP_THRESHOLDS.wide;
  if (market === "core") return wide ? "critical" : "important";
  return wide ? "important" : "nice";
}
