import { byCodeUnit } from "../schema/canonical.js";
import { type LedgerWriter, openLedger } from "../schema/ledger.js";
import type { MarketSlice, RequirementRow, RoleShard, SnapshotIndex } from "../schema/market.js";
import type { Rates } from "../schema/rates.js";
import type { Seniority } from "../schema/skill.js";
import { SENIORITIES } from "../schema/skill-kinds.js";
import { chooseWindow } from "./choose-window.js";
import { countFigure, shareFigure } from "./count-figure.js";
import { type CountedRows, countSelected } from "./counted-rows.js";
import { type Conversion, chooseConversion } from "./currency.js";
import { computeDemand } from "./demand.js";
import { computeGrowth } from "./growth.js";
import { chooseRung } from "./ladder.js";
import { computePay } from "./pay.js";
import { WORLD } from "./regions.js";
import { computeRoleGroups } from "./role-groups.js";
import { selectRows } from "./select.js";
import { countByNeed, skillIndexOf } from "./skill-index.js";
import { quantileSorted } from "./statistics/quantile.js";
import { computeTablePay } from "./table-pay.js";
import { computeTrends } from "./then-and-now.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";
import { computeTogether } from "./together.js";

export interface MarketAsk {
  readonly role: string;
  readonly level: Seniority | null;
  readonly region: string | null;
  readonly industry: string | null;
  /** Pay in this currency, by dated rates; without it each currency stands by itself. */
  readonly currency?: string | null;
}

/** What a stepping stone is measured by. */
export type StoneSlice = Pick<
  MarketSlice,
  "snapshot" | "role" | "rung" | "skills" | "groups" | "rows" | "skillIds" | "years" | "evidence" | "figures"
>;

/** Pay of the region asked for, however far the postings had to be sought: what is paid elsewhere says nothing of it. */
function payWhereAsked(
  ledger: LedgerWriter,
  counted: CountedRows,
  shard: RoleShard,
  asked: MarketAsk,
  convert: Conversion | null,
): MarketSlice["pay"] {
  const table = shard.salaries ?? [];
  const leftRegion = asked.region !== null && asked.region !== WORLD && counted.selection.region === WORLD;
  if (!leftRegion) return [...computePay(ledger, counted, convert), ...computeTablePay(ledger, counted, table)];
  return computeTablePay(ledger, { ...counted, selection: { ...counted.selection, region: asked.region } }, table);
}

/** The market as one reader sees it: one rung of the ladder, counted. */
export function sliceMarket(index: SnapshotIndex, shard: RoleShard, asked: MarketAsk, rates: Rates | null = null): MarketSlice {
  const ledger = openLedger();
  const { counted, now, ...asks } = countAsks(ledger, index, shard, asked);
  const { rows, selection } = counted;
  const { convert, converted } = chooseConversion(now.rows, asked.currency ?? null, rates);
  const slice = {
    schema: "groundwork/market@1" as const,
    asked: { role: asked.role, level: asked.level, region: asked.region, industry: asked.industry },
    ...asks,
    pay: payWhereAsked(ledger, now, shard, asked, convert),
    leadership: shareFigure(ledger, counted, "leadership"),
    architecture: shareFigure(ledger, counted, "architecture"),
    remote: shares(ledger, counted, "remote", ["remote", "hybrid", "onsite", "none"]),
    degree: shares(ledger, counted, "degree", ["bachelor", "master", "phd", "none"]),
    seniority: shares(ledger, counted, "seniority", [...SENIORITIES, "none"]),
    regions: tally(rows, (row) => (row.region === null ? ["none"] : row.region.split("+"))).map((region) => ({
      region,
      n: countFigure(ledger, counted, `region:${region}`),
    })),
    sources: tally(rows, (row) => [row.source]).map((id) => ({ id, n: countFigure(ledger, counted, `source:${id}`) })),
    demand: computeDemand(ledger, index, shard, selection.region),
    ...computeGrowth(ledger, index, shard, selection.region),
    converted,
    trends: computeTrends(ledger, index, shard),
    together: computeTogether(ledger, counted),
    outlook: [],
    notices: [],
  };
  return ledger.closeWith(slice);
}

