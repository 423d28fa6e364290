import { shareFigure } from "../market/count-figure.js";
import type { Requirement } from "../schema/gap.js";
import type { Goal } from "../schema/plan.js";
import { weeksAtPace, writeNextGoal } from "./next-goal.js";
import { statementsHeld } from "./outlook.js";
import {
  type Compared,
  firstQuote,
  HEADLINES,
  headName,
  postingsHeld,
  type ReportContext,
  requirementById,
  STRENGTHS_FIRST,
  skillNames,
  tally,
  timesRequired,
} from "./report-context.js";

const SURFACED = 2;
const LEARNT = 3;
const TOPICS_FIRST = 3;
const NEXT = 3;
const LONGER = 2;

/** At most five actions of the same objects as the sections; "surface it" first. */
export function writeRecommendations(context: ReportContext): void {
  const { write, compared, options } = context;
  write.section("recommendations", 2);
  if (compared === null) {
    write.add("recommend-postings", { n: tally(context, "postings", 0), role: `role:${options.role}` });
    for (const role of context.nearest) write.add("recommend-near", { role: `role:${role}`, held: postingsHeld(context, role) });
    return;
  }
  const { gap, plan } = compared;
  const surfaced = [...new Set(gap.surface.map(({ skill }) => skill))].slice(0, SURFACED);
  writeSurfaced(context, compared, surfaced);
  const goals = plan.goals.filter(({ requirements }) => requirements.length > 0).slice(0, LEARNT);
  writeLearnt(context, compared, goals);
  const claimed = surfaced.length + goals.length < HEADLINES ? maybeClaimed(context, compared) : undefined;
  if (claimed !== undefined) writeProof(context, compared, claimed);
  const told = claimed === undefined ? surfaced : [...surfaced, claimed];
  if (plan.goals.length === 0 && gap.priority.length === 0 && told.length === 0) writeNothingMissing(context, compared);
  if (plan.goals.length === 0) writeUnplanned(context, compared, new Set(told));
  else writePlanSentences(context);
  const rising = compared.market.trends.filter(({ verdict }) => verdict === "rising").slice(0, HEADLINES);
  write.add("outlook-sentence", {
    skills: rising.map(({ skill }) => `skill:${skill}`),
    n: tally(context, "rising-skills", rising.length),
    statements: tally(context, "outlook-statements", statementsHeld(context).length),
  });
}

/** What the CV shows and does not list. */
function writeSurfaced(context: ReportContext, { gap }: Compared, skills: readonly string[]): void {
  for (const skill of skills) {
    const surface = gap.surface.find((candidate) => candidate.skill === skill);
    const line = surface === undefined ? null : firstQuote(context, surface.evidence);
    if (surface === undefined || line === null) continue;
    const as = gap.surface.filter((other) => other.skill === skill).map(({ requirement }) => headName(requirementById(gap, requirement)));
    context.write.add("recommend-surface", { skill: `skill:${skill}`, line, as, any: surface.any });
  }
}

/** The first goals, each with the requirement that is the reason for it. */
function writeLearnt(context: ReportContext, { gap, plan, counted }: Compared, goals: readonly Goal[]): void {
  const { write, ledger } = context;
  const answered = new Set<string>();
  for (const goal of goals) {
    // What a goal before has answered is no reason to learn this one. The second of two alternatives is learnt for the postings
    // that name it: the first has answered those that take either.
    const open = goal.requirements.filter((id) => !answered.has(id));
    const again = open.length === 0;
    const requirement = reasonToLearn(
      context,
      goal,
      (again ? goal.requirements : open).map((id) => requirementById(gap, id)),
    );
    for (const id of goal.requirements) answered.add(id);
    const either = ledger.figureOf(requirement.required).n === 0 || !counted.intervals ? requirement.any : null;
    write.add("recommend-learn", {
      skill: `skill:${goal.skill}`,
      // Planned for it alone: no action of its own names it, and the first week may begin with it.
      after: skillNames(plan.goals.filter(isOnlyBefore(goal)).map(({ skill }) => skill)),
      of: again ? [`skill:${goal.skill}`] : skillNames(requirement.skills),
      hours: goal.hours,
      required: requirement.required,
      named: again ? shareFigure(ledger, counted, `any:${goal.skill}`) : either,
      first: `resource:${goal.resources[0]}`,
    });
  }
}

/** The first skill claimed and not shown that is asked for by its own name. */
function maybeClaimed({ profile }: ReportContext, { gap, plan }: Compared): string | undefined {
  const learnt = new Set(plan.goals.map(({ skill }) => skill));
  // What is learnt first is not yet to be told of.
  return profile.claimedNotShown.find((skill) => !learnt.has(skill) && maybeAsking(gap, skill) !== undefined);
}

function writeProof(context: ReportContext, { gap, counted }: Compared, claimed: string): void {
  const requirement = maybeAsking(gap, claimed);
  if (requirement === undefined) return;
  context.write.add("recommend-prove", {
    skill: `skill:${claimed}`,
    line: firstQuote(context, requirement.evidence),
    any: shareFigure(context.ledger, counted, `any:${claimed}`),
  });
}

/** The requirement that names a skill and that the skill itself carries. */
const maybeAsking = (gap: Compared["gap"], skill: string): Requirement | undefined =>
  gap.requirements.find(({ by, skills }) => by === skill && skills.includes(skill));

const isOnlyBefore =
  (goal: Goal) =>
  ({ requirements, prerequisiteOf }: Goal): boolean =>
    requirements.length === 0 && prerequisiteOf.includes(goal.skill);

