import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quantileSorted } from "../../../src/market/statistics/quantile.js";
import { openStream } from "../../../src/market/statistics/random.js";
import { medianRanks } from "../../../src/market/table-pay.js";
import type { RoleSource } from "../../../src/schema/roles.js";
import { SHARED } from "../../../tools/corpora/shared-folder.js";
import { readSalaryFile } from "../../../tools/market/salary-file.js";
import { AI_JOBS_TABLE, foldPairs } from "../../../tools/market/salary-table.js";

const table = join(SHARED, "data", "salaries", "ai-jobs-2020-2025.csv.gz");
const ROLES: Record<string, RoleSource> = {
  "ai-engineer": {
    id: "ai-engineer",
    name: "AI Engineer",
    family: "ai",
    field: "ai",
    titles: ["Artificial Intelligence Engineer", "AI Specialist"],
  },
};

test("an ad's maximum and minimum become their middle; unlike rows and a lower first pay stay apart", () => {
  const rows = [
    { key: "a", pay: 200 },
    { key: "a", pay: 100 },
    { key: "a", pay: 90 },
    { key: "b", pay: 80 },
    { key: "c", pay: 10 },
    { key: "c", pay: 20 },
    { key: "d", pay: 5 },
    { key: "d", pay: 5 },
  ];
  expect(foldPairs(rows).map(({ pay }) => pay)).toEqual([150, 90, 80, 10, 20, 5]);
});

test("the ranks hold the true median in 94 to 97 of 100 samples", () => {
  const stream = openStream("0badcafe");
  let holds = 0;
  for (let draw = 0; draw < 4000; draw++) {
    const sample = Array.from({ length: 101 }, () => 100 + stream.below(801)).sort((a, b) => a - b);
    const [low, high] = medianRanks(sample);
    if (low <= 500 && 500 <= high) holds++;
  }
  expect(holds / 4000).toBeGreaterThan(0.94);
  expect(holds / 4000).toBeLessThan(0.975);
});

test.skipIf(!existsSync(table))("US AI engineer, folded: P25 to P75 near $141k-205k at n near 265, not the $124k-212k of the rows", () => {
  const { byRole, provenance } = readSalaryFile(table, AI_JOBS_TABLE, ROLES);
  const values = (byRole.get("ai-engineer") ?? [])
    .filter(({ region, currency }) => region === "US" && currency === "USD")
    .flatMap((row) => row.values)
    .sort((a, b) => a - b);
  expect(provenance.read).toBe(74_301);
  expect(values.length).toBeGreaterThan(255);
  expect(values.length).toBeLessThan(285);
  expect(Math.abs(quantileSorted(values, 0.25) - 141_000)).toBeLessThan(3_000);
  expect(Math.abs(quantileSorted(values, 0.75) - 205_000)).toBeLessThan(5_000);
});
