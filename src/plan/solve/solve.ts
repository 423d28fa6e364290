import { branchAndBound, type Proof } from "./branch.js";
import { type CoverProblem, CoverState } from "./cover-problem.js";
import { bundlesOf, fillGreedily, improve, walkGreedily } from "./greedy.js";

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

/** The fewest hours after which one of the greedy ways is worth so much; none where it is without learning, undefined where none ever is. */
export function maybeHoursUntil(problem: CoverProblem, wanted: number): number | undefined {
  const all = new CoverState(problem);
  if (all.value >= wanted - 1e-9) return 0;
  // What all candidates together do not reach, no way does: it need not be walked to its end.
  all.add([...problem.hours.keys()]);
  if (all.value < wanted - 1e-9) return undefined;
  let least: number | undefined;
  for (const way of waysOf(problem)) {
    for (let at = 0; ; at++) {
      const step = way.maybeStep(at);
      if (step === undefined || (least !== undefined && step.hours >= least)) break;
      if (step.value >= wanted - 1e-9) least = step.hours;
    }
  }
  return least;
}

interface Step {
  readonly value: number;
  readonly hours: number;
}

/** A greedy way, walked as far as it was asked for. */
interface Way {
  maybeStep(at: number): Step | undefined;
}

const WAYS = new WeakMap<CoverProblem, readonly Way[]>();

function waysOf(problem: CoverProblem): readonly Way[] {
  const ways = WAYS.get(problem) ?? AHEAD.map((ahead) => openWay(problem, ahead));
  WAYS.set(problem, ways);
  return ways;
}

function openWay(problem: CoverProblem, ahead: number): Way {
  const state = new CoverState(problem);
  const walk = walkGreedily(problem, bundlesOf(problem), Number.MAX_SAFE_INTEGER, ahead, state);
  const steps: Step[] = [];
  return {
    maybeStep(at) {
      while (steps.length <= at && walk.next().done !== true) steps.push({ value: state.value, hours: state.hours });
      return steps[at];
    },
  };
}
