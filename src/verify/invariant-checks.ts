import type { Report } from "../schema/report.js";
import type { Violation } from "./violation.js";

/** The invariants of the contract that hold within one report, by their number there. */
export function checkInvariants(report: Report): Violation[] {
  const violations: Violation[] = [];
  const add = (invariant: string, place: string, message: string): void =>
    void violations.push({ check: `invariant-${invariant}`, place, message });
  oneName(report, add);
  heldOrLacking(report, add);
  planHangsTogether(report, add);
  hoursAndOrder(report, add);
  if (report.gap !== null && report.plan !== null) notZeroBeforeAndAfter(report, add);
  return violations;
}

type Add = (invariant: string, place: string, message: string) => void;

function figureValue(report: Report, id: string): number | null {
  return report.figures[id]?.value ?? null;
}

function oneName(report: Report, add: Add): void {
  const byText = new Map<string, string>();
  for (const [id, entry] of Object.entries(report.names)) {
    if (!id.startsWith("skill:")) continue;
    const other = byText.get(entry.text);
    if (other !== undefined) add("1", `names.${id}`, `${entry.text} is also the name of ${other}`);
    byText.set(entry.text, id);
  }
  const seen = new Set<string>();
  report.gap?.requirements.forEach((requirement, at) => {
    for (const skill of requirement.skills) {
      if (seen.has(skill)) add("1", `gap.requirements.${at}`, `${skill} has two verdicts`);
      seen.add(skill);
    }
  });
}

function heldOrLacking(report: Report, add: Add): void {
  report.gap?.requirements.forEach((requirement, at) => {
    const place = `gap.requirements.${at}`;
    if (requirement.verdict === "met" && requirement.held < requirement.asked) add("2", place, "is met below the level asked");
    if (requirement.verdict !== "met" && requirement.held >= requirement.asked) add("2", place, "is a gap at the level asked");
    if (requirement.verdict === "partly" && requirement.held === 0) add("2", place, "is partly met with nothing held");
    if (requirement.verdict === "not-evidenced" && requirement.held > 0) add("2", place, "is not evidenced with something held");
    if (requirement.verdict === "met" && requirement.evidence.length === 0) add("6", place, "is met without a line of the CV");
    if (report.gap?.strengths.includes(requirement.id) && requirement.verdict !== "met") add("2", place, "is a strength that is not met");
    if (report.gap?.priority.includes(requirement.id) && requirement.verdict === "met") add("2", place, "is a priority that is met");
    if ((requirement.tier === "none") !== (requirement.verdict === "met")) add("2", place, "has a tier against its verdict");
  });
}

function planHangsTogether(report: Report, add: Add): void {
  const { plan, gap } = report;
  if (plan === null || gap === null) return;
  const requirements = new Map(gap.requirements.map((requirement) => [requirement.id, requirement]));
  plan.goals.forEach((goal, at) => {
    const place = `plan.goals.${at}`;
    if (goal.requirements.length === 0 && goal.prerequisiteOf.length === 0) add("3", place, "serves no requirement");
    for (const id of goal.requirements) {
      const requirement = requirements.get(id);
      if (requirement === undefined) add("3", place, `names requirement ${id}, which does not exist`);
      else if (requirement.verdictStated === "met") add("3", place, `learns ${id}, which is met`);
    }
    if (goal.resources.length === 0) add("3", place, "has no resource");
    if (goal.deliverable.accept.length === 0) add("3", place, "has no way to accept its deliverable");
    for (const id of goal.resources) if (report.names[`resource:${id}`] === undefined) add("8", place, `resource ${id} has no name`);
  });
  const planned = new Set(plan.goals.flatMap((goal) => goal.requirements));
  const beyond = new Set(plan.beyond.map(({ requirement }) => requirement));
  for (const id of planned) if (beyond.has(id)) add("3", `plan.beyond ${id}`, "is planned too");
  for (const requirement of gap.requirements) {
    if (requirement.verdictStated === "met" || planned.has(requirement.id) || beyond.has(requirement.id)) continue;
    add("3", `gap.requirements ${requirement.id}`, "is neither planned nor listed beyond the plan with its reason");
  }
}

function hoursAndOrder(report: Report, add: Add): void {
  const { plan } = report;
  if (plan === null) return;
  const total = figureValue(report, plan.total) ?? 0;
  const sum = (ids: readonly string[]): number => ids.reduce((hours, id) => hours + (figureValue(report, id) ?? 0), 0);
  const close = (a: number, b: number): boolean => Math.abs(a - b) < 0.051 * Math.max(1, plan.goals.length);
  if (!close(sum(plan.phases.map(({ hours }) => hours)), total)) add("4", "plan.phases", "do not sum to the total");
  if (!close(sum(plan.goals.map(({ hours }) => hours)), total)) add("4", "plan.goals", "do not sum to the total");
  if (!close(sum(plan.schedule.map(({ hours }) => hours)), total)) add("4", "plan.schedule", "does not sum to the total");
  if (total > (figureValue(report, plan.capacity) ?? 0) + 1e-9) add("4", "plan.total", "exceeds the capacity");
  const order = plan.goals.map(({ skill }) => skill);
  plan.goals.forEach((goal, at) => {
    for (const later of goal.prerequisiteOf)
      if (order.indexOf(later) < at) add("4", `plan.goals.${at}`, `comes after ${later}, which needs it`);
  });
  const inPhases = plan.phases.flatMap(({ goals }) => goals);
  if (inPhases.join() !== plan.goals.map(({ id }) => id).join()) add("4", "plan.phases", "do not hold the goals in order");
}

function notZeroBeforeAndAfter(report: Report, add: Add): void {
  const { plan } = report;
  if (plan === null || plan.goals.length === 0) return;
  const zero = (id: string): boolean => figureValue(report, id) === 0;
  if (zero(plan.before.at60) && zero(plan.after.at60) && zero(plan.before.coverage) && zero(plan.after.coverage))
    add("14", "plan.after", "reads zero before and zero after");
}
