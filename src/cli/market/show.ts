import type { Market } from "../../market/market.js";
import { nameWindow } from "../../market/select.js";
import { sliceMarket } from "../../market/slice.js";
import { tooFewPostings } from "../../market/too-few.js";
import { InputError } from "../../schema/input-error.js";
import type { MarketSlice, RoleShard } from "../../schema/market.js";
import type { RoleSource } from "../../schema/roles.js";
import { Seniority } from "../../schema/skill.js";
import { SENIORITIES } from "../../schema/skill-kinds.js";
import { unknownRole } from "../../skills/search-roles.js";
import { readTitle } from "../../skills/title.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { formatTable } from "../terminal/table.js";
import { formatAmount, formatShare, formatShareBetween } from "./figures.js";

export interface ShowKnowledge {
  readonly taxonomy: Taxonomy;
  readonly roles: Readonly<Record<string, RoleSource>>;
}

export interface ShowAsk {
  readonly title: string;
  /** A seniority, or one with "+" for it and all above. */
  readonly level: string | null;
  readonly region: string | null;
  readonly source: string | null;
}

/** The slice a person asks for by title; a source or "senior+" narrows the rows before the ladder looks at them. */
export function sliceByTitle(market: Market, ask: ShowAsk, knowledge: ShowKnowledge): { slice: MarketSlice; levels: string } {
  const role = roleOfTitle(ask.title, knowledge);
  const shard = market.shard(role);
  if (shard === null) throw tooFewPostings(role, { place: role });
  const up = ask.level?.endsWith("+") === true ? SENIORITIES.slice(SENIORITIES.indexOf(checkLevel(ask.level.slice(0, -1)))) : null;
  const level = up !== null ? null : ask.level === null ? readTitle(ask.title, knowledge.roles).seniority : checkLevel(ask.level);
  const narrowed: RoleShard = {
    ...shard,
    rows: shard.rows.filter(
      (row) =>
        (ask.source === null || row.source === ask.source) && (up === null || (row.seniority !== null && up.includes(row.seniority))),
    ),
  };
  return {
    slice: sliceMarket(market.index, narrowed, { role, level, region: ask.region, industry: null }),
    levels: up !== null ? `${up[0]} and up` : level === null ? "all levels" : level,
  };
}

/** A role's id, or a title that names one. */
export function roleOfTitle(title: string, { roles }: ShowKnowledge): string {
  const role = title in roles ? title : readTitle(title, roles).role;
  if (role === null) throw unknownRole(title, roles, title);
  return role;
}

function checkLevel(level: string): Seniority {
  const parsed = Seniority.safeParse(level);
  if (!parsed.success)
    throw new InputError("bad-option", `--level ${level}: one of ${Seniority.options.join(", ")}, or one with +.`, { place: "--level" });
  return parsed.data;
}

/** Postings from before the present window that had to be counted with it. */
const olderOf = ({ rung, figures }: MarketSlice): number => (rung.older === undefined ? 0 : (figures[rung.older]?.value ?? 0));

const countOf = (slice: MarketSlice): number => slice.rows.reduce((sum, row) => sum + row.count, 0);

export function showJson(slice: MarketSlice, levels: string, taxonomy: Taxonomy): unknown {
  const of = countOf(slice);
  const figure = (id: string): unknown => slice.figures[id] ?? null;
  return {
    role: slice.role,
    level: levels,
    region: slice.rung.region,
    window: slice.rung.window,
    rung: slice.rung.name,
    n: of,
    older: olderOf(slice),
    enough: slice.rung.enough,
    snapshot: slice.snapshot,
    skills: slice.skills.map(({ id, required, preferred, any }) => ({
      id,
      name: taxonomy.skill(id)?.name ?? id,
      required: { n: required, of },
      preferred: { n: preferred, of },
      any: { n: any, of },
    })),
    pay: slice.pay.map(({ currency, kind, region, n, disclosed, ...quantiles }) => ({
      currency,
      kind,
      region,
      n,
      disclosed: figure(disclosed),
      ...Object.fromEntries(Object.entries(quantiles).map(([name, id]) => [name, figure(id)])),
    })),
    demand: figure(slice.demand),
    sources: slice.sources.map(({ id, n }) => ({ id, n: figure(n) })),
    regions: slice.regions.map(({ region, n }) => ({ region, n: figure(n) })),
    trends: slice.trends.map((trend) => ({
      ...trend,
      earlier: figure(trend.earlier),
      now: figure(trend.now),
      difference: figure(trend.difference),
    })),
  };
}

