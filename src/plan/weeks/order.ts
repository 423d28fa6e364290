import { coverageOf } from "../../gap/coverage.js";
import { byCodeUnit } from "../../schema/canonical.js";
import type { PlanAim } from "../build-problem.js";
import type { Candidate } from "../candidates.js";
import type { Planner } from "../planner.js";

/** Prerequisites first; among what may come next, the largest gain an hour, so that the earliest weeks bring the most. */
export function orderGoals(candidates: readonly Candidate[], planner: Planner, first: PlanAim): Candidate[] {
  const left = new Map([...candidates].sort((a, b) => byCodeUnit(a.skill, b.skill)).map((candidate) => [candidate.skill, candidate]));
  const done: Candidate[] = [];
  const worthOf = (learnt: readonly Candidate[]): number => {
    const coverage = coverageOf(planner.coverageOf(learnt)) ?? 0;
    return first === "coverage" ? coverage : planner.reachOf(learnt)[0] + coverage;
  };
  while (left.size > 0) {
    const before = worthOf(done);
    let best: { chain: Candidate[]; score: number } | null = null;
    for (const candidate of left.values()) {
      const chain = chainTo(candidate, left);
      const hours = chain.reduce((sum, { hours: own }) => sum + own, 0);
      const score = (worthOf([...done, ...chain]) - before) / hours;
      if (best === null || score > best.score) best = { chain, score };
    }
    if (best === null) throw new Error("nothing can come next: the prerequisites run in a circle");
    for (const candidate of best.chain) {
      done.push(candidate);
      left.delete(candidate.skill);
    }
  }
  return done;
}

/** What is still to be learnt before the candidate, in order, and the candidate. */
function chainTo(candidate: Candidate, left: ReadonlyMap<string, Candidate>): Candidate[] {
  const chain: Candidate[] = [];
  const visit = (current: Candidate): void => {
    if (chain.includes(current)) return;
    for (const needed of current.needs) {
      const open = left.get(needed);
      if (open !== undefined) visit(open);
    }
    chain.push(current);
  };
  visit(candidate);
  return chain;
}
