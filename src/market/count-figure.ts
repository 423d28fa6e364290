import type { LedgerWriter } from "../schema/ledger.js";
import type { RequirementRow } from "../schema/market.js";
import { countFilter } from "./filter.js";
import { wilsonInterval } from "./interval.js";
import type { Selection } from "./select.js";

/** The rows a stage counts in, with everything a count's evidence must name. */
export interface CountedRows {
  readonly snapshot: string;
  readonly selection: Selection;
  readonly rows: readonly RequirementRow[];
  readonly skillIds: readonly string[];
  readonly n: number;
  /** Two to 29 postings of the person's own: counts without shares' intervals. */
  readonly intervals: boolean;
}

/** A share of postings: n of N, with Wilson's interval (docs/methods/share.md). */
export function shareFigure(ledger: LedgerWriter, counted: CountedRows, filter: string): string {
  const n = countFilter(counted.rows, counted.skillIds, filter);
  const evidence = [ledger.count({ snapshot: counted.snapshot, ...counted.selection, filter, n, of: counted.n })];
  if (counted.n === 0) {
    return ledger.figure({ value: null, absent: "no-postings", unit: "share", decimals: 3, method: "share", evidence, n, of: 0 });
  }
  return ledger.figure({
    value: n / counted.n,
    unit: "share",
    decimals: 3,
    method: "share",
    evidence,
    n,
    of: counted.n,
    interval: counted.intervals ? wilsonInterval(n, counted.n) : null,
  });
}

/** A whole number of postings. */
export function countFigure(ledger: LedgerWriter, counted: CountedRows, filter: string): string {
  const n = countFilter(counted.rows, counted.skillIds, filter);
  const evidence = [ledger.count({ snapshot: counted.snapshot, ...counted.selection, filter, n, of: counted.n })];
  return ledger.figure({ value: n, unit: "count", decimals: 0, method: "count", evidence, n, of: counted.n });
}
