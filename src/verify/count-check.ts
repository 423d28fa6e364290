import { countRows, maybeFilter, type RowTest } from "../market/filter.js";
import type { Market } from "../market/market.js";
import { type Selection, selectRows } from "../market/select.js";
import type { CountEvidence } from "../schema/evidence.js";
import type { RequirementRow, RoleShard } from "../schema/market.js";
import type { Report } from "../schema/report.js";
import type { Unchecked, Violation } from "./violation.js";

const WINDOW = /^(?:\*|\d{4}-(?:0[1-9]|1[0-2])\.\.\d{4}-(?:0[1-9]|1[0-2]))$/;

/** A selection nobody could have counted: said as a violation, where selecting by it would throw. */
function whyUnusable({ window, filter }: CountEvidence): string | null {
  if (!WINDOW.test(window)) return `the window ${window} is none`;
  return maybeFilter(filter, []) === undefined ? `the filter ${filter} is none` : null;
}

interface Recount {
  readonly rows: readonly RequirementRow[];
  readonly of: number;
  readonly byFilter: Map<string, number>;
}

/** Selections and filters of one shard that are kept: those of a few dozen reports of one role. */
const MOST_KEPT = 4096;
const RECOUNTS = new WeakMap<RoleShard, Map<string, Recount>>();

/** Row by row, not by the index that the report was counted with. What was counted of a shard once is not counted for the next report. */
function countAgain(shard: RoleShard, { level, region, window, role, filter }: CountEvidence): { n: number; of: number } {
  const recounts = RECOUNTS.get(shard) ?? new Map<string, Recount>();
  RECOUNTS.set(shard, recounts);
  const key = [level, region, window].join(" ");
  const { rows, of, byFilter } = recounts.get(key) ?? recountOf(shard, { role, level, region, window });
  const n = byFilter.get(filter) ?? countRows(rows, maybeFilter(filter, shard.skills) as RowTest);
  if (recounts.size >= MOST_KEPT) recounts.clear();
  if (byFilter.size >= MOST_KEPT) byFilter.clear();
  recounts.set(key, { rows, of, byFilter: byFilter.set(filter, n) });
  return { n, of };
}

function recountOf(shard: RoleShard, selection: Selection): Recount {
  const rows = selectRows(shard, selection);
  return { rows, of: countRows(rows, () => true), byFilter: new Map() };
}

/** Every count is counted again from the snapshot's rows. */
export function checkCounts(report: Report, market: Market | null): { violations: Violation[]; unchecked: Unchecked[]; checked: number } {
  const violations: Violation[] = [];
  const counts = Object.entries(report.evidence).flatMap(([id, evidence]) => (evidence.kind === "count" ? [{ id, evidence }] : []));
  if (counts.length === 0) return { violations, unchecked: [], checked: 0 };
  if (market === null)
    return { violations, unchecked: [{ check: "count", count: counts.length, because: "the snapshot was not given" }], checked: 0 };
  for (const { id, evidence } of counts) {
    const place = `evidence.${id}`;
    if (evidence.snapshot !== market.index.hash) {
      violations.push({ check: "count", place, message: "was counted in another snapshot" });
      continue;
    }
    const unusable = whyUnusable(evidence);
    if (unusable !== null) {
      violations.push({ check: "count", place, message: unusable });
      continue;
    }
    const shard = market.shard(evidence.role);
    if (shard === null) {
      violations.push({ check: "count", place, message: `the snapshot holds no role ${evidence.role}` });
      continue;
    }
    const { n, of } = countAgain(shard, evidence);
    if (n !== evidence.n || of !== evidence.of) {
      violations.push({ check: "count", place, message: `says ${evidence.n} of ${evidence.of}; counted again it is ${n} of ${of}` });
    }
  }
  return { violations, unchecked: [], checked: counts.length };
}
