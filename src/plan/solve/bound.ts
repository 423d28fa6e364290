import { type CoverProblem, layoutOf } from "./cover-problem.js";

/** State of each item in a branch: 0 open, 1 taken, 2 ruled out. */
export type Decisions = Uint8Array;

/**
 * No choice that extends the decisions is worth more than this (docs/methods/plan.md). A row that still needs q groups counts at most
 * (groups closed by further items) / q of its weight; summed over rows that gives each item a worth, and the hours left are filled
 * by worth an hour, the last item in part.
 */
export function upperBound(problem: CoverProblem, decisions: Decisions, capacity: number): Bound {
  const { hours } = layoutOf(problem);
  let taken = 0;
  for (let item = 0; item < decisions.length; item++) if (decisions[item] === 1) taken += hours[item] as number;
  const left = capacity - taken;
  const worth = new Float64Array(decisions.length);
  if (left < -1e-9) return { most: Number.NEGATIVE_INFINITY, value: 0, worth };
  const { fixed, open } = shareOut(problem, decisions, worth);
  return { most: fixed + Math.min(fill(worth, hours, left), open), value: fixed, worth };
}

export interface Bound {
  readonly most: number;
  /** What the taken items are worth by themselves. */
  readonly value: number;
  /** What each open item may add. */
  readonly worth: Float64Array;
}

/** What counts already, what may still count, and of that to each open item its share. */
function shareOut(problem: CoverProblem, decisions: Decisions, worth: Float64Array): { fixed: number; open: number } {
  const { weight, need, groupsFrom, itemsFrom, items } = layoutOf(problem);
  const openGroups: number[] = [];
  let fixed = problem.base;
  let open = 0;
  for (let row = 0; row < weight.length; row++) {
    let missing = need[row] as number;
    let count = 0;
    const end = groupsFrom[row + 1] as number;
    for (let group = groupsFrom[row] as number; group < end && missing > 0; group++) {
      const state = stateOf(items, itemsFrom[group] as number, itemsFrom[group + 1] as number, decisions);
      if (state === 1) missing--;
      else if (state === 0) openGroups[count++] = group;
    }
    if (missing <= 0) fixed += weight[row] as number;
    if (missing <= 0 || count < missing) continue;
    open += weight[row] as number;
    const share = (weight[row] as number) / missing;
    for (let at = 0; at < count; at++) {
      const group = openGroups[at] as number;
      for (let place = itemsFrom[group] as number; place < (itemsFrom[group + 1] as number); place++) {
        const item = items[place] as number;
        if (decisions[item] === 0) worth[item] = (worth[item] as number) + share;
      }
    }
  }
  return { fixed, open };
}

/** A group is closed by one taken item, and open while one may be taken. */
function stateOf(items: Int32Array, from: number, to: number, decisions: Decisions): number {
  let state = 2;
  for (let place = from; place < to; place++) {
    const decision = decisions[items[place] as number];
    if (decision === 1) return 1;
    if (decision === 0) state = 0;
  }
  return state;
}

/** The hours by worth an hour. */
function fill(worth: Float64Array, hours: Float64Array, left: number): number {
  const order: number[] = [];
  for (let item = 0; item < worth.length; item++) if ((worth[item] as number) > 0) order.push(item);
  order.sort((a, b) => (worth[b] as number) / (hours[b] as number) - (worth[a] as number) / (hours[a] as number) || a - b);
  let filled = 0;
  let room = left;
  for (const item of order) {
    const cost = hours[item] as number;
    if (cost > room) return filled + ((worth[item] as number) * room) / cost;
    filled += worth[item] as number;
    room -= cost;
  }
  return filled;
}
