import { expect, it } from "vitest";
import { type MarketTier, tierOfGap } from "../../src/gap/tiers.js";

it.each([
  ["core", 0, "none"],
  ["core", 0.1, "important"],
  ["core", 0.5, "critical"],
  ["core", 1, "critical"],
  ["preferred", 0, "none"],
  ["preferred", 0.49, "nice"],
  ["preferred", 0.5, "important"],
  ["rare", 0, "rare"],
  ["rare", 1, "rare"],
] as const)("of what is %s a person who lacks %d has a gap that is %s", (market: MarketTier, missing, tier) => {
  expect(tierOfGap(market, missing)).toBe(tier);
});
