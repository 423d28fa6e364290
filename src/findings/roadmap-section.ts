import type { Goal, Phase } from "../schema/plan.js";
import { type Compared, type ReportContext, skillNames, tally } from "./report-context.js";

export function writeRoadmap(context: ReportContext): void {
  const { compared, write } = context;
  if (compared === null) return;
  const { plan } = compared;
  write.section("roadmap", 1);
  write.section("glance", 2);
  if (plan.goals.length === 0) {
    write.add("plan-nothing", { n: tally(context, "goals", 0) });
  } else {
    write.add("plan-glance", {
      hours: plan.total,
      capacity: plan.capacity,
      weeks: plan.weeks,
      perWeek: plan.hoursPerWeek,
      goals: tally(context, "goals", plan.goals.length),
      phases: tally(context, "phases", plan.phases.length),
    });
    if (plan.fellBack) write.add("plan-fell-back", { at60: plan.before.at60 });
    write.add("plan-aim", { aim: `aim:${plan.fellBack ? "coverage" : plan.aim}`, objective: plan.objective, bound: plan.bound });
    write.add("plan-effect", {
      beforeCoverage: plan.before.coverage,
      afterCoverage: plan.after.coverage,
      before60: plan.before.at60,
      after60: plan.after.at60,
    });
    for (const phase of plan.phases) writePhase(context, compared, phase);
  }
  write.section("beyond", 2);
  for (const row of plan.beyond) {
    write.add(
      "beyond",
      {
        skills: [`skill:${row.skill}`],
        why: `why:${row.why}`,
        hours: maybeFigure(context, row.hours),
        adds: maybeFigure(context, row.adds60),
      },
      [row.hours, row.adds60],
    );
  }
  if (plan.beyond.length === 0) write.add("nothing-beyond", { n: tally(context, "beyond", 0) });
}

function maybeFigure(context: ReportContext, id: string): string | null {
  return context.ledger.valueOf(id) === null ? null : id;
}

function writePhase(context: ReportContext, { plan }: Compared, phase: Phase): void {
  const { write } = context;
  const goals = phase.goals.map((id) => plan.goals.find((goal) => goal.id === id) as Goal);
  write.section("phase", 2, skillNames(goals.map(({ skill }) => skill)));
  write.add("phase", {
    number: phase.number,
    hours: phase.hours,
    weeks: phase.weeks,
    firstWeek: phase.firstWeek,
    lastWeek: phase.lastWeek,
    start: phase.startDay,
    end: phase.endDay,
  });
  for (const goal of goals) writeGoal(context, goal);
  write.add("phase-effect", { coverage: phase.after.coverage, at60: phase.after.at60, at80: phase.after.at80 });
}

function writeGoal(context: ReportContext, goal: Goal): void {
  const { write, ledger, catalogue } = context;
  const skill = `skill:${goal.skill}`;
  const row = ledger.dataset("catalogue/skills", goal.skill);
  const level = (value: number): string => ledger.figure({ value, unit: "level", decimals: 0, method: "goal-level", evidence: [row] });
  write.add(
    "goal",
    {
      skill,
      from: level(goal.from),
      to: level(goal.to),
      hours: goal.hours,
      low: goal.hoursLow,
      high: goal.hoursHigh,
      practice: goal.practice,
    },
    goal.evidence,
  );
  if (goal.requirements.length === 0 && goal.prerequisiteOf.length > 0)
    write.add("goal-prerequisite", { skill, of: skillNames(goal.prerequisiteOf) }, [row]);
  write.add("goal-topics", { skill, topics: goal.topics.map((text, at) => ({ evidence: row, field: `topic-${at}`, text })) });
  write.add(
    "goal-resource",
    { skill, resources: goal.resources.map((id) => `resource:${id}`) },
    goal.resources.filter((id) => catalogue.resource(id)).map((id) => ledger.dataset("catalogue/resources", id)),
  );
  write.add("goal-deliverable", {
    skill,
    brief: { evidence: row, field: "deliverable", text: goal.deliverable.brief },
    accept: goal.deliverable.accept.map((text, at) => ({ evidence: row, field: `accept-${at}`, text })),
  });
  write.add("goal-check", { skill, check: { evidence: row, field: "check", text: goal.check } });
}
