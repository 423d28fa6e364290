import type { FitFigures } from "../gap/fit.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { Plan } from "../schema/plan.js";
import type { PlanAim } from "./build-problem.js";
import type { Candidate } from "./candidates.js";
import { leadsByReach, type PlanChoice } from "./choose-plan.js";
import type { Planner } from "./planner.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

/** Hours, and the best found to learn in them. */
export interface CurveStep {
  readonly hours: number;
  readonly learnt: readonly Candidate[];
}

/**
 * What to learn in more and more hours: each point starts from the one before, so more hours never give less. A plan that was searched
 * longer than a point is known to all points it fits: none of them says less than the plan itself.
 */
export function climbHours(planner: Planner, aim: PlanAim, plan: CurveStep | null = null): readonly CurveStep[] {
  let best: readonly Candidate[] = [];
  return PLAN_THRESHOLDS.curveHours.map((hours) => {
    const climbed = planner.solve(hours, aim, PLAN_THRESHOLDS.curve, best);
    const planned = plan === null || plan.hours > hours ? null : planner.solve(hours, aim, PLAN_THRESHOLDS.curve, plan.learnt);
    best = (planned !== null && planned.objective > climbed.objective ? planned : climbed).learnt;
    return { hours, learnt: best };
  });
}

/** The plan beside which the curve stands, and the hours it was made for. */
export interface CurveOf extends Pick<PlanChoice, "solution" | "aim" | "fellBack"> {
  readonly capacity: number;
}

/**
 * What to learn in more and more hours as a report for so many hours would choose it: its aim is decided for each of them, and not by the
 * hours of this report, so that 60 hours that bring nothing within reach keep no 300 from doing it. A plan for coverage never stands where
 * it would take back what fewer hours brought within reach, but where it is the plan itself.
 */
function climbByChoice(planner: Planner, { solution, aim, fellBack, capacity }: CurveOf): readonly CurveStep[] {
  const climb = (towards: PlanAim): readonly CurveStep[] => climbHours(planner, towards, towards === aim ? solution : null);
  const covering = climb("coverage");
  if (aim === "coverage" && fellBack !== "no-lead") return covering;
  let reached = 0;
  return climb("reach").map((reaching, at) => {
    const other = covering[at] as CurveStep;
    const holds =
      reaching.hours === capacity
        ? aim === "reach"
        : leadsByReach(planner, reaching.learnt, other.learnt) || planner.reachOf(other.learnt)[0] < reached;
    const step = holds ? reaching : other;
    reached = planner.reachOf(step.learnt)[0];
    return step;
  });
}

/** The unlock curve of a report. */
export function computeCurve(
  planner: Planner,
  plan: CurveOf,
  fitAfter: (learnt: readonly Candidate[]) => FitFigures,
  hoursFigure: (hours: number) => string,
): Plan["curve"] {
  return climbByChoice(planner, plan).map(({ hours, learnt }) => {
    const fit = fitAfter(learnt);
    return { hours: hoursFigure(hours), reach60: fit.at60, reach80: fit.at80, coverage: fit.coverage };
  });
}

export interface UntilInput {
  readonly share: number;
  readonly planner: Planner;
  readonly hoursPerWeek: number;
  readonly inputs: Readonly<Record<string, string | number>>;
}

/** Hours until a share of the postings is within reach by the search's own plans; absent where all that can be learnt does not suffice. */
export function computeUntil(ledger: LedgerWriter, { share, planner, hoursPerWeek, inputs }: UntilInput): Plan["until"][number] {
  const wanted = Math.ceil(planner.of * share);
  const evidence = [ledger.derived("until", { ...inputs, share })];
  const shareId = ledger.figure({
    value: share,
    unit: "coverage",
    decimals: 2,
    method: "threshold",
    evidence: [ledger.dataset("thresholds", "until")],
  });
  const absent = (unit: "hours" | "weeks"): string =>
    ledger.figure({ value: null, absent: "not-applicable", unit, decimals: 0, method: "until", evidence });
  const needed = planner.of === 0 ? undefined : planner.maybeHoursUntil(wanted);
  if (needed === undefined) return { share: shareId, hours: absent("hours"), weeks: absent("weeks") };
  const hours = Math.ceil(needed);
  return {
    share: shareId,
    hours: ledger.figure({ value: hours, unit: "hours", decimals: 0, method: "until", evidence }),
    weeks: ledger.figure({ value: Math.ceil(hours / hoursPerWeek), unit: "weeks", decimals: 0, method: "until", evidence }),
  };
}
