import { listRequirements } from "../gap/requirement-list.js";
import { shareFigure } from "../market/count-figure.js";
import { areMeant } from "../market/own-source.js";
import { monthsOf } from "../market/select.js";
import { MARKET_THRESHOLDS } from "../market/thresholds.js";
import { SENIORITIES } from "../schema/skill-kinds.js";
import { parseDay } from "../text/calendar.js";
import { levelTerm } from "./data-card.js";
import { type Compared, optionFigure, type ReportContext, rowsShown, skillNames, tally } from "./report-context.js";

const PER_KIND = 6;
const REGIONS = 6;
const SOURCES = 5;
const REQUIREMENTS = 15;
const TIER_CODES = { core: "core-requirement", preferred: "preferred-requirement" } as const;
const PAY_ROWS = 4;
const LEVELS = [...SENIORITIES, "none"];
const STACK = ["language", "framework", "library", "database", "platform", "service", "tool", "protocol", "method", "concept"] as const;

export function writeMarket(context: ReportContext): void {
  const { compared, write } = context;
  if (compared === null) return;
  write.section("market", 1);
  const { market } = compared;
  write.add("market-rung", {
    rung: `rung:${market.rung.name}`,
    n: market.rung.n,
    role: `role:${market.role}`,
    level: levelTerm(market.rung.levels),
    region: `region:${market.rung.region}`,
  });
  const old = compared.older;
  if (old !== null) write.add("market-older", { ...old });
  if (!compared.counted.intervals) {
    const least = optionFigure(context, "least-postings", MARKET_THRESHOLDS.postings, "count");
    write.add("own-postings-only", { n: market.rung.n, least });
    writeRequirements(context, compared);
    writeSeniority(context, compared);
    return;
  }
  writeMix(context, compared);
  writeDemand(context, compared);
  writePay(context, compared, old);
  writeRequirements(context, compared);
  writeTrends(context, compared);
  writeStack(context, compared);
  writeSeniority(context, compared);
}

/** Where the postings come from: without a region asked for, the mix of places, and each source with its number. */
function writeMix(context: ReportContext, { market }: Compared): void {
  const { write, ledger, profile } = context;
  if (market.asked.industry !== null)
    write.add("industry-not-held", {
      industry: { evidence: ledger.dataset("options", "industry"), field: "industry", text: market.asked.industry },
      n: market.rung.n,
    });
  const count = (figures: readonly string[]): number => figures.reduce((sum, id) => sum + (ledger.figureOf(id).n ?? 0), 0);
  if (market.asked.region === null && market.regions.length > 1) {
    const regions = market.regions.slice(0, REGIONS);
    const rest = count(market.regions.slice(REGIONS).map(({ n }) => n));
    write.add("market-mix", {
      regions: regions.map(({ region }) => `region:${region}`),
      shares: regions.map(({ n }) => n),
      further: rest === 0 ? null : tally(context, "postings-elsewhere", rest, [market.rung.n]),
    });
    if (profile.country !== null && !context.options.redact)
      write.add("market-place", { region: `region:${profile.country}` }, [
        ...(profile.location?.evidence ?? []),
        ledger.derived("report-count", { what: "country", value: profile.country }),
      ]);
  }
  for (const { id, n } of market.sources.slice(0, rowsShown(context, SOURCES)))
    write.add("market-source", { source: `source:${id}`, n, cite: `source:${id}` });
}

function writeDemand(context: ReportContext, { market }: Compared): void {
  const { write, ledger } = context;
  write.section("demand", 2);
  if (ledger.valueOf(market.demand) !== null) write.add("demand", { rate: market.demand });
  else if (ledger.figureOf(market.demand).absent !== "too-few-postings") write.add("demand-unknown", { n: market.rung.n }, [market.demand]);
  else
    write.add("demand-few", { rate: market.demand, least: optionFigure(context, "least-postings", MARKET_THRESHOLDS.postings, "count") });
  writeGrowth(context, market);
  write.add("competition-unknown", { n: market.rung.n });
}