export function showText(slice: MarketSlice, levels: string, taxonomy: Taxonomy, most: number, room?: number): string {
  const of = countOf(slice);
  const value = (id: string): number | null => slice.figures[id]?.value ?? null;
  const lines = [
    ...headingOf(slice, levels),
    `Sources: ${slice.sources.map(({ id, n }) => `${id} ${value(n)}`).join(", ")}`,
    `Regions: ${slice.regions
      .slice(0, 8)
      .map(({ region, n }) => `${region} ${value(n)}`)
      .join(", ")}`,
    "",
    formatTable(
      ["skill", "required", "preferred", "named (95 % interval)"],
      slice.skills
        .slice(0, most)
        .map(({ id, required, preferred, any }) => [
          taxonomy.skill(id)?.name ?? id,
          formatShare(required, of),
          formatShare(preferred, of),
          formatShareBetween(any, of),
        ]),
      [false, true, true, true],
      room,
    ),
  ];
  const pays = slice.pay.filter(({ p50 }) => value(p50) !== null);
  if (pays.length > 0) {
    lines.push(
      "",
      formatTable(
        ["pay a year", "n", "P10", "P25", "P50", "P75", "P90"],
        pays.map((pay) => [
          `${pay.currency} ${pay.kind}`,
          String(pay.n),
          ...[pay.p10, pay.p25, pay.p50, pay.p75, pay.p90].map((id) => formatAmount(value(id))),
        ]),
        [false, true, true, true, true, true, true],
        room,
      ),
    );
  }
  return `${lines.join("\n")}\n`;
}

/** What was counted, and what of the question was given up for enough postings. */
export function headingOf(slice: MarketSlice, levels: string): string[] {
  const { rung, asked } = slice;
  const counted = rung.name === "exact" ? levels : rung.levels.length > 0 ? rung.levels.join(", ") : "all levels";
  const head = `${slice.role}, ${counted}: ${countOf(slice)} postings, ${rung.region}, ${nameWindow(rung.window)} (${rung.enough})`;
  const older = olderOf(slice);
  const old = `Too few recent ones are held: ${older} of these are older than the present window, and what they ask may be out of date.`;
  const heads = [head, ...(older === 0 ? [] : [old])];
  if (rung.name === "exact") return heads;
  return [...heads, `Too few were held for what was asked (${[levels, asked.region ?? "world"].join(", ")}): these stand in for them.`];
}

export function showTrends(slice: MarketSlice, taxonomy: Taxonomy): string {
  if (slice.trends.length === 0) return `${slice.role}: no site holds enough postings of both times.\n`;
  const figure = (id: string) => slice.figures[id];
  const windows = slice.trends.slice(0, 1).flatMap(({ earlier, now }) =>
    [earlier, now].map((id) => {
      const evidence = slice.evidence[figure(id)?.evidence[0] ?? ""];
      return evidence?.kind === "count"
        ? `${nameWindow(evidence.window)} (${figure(id)?.of} postings of ${evidence.filter.split(";")[0]?.slice(5)})`
        : "";
    }),
  );
  const percent = (id: string): string => `${Math.round(100 * (figure(id)?.value ?? 0))} %`;
  return `${slice.role}, one site, nothing measured between: ${windows.join(" and ")}\n\n${formatTable(
    ["skill", "then", "now"],
    slice.trends.map(({ skill, earlier, now }) => [taxonomy.skill(skill)?.name ?? skill, percent(earlier), percent(now)]),
    [false, true, true],
  )}\n`;
}
