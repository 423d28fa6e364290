import type { Plan } from "../schema/plan.js";
import { type Compared, type ReportContext, requirementById, skillNames } from "./report-context.js";

/** What the fewest hours more would make room for, beside all that is planned; nothing where no gap is left that can be learnt. */
export function writeNextGoal(context: ReportContext, { gap, plan }: Compared): void {
  const { ledger, write } = context;
  const room = (ledger.valueOf(plan.capacity) ?? 0) - (ledger.valueOf(plan.total) ?? 0);
  const [next] = plan.beyond
    .map((row) => ({ row, lacking: (ledger.valueOf(row.hours) ?? 0) - room }))
    .filter(({ lacking }) => lacking > 0)
    .sort((a, b) => a.lacking - b.lacking);
  if (next === undefined) return;
  const { row, lacking } = next;
  const more = ledger.figure({
    value: lacking,
    unit: "hours",
    decimals: 1,
    method: "more-hours",
    evidence: [ledger.derived("more-hours", { skill: row.skill }, [row.hours, plan.capacity, plan.total])],
  });
  const { required, skills } = requirementById(gap, row.requirement);
  write.add("plan-next", {
    skill: `skill:${row.skill}`,
    first: skillNames(row.first),
    hours: row.hours,
    more,
    weeks: weeksAtPace(context, row, more),
    of: skillNames(skills),
    required: (ledger.figureOf(required).n ?? 0) > 0 ? required : null,
    adds: (ledger.figureOf(row.adds60).n ?? 0) > 0 ? row.adds60 : null,
  });
}

/** How many weeks of the person's hours so many hours of a skill fill. */
export function weeksAtPace({ ledger, options }: ReportContext, { skill }: Plan["beyond"][number], hours: string): string {
  return ledger.figure({
    value: Math.ceil((ledger.valueOf(hours) ?? 0) / options.hours),
    unit: "weeks",
    decimals: 0,
    method: "weeks-at-pace",
    evidence: [ledger.derived("weeks-at-pace", { skill, hoursPerWeek: options.hours }, [hours])],
  });
}

/** Whether all that has a way in hours takes more of them than there are. */
export function areHoursTooFew({ ledger }: ReportContext, { beyond }: Plan): boolean {
  const timed = beyond.filter(({ hours }) => ledger.valueOf(hours) !== null);
  return timed.length > 0 && timed.every(({ why }) => why === "too-long");
}