function writeGrowth({ write, ledger }: ReportContext, market: Compared["market"]): void {
  if (market.growthMonths === null) return write.add("growth-unknown", { slope: market.growth });
  const [first, last] = market.growthMonths.map((value) =>
    ledger.figure({ value, unit: "month", decimals: 0, method: "window", evidence: [...ledger.figureOf(market.growth).evidence] }),
  );
  write.add("growth", { slope: market.growth, first: first as string, last: last as string });
}

/** What a currency asked for did, once for all kinds of pay. */
function writeConversion({ write, ledger }: ReportContext, market: Compared["market"]): void {
  if (market.converted === null) return;
  const { to, day, source, from, without } = market.converted;
  const evidence = ledger.dataset("rates", day);
  const names = (currencies: readonly string[]): string[] => currencies.map((currency) => `currency:${currency}`);
  if (from.length > 0)
    write.add("pay-converted", {
      from: names(from),
      to: `currency:${to}`,
      day: ledger.figure({ value: parseDay(day), unit: "day", decimals: 0, method: "catalogue", evidence: [evidence] }),
      source: { evidence, field: "source", text: source },
    });
  if (without.length > 0) write.add("pay-unconverted", { currencies: names(without), to: `currency:${to}` }, [market.rung.n]);
}

const quartilesOf = ({ ledger }: ReportContext, { pay }: Compared["market"]): Compared["market"]["pay"] =>
  pay.filter(({ p50 }) => ledger.valueOf(p50) !== null);

/** Whether a row of the pay told is from a salary table: where only postings are counted, no pay is told. */
export function showsSalaryTable(context: ReportContext): boolean {
  const { compared } = context;
  if (compared === null || !compared.counted.intervals) return false;
  return quartilesOf(context, compared.market)
    .slice(0, rowsShown(context, PAY_ROWS))
    .some(({ kind }) => kind === "table");
}

function writePay(context: ReportContext, { market }: Compared, old: Compared["older"]): void {
  const { write, options } = context;
  write.section("salary", 2);
  if (old !== null) write.add("pay-older", { first: old.first, last: old.last });
  if (market.pay.length === 0) {
    if (market.rung.name === "world" && options.region !== null)
      return write.add("pay-elsewhere", { region: `region:${options.region}` }, [market.rung.n]);
    if (old === null) write.add("pay-none", { n: market.rung.n });
    return;
  }
  writeConversion(context, market);
  const quartiles = quartilesOf(context, market);
  for (const pay of quartiles.slice(0, rowsShown(context, PAY_ROWS)))
    write.add("pay", {
      payKind: `pay:${pay.kind}`,
      region: `region:${pay.region}`,
      p25: pay.p25,
      p50: pay.p50,
      p75: pay.p75,
      disclosed: pay.disclosed,
    });
  const table = context.index?.tables[0];
  if (table !== undefined && showsSalaryTable(context)) write.add("pay-table", { cite: `table:${table.id}` }, [market.rung.n]);
  if (quartiles.length > 0 && options.level !== null && market.rung.levels.length === 0)
    write.add("pay-all-levels", { level: `level:${options.level}` }, [market.rung.n]);
  const first = market.pay[0];
  if (quartiles.length === 0 && first !== undefined) write.add("pay-too-few", { disclosed: first.disclosed, payKind: `pay:${first.kind}` });
}

function writeRequirements(context: ReportContext, { market, counted }: Compared): void {
  const { write, ledger } = context;
  const { listed, rare } = listRequirements(market, counted.n, areMeant(market));
  for (const tier of ["core", "preferred"] as const) {
    const rows = listed.filter((row) => row.market === tier).map(({ group }) => group);
    if (counted.intervals) write.section(tier, 2);
    else if (tier === "core") write.section("own-requirements", 2);
    const shown = rows.slice(0, rowsShown(context, REQUIREMENTS));
    for (const group of shown) {
      const filter = group.skills.join("|");
      const params = {
        skills: skillNames(group.skills),
        required: shareFigure(ledger, counted, `required:${filter}`),
        preferred: shareFigure(ledger, counted, `preferred:${filter}`),
      };
      write.add(counted.intervals ? TIER_CODES[tier] : "own-requirement", params);
    }
    const rest = rows.slice(shown.length);
    if (rest.length > 0)
      write.add("further-requirements", {
        n: tally(context, `further-${tier}`, rest.length, [market.rung.n]),
        skills: rest.map(({ skills }) => `skill:${skills[0]}`),
      });
    if (counted.intervals && tier === "core" && rows.length === 0) write.add("no-core", { n: market.rung.n });
  }
  if (rare > 0) write.add("rare-requirements", { n: tally(context, "rare-requirements", rare, [market.rung.n]) });
}

