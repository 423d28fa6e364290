import { shareFigure } from "../market/count-figure.js";
import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import type { Requirement } from "../schema/gap.js";
import { parseDay } from "../text/calendar.js";
import { statementsHeld } from "./outlook.js";
import {
  type Compared,
  firstQuote,
  headName,
  optionFigure,
  type ReportContext,
  requirementById,
  skillNames,
  tally,
} from "./report-context.js";

const HEADLINES = 5;
const STRENGTHS_FIRST = 3;
const SURFACED = 2;
const LEARNT = 3;
const TOPICS_FIRST = 3;
const NEXT = 3;

type Stone = Compared["gap"]["steppingStones"][number];

export function writeIntroduction(context: ReportContext): void {
  const { write, options, profile, compared, ledger } = context;
  write.section("summary", 1);
  write.section("introduction", 2);
  const asOf = ledger.figure({
    value: parseDay(options.asOf),
    unit: "day",
    decimals: 0,
    method: "option",
    evidence: [ledger.dataset("options", "as-of")],
  });
  const asked = {
    person: options.redact ? null : (profile.name?.evidence[0] ?? null),
    cv: "file:cv",
    target: `role:${options.role}`,
    asOf,
  };
  if (compared === null) write.add("introduction-alone", asked);
  else
    write.add("introduction", {
      ...asked,
      level: levelOf(options),
      region: `region:${options.region ?? "world"}`,
      weeks: optionFigure(context, "weeks", options.weeks, "weeks"),
      hours: optionFigure(context, "hours", options.hours, "hours"),
    });
  if (options.asked !== undefined) {
    const row = ledger.dataset("options", "role");
    write.add(
      "role-read",
      { asked: { evidence: row, field: "asked", text: options.asked }, role: `role:${options.role}`, level: levelOf(options) },
      [row],
    );
  }
  if (compared !== null) writeRung(context, compared);
  const current = profile.positions.find(({ id }) => id === profile.current?.position);
  if (current?.title) {
    write.add(
      "current-role",
      {
        title: options.redact ? null : (current.title.evidence[0] as string),
        organisation: options.redact ? null : (current.organisation?.evidence[0] ?? null),
        role: profile.current?.role ? `role:${profile.current.role}` : null,
      },
      current.title.evidence,
    );
  } else if (profile.positions.length === 0)
    write.add("no-positions", { cv: "file:cv" }, [ledger.derived("report-count", { what: "positions", value: 0 })]);
  if (compared === null) {
    write.add("role-without-data", {
      role: `role:${options.role}`,
      n: tally(context, "postings", 0),
      nearest: context.nearest.map((role) => `role:${role}`),
    });
    return;
  }
  const { gap } = compared;
  if (gap.sameRole) write.add("same-role", { role: `role:${gap.role}` }, current?.title?.evidence ?? []);
  if (gap.changesField && gap.carriesOver.length > 0) {
    const skills = [...new Set(gap.carriesOver.map(({ skill }) => skill))].slice(0, HEADLINES);
    write.add(
      "carry-over-first",
      { skills: skillNames(skills), n: tally(context, "carries-over", gap.carriesOver.length) },
      gap.carriesOver.flatMap(({ evidence }) => evidence.slice(0, 1)),
    );
  }
}

const levelOf = ({ level }: ReportContext["options"]): string => `level:${level ?? "any"}`;

/** What was asked for and what the figures rest on instead, before any of them. */
function writeRung(context: ReportContext, { market, counted }: Compared): void {
  const { write, options, nearest } = context;
  const { n, name } = market.rung;
  if (context.own) return;
  const least = optionFigure(context, "least-postings", MARKET_THRESHOLDS.postings, "count");
  if (!counted.intervals)
    write.add("introduction-few", { n, least, role: `role:${options.role}`, nearest: nearest.map((role) => `role:${role}`) });
  else if (name !== "exact") write.add("introduction-rung", { rung: `rung:${name}`, n, least });
}

