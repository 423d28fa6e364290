import { countReach, type Reach } from "../gap/count-reach.js";
import { type Coverage, computeCoverage, readCoverageAsk } from "../gap/coverage.js";
import { heldVector } from "../gap/fit.js";
import type { HeldLevels } from "../gap/held-levels.js";
import type { ReachRows } from "../gap/reach-rows.js";
import { missingShare } from "../gap/verdict.js";
import type { Gap } from "../schema/gap.js";
import type { MarketSlice } from "../schema/market.js";
import { buildProblem, COVERAGE_ALONE, coverageGains, type PlanAim } from "./build-problem.js";
import type { Candidate } from "./candidates.js";
import type { CoverProblem } from "./cover-problem.js";
import type { MetByLearning } from "./met-by-learning.js";
import { maybeHoursUntil, type SolveLimits, solveCover } from "./solve.js";
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
  readonly of: number;
  solve(capacity: number, aim: PlanAim, limits: SolveLimits, start?: readonly Candidate[]): Solution;
  /** Hours of learning until so many postings are within reach; undefined where all that can be learnt does not suffice. */
  maybeHoursUntil(postings: number): number | undefined;
  reachOf(learnt: readonly Learnt[]): Reach;
  heldWith(learnt: readonly Learnt[]): Uint8Array;
  coverageOf(learnt: readonly Learnt[]): Coverage;
  /** Gaps that are closed by learning a skill: its own and the broader ones it meets; its basics close none. */
  gapsClosedBy(learnt: Learnt): readonly string[];
}

export function openPlanner(
  gap: Gap,
  slice: MarketSlice,
  reachRows: ReachRows,
  levels: HeldLevels,
  candidates: readonly Candidate[],
  meets: MetByLearning,
): Planner {
  const held = heldVector(reachRows, levels);
  const place = new Map(reachRows.skills.map((skill, at) => [skill, at]));
  const ask = readCoverageAsk(slice.rows, slice.skillIds, gap.requirements);
  const coverageWith = (lifted: ReadonlySet<string>): Coverage => {
    const missing = new Map(
      gap.requirements.map(({ id, asked, heldStated }) => [
        id,
        missingShare(asked, lifted.has(id) ? Math.max(heldStated, PLAN_THRESHOLDS.target) : heldStated),
      ]),
    );
    return computeCoverage(ask, (id) => missing.get(id) ?? 1);
  };
  const problems = new Map<PlanAim, CoverProblem>();
  const problemOf = (aim: PlanAim): CoverProblem => {
    const known = problems.get(aim);
    if (known !== undefined) return known;
    const lifts = gap.requirements.map(({ id, asked, heldStated }) => ({
      id,
      missing: missingShare(asked, heldStated),
      after: missingShare(asked, Math.max(heldStated, PLAN_THRESHOLDS.target)),
    }));
    const problem = buildProblem({
      candidates,
      reachRows,
      held,
      coverageGain: coverageGains(lifts, (requirement) => coverageWith(new Set(requirement === null ? [] : [requirement]))),
      requirementSkills: new Map(gap.requirements.map(({ id, skills }) => [id, skills])),
      meets,
      aim,
    });
    problems.set(aim, problem);
    return problem;
  };
  const places = (learnt: readonly Candidate[]): number[] => learnt.map((candidate) => candidates.indexOf(candidate));
  return {
    of: reachRows.of,
    solve(capacity, aim, limits, start = []) {
      const proof = solveCover(problemOf(aim), capacity, limits, places(start));
      const learnt = proof.items.map((item) => candidates[item] as Candidate);
      const unit = (value: number): number => (aim === "reach" ? Math.floor(value + 1e-9) : value / COVERAGE_ALONE);
      return { learnt, hours: learnt.reduce((sum, { hours }) => sum + hours, 0), objective: unit(proof.value), bound: unit(proof.bound) };
    },
    maybeHoursUntil: (postings) => maybeHoursUntil(problemOf("reach"), postings),
    reachOf: (learnt) => countReach(reachRows, heldWith(learnt)),
    heldWith,
    coverageOf: (learnt) => coverageWith(new Set(learnt.flatMap(gapsClosedBy))),
    gapsClosedBy,
  };
  function gapsClosedBy(learnt: Learnt): string[] {
    const met = isWhole(learnt) ? meets(learnt.skill) : [];
    return gap.requirements
      .filter(({ verdictStated, skills }) => verdictStated !== "met" && skills.some((skill) => met.includes(skill)))
      .map(({ id }) => id);
  }
  function heldWith(learnt: readonly Learnt[]): Uint8Array {
    const with_ = Uint8Array.from(held);
    for (const { skill } of learnt.filter(isWhole)) {
      for (const met of meets(skill)) {
        const at = place.get(met);
        if (at !== undefined) with_[at] = 1;
      }
    }
    return with_;
  }
}
