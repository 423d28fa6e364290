import { describe, expect, it } from "vitest";
import { solveCover } from "../../src/plan/solve/solve.js";
import { PLAN_THRESHOLDS } from "../../src/plan/thresholds.js";
import { openRealAds } from "./ai-engineering-ads.js";

const { problem } = openRealAds();

/** How far the best plan found may be from what is proven to be the most, as a share of it. */
function apart(aim: "coverage" | "reach", share: number, hours: number): number {
  const { value, bound } = solveCover(problem(aim, share), hours, PLAN_THRESHOLDS.prove);
  return (bound - value) / value;
}

describe("with --prove, of sixty skills for the real AI engineering postings", () => {
  it.each([60, 120, 300])("coverage is proven best for %d hours", (hours) => {
    expect(apart("coverage", 0.6, hours)).toBeCloseTo(0, 6);
  });

  it.each([0.6, 0.8])("reach of %d of the requirements is proven for 60 hours, within 5 % for 120 and 15 % for 300", (share) => {
    expect(apart("reach", share, 60)).toBeCloseTo(0, 6);
    expect(apart("reach", share, 120)).toBeLessThanOrEqual(0.05);
    expect(apart("reach", share, 300)).toBeLessThanOrEqual(0.15);
  });
});