export function writeFit(context: ReportContext): void {
  const { write, compared, ledger } = context;
  if (compared === null) return;
  const { gap } = compared;
  write.section("fit", 2);
  if (ledger.valueOf(gap.fit.coverage) === null) write.add("fit-coverage-unknown", { n: compared.market.rung.n }, [gap.fit.coverage]);
  else write.add("fit-coverage", { coverage: gap.fit.coverage });
  write.add("fit-reach", { at60: gap.fit.at60, at80: gap.fit.at80, at100: gap.fit.at100 });
  if (gap.fitStated.coverage !== gap.fit.coverage || gap.fitStated.at60 !== gap.fit.at60)
    write.add("fit-stated", { coverage: gap.fitStated.coverage, at60: gap.fitStated.at60 });
  if ((ledger.figureOf(gap.withoutGroups).n ?? 0) > 0) write.add("fit-without-groups", { apart: gap.withoutGroups });
  if ((ledger.figureOf(gap.years.minimumMet).of ?? 0) > 0) write.add("fit-years", { minimumMet: gap.years.minimumMet });
  write.add("fit-invitation", { n: compared.market.rung.n });
  const strengths = gap.strengths.map((id) => requirementById(gap, id)).filter(({ required }) => (ledger.figureOf(required).n ?? 0) > 0);
  for (const requirement of strengths.slice(0, STRENGTHS_FIRST))
    write.add("headline-strength", {
      skills: skillNames(requirement.skills),
      by: `skill:${requirement.by ?? requirement.skills[0]}`,
      line: firstQuote(context, requirement.evidence),
      required: requirement.required,
    });
  const gaps = gap.priority.slice(0, HEADLINES).map((id) => requirementById(gap, id));
  if (gaps.length > 0) write.add("headline-gaps", { skills: gaps.map(headName), required: gaps.map(({ required }) => required) });
  writeStones(context);
}

/** The target, one level down, the nearest other role; and how long the way is at this pace. */
function writeStones(context: ReportContext): void {
  const { write, compared, ledger, options } = context;
  if (compared === null) return;
  const { gap, plan } = compared;
  const target = gap.steppingStones.find(({ kind }) => kind === "target");
  for (const stone of gap.steppingStones) {
    if (target !== undefined && stone.kind === "nearest-role" && isFurther(context, stone, target)) {
      const { coverage, at60 } = stone.fit;
      write.add("stone-further", { stone: `stone:${stone.kind}`, role: `role:${stone.role}`, coverage, at60 });
      continue;
    }
    write.add("stone", {
      stone: `stone:${stone.kind}`,
      role: `role:${stone.role}`,
      level: stone.level === null ? "level:any" : `level:${stone.level}`,
      n: stone.n,
      coverage: stone.fit.coverage,
      at60: stone.fit.at60,
      years: stone.years,
      hours: (ledger.valueOf(stone.hours) ?? 0) === 0 ? null : stone.hours,
    });
  }
  const least = optionFigure(context, "least-postings", MARKET_THRESHOLDS.postings, "count");
  for (const kind of ["level-down", "nearest-role"] as const) {
    if (gap.steppingStones.some((stone) => stone.kind === kind) || (kind === "level-down" && options.level === null)) continue;
    if (compared.counted.intervals) write.add("stone-none", { stone: `stone:${kind}`, least });
  }
  const never = plan.until.filter(({ hours }) => ledger.valueOf(hours) === null);
  for (const until of plan.until)
    if (!never.includes(until)) write.add("until", { share: until.share, hours: until.hours, weeks: until.weeks });
  if (never.length > 0) write.add("until-never", { shares: never.map(({ share }) => share) });
}

/** A role that asks for more of what is missing is no step on the way. */
function isFurther({ ledger }: ReportContext, stone: Stone, target: Stone): boolean {
  const part = (figure: string): number => ledger.valueOf(figure) ?? 0;
  return part(stone.fit.coverage) < part(target.fit.coverage) && part(stone.fit.at60) < part(target.fit.at60);
}

