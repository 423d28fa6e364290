import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileFilter, countRows } from "../../src/market/filter.js";
import { parseMonths, selectRows } from "../../src/market/select.js";
import { sliceMarket } from "../../src/market/slice.js";
import { hashJson, hashText } from "../../src/schema/canonical.js";
import { RoleShard, SnapshotIndex } from "../../src/schema/market.js";
import { unpackShard } from "./snapshot/unpack-shard.js";

const folder = join(import.meta.dirname, "..", "..", "data", "market");
const held = existsSync(join(folder, "index.json"));
const index = held ? SnapshotIndex.parse(JSON.parse(readFileSync(join(folder, "index.json"), "utf8"))) : null;
const shards = new Map(
  (index?.roles ?? []).filter(({ shard }) => shard !== null).map(({ id }) => [id, readFileSync(join(folder, "roles", `${id}.json.gz`))]),
);

test.skipIf(index === null)("the hash of the built-in snapshot is that of its content, shard by shard", () => {
  if (index === null) return;
  const { hash, ...rest } = index;
  expect(hashJson(rest)).toBe(hash);
  for (const { id, shard, bytes, n } of index.roles) {
    const packed = shards.get(id);
    if (packed === undefined) continue;
    const text = unpackShard(packed);
    expect(hashText(text)).toBe(shard);
    expect(packed.length).toBe(bytes);
    const parsed = RoleShard.parse(JSON.parse(text));
    expect(parsed.rows.reduce((sum, { count }) => sum + count, 0)).toBe(n);
  }
  expect(readdirSync(join(folder, "roles")).sort()).toEqual([...shards.keys()].map((id) => `${id}.json.gz`).sort());
});

test.skipIf(index === null)("it stays within 300 kB a role and 3 MB in all, and opens in 50 ms a role", () => {
  let total = statSync(join(folder, "index.json")).size;
  for (const packed of shards.values()) {
    total += packed.length;
    expect(packed.length).toBeLessThanOrEqual(300_000);
  }
  expect(total).toBeLessThanOrEqual(3_000_000);
});

test.skipIf(index === null)("every record that was read is kept or has its reason, of all 69,020", () => {
  if (index === null) return;
  for (const { id, read, kept, dropped } of index.sources)
    expect([id, kept + Object.values(dropped).reduce((sum, n) => sum + n, 0)]).toEqual([id, read]);
  expect(index.sources.reduce((sum, { read }) => sum + read, 0)).toBe(69_020);
});

test.skipIf(index === null)("only Hacker News says how common a role is", () => {
  expect([...new Set(index?.stream.map(({ source }) => source))]).toEqual(["hacker-news-2026"]);
});

test.skipIf(index === null)("no row carries a word of a posting: only known fields, ids and numbers", () => {
  for (const packed of shards.values()) {
    const text = unpackShard(packed);
    expect(/[\w.]@\w+\.\w|https?:/.test(text)).toBe(false);
    const { rows } = JSON.parse(text) as RoleShard;
    for (const row of rows.slice(0, 50))
      expect(Object.keys(row).sort()).toEqual([
        "architecture",
        "count",
        "degree",
        "groups",
        "leadership",
        "month",
        "pay",
        "region",
        "remote",
        "seniority",
        "source",
        "years",
      ]);
  }
});

test.skipIf(index === null)("nothing between the two windows is held, so nothing can be drawn between them", () => {
  const [first, last] = parseMonths("2019-10..2024-12");
  for (const packed of shards.values()) {
    const { rows } = JSON.parse(unpackShard(packed)) as RoleShard;
    expect(rows.filter(({ month }) => month !== null && month >= first && month <= last)).toEqual([]);
  }
});

test.skipIf(index === null)("every count of a slice is what its filter counts in the rows, in every tenth role", () => {
  if (index === null) return;
  for (const [id, packed] of [...shards].filter((_, at) => at % 10 === 0)) {
    const shard = JSON.parse(unpackShard(packed)) as RoleShard;
    const slice = sliceMarket(index, shard, { role: id, level: null, region: null, industry: null });
    for (const evidence of Object.values(slice.evidence)) {
      if (evidence.kind !== "count" || !/^(?:both|from|years|leadership|pay)/.test(evidence.filter)) continue;
      const rows = selectRows(shard, evidence);
      const counted = [countRows(rows, compileFilter(evidence.filter, shard.skills)), countRows(rows, () => true)];
      expect([id, evidence.filter, evidence.n, evidence.of]).toEqual([id, evidence.filter, ...counted]);
    }
    const ids = slice.groups.flatMap(({ skills }) => skills);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
