import { tierOfGroup } from "../gap/requirement-list.js";
import { shareFigure } from "../market/count-figure.js";
import { monthNumber } from "../market/select.js";
import { byCodeUnit } from "../schema/canonical.js";
import { levelTerm } from "./data-card.js";
import { type Compared, type ReportContext, skillNames, tally } from "./report-context.js";

const PER_KIND = 8;
const REGIONS = 8;
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
  if (market.asked.region === null && market.regions.length > 1) {
    const regions = market.regions.slice(0, REGIONS);
    write.add("market-mix", { regions: regions.map(({ region }) => `region:${region}`), shares: regions.map(({ n }) => n) });
  }
  write.add("market-sources", { sources: market.sources.map(({ id }) => `source:${id}`), shares: market.sources.map(({ n }) => n) });
  writeDemand(context, compared);
  writePay(context, compared);
  writeRequirements(context, compared);
  writeTrends(context, compared);
  writeStack(context, compared);
  writeSeniority(context, compared);
}

function writeDemand(context: ReportContext, { market }: Compared): void {
  const { write, ledger } = context;
  write.section("demand", 2);
  if (ledger.valueOf(market.demand) !== null) write.add("demand", { rate: market.demand });
  else write.add("demand-unknown", { sources: market.sources.map(({ id }) => `source:${id}`) }, [market.demand]);
  write.add("competition-unknown", { n: market.rung.n });
}

function writePay(context: ReportContext, { market, counted }: Compared): void {
  const { write, ledger } = context;
  write.section("salary", 2);
  if (!counted.intervals || market.pay.length === 0) return write.add("pay-none", { n: market.rung.n });
  let printed = false;
  for (const pay of market.pay) {
    if (ledger.valueOf(pay.p50) === null) continue;
    write.add("pay", { payKind: `pay:${pay.kind}`, p25: pay.p25, p50: pay.p50, p75: pay.p75, disclosed: pay.disclosed });
    printed = true;
  }
  const first = market.pay[0];
  if (!printed && first !== undefined) write.add("pay-too-few", { disclosed: first.disclosed, payKind: `pay:${first.kind}` });
}

function writeRequirements(context: ReportContext, { market, counted }: Compared): void {
  const { write, ledger } = context;
  let rare = 0;
  const rows = { core: [] as typeof market.groups, preferred: [] as typeof market.groups };
  for (const group of market.groups) {
    const tier = tierOfGroup(group, counted.n);
    if (tier === "rare") rare++;
    else rows[tier].push(group);
  }
  for (const tier of ["core", "preferred"] as const) {
    write.section(tier, 2);
    for (const group of rows[tier]) {
      const filter = group.skills.join("|");
      const params = {
        skills: skillNames(group.skills),
        required: shareFigure(ledger, counted, `required:${filter}`),
        preferred: shareFigure(ledger, counted, `preferred:${filter}`),
      };
      write.add(tier === "core" ? "core-requirement" : "preferred-requirement", params);
    }
    if (tier === "core" && rows.core.length === 0) write.add("no-core", { n: market.rung.n });
  }
  write.add("rare-requirements", { n: tally(context, "rare-requirements", rare, [market.rung.n]) });
}

function writeTrends(context: ReportContext, { market }: Compared): void {
  const { write, ledger } = context;
  write.section("trends", 2);
  for (const { skill, earlier, now } of market.trends) write.add("then-and-now", { skill: `skill:${skill}`, earlier, now });
  const [first, last] = market.rung.window === "*" ? [null, null] : (market.rung.window.split("..").map(monthNumber) as [number, number]);
  if (first === null || last === null) return write.add("competition-unknown", { n: market.rung.n });
  const month = (value: number): string =>
    ledger.figure({ value, unit: "month", decimals: 0, method: "window", evidence: [ledger.dataset("snapshot", market.snapshot)] });
  write.add("trends-unknown", { first: month(first), last: month(last) });
}

function writeStack(context: ReportContext, { market, counted }: Compared): void {
  const { write, ledger, taxonomy } = context;
  write.section("stack", 2);
  const definitional = new Set(context.roles[market.role]?.definitional ?? []);
  const least = counted.intervals ? Math.max(3, Math.ceil(counted.n * 0.02)) : 1;
  for (const kind of STACK) {
    const named = market.skills
      .filter(({ id, any }) => any >= least && !definitional.has(id) && taxonomy.skill(id)?.kind === kind)
      .sort((a, b) => b.any - a.any || byCodeUnit(a.id, b.id))
      .slice(0, PER_KIND);
    for (const { id } of named)
      write.add("stack", { category: `facet:${kind}`, skill: `skill:${id}`, any: shareFigure(ledger, counted, `any:${id}`) });
  }
}

function writeSeniority(context: ReportContext, { market }: Compared): void {
  const { write, ledger } = context;
  write.section("seniority-asked", 2);
  if (ledger.valueOf(market.years.p50) === null) write.add("years-asked-few", { stated: market.years.stated });
  else write.add("years-asked", market.years);
  for (const [seniority, share] of Object.entries(market.seniority)) {
    if ((ledger.figureOf(share).n ?? 0) === 0) continue;
    write.add("seniority-asked", { seniority: seniority === "none" ? "level:unstated" : `level:${seniority}`, share });
  }
  write.add("asks-leadership", { share: market.leadership });
  write.add("asks-architecture", { share: market.architecture });
}