/** What most postings require of all that a goal answers; its own name where that is half as often asked for. */
function reasonToLearn(context: ReportContext, { skill }: Goal, answers: readonly Requirement[]): Requirement {
  const byTimes = [...answers].sort((a, b) => timesRequired(context, b) - timesRequired(context, a)) as [Requirement];
  const own = byTimes.find(({ skills }) => skills.includes(skill));
  return own !== undefined && 2 * timesRequired(context, own) >= timesRequired(context, byTimes[0]) ? own : byTimes[0];
}

const TOLD_NOT_TAUGHT = "shown-not-taught";

/** Without a goal the first gaps still stand: what they are, why no step is offered, and what a few hours more would open. */
function writeUnplanned(context: ReportContext, compared: Compared, told: ReadonlySet<string>): void {
  const { write } = context;
  const { gap, plan } = compared;
  const open = gap.priority
    .map((id) => requirementById(gap, id))
    // One action a skill: where to name it has been said.
    .filter(({ by }) => by === null || !told.has(by))
    .slice(0, Math.max(1, HEADLINES - told.size));
  const whyNot = (requirement: string) => plan.beyond.find((other) => other.requirement === requirement)?.why;
  for (const { id, skills, required } of open) {
    const why = whyNot(id);
    if (why !== undefined && why !== TOLD_NOT_TAUGHT)
      write.add("recommend-gap", { skills: skillNames(skills), required, why: `why:${why}` });
  }
  // What behaviour asks for is one and the same step, however many it is.
  const [first, ...more] = open.filter(({ id }) => whyNot(id) === TOLD_NOT_TAUGHT);
  if (first !== undefined)
    write.add(
      "recommend-tell",
      { skills: [first, ...more].map(headName), first: headName(first), required: first.required },
      more.map(({ required }) => required),
    );
  writeNextGoal(context, compared);
}

/** No gap and no step: either all is shown, or too few postings name anything to say so. */
function writeNothingMissing({ write }: ReportContext, { gap }: Compared): void {
  const met = gap.requirements.filter(({ verdict }) => verdict === "met").slice(0, STRENGTHS_FIRST);
  if (met.length > 0)
    write.add(
      "recommend-results",
      { skills: met.map(headName) },
      met.flatMap(({ evidence }) => evidence.slice(0, 1)),
    );
  write.add("recommend-wider", { apart: gap.withoutGroups });
}

function writePlanSentences(context: ReportContext): void {
  const { write, compared, ledger } = context;
  if (compared === null) return;
  const { plan, gap } = compared;
  const first = plan.goals[0] as (typeof plan.goals)[number];
  const rows = plan.schedule.filter(({ week, goal }) => week === plan.schedule[0]?.week && goal === first.id);
  const row = rows[0];
  const taught = ledger.dataset("catalogue/skills", first.skill);
  if (row !== undefined)
    write.add("first-week", {
      start: row.startDay,
      hours: row.hours,
      skill: `skill:${first.skill}`,
      first: `resource:${first.resources[0]}`,
      topics: first.topics.slice(0, TOPICS_FIRST).map((text, at) => ({ evidence: taught, field: `topic-${at}`, text })),
      brief: { evidence: taught, field: "deliverable", text: first.deliverable.brief },
    });
  write.add("roadmap-sentence", {
    weeks: plan.weeks,
    hours: plan.total,
    phases: tally(context, "phases", plan.phases.length),
    skills: skillNames(plan.goals.map(({ skill }) => skill)),
  });
  writeResourcesSentence(context, compared);
  write.add("effect-sentence", {
    beforeCoverage: plan.before.coverage,
    afterCoverage: plan.after.coverage,
    before60: plan.before.at60,
    after60: plan.after.at60,
  });
  const timed = plan.beyond.filter(({ hours }) => context.ledger.valueOf(hours) !== null);
  const isFirst = (id: string): boolean => id === gap.priority[0] || requirementById(gap, id).tier === "critical";
  const longer = timed.filter(({ requirement }) => isFirst(requirement)).slice(0, LONGER);
  const next = timed.filter((row) => !longer.includes(row)).slice(0, NEXT);
  write.add("why-these", {
    capacity: plan.capacity,
    next: next.map(({ skill }) => `skill:${skill}`),
    hours: next.map(({ hours }) => hours),
  });
  for (const row of longer)
    write.add("headline-beyond", {
      asked: headName(requirementById(gap, row.requirement)),
      required: requirementById(gap, row.requirement).required,
      skill: `skill:${row.skill}`,
      first: skillNames(row.first),
      hours: row.hours,
      capacity: plan.capacity,
      weeks: weeksAtPace(context, row, row.hours),
    });
  writeLonger(context, compared);
}

/** Hours that a longer plan would not spend: who goes on learning is told before the first week of them. */
function writeLonger({ write }: ReportContext, { plan }: Compared): void {
  const { longer } = plan;
  if (longer === undefined) return;
  const first = longer.goals.slice(0, NEXT);
  write.add("plan-longer", {
    hours: longer.hours,
    weeks: longer.weeks,
    first: skillNames(first.map(({ skill }) => skill)),
    firstHours: first.map(({ hours }) => hours),
    beside: skillNames(longer.beside),
    capacity: plan.capacity,
    begun: skillNames(longer.begun),
    begunCoverage: longer.afterBegun.coverage,
    ownCoverage: plan.after.coverage,
    afterCoverage: longer.after.coverage,
    after60: longer.after.at60,
    own60: plan.after.at60,
  });
}

function writeResourcesSentence(context: ReportContext, { plan }: Compared): void {
  const resources = [...new Set(plan.goals.flatMap((goal) => goal.resources))];
  const free = resources.filter((id) => context.catalogue.resource(id)?.price === "free");
  context.write.add(
    "resources-sentence",
    { n: tally(context, "resources", resources.length), free: tally(context, "free-resources", free.length) },
    resources.map((id) => context.ledger.dataset("catalogue/resources", id)),
  );
}
