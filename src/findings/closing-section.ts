import type { Resource } from "../catalogue/catalogue.js";
import { GAP_THRESHOLDS } from "../gap/thresholds.js";
import { shareFigure } from "../market/count-figure.js";
import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import { parseDay } from "../text/calendar.js";
import { writeOutlook } from "./outlook.js";
import { optionFigure, type ReportContext, skillNames, tally } from "./report-context.js";

const DEVELOPMENT = new Set(["community", "mentoring", "design-review"]);

export function writeResources(context: ReportContext): void {
  const { compared, write, catalogue } = context;
  if (compared === null) return;
  const { plan } = compared;
  write.section("resources", 1);
  if (plan.goals.length === 0) return write.add("no-resources", { n: tally(context, "goals", 0) });
  const skillsOf = new Map<string, string[]>();
  for (const goal of plan.goals) for (const id of goal.resources) skillsOf.set(id, [...(skillsOf.get(id) ?? []), goal.skill]);
  const used = [...skillsOf].map(([id, skills]) => ({ skills, resource: catalogue.resource(id) as Resource }));
  write.section("courses", 2);
  for (const { skills, resource } of used.filter(({ resource }) => !resource.handsOn && !DEVELOPMENT.has(resource.kind)))
    writeResource(context, skills, resource, "resource");
  write.section("hands-on", 2);
  for (const { skills, resource } of used.filter(({ resource }) => resource.handsOn && !DEVELOPMENT.has(resource.kind)))
    writeResource(context, skills, resource, "hands-on");
  write.section("certifications", 2);
  const certified = plan.goals.filter(({ certification }) => certification !== null);
  for (const goal of certified) {
    const id = goal.certification as string;
    const row = context.ledger.dataset("catalogue/certifications", id);
    const hours = catalogue.certification(id)?.preparationHours ?? null;
    write.add(
      "certification",
      {
        certification: `certification:${id}`,
        skills: [`skill:${goal.skill}`],
        asked: shareFigure(context.ledger, compared.counted, `any:${id}`),
        day: plan.schedule.findLast((week) => week.goal === goal.id)?.startDay as string,
        preparation:
          hours === null
            ? null
            : context.ledger.figure({ value: hours.mid, unit: "hours", decimals: 0, method: "learning-hours", evidence: [row] }),
      },
      [row],
    );
  }
  const { budget } = context.options;
  if (certified.length === 0)
    write.add("no-certification", {
      n: tally(context, "certifications", 0),
      budget: budget === null ? null : optionFigure(context, "budget", budget, "count"),
    });
  write.section("development", 2);
  const development = used.filter(({ resource }) => DEVELOPMENT.has(resource.kind));
  for (const { skills, resource } of development) writeResource(context, skills, resource, "development");
  if (development.length === 0) write.add("no-development", { n: tally(context, "development", 0) });
}

function writeResource(
  context: ReportContext,
  skills: readonly string[],
  resource: Resource,
  code: "resource" | "hands-on" | "development",
): void {
  const { write, ledger } = context;
  const row = ledger.dataset("catalogue/resources", resource.id);
  const why = { evidence: row, field: "why", text: resource.why };
  const named = { resource: `resource:${resource.id}`, provider: `provider:${resource.provider}`, skills: skillNames(skills) };
  if (code === "development") return write.add(code, { ...named, why });
  const hours =
    resource.hours === null
      ? null
      : ledger.figure({ value: resource.hours, unit: "hours", decimals: 1, method: "catalogue", evidence: [row] });
  const price = `price:${resource.price}`;
  const checked = ledger.figure({ value: parseDay(resource.checked.date), unit: "day", decimals: 0, method: "catalogue", evidence: [row] });
  write.add(code, { ...named, price, hours, language: `lang:${resource.language}`, checked, why });
}

export function writeClosing(context: ReportContext, references: readonly string[]): void {
  const { write, compared, options, ledger } = context;
  write.section("outlook", 1);
  writeOutlook(context);
  write.section("conclusion", 1);
  if (compared === null) write.add("conclusion-no-data", { role: `role:${options.role}` }, [tally(context, "postings", 0)]);
  else {
    const surface = compared.gap.surface[0]?.skill;
    write.add("conclusion", {
      coverage: ledger.valueOf(compared.gap.fit.coverage) === null ? null : compared.gap.fit.coverage,
      at60: compared.gap.fit.at60,
      surface: surface === undefined ? null : `skill:${surface}`,
    });
    const old = compared.older;
    if (old !== null) write.add("conclusion-older", { n: compared.market.rung.n, ...old });
  }
  writeFirstStep(context);
  write.section("references", 1);
  for (const ref of references) write.add("reference", { ref }, [ledger.dataset("references", ref)]);
}

