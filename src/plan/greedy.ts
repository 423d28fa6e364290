import { type CoverProblem, CoverState } from "./cover-problem.js";

const ROUNDING = 1e-9;
/** Scores nearer than this are equal. */
const TIE = 1e-12;

/** Bundles that may be added at once: each item with its prerequisites, and pairs of those, since some only help together. */
export function bundlesOf(problem: CoverProblem): readonly (readonly number[])[] {
  const bundles = BUNDLES.get(problem) ?? listBundles(problem);
  BUNDLES.set(problem, bundles);
  return bundles;
}

const BUNDLES = new WeakMap<CoverProblem, readonly (readonly number[])[]>();

function listBundles(problem: CoverProblem): number[][] {
  const singles = problem.closures.map((closure) => [...closure].sort((a, b) => a - b));
  const bundles = new Map(singles.map((bundle) => [bundle.join(), bundle]));
  for (let i = 0; i < singles.length; i++) {
    for (let j = i + 1; j < singles.length; j++) {
      const bundle = [...new Set([...(singles[i] as number[]), ...(singles[j] as number[])])].sort((a, b) => a - b);
      bundles.set(bundle.join(), bundle);
    }
  }
  return [...bundles.values()];
}

/**
 * Adds the bundle with the largest gain an hour until nothing fits. `ahead` weighs the promise beside the gain: with 0 it takes what
 * counts at once, with more it builds towards postings that need several skills.
 */
export function fillGreedily(
  problem: CoverProblem,
  bundles: readonly (readonly number[])[],
  capacity: number,
  ahead: number,
  from: readonly number[] = [],
  onStep: (state: CoverState) => void = ignoreStep,
): CoverState {
  const state = new CoverState(problem);
  state.add(from);
  let live = bundles;
  for (;;) {
    // Hours only grow: a bundle that is held or no longer fits never comes back.
    live = live.filter((bundle) => {
      const cost = costOf(problem, state, bundle);
      return cost > 0 && state.hours + cost <= capacity + ROUNDING;
    });
    const best = maybeBest(problem, state, live, ahead);
    if (best === null) return state;
    state.add(best);
    onStep(state);
  }
}

/** The bundle with the largest gain an hour, the first of equals; what cannot gain more than the best so far is not tried. */
function maybeBest(
  problem: CoverProblem,
  state: CoverState,
  bundles: readonly (readonly number[])[],
  ahead: number,
): readonly number[] | null {
  let best: readonly number[] | null = null;
  let bestScore = 0;
  for (const bundle of bundles) {
    const cost = costOf(problem, state, bundle);
    let most = 0;
    for (const item of bundle) {
      if (state.chosen[item] === 1) continue;
      state.work += 2 * state.workOf(item);
      most += state.mostGain(item, ahead);
    }
    if (most * (1 + ROUNDING) <= bestScore * cost) continue;
    const score = state.gainOf(bundle, ahead) / cost;
    if (score > bestScore + TIE) {
      bestScore = score;
      best = bundle;
    }
  }
  return best;
}

function costOf(problem: CoverProblem, state: CoverState, bundle: readonly number[]): number {
  let cost = 0;
  for (const item of bundle) if (state.chosen[item] === 0) cost += problem.hours[item] as number;
  return cost;
}

function ignoreStep(): void {}

/** Takes one item out with what needs it, fills up again, and keeps what is better, until nothing is. */
export function improve(
  problem: CoverProblem,
  bundles: readonly (readonly number[])[],
  capacity: number,
  start: readonly number[],
  mostWork: number,
): CoverState {
  let best = new CoverState(problem);
  best.add(start);
  let work = 0;
  for (let better = true; better && work < mostWork; ) {
    better = false;
    for (const item of best.items()) {
      const kept = best.items().filter((other) => !(problem.closures[other] as readonly number[]).includes(item));
      const tried = fillGreedily(problem, bundles, capacity, 0.5, kept);
      work += tried.work;
      if (tried.value > best.value + 1e-9 || (Math.abs(tried.value - best.value) <= 1e-9 && tried.hours < best.hours - 1e-9)) {
        best = tried;
        better = true;
        break;
      }
      if (work >= mostWork) break;
    }
  }
  return best;
}
