import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice, RequirementRow, RoleShard, SnapshotIndex } from "../schema/market.js";
import { compileFilter, countRows } from "./filter.js";
import { WORLD } from "./regions.js";
import { formatWindow, type Months, parseMonths, type Selection, selectRows } from "./select.js";
import { discoveries, twoProportions } from "./statistics/significance.js";
import { wilsonInterval } from "./statistics/wilson-interval.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

interface Side {
  readonly selection: Selection;
  readonly rows: readonly RequirementRow[];
  readonly from: string;
  readonly of: number;
}

/**
 * Shares of the same site at two times, all levels and places. A source that enters or leaves must not look like a trend, so only sources
 * of one series are compared; windows more than 24 months apart are "then and now", whatever the test says (docs/methods/then-and-now.md).
 */
export function computeTrends(ledger: LedgerWriter, index: SnapshotIndex, shard: RoleShard): MarketSlice["trends"] {
  const sides = chooseSides(index, shard);
  if (sides === null) return [];
  const [then, now] = sides;
  const months = now.rows.filter(({ source }) => now.from.split("+").includes(source)).map(({ month }) => month ?? 0);
  const gap = (months[0] ?? 0) - parseMonths(then.selection.window)[1];
  const near = gap <= MARKET_THRESHOLDS.trendMonths;
  const [before, after] = [tallyAny(then, shard), tallyAny(now, shard)];
  const tests = shard.skills
    .map((skill, at) => ({ skill, n1: before[at] as number, n2: after[at] as number }))
    .filter(({ n1, n2 }) => Math.max(n1 / then.of, n2 / now.of) >= MARKET_THRESHOLDS.emergingAtLeast);
  const stands = discoveries(
    tests.map(({ n1, n2 }) => twoProportions(n1, then.of, n2, now.of)),
    MARKET_THRESHOLDS.falseDiscovery,
  );
  const share = (side: Side, skill: string, n: number): string => {
    const base = { snapshot: index.hash, ...side.selection, of: countRows(side.rows, () => true) };
    const part = ledger.count({ ...base, filter: `from:${side.from};any:${skill}`, n });
    const whole = ledger.count({ ...base, filter: `from:${side.from}`, n: side.of });
    return ledger.figure({
      value: n / side.of,
      unit: "share",
      decimals: 3,
      method: "then-and-now",
      evidence: [part, whole],
      n,
      of: side.of,
      interval: wilsonInterval(n, side.of),
    });
  };
  return tests
    .filter((_, at) => stands[at])
    .map(({ skill, n1, n2 }) => ({ skill, n1, n2, difference: n2 / now.of - n1 / then.of }))
    .sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || byCodeUnit(a.skill, b.skill))
    .slice(0, MARKET_THRESHOLDS.trendSkills)
    .map(({ skill, n1, n2, difference }) => {
      const earlier = share(then, skill, n1);
      const later = share(now, skill, n2);
      const verdict = !near ? "then-and-now" : difference > 0 ? "rising" : "falling";
      return {
        skill,
        earlier,
        now: later,
        difference: ledger.figure({
          value: difference,
          unit: "share",
          decimals: 3,
          method: "difference",
          evidence: [ledger.derived("difference", { earlier, now: later })],
        }),
        verdict,
      };
    });
}

/** The newest twelve months of the earlier window against the present one, in the one series that has enough of both. */
function chooseSides(index: SnapshotIndex, shard: RoleShard): [Side, Side] | null {
  const { present, earlier } = index.windows;
  if (present === null || earlier === null) return null;
  const bySeries = new Map<string, string[]>();
  for (const { id, series } of index.sources) bySeries.set(series, [...(bySeries.get(series) ?? []), id]);
  let best: [Side, Side] | null = null;
  for (const ids of [...bySeries.values()].sort((a, b) => byCodeUnit(a.join(), b.join()))) {
    if (countRows(rowsWithin(shard, ids, earlier), () => true) < MARKET_THRESHOLDS.postings) continue;
    const newest = newestMonth(shard, ids, earlier);
    const then = sideOf(shard, ids, Math.max(earlier[0], newest - 11), newest);
    const now = sideOf(shard, ids, present[0], newestMonth(shard, ids, present));
    const enough = Math.min(then.of, now.of) >= MARKET_THRESHOLDS.postings;
    if (enough && (best === null || Math.min(then.of, now.of) > Math.min(best[0].of, best[1].of))) best = [then, now];
  }
  return best;
}

function rowsWithin(shard: RoleShard, sources: readonly string[], [first, last]: Months): RoleShard["rows"] {
  return shard.rows.filter(({ source, month }) => sources.includes(source) && month !== null && month >= first && month <= last);
}

/** A window of whole years may end in months that are still to come: what was looked at ends with the newest posting. */
function newestMonth(shard: RoleShard, sources: readonly string[], within: Months): number {
  return rowsWithin(shard, sources, within).reduce((newest, { month }) => Math.max(newest, month ?? 0), within[0]);
}

function sideOf(shard: RoleShard, sources: readonly string[], first: number, last: number): Side {
  const selection = { role: shard.role, level: "*", region: WORLD, window: formatWindow([first, last]) };
  const rows = selectRows(shard, selection).toSorted((a, b) => (a.month ?? 0) - (b.month ?? 0));
  const from = [...new Set(rows.map(({ source }) => source))]
    .filter((id) => sources.includes(id))
    .sort(byCodeUnit)
    .join("+");
  return { selection, rows, from, of: countRows(rows, compileFilter(`from:${from}`, shard.skills)) };
}

/** One pass for all skills; equal to the filter `from:…;any:SKILL` one by one, which a test holds it to. */
function tallyAny(side: Side, shard: RoleShard): Int32Array {
  const tally = new Int32Array(shard.skills.length);
  const seen = new Int32Array(shard.skills.length).fill(-1);
  const sources = side.from.split("+");
  side.rows.forEach((row, at) => {
    if (!sources.includes(row.source)) return;
    for (const group of row.groups) {
      for (let i = 2; i < group.length; i++) {
        const skill = group[i] as number;
        if (seen[skill] === at) continue;
        seen[skill] = at;
        tally[skill] = (tally[skill] as number) + row.count;
      }
    }
  });
  return tally;
}
