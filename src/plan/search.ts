import { byCodeUnit } from "../schema/canonical.js";
import { type Candidate, closureOf } from "./candidates.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";
import type { PlanValue, ValueModel } from "./value.js";

export type PlanAim = "reach" | "coverage";

export interface Solution {
  /** Skills to learn, closed under prerequisites. */
  readonly learnt: readonly string[];
  readonly hours: number;
  readonly value: PlanValue;
  readonly work: number;
}

/**
 * Adds the bundle with the largest gain an hour until nothing fits, from single skills and pairs with their prerequisites.
 * Work is counted in valuations, never in time: the same input does the same work everywhere.
 */
export function searchPlan(candidates: readonly Candidate[], model: ValueModel, capacity: number, aim: PlanAim): Solution {
  const byId = new Map(candidates.map((candidate) => [candidate.skill, candidate]));
  const hoursOf = (skills: Iterable<string>): number => {
    let hours = 0;
    for (const skill of skills) hours += byId.get(skill)?.hours ?? 0;
    return hours;
  };
  const bundles = bundlesOf(candidates, byId);
  let learnt = new Set<string>();
  let work = 0;
  for (;;) {
    const before = model.valueOf(learnt);
    const spent = hoursOf(learnt);
    let best: { skills: Set<string>; score: number; value: PlanValue } | null = null;
    for (const bundle of bundles) {
      if (work >= PLAN_THRESHOLDS.work) break;
      const skills = new Set([...learnt, ...bundle]);
      const added = hoursOf(skills) - spent;
      if (added <= 0 || spent + added > capacity) continue;
      work++;
      const value = model.valueOf(skills);
      const score = gain(before, value, aim, model.of) / added;
      if (score > 0 && (best === null || score > best.score)) best = { skills, score, value };
    }
    if (best === null) break;
    learnt = best.skills;
  }
  return { learnt: [...learnt].sort(byCodeUnit), hours: hoursOf(learnt), value: model.valueOf(learnt), work };
}

/** Reach decides, coverage breaks ties: a posting weighs more than any coverage can. */
export function gain(before: PlanValue, after: PlanValue, aim: PlanAim, of: number): number {
  const coverage = after.coverage - before.coverage;
  if (aim === "coverage") return coverage;
  return (after.reach60 - before.reach60) / Math.max(1, of) + coverage * 0.01;
}

function bundlesOf(candidates: readonly Candidate[], byId: ReadonlyMap<string, Candidate>): string[][] {
  const singles = candidates.filter(({ requirements }) => requirements.length > 0).map(({ skill }) => closureOf(skill, byId));
  const bundles = new Map(singles.map((bundle) => [bundle.join("|"), bundle]));
  for (let i = 0; i < singles.length; i++) {
    for (let j = i + 1; j < singles.length; j++) {
      const bundle = [...new Set([...(singles[i] as string[]), ...(singles[j] as string[])])].sort(byCodeUnit);
      bundles.set(bundle.join("|"), bundle);
    }
  }
  return [...bundles.values()];
}
