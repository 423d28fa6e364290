import { isBasics } from "../schema/is-basics.js";
import type { Goal, Phase } from "../schema/plan.js";
import { areHoursTooFew, writeNextGoal } from "./next-goal.js";
import { type Compared, headName, type ReportContext, requirementById, rowsShown, skillNames, tally } from "./report-context.js";

const UNLOCKS = 5;
const PAIRS = 3;
const BEYOND = 10;

export function writeRoadmap(context: ReportContext): void {
  const { compared, write } = context;
  if (compared === null) return;
  const { plan } = compared;
  write.section("roadmap", 1);
  write.section("glance", 2);
  if (plan.goals.length === 0) {
    if (areHoursTooFew(context, plan)) write.add("plan-too-short", { capacity: plan.capacity });
    else write.add("plan-nothing", { n: tally(context, "goals", 0) });
  } else {
    write.add("plan-glance", {
      hours: plan.total,
      capacity: plan.capacity,
      weeks: plan.weeks,
      perWeek: plan.hoursPerWeek,
      goals: tally(context, "goals", plan.goals.length),
      phases: tally(context, "phases", plan.phases.length),
    });
    const old = compared.older;
    if (old !== null) write.add("plan-older", { ...old });
    writeAim(context, compared);
    write.add("plan-effect", {
      beforeCoverage: plan.before.coverage,
      afterCoverage: plan.after.coverage,
      before60: plan.before.at60,
      after60: plan.after.at60,
    });
    // Without a goal the recommendations have told it.
    writeNextGoal(context, compared);
  }
  writeUnlock(context, compared);
  writeCurve(context, compared);
  for (const phase of plan.phases) writePhase(context, compared, phase);
  writeBeyond(context, compared);
}

/** What the plan seeks. Coverage of a few requirements is not computed; a plan for it still meets what most postings ask for. */
function writeAim({ write, ledger }: ReportContext, { plan, market }: Compared): void {
  const { objective, bound } = plan;
  const uncounted = plan.aim === "coverage" && ledger.valueOf(plan.after.coverage) === null;
  const aim = uncounted ? "aim:asked" : `aim:${plan.aim}`;
  if (plan.fellBack === "few-postings") write.add("plan-few-postings", { n: market.rung.n });
  if (plan.fellBack === "no-lead") write.add("plan-fell-back", { aim, n: market.rung.n });
  if (uncounted) write.add("plan-aim-asked", { objective, bound });
  else write.add("plan-aim", { aim, objective, bound });
}

type CurveRow = Compared["plan"]["curve"][number];

/** The numbers of the unlock curve: the best that so many hours can bring. */
function writeCurve({ write, ledger }: ReportContext, { plan }: Compared): void {
  const values = (ids: readonly string[]) => new Set(ids.map((id) => ledger.valueOf(id))).size;
  // A curve that never rises is told by the sentence that there is nothing to plan.
  if (values(plan.curve.map(({ reach60 }) => reach60)) < 2 && values(plan.curve.map(({ coverage }) => coverage)) < 2) return;
  for (const { hours, reach60, coverage } of plan.curve) write.add("curve", { hours, at60: reach60, coverage });
  // Plans for the one may lose the other as the hours grow: a reader takes the smaller number for a mistake unless it is said.
  const firstFall = (numbers: readonly number[]): CurveRow[] => {
    const at = numbers.findIndex((n, row) => n < (numbers[row - 1] ?? n));
    return at < 0 ? [] : plan.curve.slice(at - 1, at + 1);
  };
  const [less, more] = firstFall(plan.curve.map(({ reach60 }) => ledger.figureOf(reach60).n ?? 0));
  if (less !== undefined && more !== undefined)
    write.add("curve-loses-reach", { less: less.hours, more: more.hours, before60: less.reach60, after60: more.reach60 });
  // As it is printed: what is lost behind the point nobody sees.
  const [least, most] = firstFall(plan.curve.map(({ coverage }) => Math.round(100 * (ledger.valueOf(coverage) ?? 0))));
  if (least !== undefined && most !== undefined)
    write.add("curve-loses-coverage", {
      less: least.hours,
      more: most.hours,
      before60: least.reach60,
      after60: most.reach60,
      before: least.coverage,
      after: most.coverage,
    });
}

