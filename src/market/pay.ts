import { byCodeUnit } from "../schema/canonical.js";
import type { LedgerWriter } from "../schema/ledger.js";
import type { MarketSlice, RequirementRow } from "../schema/market.js";
import { shareFigure } from "./count-figure.js";
import type { CountedRows } from "./counted-rows.js";
import type { Conversion } from "./currency.js";
import { openBinomialTail } from "./statistics/binomial.js";
import { quantileSorted } from "./statistics/quantile.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

/** Full time by stated rule (docs/methods/pay.md): 40 hours, 52 weeks, 12 months, 260 days. */
const TO_YEAR: Readonly<Record<string, number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };

/** One number a posting: the midpoint of its range; an open range has no midpoint and is left out. */
export function yearlyMidpoint(pay: NonNullable<RequirementRow["pay"]>): number | null {
  const [min, max, , period] = pay;
  const factor = TO_YEAR[period];
  if (factor === undefined || min === null || max === null) return null;
  return ((min + max) / 2) * factor;
}

/** Quantiles by currency and kind of pay; currencies are mixed only where one was asked for and a dated rate is held. */
export function computePay(ledger: LedgerWriter, counted: CountedRows, convert: Conversion | null = null): MarketSlice["pay"] {
  const byKind = new Map<string, { values: number[]; from: Set<string> }>();
  for (const row of counted.rows) {
    if (row.pay === null) continue;
    const middle = yearlyMidpoint(row.pay);
    if (middle === null) continue;
    const factor = convert?.factor(row.pay[2]) ?? null;
    const key = `${convert === null || factor === null ? row.pay[2] : convert.to}:${row.pay[4]}`;
    const held = byKind.get(key) ?? { values: [], from: new Set<string>() };
    byKind.set(key, held);
    held.from.add(row.pay[2]);
    for (let i = 0; i < row.count; i++) held.values.push(middle * (factor ?? 1));
  }
  return [...byKind]
    .sort(([a, x], [b, y]) => y.values.length - x.values.length || byCodeUnit(a, b))
    .map(([key, { values, from }]) => {
      const [currency, kind] = key.split(":") as [string, "base" | "total" | "estimate"];
      values.sort((a, b) => a - b);
      const filter = `pay:${[...from].sort(byCodeUnit).join("+")}:${kind}`;
      const disclosed = shareFigure(ledger, counted, filter);
      const mixed = convert !== null && currency === convert.to && (from.size > 1 || !from.has(currency));
      const inputs = { snapshot: counted.snapshot, ...counted.selection, filter, ...(mixed ? { rates: convert.day } : {}) };
      const rates = mixed ? [ledger.dataset("rates", convert.day)] : [];
      const quantile = (share: number): string => {
        const evidence = [ledger.derived("pay-quantile", { ...inputs, share }), ...rates];
        const rest = {
          unit: "money",
          currency,
          per: "year",
          decimals: 0,
          method: "pay-quantile",
          evidence,
          n: values.length,
          of: counted.n,
        } as const;
        if (values.length < MARKET_THRESHOLDS.pays) return ledger.figure({ ...rest, value: null, absent: "too-few-postings" });
        const interval = share === 0.5 && counted.intervals ? medianInterval(values) : null;
        return ledger.figure({ ...rest, value: roundMoney(quantileSorted(values, share)), interval });
      };
      return {
        currency,
        kind,
        region: counted.selection.region,
        disclosed,
        n: values.length,
        p10: quantile(0.1),
        p25: quantile(0.25),
        p50: quantile(0.5),
        p75: quantile(0.75),
        p90: quantile(0.9),
      };
    });
}

/** To three significant digits, as pay is advertised. */
export function roundMoney(value: number): number {
  let unit = 1;
  while (value / unit >= 1000) unit *= 10;
  return Math.round(value / unit) * unit;
}

/**
 * The percentile bootstrap of the median without drawing: the m-th of n values drawn from the sample is at most its k-th value with the
 * probability that at least m of n draws fall among the first k. So the interval's ends are the values at which that reaches 2.5 and 97.5 %.
 */
export function medianInterval(sorted: readonly number[]): [number, number] {
  const n = sorted.length;
  const middle = Math.ceil(n / 2);
  const tail = openBinomialTail(n, middle);
  const valueAt = (probability: number): number => {
    let low = 1;
    let high = n;
    while (low < high) {
      const k = (low + high) >> 1;
      if (tail(k / n) >= probability) high = k;
      else low = k + 1;
    }
    return sorted[low - 1] as number;
  };
  return [roundMoney(valueAt(0.025)), roundMoney(valueAt(0.975))];
}
