import { type ClosedLedger, type LedgerWriter, openLedger } from "../schema/ledger.js";
import type { CountedRows } from "./counted-rows.js";
import { countFilter } from "./filter.js";
import { wilsonInterval } from "./statistics/wilson-interval.js";

interface Written extends ClosedLedger {
  readonly id: string;
}

const WRITTEN = new WeakMap<CountedRows, Map<string, Written>>();

/** What is counted in the same rows is the same for every person: written once, handed to each ledger. */
export function writeOnce(ledger: LedgerWriter, counted: CountedRows, name: string, write: (ledger: LedgerWriter) => string): string {
  const all = WRITTEN.get(counted) ?? new Map<string, Written>();
  WRITTEN.set(counted, all);
  let written = all.get(name);
  if (written === undefined) {
    const own = openLedger();
    const id = write(own);
    written = own.closeWith({ id });
    all.set(name, written);
  }
  ledger.absorb(written);
  return written.id;
}

/** A share of postings: n of N, with Wilson's interval (docs/methods/share.md). */
export function shareFigure(ledger: LedgerWriter, counted: CountedRows, filter: string): string {
  return writeOnce(ledger, counted, `share ${filter}`, (own) => writeShare(own, counted, filter));
}

function writeShare(ledger: LedgerWriter, counted: CountedRows, filter: string): string {
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
