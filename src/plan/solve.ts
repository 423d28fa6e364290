import { branchAndBound, type Proof } from "./branch.js";
import type { CoverProblem } from "./cover-problem.js";
import { bundlesOf, fillGreedily, improve } from "./greedy.js";

export interface SolveLimits {
  readonly nodes: number;
  readonly improveWork: number;
}

const AHEAD = [0, 0.3, 1];

/** The best choice that greedy starts, exchange and branch and bound find, and a bound on every other. `start` must fit: a larger budget never gives less. */
export function solveCover(problem: CoverProblem, capacity: number, limits: SolveLimits, start: readonly number[] = []): Proof {
  const bundles = bundlesOf(problem);
  let best = fillGreedily(problem, bundles, capacity, 0, start);
  for (const from of [start, []]) {
    for (const ahead of AHEAD) {
      const tried = fillGreedily(problem, bundles, capacity, ahead, from);
      if (tried.value > best.value + 1e-9) best = tried;
    }
  }
  const improved = improve(problem, bundles, capacity, best.items(), limits.improveWork);
  return branchAndBound(problem, capacity, improved.items(), limits.nodes);
}