function writeTrends(context: ReportContext, { market }: Compared): void {
  const { write, ledger } = context;
  write.section("trends", 2);
  const first = market.trends[0];
  if (first === undefined) return write.add("trends-unknown", { n: market.rung.n });
  const month = (value: number, from: readonly string[]): string =>
    ledger.figure({ value, unit: "month", decimals: 0, method: "window", evidence: from });
  const window = (figure: string): [string, string] | null => {
    const { evidence } = ledger.figureOf(figure);
    const count = evidence.map((id) => ledger.evidenceOf(id)).find((item) => item?.kind === "count");
    const months = count?.kind === "count" ? monthsOf(count) : null;
    return months && [month(months[0], evidence), month(months[1], evidence)];
  };
  const [then, now] = [window(first.earlier), window(first.now)];
  if (then !== null && now !== null)
    write.add("trend-windows", { earlierFirst: then[0], earlierLast: then[1], nowFirst: now[0], nowLast: now[1] });
  for (const { skill, earlier, now: later, verdict } of market.trends)
    write.add("then-and-now", { skill: `skill:${skill}`, earlier, now: later, verdict: `trend:${verdict}` });
}

function writeStack(context: ReportContext, { market, counted }: Compared): void {
  const { write, ledger, taxonomy } = context;
  write.section("stack", 2);
  const definitional = new Set(context.roles[market.role]?.definitional?.map((id) => taxonomy.skill(id)?.id ?? id));
  const least = counted.intervals ? Math.max(3, Math.ceil(counted.n * MARKET_THRESHOLDS.stack)) : 1;
  // A slice holds its skills in the order of how often they are named.
  const rare = market.skills.findIndex(({ any }) => any < least);
  const named = market.skills.slice(0, rare < 0 ? undefined : rare);
  const share = (id: string): string => shareFigure(ledger, counted, `any:${id}`);
  // That a role's own words stand in its postings is no finding, but a reader misses what is left out without a word.
  const own = named.filter(({ id }) => definitional.has(id));
  if (own.length > 0) write.add("stack-own-words", { skills: skillNames(own.map(({ id }) => id)), any: own.map(({ id }) => share(id)) });
  const often = named.filter(({ id }) => !definitional.has(id));
  for (const kind of STACK) {
    const shown = often.filter(({ id }) => taxonomy.kindOf(id) === kind).slice(0, rowsShown(context, PER_KIND));
    for (const { id } of shown) write.add("stack", { category: `facet:${kind}`, skill: `skill:${id}`, any: share(id) });
  }
}

function writeSeniority(context: ReportContext, { market }: Compared): void {
  const { write, ledger } = context;
  write.section("seniority-asked", 2);
  if (ledger.valueOf(market.years.p50) === null) write.add("years-asked-few", { stated: market.years.stated });
  else write.add("years-asked", market.years);
  const counted = (share: string | undefined): share is string => share !== undefined && (ledger.figureOf(share).n ?? 0) > 0;
  for (const seniority of LEVELS) {
    const share = market.seniority[seniority];
    if (counted(share)) write.add("seniority-asked", { seniority: seniority === "none" ? "level:unstated" : `level:${seniority}`, share });
  }
  for (const degree of ["bachelor", "master", "phd", "none"]) {
    const share = market.degree[degree];
    if (counted(share)) write.add("degree-asked", { degree: `degree:${degree}`, share });
  }
  for (const remote of ["remote", "hybrid", "onsite", "none"]) {
    const share = market.remote[remote];
    if (counted(share)) write.add("remote-offered", { remote: `remote:${remote}`, share });
  }
  write.add("asks-leadership", { share: market.leadership });
  write.add("asks-architecture", { share: market.architecture });
}
