import { calendarDay } from "../schema/civil-day.js";
import { isBasics } from "../schema/is-basics.js";
import type { Report } from "../schema/report.js";

export interface PlanResourceView {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
}

export interface PlanGoalView {
  readonly id: string;
  readonly skill: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly hours: number;
  /** Share of the hours that is practice. */
  readonly practice: number;
  readonly topics: readonly string[];
  readonly resources: readonly PlanResourceView[];
  readonly isBasics: boolean;
  readonly deliverable: { readonly brief: string; readonly accept: readonly string[] };
  readonly check: string;
  readonly certification: string | null;
}

export interface PlanPhaseView {
  readonly number: number;
  readonly hours: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
  readonly start: string;
  readonly end: string;
  readonly reach: number;
  readonly goals: readonly PlanGoalView[];
}

/** The plan of a report with its figures and names put in: what checklists, tasks and programs read. */
export interface PlanView {
  readonly report: string;
  readonly role: string;
  readonly hours: number;
  readonly weeks: number;
  readonly hoursPerWeek: number;
  readonly of: number;
  readonly reachBefore: number;
  readonly reachAfter: number;
  /** Postings it answers, and those of them from before the present window, where that held too few. */
  readonly postings: number;
  readonly older: number;
  readonly phases: readonly PlanPhaseView[];
  readonly schedule: readonly { readonly week: number; readonly start: string; readonly goal: string; readonly hours: number }[];
  readonly beyond: readonly { readonly skill: string; readonly why: string; readonly hours: number | null }[];
}

export function viewPlan(report: Report): PlanView | null {
  const { plan } = report;
  if (plan === null) return null;
  const value = (id: string): number => report.figures[id]?.value ?? 0;
  const name = (id: string): string => report.names[id]?.text ?? id;
  const goals = new Map(
    plan.goals.map((goal): [string, PlanGoalView] => [
      goal.id,
      {
        id: goal.id,
        skill: goal.skill,
        name: name(`skill:${goal.skill}`),
        from: goal.from,
        to: goal.to,
        isBasics: isBasics(goal),
        hours: value(goal.hours),
        practice: value(goal.practice),
        topics: goal.topics,
        resources: goal.resources.map((id) => ({ id, title: name(`resource:${id}`), url: report.names[`resource:${id}`]?.url ?? null })),
        deliverable: goal.deliverable,
        check: goal.check,
        certification: goal.certification === null ? null : name(`certification:${goal.certification}`),
      },
    ]),
  );
  return {
    report: report.id,
    role: name(`role:${report.options.role}`),
    hours: value(plan.total),
    weeks: value(plan.weeks),
    hoursPerWeek: value(plan.hoursPerWeek),
    of: report.figures[plan.before.at60]?.of ?? 0,
    reachBefore: report.figures[plan.before.at60]?.n ?? 0,
    reachAfter: report.figures[plan.after.at60]?.n ?? 0,
    postings: value(report.market?.rung.n ?? ""),
    older: value(report.market?.rung.older ?? ""),
    phases: plan.phases.map((phase) => ({
      number: phase.number,
      hours: value(phase.hours),
      firstWeek: value(phase.firstWeek),
      lastWeek: value(phase.lastWeek),
      start: isoDay(value(phase.startDay)),
      end: isoDay(value(phase.endDay)),
      reach: report.figures[phase.after.at60]?.n ?? 0,
      goals: phase.goals.map((id) => goals.get(id) as PlanGoalView),
    })),
    schedule: plan.schedule.map((row) => ({ week: row.week, start: isoDay(value(row.startDay)), goal: row.goal, hours: value(row.hours) })),
    beyond: plan.beyond.map((row) => ({
      skill: name(`skill:${row.skill}`),
      why: row.why,
      hours: report.figures[row.hours]?.value ?? null,
    })),
  };
}

export function isoDay(days: number): string {
  const { year, month, day } = calendarDay(days);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