/** At most five actions of the same objects as the sections; "surface it" first. */
export function writeRecommendations(context: ReportContext): void {
  const { write, compared, options, profile, ledger } = context;
  write.section("recommendations", 2);
  if (compared === null) {
    write.add("recommend-postings", { n: tally(context, "postings", 0), role: `role:${options.role}` });
    return;
  }
  const { gap, plan } = compared;
  const requirementsOf = (skill: string) => gap.requirements.filter((requirement) => requirement.by === skill);
  const surfaced = [...new Set(gap.surface.map(({ skill }) => skill))].slice(0, SURFACED);
  for (const skill of surfaced) {
    const surface = gap.surface.find((candidate) => candidate.skill === skill);
    const line = surface === undefined ? null : firstQuote(context, surface.evidence);
    if (surface === undefined || line === null) continue;
    const as = gap.surface.filter((other) => other.skill === skill).map(({ requirement }) => headName(requirementById(gap, requirement)));
    write.add("recommend-surface", { skill: `skill:${skill}`, line, as, any: surface.any });
  }
  const goals = plan.goals.filter(({ requirements }) => requirements.length > 0).slice(0, LEARNT);
  for (const goal of goals) {
    const [requirement] = goal.requirements
      .map((id) => requirementById(gap, id))
      .sort((a, b) => (ledger.figureOf(b.required).n ?? 0) - (ledger.figureOf(a.required).n ?? 0)) as [Requirement];
    write.add("recommend-learn", {
      skill: `skill:${goal.skill}`,
      of: skillNames(requirement.skills),
      hours: goal.hours,
      required: requirement.required,
      named: ledger.figureOf(requirement.required).n === 0 ? requirement.any : null,
      first: `resource:${goal.resources[0]}`,
    });
  }
  const claimed = profile.claimedNotShown.find((skill) => requirementsOf(skill).some(({ skills }) => skills.includes(skill)));
  const proves = claimed !== undefined && surfaced.length + goals.length < HEADLINES;
  if (proves) {
    const requirement = requirementsOf(claimed).find(({ skills }) => skills.includes(claimed));
    if (requirement !== undefined)
      write.add("recommend-prove", {
        skill: `skill:${claimed}`,
        line: firstQuote(context, requirement.evidence),
        any: shareFigure(context.ledger, compared.counted, `any:${claimed}`),
      });
  }
  if (plan.goals.length === 0 && gap.priority.length === 0 && surfaced.length === 0 && !proves) writeNothingMissing(context, compared);
  if (plan.goals.length === 0) writeUnplanned(context, HEADLINES - surfaced.length - 1);
  else writePlanSentences(context);
  const rising = compared.market.trends.filter(({ verdict }) => verdict === "rising").slice(0, HEADLINES);
  write.add("outlook-sentence", {
    skills: rising.map(({ skill }) => `skill:${skill}`),
    n: tally(context, "rising-skills", rising.length),
    statements: tally(context, "outlook-statements", statementsHeld(context).length),
  });
}

/** Without a goal the first gaps still stand: what they are, and why no step is offered. */
function writeUnplanned({ write, compared }: ReportContext, most: number): void {
  if (compared === null) return;
  const { gap, plan } = compared;
  for (const id of gap.priority.slice(0, Math.max(1, most))) {
    const requirement = requirementById(gap, id);
    const why = plan.beyond.find((row) => row.requirement === id)?.why;
    if (why !== undefined)
      write.add("recommend-gap", { skills: skillNames(requirement.skills), required: requirement.required, why: `why:${why}` });
  }
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
  const { write, compared, ledger, options } = context;
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
  const longer = plan.beyond.find(({ requirement, why }) => requirement === gap.priority[0] && why === "hours");
  const next = plan.beyond.filter((row) => row.why === "hours" && row !== longer).slice(0, NEXT);
  write.add("why-these", {
    capacity: plan.capacity,
    next: next.map(({ skill }) => `skill:${skill}`),
    hours: next.map(({ hours }) => hours),
  });
  if (longer !== undefined)
    write.add("headline-beyond", {
      skill: `skill:${longer.skill}`,
      required: requirementById(gap, longer.requirement).required,
      hours: longer.hours,
      weeks: ledger.figure({
        value: Math.ceil((ledger.valueOf(longer.hours) ?? 0) / options.hours),
        unit: "weeks",
        decimals: 0,
        method: "weeks-at-pace",
        evidence: [ledger.derived("weeks-at-pace", { skill: longer.skill, hoursPerWeek: options.hours }, [longer.hours])],
      }),
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
