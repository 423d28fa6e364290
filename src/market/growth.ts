import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice, RoleShard, SnapshotIndex } from "../schema/market.js";
import { isInRegion } from "./regions.js";
import { monthlySlope } from "./statistics/significance.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

interface Series {
  readonly months: readonly number[];
  readonly n: readonly number[];
  readonly of: readonly number[];
}

/**
 * How the role's share of an unselected source changes a month (docs/methods/monthly-slope.md). One series only, so that a source that
 * enters or leaves is no trend; months in which it holds too little are left out.
 */
export function computeGrowth(
  ledger: LedgerWriter,
  index: SnapshotIndex,
  shard: RoleShard,
  region: string,
): Pick<MarketSlice, "growth" | "growthMonths"> {
  const series = longestSeries(index, shard, region);
  const { months, n, of } = series ?? { months: [], n: [], of: [] };
  const evidence = [
    ledger.derived("monthly-slope", { snapshot: index.hash, role: shard.role, region, months: [...months], n: [...n], of: [...of] }),
  ];
  const rest = { unit: "slope", decimals: 4, method: "monthly-slope", evidence, n: months.length } as const;
  const counted = n.reduce((sum, count) => sum + count, 0);
  const absent =
    index.stream.length === 0 ? "selected-sources-only" : counted < MARKET_THRESHOLDS.postings ? "too-few-postings" : "one-window-only";
  const slope = months.length < MARKET_THRESHOLDS.slopeMonths || counted < MARKET_THRESHOLDS.postings ? null : slopeOf(months, n, of);
  if (slope === null) return { growth: ledger.figure({ ...rest, value: null, absent }), growthMonths: null };
  return {
    growth: ledger.figure({ ...rest, value: slope.slope, interval: slope.interval }),
    growthMonths: [months[0] as number, months.at(-1) as number],
  };
}

function slopeOf(months: readonly number[], n: readonly number[], of: readonly number[]): ReturnType<typeof monthlySlope> {
  return monthlySlope(
    n.map((count, at) => count / (of[at] as number)),
    months,
  );
}

function longestSeries(index: SnapshotIndex, shard: RoleShard, region: string): Series | null {
  const seriesOf = new Map(index.sources.map(({ id, series }) => [id, series]));
  const all = new Map<string, Map<number, { n: number; of: number }>>();
  const add = (source: string, month: number, count: number, role: boolean): void => {
    const series = seriesOf.get(source) ?? source;
    const months = all.get(series) ?? new Map<number, { n: number; of: number }>();
    all.set(series, months);
    const held = months.get(month) ?? { n: 0, of: 0 };
    months.set(month, role ? { ...held, n: held.n + count } : { ...held, of: held.of + count });
  };
  const streams = new Set(index.stream.map(({ source, month }) => `${source} ${month}`));
  for (const row of index.stream) if (isInRegion(row.region, region)) add(row.source, row.month, row.n, false);
  for (const row of shard.rows)
    if (row.month !== null && streams.has(`${row.source} ${row.month}`) && isInRegion(row.region, region))
      add(row.source, row.month, row.count, true);
  const found = [...all]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, months]): Series => {
      const enough = [...months].filter(([, { of }]) => of >= MARKET_THRESHOLDS.postings).sort(([a], [b]) => a - b);
      return { months: enough.map(([month]) => month), n: enough.map(([, { n }]) => n), of: enough.map(([, { of }]) => of) };
    });
  return found.reduce<Series | null>((best, series) => (best === null || series.months.length > best.months.length ? series : best), null);
}
