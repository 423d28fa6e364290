import { expect, it } from "vitest";
import { choosePlan } from "../../src/plan/choose-plan.js";
import type { Planner, Solution } from "../../src/plan/planner.js";
import type { MarketSlice } from "../../src/schema/market.js";

/** Postings counted, and how many of them each aim's plan brings within reach. */
function planFor(of: number, within: { readonly reach: number; readonly coverage: number }) {
  const planner = {
    of,
    solve: (_capacity: number, aim: "reach" | "coverage") => ({ learnt: [aim] }) as unknown as Solution,
    reachOf: ([aim]: readonly unknown[]) => [within[aim as "reach" | "coverage"], 0, 0],
  } as unknown as Planner;
  const own = { sources: [{ id: "own" }], rung: { enough: "too-few" } } as unknown as MarketSlice;
  const { aim, fellBack } = choosePlan(planner, 60, { aim: "reach", prove: false }, own);
  return { aim, fellBack };
}

it("a plan for reach has to open one posting in fifty more than the plan for coverage", () => {
  expect(planFor(100, { reach: 12, coverage: 10 })).toEqual({ aim: "reach", fellBack: null });
  expect(planFor(100, { reach: 11, coverage: 10 })).toEqual({ aim: "coverage", fellBack: "no-lead" });
});

it("where no posting asks for what can be learnt, no plan leads by reach", () => {
  expect(planFor(0, { reach: 0, coverage: 0 })).toEqual({ aim: "coverage", fellBack: "no-lead" });
});
