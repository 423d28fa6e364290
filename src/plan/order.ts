import { byCodeUnit } from "../schema/canonical.js";
import type { Candidate } from "./candidates.js";
import { gain, type PlanAim } from "./search.js";
import type { ValueModel } from "./value.js";

/** Prerequisites first; among what may come next, the largest gain an hour, so that the earliest weeks bring the most. */
export function orderGoals(candidates: readonly Candidate[], model: ValueModel, aim: PlanAim): Candidate[] {
  const left = new Map([...candidates].sort((a, b) => byCodeUnit(a.skill, b.skill)).map((candidate) => [candidate.skill, candidate]));
  const done: Candidate[] = [];
  const learnt = new Set<string>();
  while (left.size > 0) {
    const before = model.valueOf(learnt);
    let best: { candidate: Candidate; chain: Candidate[]; score: number } | null = null;
    for (const candidate of left.values()) {
      const chain = chainTo(candidate, left);
      const hours = chain.reduce((sum, { hours: own }) => sum + own, 0);
      const score = gain(before, model.valueOf(new Set([...learnt, ...chain.map(({ skill }) => skill)])), aim, model.of) / hours;
      if (best === null || score > best.score) best = { candidate, chain, score };
    }
    if (best === null) throw new Error("nothing can come next: the prerequisites run in a circle");
    for (const candidate of best.chain) {
      done.push(candidate);
      learnt.add(candidate.skill);
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
