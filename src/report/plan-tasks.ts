import type { Corrections } from "../schema/corrections.js";
import { isBasics } from "../schema/is-basics.js";
import type { Progress } from "../schema/progress.js";
import type { Report } from "../schema/report.js";

export interface PlanTask {
  /** `skill:step` */
  readonly id: string;
  readonly skill: string;
  readonly name: string;
  readonly step: "read" | "practise" | "deliver";
  readonly hours: number;
  /** What to do, in the catalogue's words. */
  readonly what: string;
  readonly url: string | null;
  readonly done: boolean;
}

/** Practice is half for exercises, half for what is shown at the end. */
const FOR_EXERCISES = 0.5;

/** Every goal of the plan as three tasks, in the plan's order; the basics that others build on end with their exercises. */
export function listTasks(report: Report, progress: Progress | null): PlanTask[] {
  const { plan, names, figures } = report;
  if (plan === null) return [];
  const ticked = new Set((progress?.done ?? []).map(({ task }) => task));
  const order = plan.phases.flatMap(({ goals }) => goals);
  return order.flatMap((id) => {
    const goal = plan.goals.find((candidate) => candidate.id === id);
    if (goal === undefined) throw new Error(`a phase names ${id}, which the plan does not hold`);
    const hours = figures[goal.hours]?.value ?? 0;
    const practice = toTenths(hours * (figures[goal.practice]?.value ?? 0));
    const basics = isBasics(goal);
    const exercises = basics ? practice : toTenths(practice * FOR_EXERCISES);
    const [first, second = first] = goal.resources.map((resource) => names[`resource:${resource}`]);
    const task = (step: PlanTask["step"], own: number, what: string, url: string | null): PlanTask => ({
      id: `${goal.skill}:${step}`,
      skill: goal.skill,
      name: names[`skill:${goal.skill}`]?.text ?? goal.skill,
      step,
      hours: toTenths(own),
      what,
      url,
      done: ticked.has(`${goal.skill}:${step}`) || ticked.has(`${goal.skill}:deliver`),
    });
    return [
      task("read", hours - practice, first?.text ?? goal.topics.join("; "), first?.url ?? null),
      task("practise", exercises, second?.text ?? goal.topics.join("; "), second?.url ?? null),
      ...(basics ? [] : [task("deliver", practice - exercises, goal.deliverable.brief, null)]),
    ];
  });
}

/** Open tasks that begin within a week's hours; the last of them may go on after it. */
export function listThisWeek(open: readonly PlanTask[], hoursPerWeek: number): PlanTask[] {
  let spent = 0;
  return open.filter(({ hours }) => {
    const begins = spent < hoursPerWeek;
    spent += hours;
    return begins;
  });
}

function toTenths(hours: number): number {
  return Math.round(hours * 10) / 10;
}

/** Delivered goals as skills the person states, with the day and where it can be seen. */
export function progressAsCorrections(progress: Progress | null, corrections: Corrections | null): Corrections | null {
  const delivered = (progress?.done ?? []).filter(({ task }) => task.endsWith(":deliver"));
  if (delivered.length === 0) return corrections;
  const stated = delivered.map(({ task, day, note }) => ({
    kind: "skill" as const,
    skill: task.slice(0, task.indexOf(":")),
    level: 2 as const,
    because: note === undefined ? day : `${day}: ${note}`,
  }));
  return { schema: "groundwork/corrections@1", corrections: [...(corrections?.corrections ?? []), ...stated] };
}
