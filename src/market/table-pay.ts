import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice, SalaryRow } from "../schema/market.js";
import type { CountedRows } from "./counted-rows.js";
import { roundMoney } from "./pay.js";
import { isInRegion, WORLD } from "./regions.js";
import { quantileSorted } from "./statistics/quantile.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

const LEVEL_OF: Readonly<Record<string, SalaryRow["level"]>> = {
  intern: "entry",
  junior: "entry",
  mid: "mid",
  senior: "senior",
  staff: "senior",
  lead: "senior",
  manager: "executive",
  director: "executive",
};

/**
 * Pay from the salary table, a currency and its countries at a time, never beside pay from postings in one number.
 * The level asked for where it has enough rows, else all levels, which the evidence names.
 */
export function computeTablePay(ledger: LedgerWriter, counted: CountedRows, rows: readonly SalaryRow[]): MarketSlice["pay"] {
  const { region, level } = counted.selection;
  const wanted = level === "*" ? null : new Set(level.split("+").map((name) => LEVEL_OF[name]));
  const inRegion = rows.filter((row) => isInRegion(row.region, region));
  const currencies = [...new Set(inRegion.map(({ currency }) => currency))].sort(byCodeUnit);
  return currencies.flatMap((currency) => {
    const all = inRegion.filter((row) => row.currency === currency && isHome(row, region));
    const ofLevel = wanted === null ? all : all.filter((row) => wanted.has(row.level));
    const chosen = countOf(ofLevel) >= MARKET_THRESHOLDS.pays ? ofLevel : all;
    // Below the least number nothing is printed: a table is not a sample of the person's market.
    if (countOf(chosen) < MARKET_THRESHOLDS.pays) return [];
    return [payOf(ledger, counted, chosen, currency)];
  });
}

/** Asked for the whole world, a currency is read in the country that most of its rows are from. */
function isHome(row: SalaryRow, region: string): boolean {
  if (region !== WORLD) return true;
  const home: Readonly<Record<string, string>> = {
    USD: "US",
    GBP: "GB",
    CAD: "CA",
    AUD: "AU",
    CHF: "CH",
    INR: "IN",
    PLN: "PL",
    JPY: "JP",
    BRL: "BR",
    SGD: "SG",
  };
  const country = home[row.currency];
  return country === undefined || country === row.region;
}

/** Interval of the median by the ranks that hold it in 95 of 100 samples: free of any law, and done at once for thousands of pays. */
export function medianRanks(sorted: readonly number[]): [number, number] {
  const n = sorted.length;
  const reach = 1.959963984540054 * Math.sqrt(n);
  const low = Math.max(0, Math.floor((n - reach) / 2) - 1);
  const high = Math.min(n - 1, Math.ceil((n + reach) / 2));
  return [roundMoney(sorted[low] as number), roundMoney(sorted[high] as number)];
}

function countOf(rows: readonly SalaryRow[]): number {
  return rows.reduce((sum, { values }) => sum + values.length, 0);
}

function payOf(ledger: LedgerWriter, counted: CountedRows, rows: readonly SalaryRow[], currency: string): MarketSlice["pay"][number] {
  const values = rows.flatMap((row) => row.values).sort((a, b) => a - b);
  const distinct = (of: (row: SalaryRow) => string): string => [...new Set(rows.map(of))].sort(byCodeUnit).join("+");
  const inputs = {
    snapshot: counted.snapshot,
    role: counted.selection.role,
    table: distinct(({ table }) => table),
    levels: distinct(({ level }) => level),
    regions: distinct(({ region }) => region),
    years: distinct(({ year }) => String(year)),
    currency,
  };
  // Asked for the whole world, what was read is the currency's own country.
  const regions = [...new Set(rows.map(({ region }) => region))];
  const source = ledger.dataset("salaries", inputs.table);
  const n = values.length;
  const quantile = (share: number): string =>
    ledger.figure({
      value: roundMoney(quantileSorted(values, share)),
      unit: "money",
      currency,
      per: "year",
      decimals: 0,
      method: "table-quantile",
      evidence: [ledger.derived("table-quantile", { ...inputs, share }), source],
      n,
      interval: share === 0.5 ? medianRanks(values) : null,
    });
  return {
    currency,
    kind: "table",
    region: regions.length === 1 ? (regions[0] as string) : counted.selection.region,
    disclosed: ledger.figure({
      value: n,
      unit: "count",
      decimals: 0,
      method: "table-count",
      evidence: [ledger.derived("table-count", inputs), source],
      n,
    }),
    n,
    p10: quantile(0.1),
    p25: quantile(0.25),
    p50: quantile(0.5),
    p75: quantile(0.75),
    p90: quantile(0.9),
  };
}
