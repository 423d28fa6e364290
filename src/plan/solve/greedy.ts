import { type CoverProblem, CoverState } from "./cover-problem.js";

const ROUNDING = 1e-9;
/** Scores nearer than this are equal. */
const TIE = 1e-12;
/** So much below a score that is reached anyway no tie with the best is decided. */
const FAR = 1 - 1e-6;

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
      const bundle = joinSorted(singles[i] as number[], singles[j] as number[]);
      bundles.set(bundle.join(), bundle);
    }
  }
  return [...bundles.values()];
}

function joinSorted(a: readonly number[], b: readonly number[]): number[] {
  const joined: number[] = [];
  for (let at = 0, other = 0; at < a.length || other < b.length; ) {
    const [one = Number.MAX_SAFE_INTEGER, two = Number.MAX_SAFE_INTEGER] = [a[at], b[other]];
    joined.push(Math.min(one, two));
    if (one <= two) at++;
    if (two <= one) other++;
  }
  return joined;
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
): CoverState {
  const state = new CoverState(problem);
  state.add(from);
  const way = walkGreedily(problem, bundles, capacity, ahead, state);
  while (way.next().done !== true);
  return state;
}

/** The same step by step: `state` grows by a bundle each time. */
export function* walkGreedily(
  problem: CoverProblem,
  bundles: readonly (readonly number[])[],
  capacity: number,
  ahead: number,
  state: CoverState,
): Generator<CoverState, void, void> {
  const gains = new Float64Array(bundles.length);
  const triedAt = new Int32Array(bundles.length).fill(NEVER);
  const search: Search = { problem, state, bundles, capacity, ahead, gains, triedAt, second: null };
  const live = bundles.map((_, at) => at);
  for (let best = maybeBest(search, live); best !== null; best = maybeBest(search, live)) {
    state.add(best);
    yield state;
  }
}

const NEVER = -1;

interface Search {
  readonly problem: CoverProblem;
  readonly state: CoverState;
  readonly bundles: readonly (readonly number[])[];
  readonly capacity: number;
  readonly ahead: number;
  /** By bundle what it gained when it was last tried, and at which step that was. */
  readonly gains: Float64Array;
  readonly triedAt: Int32Array;
  /** What the best was chosen over at the last step: most likely the best of the next. */
  second: number | null;
}

/** The bundle with the largest gain an hour, the first of equals; what cannot gain more than the best so far is not tried. `live` keeps what still fits. */
function maybeBest(search: Search, live: number[]): readonly number[] | null {
  const { problem, state, bundles, capacity, ahead, triedAt } = search;
  const floor = floorOf(search);
  let best: number | null = null;
  let bestScore = 0;
  let kept = 0;
  search.second = null;
  for (const at of live) {
    let cost = 0;
    let work = 0;
    let most = 0;
    let changed = 0;
    for (const item of bundles[at] as readonly number[]) {
      changed = Math.max(changed, state.changedAt[item] as number);
      if (state.chosen[item] === 1) continue;
      cost += problem.hours[item] as number;
      work += 2 * state.workOf(item);
      most += state.mostGain(item, ahead);
    }
    // Hours only grow: a bundle that is held or no longer fits never comes back.
    if (cost === 0 || state.hours + cost > capacity + ROUNDING) continue;
    live[kept++] = at;
    state.work += work;
    if (most * (1 + ROUNDING) <= Math.max(bestScore, floor) * cost) continue;
    const score = ((triedAt[at] as number) < changed ? tryBundle(search, at) : (search.gains[at] as number)) / cost;
    if (score > bestScore + TIE) {
      bestScore = score;
      search.second = best;
      best = at;
    }
  }
  live.length = kept;
  return best === null ? null : (bundles[best] as readonly number[]);
}

function tryBundle({ state, bundles, ahead, gains, triedAt }: Search, at: number): number {
  const gain = state.gainOf(bundles[at] as readonly number[], ahead);
  gains[at] = gain;
  triedAt[at] = state.step;
  return gain;
}

/** The best of this step is no worse than last step's second where that still fits. */
function floorOf(search: Search): number {
  const { problem, state, bundles, capacity, second } = search;
  if (second === null) return 0;
  let cost = 0;
  for (const item of bundles[second] as readonly number[]) if (state.chosen[item] === 0) cost += problem.hours[item] as number;
  return cost === 0 || state.hours + cost > capacity + ROUNDING ? 0 : (tryBundle(search, second) / cost) * FAR;
}

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
