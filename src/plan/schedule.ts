import type { Candidate } from "./candidates.js";
import { PLAN_THRESHOLDS } from "./thresholds.js";

export interface ScheduledPhase {
  readonly goals: readonly Candidate[];
  readonly hours: number;
  readonly firstWeek: number;
  readonly lastWeek: number;
}

/** Cuts the ordered goals into phases of about equal hours, at goal boundaries. */
export function cutPhases(goals: readonly Candidate[], hoursPerWeek: number): ScheduledPhase[] {
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
  let before = 0;
  return phases
    .filter((phase) => phase.length > 0)
    .map((phase) => {
      const hours = phase.reduce((sum, goal) => sum + goal.hours, 0);
      const firstWeek = Math.floor(before / hoursPerWeek) + 1;
      before += hours;
      return { goals: phase, hours, firstWeek, lastWeek: Math.max(firstWeek, Math.ceil(before / hoursPerWeek)) };
    });
}

/** Hours of each goal in each week, filled in order. */
export function fillWeeks(goals: readonly Candidate[], hoursPerWeek: number): { week: number; skill: string; hours: number }[] {
  const rows: { week: number; skill: string; hours: number }[] = [];
  let used = 0;
  for (const goal of goals) {
    let left = goal.hours;
    while (left > 1e-9) {
      const week = Math.floor((used + 1e-9) / hoursPerWeek) + 1;
      const room = week * hoursPerWeek - used;
      const hours = Math.min(left, room);
      rows.push({ week, skill: goal.skill, hours });
      used += hours;
      left -= hours;
    }
  }
  return rows;
}
