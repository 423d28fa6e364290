import type { Candidate } from "../candidates.js";
import { PLAN_THRESHOLDS } from "../thresholds.js";
import type { WeekHours } from "./week-hours.js";

export interface ScheduledPhase {
  readonly goals: readonly Candidate[];
  readonly hours: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
}

export interface WeekShare {
  /** From 1. */
  readonly week: number;
  readonly skill: string;
  readonly hours: number;
}

/** Cuts the ordered goals into phases of about equal hours, at goal boundaries. */
export function cutPhases(goals: readonly Candidate[], weeks: WeekHours): ScheduledPhase[] {
  const total = goals.reduce((sum, { hours }) => sum + hours, 0);
  const count = Math.min(PLAN_THRESHOLDS.phases, goals.length);
  const phases: Candidate[][] = [];
  let done = 0;
  for (const goal of goals) {
    const due = Math.min(count - 1, Math.floor(((done + goal.hours / 2) * count) / Math.max(1, total)));
    while (phases.length <= due && phases.length < count && (phases.length === 0 || (phases.at(-1) as Candidate[]).length > 0))
      phases.push([]);
    (phases.at(-1) as Candidate[]).push(goal);
    done += goal.hours;
  }
  const shares = fillWeeks(goals, weeks);
  return phases
    .filter((phase) => phase.length > 0)
    .map((phase) => {
      const own = new Set(phase.map(({ skill }) => skill));
      const filled = shares.filter(({ skill }) => own.has(skill)).map(({ week }) => week);
      const hours = phase.reduce((sum, goal) => sum + goal.hours, 0);
      return { goals: phase, hours, firstWeek: Math.min(...filled), lastWeek: Math.max(...filled) };
    });
}

/** Hours of each goal in each week, filled in order; a week of days off stays empty. */
export function fillWeeks(goals: readonly Candidate[], weeks: WeekHours): WeekShare[] {
  const rows: WeekShare[] = [];
  let week = 0;
  let room = weeks.hoursIn(week);
  for (const goal of goals) {
    let left = goal.hours;
    while (left > 1e-9) {
      while (room <= 1e-9) room = weeks.hoursIn(++week);
      const hours = Math.min(left, room);
      rows.push({ week: week + 1, skill: goal.skill, hours });
      room -= hours;
      left -= hours;
    }
  }
  return rows;
}
