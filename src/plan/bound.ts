import type { CoverProblem, CoverRow } from "./cover-problem.js";

/** State of each item in a branch: 0 open, 1 taken, 2 ruled out. */
export type Decisions = Uint8Array;

/**
 * No choice that extends the decisions is worth more than this (docs/methods/plan.md). A row that still needs q groups counts at most
 * (groups closed by further items) / q of its weight; summed over rows that gives each item a worth, and the hours left are filled
 * by worth an hour, the last item in part.
 */
export function upperBound(problem: CoverProblem, decisions: Decisions, capacity: number): number {
  let hours = 0;
  for (let item = 0; item < decisions.length; item++) if (decisions[item] === 1) hours += problem.hours[item] as number;
  const left = capacity - hours;
  if (left < -1e-9) return Number.NEGATIVE_INFINITY;
  const worth = new Float64Array(decisions.length);
  let fixed = problem.base;
  let open = 0;
  for (const row of problem.rows) {
    const gained = addWorth(row, decisions, worth);
    fixed += gained.fixed;
    open += gained.open;
  }
  const items: number[] = [];
  for (let item = 0; item < worth.length; item++) if ((worth[item] as number) > 0) items.push(item);
  items.sort((a, b) => (worth[b] as number) / (problem.hours[b] as number) - (worth[a] as number) / (problem.hours[a] as number) || a - b);
  let filled = 0;
  let room = left;
  for (const item of items) {
    const cost = problem.hours[item] as number;
    if (cost <= room) {
      filled += worth[item] as number;
      room -= cost;
    } else {
      filled += ((worth[item] as number) * room) / cost;
      break;
    }
  }
  return fixed + Math.min(filled, open);
}

function addWorth(row: CoverRow, decisions: Decisions, worth: Float64Array): { fixed: number; open: number } {
  let closed = 0;
  const openGroups: (readonly number[])[] = [];
  for (const group of row.groups) {
    let state = 2;
    for (const item of group) {
      const decision = decisions[item];
      if (decision === 1) {
        state = 1;
        break;
      }
      if (decision === 0) state = 0;
    }
    if (state === 1) closed++;
    else if (state === 0) openGroups.push(group);
  }
  if (closed >= row.need) return { fixed: row.weight, open: 0 };
  const missing = row.need - closed;
  if (openGroups.length < missing) return { fixed: 0, open: 0 };
  const share = row.weight / missing;
  for (const group of openGroups) for (const item of group) if (decisions[item] === 0) worth[item] = (worth[item] as number) + share;
  return { fixed: 0, open: row.weight };
}
