import type { Market } from "../knowledge.js";
import { compileFilter, countRows } from "../market/filter.js";
import { selectRows } from "../market/select.js";
import type { CountEvidence } from "../schema/evidence.js";
import type { Report } from "../schema/report.js";
import type { Unchecked, Violation } from "./violation.js";

const WINDOW = /^(?:\*|\d{4}-(?:0[1-9]|1[0-2])\.\.\d{4}-(?:0[1-9]|1[0-2]))$/;

/** A selection nobody could have counted: said as a violation, where selecting by it would throw. */
function whyUnusable({ window }: CountEvidence): string | null {
  return WINDOW.test(window) ? null : `the window ${window} is none`;
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
    const rows = selectRows(shard, evidence);
    const of = countRows(rows, () => true);
    const n = countRows(rows, compileFilter(evidence.filter, shard.skills));
    if (n !== evidence.n || of !== evidence.of) {
      violations.push({ check: "count", place, message: `says ${evidence.n} of ${evidence.of}; counted again it is ${n} of ${of}` });
    }
  }
  return { violations, unchecked: [], checked: counts.length };
}
