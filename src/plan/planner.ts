import { countReach, openReach, type Reach } from "../gap/count-reach.js";
import { type Coverage, readCoverageAsk } from "../gap/coverage.js";
import { heldVector } from "../gap/fit.js";
import type { HeldLevels } from "../gap/held-levels.js";
import { readReachRows } from "../gap/reach-rows.js";
import { missingShare } from "../gap/verdict.js";
import type { Gap } from "../schema/gap.js";
import type { MarketSlice } from "../schema/market.js";
import type { LearningLimits } from "./affordable.js";
import { buildProblem, COVERAGE_ALONE, coverageGains, type PlanAim } from "./build-problem.js";
import { type Candidate, listCandidates } from "./candidates.js";
import type { PlanKnowledge } from "./knowledge.js";
import { openMetByLearning } from "./met-by-learning.js";
import type { CoverProblem } from "./solve/cover-problem.js";
import { maybeHoursUntil, type SolveLimits, solveCover } from "./solve/solve.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

export interface Solution {
  /** Candidates to learn, closed under prerequisites. */
  readonly learnt: readonly Candidate[];
  readonly hours: number;
  /** In the aim's own unit: postings within reach, or coverage. */
  readonly objective: number;
  readonly bound: number;
}

export type Learnt = Pick<Candidate, "skill" | "to">;

/** The basics of a subject meet nothing that a posting asks for. */
const isWhole = ({ to }: Learnt): boolean => to >= PLAN_THRESHOLDS.target;

/** Everything that plans are valued by, for one person and one slice. */
export interface Planner {
  /** What the person can learn of what is missing. */
  readonly candidates: readonly Candidate[];
  readonly of: number;
  solve(capacity: number, aim: PlanAim, limits: SolveLimits, start?: readonly Candidate[]): Solution;
  /** Hours of learning until so many postings are within reach; undefined where all that can be learnt does not suffice. */
  maybeHoursUntil(postings: number): number | undefined;
  reachOf(learnt: readonly Learnt[]): Reach;
  /** How many more postings come within reach with other skills, once some are learnt. */
  openGains(done: readonly Learnt[]): (learnt: readonly Learnt[]) => Reach;
  heldWith(learnt: readonly Learnt[]): Uint8Array;
  coverageOf(learnt: readonly Learnt[]): Coverage;
  /** Gaps that are closed by learning a skill: its own and the broader ones it meets; its basics close none. */
  gapsClosedBy(learnt: Learnt): readonly string[];
}

export function openPlanner(
  gap: Gap,
  slice: MarketSlice,
  levels: HeldLevels,
  wishes: LearningLimits,
  { taxonomy, catalogue }: PlanKnowledge,
): Planner {
  const meets = openMetByLearning(taxonomy, catalogue);
  const candidates = listCandidates(gap, levels, catalogue, taxonomy, wishes, meets);
  const reachRows = readReachRows(slice.rows, slice.skillIds, taxonomy);
  const held = heldVector(reachRows, levels);
  const ask = readCoverageAsk(slice.rows, slice.skillIds, gap.requirements);
  const lifts = gap.requirements.map(({ id, asked, heldStated }) => ({
    id,
    missing: missingShare(asked, heldStated),
    after: missingShare(asked, Math.max(heldStated, PLAN_THRESHOLDS.target)),
  }));
  const placeOf = new Map(lifts.map(({ id }, at) => [id, at]));
  const now = Float64Array.from(lifts, ({ missing }) => 1 - missing);
  const coverageWith = (lifted: readonly string[]): Coverage => {
    const there = Float64Array.from(now);
    for (const id of lifted) {
      const at = placeOf.get(id) as number;
      there[at] = 1 - (lifts[at]?.after as number);
    }
    return { ask, there };
  };
  const problems = new Map<PlanAim, CoverProblem>();
  let gains: ReadonlyMap<string, number> | null = null;
  const problemOf = (aim: PlanAim): CoverProblem => {
    const known = problems.get(aim);
    if (known !== undefined) return known;
    gains ??= coverageGains(lifts, (requirement) => coverageWith(requirement === null ? [] : [requirement]));
    const problem = buildProblem({
      candidates,
      reachRows,
      held,
      coverageGain: gains,
      requirementSkills: new Map(gap.requirements.map(({ id, skills }) => [id, skills])),
      meets,
      aim,
    });
    problems.set(aim, problem);
    return problem;
  };
  /** Requirements that are not met, by each skill that would meet them. */
  const openBy = new Map<string, number[]>();
  gap.requirements.forEach(({ verdictStated, skills }, at) => {
    if (verdictStated !== "met") for (const skill of skills) openBy.set(skill, [...(openBy.get(skill) ?? []), at]);
  });
  const places = (learnt: readonly Candidate[]): number[] => learnt.map((candidate) => candidates.indexOf(candidate));
  return {
    candidates,
    of: reachRows.of,
    solve(capacity, aim, limits, start = []) {
      const proof = solveCover(problemOf(aim), capacity, limits, places(start));
      const learnt = proof.items.map((item) => candidates[item] as Candidate);
      const unit = (value: number): number => (aim === "reach" ? Math.floor(value + 1e-9) : value / COVERAGE_ALONE);
      return { learnt, hours: learnt.reduce((sum, { hours }) => sum + hours, 0), objective: unit(proof.value), bound: unit(proof.bound) };
    },
    maybeHoursUntil: (postings) => maybeHoursUntil(problemOf("reach"), postings),
    reachOf: (learnt) => countReach(reachRows, heldWith(learnt)),
    openGains(done) {
      const reach = openReach(reachRows, heldWith(done));
      return (learnt) => reach.gainOf(placesMet(learnt));
    },
    heldWith,
    coverageOf: (learnt) => coverageWith(learnt.flatMap(gapsClosedBy)),
    gapsClosedBy,
  };
  function gapsClosedBy(learnt: Learnt): string[] {
    const closed = new Set(isWhole(learnt) ? meets(learnt.skill).flatMap((skill) => openBy.get(skill) ?? []) : []);
    return [...closed].sort((a, b) => a - b).map((at) => lifts[at]?.id as string);
  }
  function heldWith(learnt: readonly Learnt[]): Uint8Array {
    const with_ = Uint8Array.from(held);
    for (const at of placesMet(learnt)) with_[at] = 1;
    return with_;
  }
  function placesMet(learnt: readonly Learnt[]): number[] {
    return learnt.filter(isWhole).flatMap(({ skill }) => meets(skill).flatMap((met) => reachRows.placeOf.get(met) ?? []));
  }
}
