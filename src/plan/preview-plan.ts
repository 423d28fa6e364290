import { maybeCoverageOf } from "../gap/coverage.js";
import { type HeldLevels, readHeldLevels } from "../gap/held-levels.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Gap } from "../schema/gap.js";
import { roundTo } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { Profile } from "../schema/profile.js";
import type { PlanAim } from "./build-problem.js";
import { choosePlan } from "./choose-plan.js";
import { climbHours } from "./curve.js";
import type { PlanKnowledge } from "./knowledge.js";
import { openMetByLearning } from "./met-by-learning.js";
import { type Learnt, openPlanner, type Planner, type Solution } from "./planner.js";
import { supposeLearnt } from "./suppose-learnt.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";
import { maybeShortest, openWays } from "./way.js";
import { orderGoals } from "./weeks/order.js";

/** Fit as plain numbers: what a slider shows while it is moved. The report's figures carry intervals and evidence besides. */
export interface FitNumbers {
  /** Postings within reach at 60, 80 and 100 %, of `of`. */
  readonly reach: readonly [number, number, number];
  readonly of: number;
  readonly coverage: number | null;
}

export interface PlanPreview {
  /** Coverage also where reach was sought and no plan is ahead by enough of it. */
  readonly aim: PlanAim;
  readonly goals: readonly { readonly skill: string; readonly hours: number }[];
  readonly hours: number;
  readonly after: FitNumbers;
}

export interface CurvePoint {
  readonly hours: number;
  readonly after: FitNumbers;
}

/** What it takes to close one gap, and what that opens. */
export interface Closing {
  /** What must be learnt before it. */
  readonly first: readonly string[];
  /** With what comes first; null where the catalogue knows no way. */
  readonly hours: number | null;
  /** Postings that come within reach. */
  readonly gained: number;
}

/** Fit and plans from where the person would stand. */
export interface Supposition {
  readonly fit: FitNumbers;
  /** What hours of learning bring from here towards one aim: the curve of a report where its plans all have that aim. */
  curve(aim: PlanAim): readonly CurvePoint[];
  /** Any one of these skills learnt by its shortest way, beside what is supposed. */
  close(skills: readonly string[]): Closing;
  /** A good plan for the hours, found greedily: quick enough to follow a slider, never better than the solved one. */
  quickPlan(hours: number, aim: PlanAim): PlanPreview;
  /** The plan a report would hold. */
  solvedPlan(hours: number, aim: PlanAim): PlanPreview;
}

export interface Preview {
  /** Where the person stands. */
  readonly now: Supposition;
  /** As if these skills were held at the level a project shows. */
  suppose(skills: readonly string[]): Supposition;
}

const asLearnt = (skill: string): Learnt => ({ skill, to: PLAN_THRESHOLDS.target });
const maybeRound = (share: number | null): number | null => (share === null ? null : roundTo(share, 3));

/** What a planner answers while hours and aim are moved. */
function openSupposition(planner: Planner, slice: MarketSlice): Supposition {
  const fitAfter = (learnt: readonly Learnt[]): FitNumbers => ({
    reach: planner.reachOf(learnt),
    of: planner.of,
    // As a figure is rounded when it is made: the page and its report say one number.
    coverage: maybeRound(maybeCoverageOf(planner.coverageOf(learnt))),
  });
  const lay = ({ learnt, hours }: Solution, aim: PlanAim, first: PlanAim): PlanPreview => {
    const goals = orderGoals(learnt, planner, first).map(({ skill, hours: own }) => ({ skill, hours: own }));
    return { aim, goals, hours, after: fitAfter(learnt) };
  };
  const fit = fitAfter([]);
  const gainOf = planner.openGains([]);
  const wayTo = openWays(planner.candidates);
  // While hours are moved the curve stands still.
  const curves = new Map<PlanAim, readonly CurvePoint[]>();
  // The list of goals and the dot on the curve ask for the same plan.
  let quick: { readonly hours: number; readonly plan: PlanPreview } | null = null;
  return {
    fit,
    curve(aim) {
      const curve = curves.get(aim) ?? climbHours(planner, aim).map(({ hours, learnt }) => ({ hours, after: fitAfter(learnt) }));
      curves.set(aim, curve);
      return curve;
    },
    close(skills) {
      const way = maybeShortest(skills.flatMap((skill) => wayTo(skill) ?? []));
      if (way === undefined) return { first: [], hours: null, gained: gainOf(skills.slice(0, 1).map(asLearnt))[0] };
      return { first: way.steps.slice(0, -1).map(({ skill }) => skill), hours: way.hours, gained: gainOf(way.steps)[0] };
    },
    quickPlan(hours, aim) {
      if (quick?.hours !== hours || quick.plan.aim !== aim)
        quick = { hours, plan: lay(planner.solve(hours, aim, PLAN_THRESHOLDS.preview), aim, aim) };
      return quick.plan;
    },
    solvedPlan(hours, aim) {
      const choice = choosePlan(planner, hours, { aim, prove: false }, slice);
      return lay(choice.solution, choice.aim, choice.first);
    },
  };
}

/** Everything a page needs to answer "what if" without running the pipeline again; opened once for a gap and its slice. */
export function openPreview(
  profile: Profile,
  gap: Gap,
  slice: MarketSlice,
  languages: readonly string[],
  knowledge: PlanKnowledge,
): Preview {
  const { taxonomy, catalogue } = knowledge;
  const levels: HeldLevels = readHeldLevels(profile, taxonomy, true);
  const meets = openMetByLearning(taxonomy, catalogue);
  const open = (skills: readonly string[]): Supposition => {
    const supposed = supposeLearnt(skills, gap, levels, meets);
    const planner = openPlanner(supposed.gap, slice, supposed.levels, { languages, budget: null, currency: null }, knowledge);
    return openSupposition(planner, slice);
  };
  const now = open([]);
  let last = { skills: "", supposition: now };
  return {
    now,
    suppose(skills) {
      if (skills.length === 0) return now;
      const sorted = [...skills].sort(byCodeUnit);
      if (sorted.join() !== last.skills) last = { skills: sorted.join(), supposition: open(sorted) };
      return last.supposition;
    },
  };
}
