import { expect, test } from "vitest";
import { sliceMarket } from "../../src/market/slice.js";
import type { MarketSlice, RequirementRow, RoleShard, SnapshotIndex } from "../../src/schema/market.js";
import { formatMonth, monthOf } from "../../src/text/calendar.js";

const ROW: RequirementRow = {
  count: 1,
  groups: [[2, 2, 0]],
  seniority: null,
  month: null,
  region: "US",
  source: "site",
  years: 3,
  degree: null,
  remote: null,
  leadership: false,
  architecture: false,
  pay: [100_000, 120_000, "USD", "year", "base"],
};

const WINDOWS: SnapshotIndex["windows"] = {
  present: [monthOf(2025, 1), monthOf(2026, 12)],
  earlier: [monthOf(2011, 1), monthOf(2019, 12)],
};

/** So many postings of each month named. */
function sliceOf(
  months: readonly (readonly [month: number, count: number, groups?: RequirementRow["groups"]])[],
  windows = WINDOWS,
): MarketSlice {
  const rows = months.map(([month, count, groups = ROW.groups]) => ({ ...ROW, month, count, groups }));
  const shard: RoleShard = { schema: "groundwork/role-shard@1", role: "ios-engineer", skills: ["swift"], rows };
  const index: SnapshotIndex = {
    schema: "groundwork/snapshot@1",
    hash: "0",
    name: "x",
    built: "2026-12",
    reader: "1",
    taxonomy: "t",
    sources: [],
    roles: [],
    stream: [],
    windows,
    tables: [],
    notices: [],
  };
  return sliceMarket(index, shard, { role: "ios-engineer", level: null, region: null, industry: null });
}

const held = (slice: MarketSlice): [window: string, n: number | null | undefined, older: number | null | undefined] => [
  slice.rung.window,
  slice.figures[slice.rung.n]?.value,
  slice.rung.older === undefined ? null : slice.figures[slice.rung.older]?.value,
];
const NOW = "2025-01..2026-12";
const now = monthOf(2026, 4);

test("five present postings that ask for something stand alone, however many older ones are held", () => {
  expect(
    held(
      sliceOf([
        [now, 5],
        [monthOf(2019, 5), 500],
      ]),
    ),
  ).toEqual([NOW, 5, null]);
});

test("present postings that call nothing required do not stand alone", () => {
  expect(
    held(
      sliceOf([
        [now, 4],
        [now, 3, [[0, 2, 0]]],
        [monthOf(2019, 5), 40],
      ]),
    ),
  ).toEqual(["2019-01..2026-12", 47, 40]);
});

test("beside fewer, the newest older ones count, back to the first January that makes thirty", () => {
  const months = [
    [now, 4],
    [monthOf(2019, 5), 20],
    [monthOf(2018, 1), 40],
    [monthOf(2017, 12), 400],
  ] as const;
  expect(held(sliceOf(months))).toEqual(["2018-01..2026-12", 64, 60]);
});

test("where all of them are fewer than thirty, all join fewer than five", () => {
  expect(
    held(
      sliceOf([
        [now, 4],
        [monthOf(2012, 2), 20],
      ]),
    ),
  ).toEqual(["2011-01..2026-12", 24, 20]);
});

test("where the oldest year alone makes thirty, the window opens where the postings begin, not in its January", () => {
  const windows = { present: WINDOWS.present, earlier: [monthOf(2018, 10), monthOf(2019, 12)] as [number, number] };
  const months = [
    [now, 4],
    [monthOf(2018, 11), 40],
  ] as const;
  expect(held(sliceOf(months, windows))).toEqual(["2018-10..2026-12", 44, 40]);
});

test("the count of the older ones names their own months, and no pay is taken from them", () => {
  const slice = sliceOf([
    [now, 4],
    [monthOf(2019, 5), 60],
  ]);
  const [evidence] = slice.figures[slice.rung.older as string]?.evidence ?? [];
  expect(slice.evidence[evidence as string]).toMatchObject({
    kind: "count",
    window: `2019-01..${formatMonth(monthOf(2024, 12))}`,
    n: 60,
    of: 60,
  });
  const [pay] = slice.pay;
  expect(pay).toMatchObject({ n: 4 });
  expect(slice.figures[pay?.p50 as string]).toMatchObject({ value: null, of: 4 });
  expect([slice.demand, slice.growth].map((id) => slice.figures[id]?.value)).toEqual([null, null]);
});

test("a snapshot without an earlier window has none", () => {
  expect(held(sliceOf([[now, 4]], { ...WINDOWS, earlier: null }))).toEqual([NOW, 4, null]);
});
