import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { ReportOptions } from "../schema/options.js";
import type { Plan } from "../schema/plan.js";
import type { Candidate } from "./candidates.js";
import { choosePlan } from "./choose-plan.js";
import type { PlanFigures } from "./plan-figures.js";
import type { Planner } from "./planner.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";
import { writeHours } from "./way.js";
import { orderGoals } from "./weeks/order.js";

export interface LongerInput {
  readonly planner: Planner;
  readonly planned: readonly Candidate[];
  readonly capacity: number;
  readonly options: ReportOptions;
  readonly slice: MarketSlice;
  readonly figures: PlanFigures;
}

/**
 * The plan of many hours, where it leaves out goals of this one: few hours buy what stands beside a role's core, as that takes more of
 * them. Undefined where all goals stand in the longer plan too, so that nothing is lost by beginning with them, or where this one is long.
 */
export function maybeLonger(ledger: LedgerWriter, { planner, planned, capacity, options, slice, figures }: LongerInput): Plan["longer"] {
  const { hours, whole } = PLAN_THRESHOLDS.longer;
  if (planned.length === 0 || capacity * whole > hours) return undefined;
  const { solution, first: aim } = choosePlan(planner, hours, options, slice);
  const ordered = orderGoals(solution.learnt, planner, aim);
  const beside = planned.filter(({ skill }) => !ordered.some((goal) => goal.skill === skill));
  if (beside.length === 0) return undefined;
  const begun = fitting(ordered, capacity);
  return {
    hours: figures.number(solution.hours, "hours", "plan-hours", 1),
    weeks: figures.number(Math.ceil(solution.hours / options.hours), "weeks", "plan-weeks", 0),
    goals: ordered.map((goal) => ({ skill: goal.skill, hours: writeHours(ledger, [goal]) })),
    beside: beside.map(({ skill }) => skill),
    begun: begun.map(({ skill }) => skill),
    afterBegun: figures.fitAfter(begun),
    after: figures.fitAfter(ordered),
  };
}

/** Its first goals, as many as the hours finish. */
function fitting(ordered: readonly Candidate[], capacity: number): Candidate[] {
  const begun: Candidate[] = [];
  let spent = 0;
  for (const goal of ordered) {
    spent += goal.hours;
    if (spent > capacity) break;
    begun.push(goal);
  }
  return begun;
}
