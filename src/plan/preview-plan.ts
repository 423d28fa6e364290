import { coverageOf } from "../gap/coverage.js";
import { type HeldLevels, readHeldLevels } from "../gap/held-levels.js";
import { readReachRows } from "../gap/reach-rows.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Gap } from "../schema/gap.js";
import { roundTo } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { Profile } from "../schema/profile.js";
import type { PlanAim } from "./build-problem.js";
import { listCandidates } from "./candidates.js";
import type { PlanKnowledge } from "./knowledge.js";
import { openMetByLearning } from "./met-by-learning.js";
import { orderGoals } from "./order.js";
import { type Learnt, openPlanner } from "./planner.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

/** Fit as plain numbers: what a slider shows while it is moved. The report's figures carry intervals and evidence besides. */
export interface FitNumbers {
  /** Postings within reach at 60, 80 and 100 %, of `of`. */
  readonly reach: readonly [number, number, number];
  readonly of: number;
  readonly coverage: number | null;
}

export interface PlanPreview {
  readonly goals: readonly { readonly skill: string; readonly hours: number }[];
  readonly hours: number;
  readonly after: FitNumbers;
}

export interface Preview {
  readonly before: FitNumbers;
  /** Fit as if these skills were held at the level a project shows. */
  fitWith(skills: readonly string[]): FitNumbers;
  /** A good plan for the hours, found greedily: quick enough to follow a slider, never better than the report's own. */
  plan(hours: number, aim: PlanAim): PlanPreview;
}

const maybeRound = (share: number | null): number | null => (share === null ? null : roundTo(share, 3));

/** Everything a page needs to answer "what if" without running the pipeline again; opened once for a gap and its slice. */
export function openPreview(
  profile: Profile,
  gap: Gap,
  slice: MarketSlice,
  languages: readonly string[],
  { taxonomy, catalogue }: PlanKnowledge,
): Preview {
  const levels: HeldLevels = readHeldLevels(profile, taxonomy, true);
  const reachRows = readReachRows(slice.rows, slice.skillIds, taxonomy);
  const meets = openMetByLearning(taxonomy, catalogue);
  const candidates = listCandidates(gap, levels, catalogue, taxonomy, { languages, budget: null, currency: null }, meets);
  const planner = openPlanner(gap, slice, reachRows, levels, candidates, meets);
  const fitAfter = (learnt: readonly Learnt[]): FitNumbers => ({
    reach: planner.reachOf(learnt),
    of: planner.of,
    // As a figure is rounded when it is made: the page and its report say one number.
    coverage: maybeRound(coverageOf(planner.coverageOf(learnt))),
  });
  return {
    before: fitAfter([]),
    fitWith: (skills) => fitAfter([...skills].sort(byCodeUnit).map((skill) => ({ skill, to: PLAN_THRESHOLDS.target }))),
    plan(hours, aim) {
      const { learnt, hours: used } = planner.solve(hours, aim, PLAN_THRESHOLDS.preview);
      const ordered = orderGoals(learnt, planner, aim);
      return { goals: ordered.map(({ skill, hours: own }) => ({ skill, hours: own })), hours: used, after: fitAfter(learnt) };
    },
  };
}
