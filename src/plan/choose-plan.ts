import { areMeant } from "../market/own-source.js";
import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import type { MarketSlice } from "../schema/market.js";
import type { ReportOptions } from "../schema/options.js";
import type { Plan } from "../schema/plan.js";
import type { PlanAim } from "./build-problem.js";
import type { Candidate } from "./candidates.js";
import type { Planner, Solution } from "./planner.js";
import type { SolveLimits } from "./solve/solve.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

export function limitsFor(options: Pick<ReportOptions, "prove">): SolveLimits {
  return options.prove ? PLAN_THRESHOLDS.prove : PLAN_THRESHOLDS.solve;
}

export interface PlanChoice {
  readonly solution: Solution;
  readonly aim: PlanAim;
  /** What comes first: a plan for coverage that does as well by reach still opens what it can as early as it can. */
  readonly first: PlanAim;
  /** Why coverage, where reach was sought. */
  readonly fellBack: Plan["fellBack"];
}

/**
 * Reach is the aim unless the best plan for it brings less than one posting in fifty more within reach than the plan for coverage does, or
 * a role's postings with requirements are fewer than make a statistic: one posting of 264, or five of fourteen, is chance. Then coverage,
 * and the report says so. A person's own few ads are meant as they stand.
 */
export function choosePlan(
  planner: Planner,
  capacity: number,
  options: Pick<ReportOptions, "aim" | "prove">,
  slice: MarketSlice,
): PlanChoice {
  const limits = limitsFor(options);
  const forCoverage = (fellBack: Plan["fellBack"]): PlanChoice => ({
    solution: planner.solve(capacity, "coverage", limits),
    aim: "coverage",
    first: fellBack === "no-lead" ? "reach" : "coverage",
    fellBack,
  });
  if (options.aim === "coverage") return forCoverage(null);
  if (planner.of < MARKET_THRESHOLDS.postings && !(areMeant(slice) && slice.rung.enough === "too-few")) return forCoverage("few-postings");
  const solution = planner.solve(capacity, "reach", limits);
  const covering = forCoverage("no-lead");
  return leadsByReach(planner, solution.learnt, covering.solution.learnt)
    ? { solution, aim: "reach", first: "reach", fellBack: null }
    : covering;
}

/** Whether a plan for reach is ahead, by reach, of one for coverage by enough to stand in its place. */
export function leadsByReach(planner: Planner, forReach: readonly Candidate[], forCoverage: readonly Candidate[]): boolean {
  const ahead = planner.reachOf(forReach)[0] - planner.reachOf(forCoverage)[0];
  return ahead > 0 && ahead >= planner.of * PLAN_THRESHOLDS.reachMatters;
}
