import { parseDay } from "../text/calendar.js";
import { firstQuote, optionFigure, type ReportContext, requirementById, skillNames, tally } from "./report-context.js";

const HEADLINES = 5;

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
  write.add("introduction", {
    person: options.redact ? null : (profile.name?.evidence[0] ?? null),
    cv: "file:cv",
    target: `role:${options.role}`,
    level: options.level === null ? "level:any" : `level:${options.level}`,
    region: `region:${options.region ?? "world"}`,
    asOf,
    weeks: optionFigure(context, "weeks", options.weeks, "weeks"),
    hours: optionFigure(context, "hours", options.hours, "hours"),
  });
  const current = profile.positions.find(({ id }) => id === profile.current?.position);
  if (current?.title) {
    write.add("current-role", {
      title: current.title.evidence[0] as string,
      organisation: options.redact ? null : (current.organisation?.evidence[0] ?? null),
      role: profile.current?.role ? `role:${profile.current.role}` : null,
    });
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

export function writeFit(context: ReportContext): void {
  const { write, compared } = context;
  if (compared === null) return;
  const { gap, plan } = compared;
  write.section("fit", 2);
  write.add("fit-coverage", { coverage: gap.fit.coverage });
  write.add("fit-reach", { at60: gap.fit.at60, at80: gap.fit.at80, at100: gap.fit.at100 });
  if (gap.fitStated.coverage !== gap.fit.coverage || gap.fitStated.at60 !== gap.fit.at60)
    write.add("fit-stated", { coverage: gap.fitStated.coverage, at60: gap.fitStated.at60 });
  write.add("fit-years", { minimumMet: gap.years.minimumMet });
  write.add("fit-invitation", { n: compared.market.rung.n });
  const strengths = gap.strengths.slice(0, HEADLINES).map((id) => requirementById(gap, id));
  if (strengths.length > 0)
    write.add(
      "headline-strengths",
      { skills: skillNames(strengths.map(({ by, skills }) => by ?? (skills[0] as string))) },
      strengths.flatMap(({ evidence, required }) => [...evidence.slice(0, 1), required]),
    );
  const gaps = gap.priority.slice(0, HEADLINES).map((id) => requirementById(gap, id));
  if (gaps.length > 0)
    write.add(
      "headline-gaps",
      { skills: skillNames(gaps.map(({ skills }) => skills[0] as string)) },
      gaps.map(({ required }) => required),
    );
  for (const stone of gap.steppingStones) {
    write.add("stone", {
      stone: `stone:${stone.kind}`,
      role: `role:${stone.role}`,
      level: stone.level === null ? "level:any" : `level:${stone.level}`,
      n: stone.n,
      coverage: stone.fit.coverage,
      at60: stone.fit.at60,
      years: stone.years,
      hours: stone.hours,
    });
  }
  for (const until of plan.until) {
    const { ledger } = context;
    if (ledger.valueOf(until.hours) === null) write.add("until-never", { share: until.share, years: gap.years.minimumMet });
    else write.add("until", { share: until.share, hours: until.hours, weeks: until.weeks });
  }
}

/** At most five actions of the same objects as the sections; "surface it" first. */
export function writeRecommendations(context: ReportContext): void {
  const { write, compared, options, profile } = context;
  write.section("recommendations", 2);
  if (compared === null) {
    write.add("recommend-postings", { n: tally(context, "postings", 0), role: `role:${options.role}` });
    return;
  }
  const { gap, plan } = compared;
  let left = HEADLINES;
  for (const surface of gap.surface.slice(0, 2)) {
    const line = firstQuote(context, surface.evidence);
    if (line === null) continue;
    write.add("recommend-surface", { skill: `skill:${surface.skill}`, line, any: surface.any });
    left--;
  }
  for (const goal of plan.goals.filter(({ requirements }) => requirements.length > 0).slice(0, 3)) {
    const requirement = requirementById(gap, goal.requirements[0] as string);
    write.add("recommend-learn", {
      skill: `skill:${goal.skill}`,
      hours: goal.hours,
      required: requirement.required,
      first: `resource:${goal.resources[0]}`,
    });
    left--;
  }
  const claimed = gap.requirements.find((requirement) => requirement.by !== null && profile.claimedNotShown.includes(requirement.by));
  if (left > 0 && claimed?.by)
    write.add("recommend-prove", { skill: `skill:${claimed.by}`, line: firstQuote(context, claimed.evidence), any: claimed.any });
  if (plan.goals.length > 0) {
    write.add("roadmap-sentence", {
      weeks: plan.weeks,
      hours: plan.total,
      phases: tally(context, "phases", plan.phases.length),
      skills: skillNames(plan.goals.map(({ skill }) => skill)),
    });
    const resources = [...new Set(plan.goals.flatMap((goal) => goal.resources))];
    const free = resources.filter((id) => context.catalogue.resource(id)?.price === "free");
    write.add("resources-sentence", {
      n: tally(context, "resources", resources.length),
      free: tally(context, "free-resources", free.length),
    });
  }
}
