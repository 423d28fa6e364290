import { branchAndBound, type Proof } from "./branch.js";
import type { CoverProblem } from "./cover-problem.js";
import { bundlesOf, fillGreedily, improve } from "./greedy.js";

export interface SolveLimits {
  /** Rows that branch and bound may look at: what a node costs is the problem's rows. */
  readonly rowVisits: number;
  readonly improveWork: number;
}

const AHEAD = [0, 0.3, 1];

/** The best choice that greedy starts, exchange and branch and bound find, and a bound on every other. `start` must fit: a larger budget never gives less. */
export function solveCover(problem: CoverProblem, capacity: number, limits: SolveLimits, start: readonly number[] = []): Proof {
  const bundles = bundlesOf(problem);
  const starts = start.length === 0 ? [start] : [start, []];
  const tried = starts.flatMap((from) => AHEAD.map((ahead) => fillGreedily(problem, bundles, capacity, ahead, from)));
  const best = tried.reduce((one, other) => (other.value > one.value + 1e-9 ? other : one));
  const improved = improve(problem, bundles, capacity, best.items(), limits.improveWork);
  return branchAndBound(problem, capacity, improved.items(), Math.floor(limits.rowVisits / Math.max(1, problem.rows.length)));
}

/** The fewest hours after which one of the greedy ways is worth so much; undefined where none ever is. */
export function maybeHoursUntil(problem: CoverProblem, wanted: number): number | undefined {
  let least: number | undefined;
  for (const way of waysOf(problem)) {
    const reached = way.find(({ value }) => value >= wanted - 1e-9)?.hours;
    if (reached !== undefined && (least === undefined || reached < least)) least = reached;
  }
  return least;
}

interface Step {
  readonly value: number;
  readonly hours: number;
}

const WAYS = new WeakMap<CoverProblem, readonly (readonly Step[])[]>();

/** Each greedy way to its end, once for all the shares that are asked of it. */
function waysOf(problem: CoverProblem): readonly (readonly Step[])[] {
  const known = WAYS.get(problem);
  if (known !== undefined) return known;
  const bundles = bundlesOf(problem);
  const ways = AHEAD.map((ahead) => {
    const steps: Step[] = [];
    fillGreedily(problem, bundles, Number.MAX_SAFE_INTEGER, ahead, [], ({ value, hours }) => steps.push({ value, hours }));
    return steps;
  });
  WAYS.set(problem, ways);
  return ways;
}
