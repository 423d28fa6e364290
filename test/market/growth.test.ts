import { expect, test } from "vitest";
import { chooseConversion } from "../../src/market/currency.js";
import { computeGrowth } from "../../src/market/growth.js";
import { computePay, yearlyMidpoint } from "../../src/market/pay.js";
import { EMPTY_ROW } from "../../src/market/snapshot/make-part.js";
import { openStream } from "../../src/market/statistics/random.js";
import { monthlySlope } from "../../src/market/statistics/significance.js";
import { openLedger } from "../../src/schema/ledger.js";
import type { RequirementRow, RoleShard, SnapshotIndex } from "../../src/schema/market.js";
import { monthOf } from "../../src/text/calendar.js";

const ROW: RequirementRow = {
  ...EMPTY_ROW,
  groups: [],
  count: 1,
  seniority: null,
  month: null,
  region: null,
  source: "hn-1",
};
const START = monthOf(2026, 1);

const OF = 200;

/** `of`: postings of all roles in each month. */
function growthOf(shares: readonly number[], selectedBy: "nothing" | "employer" = "nothing", of: readonly number[] = shares.map(() => OF)) {
  const ledger = openLedger();
  const source = { id: "hn-1", series: "hn", selectedBy } as SnapshotIndex["sources"][number];
  const index = {
    hash: "h",
    sources: [source],
    stream: selectedBy === "nothing" ? of.map((n, at) => ({ source: "hn-1", month: START + at, region: null, n })) : [],
  } as unknown as SnapshotIndex;
  const rows = shares.map((share, at) => ({ ...ROW, month: START + at, count: Math.round(share * (of[at] as number)) }));
  const { growth, growthMonths } = computeGrowth(ledger, index, { role: "x", skills: [], rows } as unknown as RoleShard, "world");
  return { ...ledger.figureOf(growth), growthMonths };
}

test("a share that rises by a point a month has that slope; a flat one has none in its interval", () => {
  expect(growthOf([0.05, 0.06, 0.07, 0.08, 0.09])).toMatchObject({ value: 0.01, interval: [0.01, 0.01] });
  const flat = growthOf([0.1, 0.12, 0.1, 0.11, 0.1, 0.12]);
  expect(flat.interval?.[0]).toBeLessThanOrEqual(0);
  expect(flat.interval?.[1]).toBeGreaterThanOrEqual(0);
});

test("three months, or sources that select, give no slope but a reason", () => {
  expect(growthOf([0.1, 0.2, 0.3])).toMatchObject({ value: null, absent: "one-window-only", growthMonths: null });
  expect(growthOf([0.1, 0.2, 0.3, 0.4], "employer")).toMatchObject({ value: null, absent: "selected-sources-only" });
});

test("a month in which a source holds too little is left out of the slope", () => {
  const few = growthOf([0.05, 0.06, 0.07, 0.08, 0.5], "nothing", [OF, OF, OF, OF, 20]);
  expect(few).toMatchObject({ value: 0.01, growthMonths: [START, START + 3] });
});

test("without a trend the test of Mann and Kendall stays silent in about 95 of 100 series, with one it speaks", () => {
  const stream = openStream("5eed0001");
  let silent = 0;
  let held = 0;
  const runs = 600;
  for (let run = 0; run < runs; run++) {
    const slope = monthlySlope(Array.from({ length: 12 }, () => stream.below(1_000_000)));
    if (slope === null) throw new Error("twelve values have a slope");
    if (slope.chance >= 0.05) silent++;
    if (slope.interval[0] <= 0 && slope.interval[1] >= 0) held++;
  }
  // Binomial noise of 600 runs is below 1 point (one standard deviation).
  expect(silent / runs).toBeGreaterThan(0.93);
  expect(silent / runs).toBeLessThan(0.985);
  expect(held / runs).toBeGreaterThan(0.93);
  const planted = monthlySlope(Array.from({ length: 12 }, (_, at) => at * 1000 + stream.below(1500)));
  expect(planted?.chance).toBeLessThan(0.001);
});

test("months that are missing stretch the slope instead of bending it", () => {
  expect(monthlySlope([0, 1, 4, 5], [0, 1, 4, 5])?.slope).toBe(1);
});

const RATES = {
  schema: "groundwork/rates@1" as const,
  base: "EUR",
  day: "2026-08-24",
  source: "s",
  url: "https://x",
  checked: "2026-08-24",
  rates: { USD: 1.25 },
};
const paid = (currency: string, amount: number): RequirementRow => ({
  ...ROW,
  count: 40,
  pay: [amount, amount, currency, "year", "base"],
});

function payOf(rows: readonly RequirementRow[], currency: string | null) {
  const ledger = openLedger();
  const { convert, converted } = chooseConversion(rows, currency, RATES);
  const selection = { role: "x", level: "*", region: "world", window: "*" };
  const n = rows.reduce((sum, { count }) => sum + count, 0);
  const pay = computePay(ledger, { snapshot: "h", selection, rows, skillIds: [], n, intervals: true }, convert);
  return {
    converted,
    pay: pay.map(({ currency: unit, n: of, p50, disclosed }) => [unit, of, ledger.figureOf(p50).value, ledger.figureOf(disclosed).n]),
  };
}

test("a day's, a week's or an hour's pay is a year's by full time, and one end of a range has no middle", () => {
  const yearly = (period: "year" | "month" | "week" | "day" | "hour") => yearlyMidpoint([100, 300, "EUR", period, "base"]);
  expect((["year", "month", "week", "day", "hour"] as const).map(yearly)).toEqual([200, 2400, 10_400, 52_000, 416_000]);
  expect(yearlyMidpoint([100, null, "EUR", "year", "base"])).toBeNull();
});

test("pay that was converted names the day of its rate, also where all of it was; what is as it was paid names none", () => {
  const ratesOf = (rows: readonly RequirementRow[]): string[] => {
    const ledger = openLedger();
    const { convert } = chooseConversion(rows, "EUR", RATES);
    const selection = { role: "x", level: "*", region: "world", window: "*" };
    const n = rows.reduce((sum, { count }) => sum + count, 0);
    const [pay] = computePay(ledger, { snapshot: "h", selection, rows, skillIds: [], n, intervals: true }, convert);
    const { evidence } = ledger.close();
    return ledger.figureOf(pay?.p50 ?? "").evidence.flatMap((id) => {
      const item = evidence[id];
      return item?.kind === "dataset" ? [item.row] : [];
    });
  };
  expect(ratesOf([paid("USD", 100_000)])).toEqual([RATES.day]);
  expect(ratesOf([paid("USD", 100_000), paid("EUR", 80_000)])).toEqual([RATES.day]);
  expect(ratesOf([paid("EUR", 80_000)])).toEqual([]);
});

test("pay is converted only when asked, by the dated rate, and what has no rate stands by itself", () => {
  const rows = [paid("USD", 100_000), paid("EUR", 80_000), paid("INR", 4_000_000)];
  expect(payOf(rows, null).pay.map(([unit]) => unit)).toEqual(["EUR", "INR", "USD"]);
  const { pay, converted } = payOf(rows, "EUR");
  expect(pay).toEqual([
    ["EUR", 80, 80_000, 80],
    ["INR", 40, 4_000_000, 40],
  ]);
  expect(converted).toMatchObject({ to: "EUR", from: ["USD"], without: ["INR"], day: "2026-08-24" });
});
