import { type HeldLevels, readHeldLevels } from "../gap/held-levels.js";
import { readReachRows } from "../gap/reach-rows.js";
import { countedRowsOf } from "../market/counted-rows.js";
import type { Gap } from "../schema/gap.js";
import { openLedger } from "../schema/ledger.js";
import type { MarketSlice } from "../schema/market.js";
import type { ReportOptions } from "../schema/options.js";
import type { Plan } from "../schema/plan.js";
import type { Profile } from "../schema/profile.js";
import { parseDay } from "../text/calendar.js";
import { listBeyond } from "./beyond.js";
import type { Candidate } from "./candidates.js";
import { openExams } from "./choose-exam.js";
import { choosePlan, limitsFor } from "./choose-plan.js";
import { computeCurve, computeUntil } from "./curve.js";
import { computeGoal, type GoalSetting, type Learner } from "./goal.js";
import type { PlanKnowledge } from "./knowledge.js";
import { maybeLonger } from "./longer-plan.js";
import { readStanding } from "./other-platforms.js";
import { openPlanFigures, type PlanFigures } from "./plan-figures.js";
import { openPlanner } from "./planner.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";
import { computeUnlock } from "./unlock.js";
import { orderGoals } from "./weeks/order.js";
import { cutPhases, fillWeeks, type ScheduledPhase } from "./weeks/schedule.js";
import { openWeekHours } from "./weeks/week-hours.js";

/** The best use of the person's hours that the search finds, how good it is at most, laid out week by week. */
export function computePlan(profile: Profile, gap: Gap, slice: MarketSlice, options: ReportOptions, knowledge: PlanKnowledge): Plan {
  const ledger = openLedger();
  const { taxonomy, catalogue } = knowledge;
  const levels = readHeldLevels(profile, taxonomy, true);
  const reachRows = readReachRows(slice.rows, slice.skillIds, taxonomy);
  const planner = openPlanner(gap, slice, levels, options, knowledge);
  const weeks = openWeekHours(options);
  const { capacity } = weeks;
  const { solution, aim, first, fellBack } = choosePlan(planner, capacity, options, slice);
  const ordered = orderGoals(solution.learnt, planner, first);
  const inputs = { snapshot: slice.snapshot, ...countedRowsOf(slice).selection, weeks: options.weeks, hours: options.hours };
  const startDay = parseDay(options.start ?? options.asOf);
  const figures = openPlanFigures(ledger, { planner, reachRows, inputs, startDay });
  const { number, fitAfter } = figures;
  const { learnerAfter, examFor } = readLearning(profile, gap, { options, knowledge, levels, ordered });
  const setting: Omit<GoalSetting, "learner"> = { catalogue, chosen: ordered, gapsClosedBy: planner.gapsClosedBy, examFor };
  const filled = fillWeeks(ordered, weeks);
  const phases = writePhases(cutPhases(ordered, weeks), options.hours, figures);
  const [valued, decimals] = aim === "reach" ? (["score", 0] as const) : (["coverage", 3] as const);
  const longer = maybeLonger(ledger, { planner, planned: ordered, capacity, options, slice, figures });
  const plan: Omit<Plan, "evidence" | "figures"> = {
    schema: "groundwork/plan@1",
    aim,
    fellBack,
    capacity: number(capacity, "hours", "capacity", 1),
    total: number(solution.hours, "hours", "plan-hours", 1),
    weeks: number(filled.at(-1)?.week ?? 0, "weeks", "plan-weeks", 0),
    hoursPerWeek: number(options.hours, "hours", "hours-per-week", 1),
    goals: ordered.map((candidate, at) => computeGoal(ledger, candidate, { ...setting, learner: learnerAfter(ordered.slice(0, at)) })),
    phases,
    schedule: filled.map((row) => ({
      week: row.week,
      startDay: figures.firstDayOf(row.week),
      goal: `goal-${row.skill}`,
      hours: number(row.hours, "hours", "week-hours", 1),
    })),
    before: fitAfter([]),
    after: fitAfter(ordered),
    objective: number(solution.objective, valued, "plan-objective", decimals),
    bound: number(solution.bound, valued, "plan-bound", decimals),
    optimalityGap: number(solution.bound - solution.objective, valued, "plan-gap", decimals),
    workLimit: limitsFor(options).rowVisits,
    curve: computeCurve(planner, { solution, aim, fellBack, capacity }, fitAfter, (hours) => number(hours, "hours", "curve-hours", 0)),
    ...(longer === undefined ? {} : { longer }),
    ...computeUnlock(ledger, { gap, planner, inputs }),
    beyond: listBeyond(ledger, { gap, levels, planner, planned: ordered, catalogue, wishes: options, capacity, inputs }),
    until: PLAN_THRESHOLDS.until.map((share) => computeUntil(ledger, { share, planner, hoursPerWeek: options.hours, inputs })),
    notices: [],
  };
  ledger.absorb(gap);
  return ledger.closeWith(plan);
}

interface LearningInput {
  readonly options: ReportOptions;
  readonly knowledge: PlanKnowledge;
  readonly levels: HeldLevels;
  readonly ordered: readonly Candidate[];
}

/** What resources and examinations are chosen by: what the person knows by then, what is sought, and where the person stands. */
function readLearning(
  profile: Profile,
  gap: Gap,
  { options, knowledge, levels, ordered }: LearningInput,
): { readonly learnerAfter: (goals: readonly Candidate[]) => Learner; readonly examFor: GoalSetting["examFor"] } {
  const standing = readStanding(profile, levels, knowledge);
  const asked = new Set(gap.requirements.flatMap(({ skills }) => skills));
  const learnt = new Set(ordered.map(({ skill }) => skill));
  const learnerAfter = (goals: readonly Candidate[]): Learner => ({
    ...options,
    knows: (skill) => levels.of(skill).level >= PLAN_THRESHOLDS.basics || goals.some((goal) => goal.skill === skill),
    isSought: (skill) => asked.has(skill) || learnt.has(skill),
    isElsewhere: standing.isElsewhere,
  });
  return { learnerAfter, examFor: openExams(knowledge.catalogue, asked, options, standing.isBeneath) };
}

function writePhases(
  phases: readonly ScheduledPhase[],
  hoursPerWeek: number,
  { number, firstDayOf, lastDayOf, fitAfter }: PlanFigures,
): Plan["phases"] {
  let done: Candidate[] = [];
  return phases.map((phase, at) => {
    done = [...done, ...phase.goals];
    return {
      number: at + 1,
      goals: phase.goals.map(({ skill }) => `goal-${skill}`),
      hours: number(phase.hours, "hours", "phase-hours", 1),
      weeks: number(phase.hours / hoursPerWeek, "weeks", "phase-weeks", 1),
      firstWeek: number(phase.firstWeek, "count", "schedule-week", 0),
      lastWeek: number(phase.lastWeek, "count", "schedule-week", 0),
      startDay: firstDayOf(phase.firstWeek),
      endDay: lastDayOf(phase.lastWeek),
      after: fitAfter(done),
    };
  });
}