/** The last sentence is what to do first, and what for. */
function writeFirstStep({ write, compared }: ReportContext): void {
  const first = compared?.plan.goals[0];
  const week = compared?.plan.schedule[0];
  if (compared === null || first === undefined || week === undefined) return;
  const { before, after, weeks } = compared.plan;
  write.add("conclusion-week", {
    hours: week.hours,
    skill: `skill:${first.skill}`,
    first: `resource:${first.resources[0]}`,
    weeks,
    beforeCoverage: before.coverage,
    afterCoverage: after.coverage,
    before60: before.at60,
    after60: after.at60,
  });
}

export function writeMethod(context: ReportContext, command: string): void {
  const { write, profile, ledger } = context;
  write.section("method", 1);
  const threshold = (name: string, value: number, unit: "count" | "share"): void =>
    write.add("method-threshold", {
      threshold: `threshold:${name}`,
      value: ledger.figure({
        value,
        unit,
        decimals: unit === "share" ? 2 : 0,
        method: "threshold",
        evidence: [ledger.dataset("thresholds", name)],
      }),
    });
  threshold("postings", MARKET_THRESHOLDS.postings, "count");
  threshold("enough", MARKET_THRESHOLDS.enough, "count");
  if (context.compared?.counted.intervals === false) threshold("chance", GAP_THRESHOLDS.chanceFrom, "count");
  if (context.compared?.market.rung.older !== undefined) threshold("alone", MARKET_THRESHOLDS.chance, "count");
  threshold("core", MARKET_THRESHOLDS.core, "share");
  threshold("preferred", MARKET_THRESHOLDS.preferred, "share");
  if (context.compared?.counted.intervals) threshold("stack", MARKET_THRESHOLDS.stack, "share");
  threshold("reach", GAP_THRESHOLDS.reach[0], "share");
  if (context.compared !== null) threshold("nearly-all", GAP_THRESHOLDS.nearlyAll, "share");
  threshold("wide", GAP_THRESHOLDS.wide, "share");
  threshold("pays", MARKET_THRESHOLDS.pays, "count");
  if (context.compared?.counted.intervals) write.add("method-tiers", { n: tally(context, "tiers", 3) });
  writeAssumptions(context);
  const stages = ["cv", "market", "gap", "plan"] as const;
  const notices = [
    ...profile.notices,
    ...(context.compared === null
      ? []
      : [context.compared.market, context.compared.gap, context.compared.plan].flatMap((stage) => stage.notices)),
  ];
  for (const stage of stages) {
    const count = notices.filter((notice) => notice.stage === stage).reduce((sum, notice) => sum + (notice.count ?? 1), 0);
    if (count > 0) write.add("method-not-read", { stage: `stage:${stage}`, n: tally(context, `notices-${stage}`, count) });
  }
  for (const why of [...new Set(profile.hidden.map((hidden) => hidden.why))].sort((a, b) => (a < b ? -1 : 1))) {
    write.add("method-hidden", {
      why: `hidden:${why}`,
      n: tally(context, `hidden-${why}`, profile.hidden.filter((hidden) => hidden.why === why).length),
    });
  }
  write.add("method-models", { n: tally(context, "model-words", 0) });
  write.add("method-purpose", { cv: "file:cv" }, [ledger.dataset("options", "role")]);
  write.add("method-repeat", { command: { evidence: ledger.dataset("options", "command"), field: "command", text: command } });
}

/** Every option, given or by default, as it was used. */
function writeAssumptions(context: ReportContext): void {
  const { write, options, ledger } = context;
  const row = (what: string, is: { value?: string; names?: readonly string[]; set?: string }): void =>
    write.add("method-assumption", { what: `option:${what}`, value: is.value ?? null, names: is.names ?? [], set: is.set ?? null }, [
      ledger.dataset("options", what),
    ]);
  const day = (iso: string, what: string): string =>
    ledger.figure({ value: parseDay(iso), unit: "day", decimals: 0, method: "option", evidence: [ledger.dataset("options", what)] });
  row("role", { names: [`role:${options.role}`] });
  row("level", { set: options.level === null ? "level:any" : `level:${options.level}` });
  row("region", options.region === null ? { set: "set:all-regions" } : { names: [`region:${options.region}`] });
  row("as-of", { value: day(options.asOf, "as-of") });
  row("start", { value: day(options.start ?? options.asOf, "start") });
  row("weeks", { value: optionFigure(context, "weeks", options.weeks, "weeks") });
  row("hours", { value: optionFigure(context, "hours", options.hours, "hours") });
  row("budget", options.budget === null ? { set: "set:no-limit" } : { value: optionFigure(context, "budget", options.budget, "count") });
  row("languages", { names: options.languages.map((language) => `lang:${language}`) });
}
