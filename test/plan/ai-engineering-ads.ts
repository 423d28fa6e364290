import { readReachRows } from "../../src/gap/reach-rows.js";
import { sliceMarket } from "../../src/market/slice.js";
import { buildProblem, type PlanAim } from "../../src/plan/build-problem.js";
import type { Candidate } from "../../src/plan/candidates.js";
import { openMetByLearning } from "../../src/plan/met-by-learning.js";
import type { CoverProblem } from "../../src/plan/solve/cover-problem.js";
import { builtInMarket, sharedKnowledge } from "../examples.js";

const CANDIDATES = 60;
/** Skills of a web developer, so that postings lie neither within reach nor out of it. */
const HELD = ["javascript", "typescript", "react", "nodejs", "html", "css", "python", "git", "docker", "sql", "postgresql", "apis", "rest"];

export interface RealAds {
  /** Postings with learnable requirements. */
  readonly postings: number;
  readonly candidates: readonly Candidate[];
  problem(aim: PlanAim, share: number): CoverProblem;
}

/** What a web developer would learn for the real AI engineering postings of the built-in snapshot: sixty skills to choose among. */
export function openRealAds(): RealAds {
  const { taxonomy, catalogue } = sharedKnowledge();
  const market = builtInMarket();
  const shard = market.shard("ai-engineer");
  if (shard === null) throw new Error("the built-in snapshot holds no AI engineers");
  const slice = sliceMarket(market.index, shard, { role: "ai-engineer", level: null, region: null, industry: null });
  const reachRows = readReachRows(slice.rows, slice.skillIds, taxonomy);
  const heldIds = new Set(HELD.flatMap((skill) => [skill, ...taxonomy.ancestors(skill)]));
  const chosen = slice.skills
    .filter(({ id }) => !heldIds.has(id) && catalogue.hours(id, 0, 2) !== undefined)
    .slice(0, CANDIDATES)
    .map(({ id }) => id);
  const candidates = chosen.map((skill): Candidate => {
    const hours = catalogue.hours(skill, 0, 2) as { low: number; mid: number; high: number };
    const needs = (taxonomy.skill(skill)?.requires ?? []).filter((needed) => chosen.includes(needed));
    return { skill, from: 0, to: 2, hours: hours.mid, low: hours.low, high: hours.high, lent: null, needs, requirements: [skill] };
  });
  const asked = new Map(slice.skills.map(({ id, required, preferred }) => [id, required + preferred / 2]));
  const total = [...asked.values()].reduce((sum, weight) => sum + weight, 0);
  return {
    postings: reachRows.of,
    candidates,
    problem: (aim, share) =>
      buildProblem({
        candidates,
        reachRows,
        held: Uint8Array.from(reachRows.skills, (skill) => (heldIds.has(skill) ? 1 : 0)),
        share,
        coverageGain: new Map(chosen.map((skill) => [skill, (asked.get(skill) ?? 0) / total])),
        requirementSkills: new Map(chosen.map((skill) => [skill, [skill]])),
        meets: openMetByLearning(taxonomy, catalogue),
        aim,
      }),
  };
}
