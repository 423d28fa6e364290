import type { LedgerWriter } from "../schema/ledger.js";
import type { RoleShard, SnapshotIndex } from "../schema/market.js";
import { isInRegion } from "./regions.js";
import { wilsonInterval } from "./statistics/wilson-interval.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

/** How common the role is among postings of sources selected by nothing; the others cannot say (docs/methods/demand.md). */
export function computeDemand(ledger: LedgerWriter, index: SnapshotIndex, shard: RoleShard, region: string): string {
  const streams = index.stream.filter((row) => isInRegion(row.region, region));
  const sources = new Set(streams.map(({ source }) => source));
  const of = streams.reduce((sum, { n }) => sum + n, 0);
  const [first, last] = index.windows.present ?? [null, null];
  const inWindow = (month: number | null): boolean => month !== null && first !== null && last !== null && month >= first && month <= last;
  const n = shard.rows.reduce(
    (sum, row) => (sources.has(row.source) && inWindow(row.month) && isInRegion(row.region, region) ? sum + row.count : sum),
    0,
  );
  const evidence = [
    ledger.derived("demand", {
      snapshot: index.hash,
      role: shard.role,
      region,
      sources: [...sources].sort((a, b) => (a < b ? -1 : 1)),
      n,
      of,
    }),
  ];
  const rest = { unit: "share", decimals: 4, method: "demand", evidence, n, of } as const;
  if (of === 0) return ledger.figure({ ...rest, value: null, absent: "selected-sources-only" });
  if (n < MARKET_THRESHOLDS.postings) return ledger.figure({ ...rest, value: null, absent: "too-few-postings" });
  return ledger.figure({ ...rest, value: n / of, interval: wilsonInterval(n, of) });
}
