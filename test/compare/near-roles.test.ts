import { describe, expect, it } from "vitest";
import { byCloseness, listCounted, measureRole } from "../../src/compare/near-roles.js";
import { nearestRoles } from "../../src/compare/stepping-stones.js";
import { computeGap } from "../../src/gap/compute-gap.js";
import { sliceMarket } from "../../src/market/slice.js";
import { analyzeExample, builtInMarket, sharedKnowledge } from "../examples.js";

describe("which roles a CV is close to", () => {
  it("is told by coverage alone, and a data analyst's own trade comes first", async () => {
    const { profile } = await analyzeExample("tomas-ferreira");
    const market = builtInMarket();
    // An eighth of them: each counts a role's postings.
    const counted = listCounted(market.index).filter((role, at) => at % 8 === 0 || role === "data-analyst");
    const near = counted
      .map((role) => {
        const shard = market.shard(role);
        if (shard === null) throw new Error(`${role} is counted and has no shard`);
        return measureRole(profile, market.index, shard, sharedKnowledge());
      })
      .sort(byCloseness);
    expect(near.slice(0, 2).map(({ role }) => role)).toContain("data-analyst");
    expect(near.map(({ coverage }) => coverage ?? 0)).toEqual(near.map(({ coverage }) => coverage ?? 0).sort((a, b) => b - a));
    for (const { n } of near) expect(n).toBeGreaterThanOrEqual(30);
  });

  it("names no data analyst as near to a nurse, though they share a skill", () => {
    const { roles } = sharedKnowledge();
    expect(roles["registered-nurse"]?.neighbours).toHaveProperty("data-analyst");
    expect(nearestRoles("registered-nurse", builtInMarket(), roles)).not.toContain("data-analyst");
  });

  it("is told in the numbers that a report on the role would give", async () => {
    const { profile } = await analyzeExample("tomas-ferreira");
    const market = builtInMarket();
    const knowledge = sharedKnowledge();
    for (const role of ["data-analyst", "ai-engineer", "sales-engineer"]) {
      const shard = market.shard(role);
      if (shard === null) throw new Error(`${role} has no shard`);
      const ask = { role, level: null, region: null, industry: null };
      const { fit, figures } = computeGap(profile, sliceMarket(market.index, shard, ask), ask, [], knowledge);
      const near = measureRole(profile, market.index, shard, knowledge);
      expect([near.coverage, near.reach]).toEqual([figures[fit.coverage]?.value, figures[fit.at60]?.value]);
      expect(near.n).toBe(figures[fit.coverage]?.of);
    }
  });
});