/** The same rung without what only the target is asked about: pay, demand, trends and what stands together. */
export function sliceStone(index: SnapshotIndex, shard: RoleShard, asked: MarketAsk): StoneSlice {
  const ledger = openLedger();
  const { counted: _counted, now: _now, ...asks } = countAsks(ledger, index, shard, asked);
  return ledger.closeWith(asks);
}

function countAsks(ledger: LedgerWriter, index: SnapshotIndex, shard: RoleShard, asked: MarketAsk) {
  const window = chooseWindow(shard, index.windows);
  const rung = chooseRung(shard, asked, window.counted);
  const rowsIn = (within: string) => {
    const selection = { ...rung.selection, window: within };
    return countSelected({ snapshot: index.hash, selection, rows: selectRows(shard, selection), skillIds: shard.skills });
  };
  const counted = rowsIn(window.counted);
  return {
    counted,
    /** What is paid is asked of the present alone. */
    now: window.older === null ? counted : rowsIn(window.present),
    snapshot: index.hash,
    role: shard.role,
    rung: {
      name: rung.name,
      levels: rung.selection.level === "*" ? [] : rung.selection.level.split("+"),
      region: rung.selection.region,
      window: rung.selection.window,
      enough: enoughFor(rung.n),
      n: countFigure(ledger, counted, "all"),
      ...(window.older === null ? {} : { older: countFigure(ledger, rowsIn(window.older), "all") }),
    },
    ...countSkills(counted),
    rows: counted.rows,
    skillIds: [...shard.skills],
    years: computeYears(ledger, counted),
  };
}

function enoughFor(n: number): MarketSlice["rung"]["enough"] {
  if (n === 0) return "none";
  if (n < MARKET_THRESHOLDS.postings) return "too-few";
  return n < MARKET_THRESHOLDS.enough ? "thin" : "enough";
}

/** Each skill by its strongest need; equal to the filters of `filter.ts` one by one, which a test holds it to. */
function countSkills(counted: CountedRows): Pick<MarketSlice, "skills" | "groups"> {
  const index = skillIndexOf(counted.rows, counted.skillIds.length);
  const skills = counted.skillIds
    .map((id, at) => {
      const [mentioned, preferred, required] = countByNeed(index, [at]);
      return { id, required, preferred, any: mentioned + preferred + required };
    })
    .filter(({ any }) => any > 0)
    .sort((a, b) => b.any - a.any || byCodeUnit(a.id, b.id));
  const groups = computeRoleGroups(counted.rows, counted.skillIds).map((group) => ({ ...group, skills: [...group.skills] }));
  return { skills, groups };
}

function shares(ledger: LedgerWriter, counted: CountedRows, kind: string, values: readonly string[]): Record<string, string> {
  return Object.fromEntries(values.map((value) => [value, shareFigure(ledger, counted, `${kind}:${value}`)]));
}

/** Keys by how many postings carry them, most first. */
function tally(rows: readonly RequirementRow[], keysOf: (row: RequirementRow) => readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of keysOf(row)) counts.set(key, (counts.get(key) ?? 0) + row.count);
  return [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)).map(([key]) => key);
}

/** Quartiles of the years that postings ask for, over those that state any. */
function computeYears(ledger: LedgerWriter, counted: CountedRows): MarketSlice["years"] {
  const values: number[] = [];
  for (const row of counted.rows) if (row.years !== null) for (let i = 0; i < row.count; i++) values.push(row.years);
  values.sort((a, b) => a - b);
  const quantile = (share: number): string => {
    const evidence = [ledger.derived("years-quantile", { snapshot: counted.snapshot, ...counted.selection, share })];
    const rest = { unit: "years", decimals: 1, method: "years-quantile", evidence, n: values.length, of: counted.n } as const;
    if (values.length < MARKET_THRESHOLDS.postings) return ledger.figure({ ...rest, value: null, absent: "too-few-postings" });
    return ledger.figure({ ...rest, value: quantileSorted(values, share) });
  };
  return { stated: shareFigure(ledger, counted, "years"), p25: quantile(0.25), p50: quantile(0.5), p75: quantile(0.75) };
}