/** What single gaps and pairs would open: pairs only where they bring more than both alone. */
function writeUnlock(context: ReportContext, { plan }: Compared): void {
  const { write, ledger } = context;
  const opens = (row: { readonly gained60: string }): boolean => (ledger.figureOf(row.gained60).n ?? 0) > 0;
  for (const { skill, first, hours, gained60 } of plan.single.filter(opens).slice(0, rowsShown(context, UNLOCKS)))
    write.add("unlock-single", { skill: `skill:${skill}`, first: skillNames(first), hours, gained: gained60 });
  for (const { skills, first, hours, gained60, alone } of plan.pairs.filter(opens).slice(0, rowsShown(context, PAIRS)))
    write.add("unlock-pair", { skills: skillNames(skills), first: skillNames(first), hours, gained: gained60, alone });
}

/** What the plan leaves out: in hours where a way is known, otherwise gathered under the reason. */
function writeBeyond(context: ReportContext, compared: Compared): void {
  const { plan } = compared;
  const { write, ledger } = context;
  // Where nothing was planned and nothing left out, the sentence that there is nothing to plan has said it.
  if (plan.goals.length === 0 && plan.beyond.length === 0) return;
  write.section("beyond", 2);
  const timed = plan.beyond.filter(({ hours }) => ledger.valueOf(hours) !== null);
  const shown = timed.slice(0, rowsShown(context, BEYOND));
  for (const row of shown)
    write.add("beyond", {
      skill: `skill:${row.skill}`,
      first: skillNames(row.first),
      why: `why:${row.why}`,
      hours: row.hours,
      adds: maybeFigure(context, row.adds60),
    });
  const named = plan.beyond.filter(({ why, adds60 }) => why === "practised-not-named" && (ledger.figureOf(adds60).n ?? 0) > 0);
  for (const { skill, adds60 } of named) write.add("beyond-named", { skill: `skill:${skill}`, adds: adds60 });
  const rest = plan.beyond.filter((row) => !shown.includes(row) && !named.includes(row));
  for (const why of new Set(rest.map((row) => row.why))) {
    const rows = rest.filter((row) => row.why === why);
    write.add(
      "beyond-why",
      { why: `why:${why}`, skills: rows.map(({ skill }) => `skill:${skill}`) },
      rows.flatMap(({ hours, adds60 }) => [hours, adds60]),
    );
  }
  if (plan.beyond.length === 0) write.add("nothing-beyond", { n: tally(context, "beyond", 0) });
}

function maybeFigure(context: ReportContext, id: string): string | null {
  return context.ledger.valueOf(id) === null ? null : id;
}

function writePhase(context: ReportContext, compared: Compared, phase: Phase): void {
  const { write } = context;
  const goals = phase.goals.map((id) => compared.plan.goals.find((goal) => goal.id === id) as Goal);
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
  for (const goal of goals) writeGoal(context, compared, goal);
  write.add("phase-effect", { number: phase.number, coverage: phase.after.coverage, at60: phase.after.at60, at80: phase.after.at80 });
}

function writeGoal(context: ReportContext, { gap }: Compared, goal: Goal): void {
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
  if (isBasics(goal)) write.add("goal-basics", { skill, of: skillNames(goal.prerequisiteOf) }, [row]);
  const broader = goal.requirements.map((id) => requirementById(gap, id)).filter(({ skills }) => !skills.includes(goal.skill));
  if (broader.length > 0) write.add("goal-meets", { skill, of: broader.map(headName) }, [row]);
  const own = goal.requirements.map((id) => requirementById(gap, id)).find(({ skills }) => skills.includes(goal.skill));
  if (own !== undefined && own.asked > goal.to) write.add("goal-rest", { skill, asked: level(own.asked), to: level(goal.to) });
  write.add("goal-topics", { skill, topics: goal.topics.map((text, at) => ({ evidence: row, field: `topic-${at}`, text })) });
  write.add(
    "goal-resource",
    { skill, resources: goal.resources.map((id) => `resource:${id}`) },
    goal.resources.filter((id) => catalogue.resource(id)).map((id) => ledger.dataset("catalogue/resources", id)),
  );
  if (isBasics(goal)) return;
  write.add("goal-deliverable", {
    skill,
    brief: { evidence: row, field: "deliverable", text: goal.deliverable.brief },
    accept: goal.deliverable.accept.map((text, at) => ({ evidence: row, field: `accept-${at}`, text })),
  });
  write.add("goal-check", { skill, check: { evidence: row, field: "check", text: goal.check } });
}
