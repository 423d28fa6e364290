import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { groupBy } from "../../src/market/group-by.js";
import { parseMonths } from "../../src/market/select.js";
import { assembleSnapshot } from "../../src/market/snapshot/finish.js";
import { packShard } from "../../src/market/snapshot/pack-shard.js";
import type { RoleShard } from "../../src/schema/market.js";
import { buildStore } from "../../src/store/build-store.js";
import { finishLoads, finishStore, inputOf } from "../../src/store/finish-store.js";
import { importFile } from "../../src/store/import-files.js";
import { loadsOf } from "../../src/store/load-roles.js";
import { openStore } from "../../src/store/open-store.js";
import { openFactReader } from "../../src/store/read-facts.js";
import { countSources } from "../../src/store/source-counts.js";
import { unpackShard } from "../market/snapshot/unpack-shard.js";
import { aiAd, writeAds } from "./sample-ads.js";
import { writeSmallData } from "./small-data.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gw-build-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("what an ad asks for is read where the ad counts and nowhere else, and once", async () => {
  const { data } = writeSmallData(join(folder, "data"));
  const counted = Array.from({ length: 31 }, (_, at) => aiAd(at));
  const again = { ...aiAd(4), job_id: "again", location: "Munich, DEU" };
  const ofNoRole = Array.from({ length: 31 }, (_, at) => ({ ...aiAd(100 + at), title: "Gardener" }));
  const earlier = { ...aiAd(200), posted_date: "2025-11-02" };
  writeAds(folder, "a.jsonl", [...counted, again, ...ofNoRole, earlier]);
  const store = await openStore(join(folder, "m.duckdb"));
  for (const file of await findPostingFiles([join(folder, "ai-engineering-2026")])) await importFile(store, file);
  const read: number[] = [];
  const build = async (first: string) => {
    const finish = () => ({ name: "x", present: parseMonths(`${first}..2026-12`), earlier: null });
    const onDone = (done: number, of: number) => void (done === of && read.push(of));
    return buildStore(store, { data, taxonomy: readKnowledge(data).taxonomy, workers: 1, finish, onDone });
  };
  const { index, shards } = await build("2026-01");
  expect(index.sources[0]).toMatchObject({ kept: 62, withoutRole: 31, dropped: { duplicate: 1, "outside-windows": 1 } });
  expect(
    (JSON.parse(unpackShard(shards.get("ai-engineer") as Uint8Array)) as RoleShard).rows.reduce((sum, { count }) => sum + count, 0),
  ).toBe(31);
  expect(read).toEqual([64, 31]);
  expect((await build("2026-01")).index.hash).toBe(index.hash);
  expect(read).toEqual([64, 31]);
  expect((await build("2025-01")).index.roles).toMatchObject([{ id: "ai-engineer", n: 32 }]);
  expect(read).toEqual([64, 31, 1]);
  await store.close();
});

test("what is read while a file comes in is not read again, and gives the same bytes", async () => {
  const { data } = writeSmallData(join(folder, "data"));
  const { taxonomy } = readKnowledge(data);
  writeAds(folder, "a.jsonl", [...Array.from({ length: 70 }, (_, at) => aiAd(at)), aiAd(2)]);
  writeAds(folder, "b.jsonl", [aiAd(5), ...Array.from({ length: 45 }, (_, at) => aiAd(60 + at))]);
  const files = await findPostingFiles([join(folder, "ai-engineering-2026")]);
  const built = [];
  const counted = { name: "x", present: null, earlier: null };
  const others = { present: parseMonths("2020-01..2020-12"), earlier: null } as const;
  for (const [name, windows, later] of [
    ["rows", counted, []],
    ["others", others, [105]],
    ["keys", undefined, [105]],
    ["nothing", null, [105, 105]],
  ] as const) {
    const store = await openStore(join(folder, `${name}.duckdb`));
    const read: number[] = [];
    const options = { data, workers: 2, chunk: 30, onDone: (done: number, of: number) => void (done === of && read.push(of)) };
    const reader = openFactReader(store, { ...options, taxonomy: taxonomy.hash, ...(windows && { windows: () => windows }) });
    for (const file of files) await importFile(store, file, windows === null ? undefined : reader);
    built.push(await buildStore(store, { ...options, reader, taxonomy, finish: () => counted }));
    reader.end();
    await store.close();
    expect([name, read]).toEqual([name, later]);
  }
  for (const other of built) expect(other).toEqual(built[0]);
});

test("a role that is loaded level by level, and its rows month by month, gives the same bytes as one that lies in memory whole", async () => {
  const { data } = writeSmallData(join(folder, "data"));
  const { taxonomy } = readKnowledge(data);
  const titles = ["AI Engineer", "Senior AI Engineer", "Junior AI Engineer", "Gardener", "Senior Gardener"];
  const monthOf = (at: number): string => ["2026-01-05", "2026-02-05", "2026-03-05"][at % 3] as string;
  const ads = Array.from({ length: 75 }, (_, at) => ({ ...aiAd(at), title: titles[at % 5] as string, posted_date: monthOf(at) }));
  const again = [0, 1, 2, 3, 4].map((at) => ({ ...(ads[at] as (typeof ads)[number]), job_id: `again ${at}`, location: "Munich, DEU" }));
  writeAds(folder, "a.jsonl", [...ads, ...again]);
  const store = await openStore(join(folder, "m.duckdb"));
  for (const file of await findPostingFiles([join(folder, "ai-engineering-2026")])) await importFile(store, file);
  const windows = { name: "x", present: null, earlier: null };
  const whole = await buildStore(store, { data, taxonomy, workers: 1, finish: () => windows });
  expect(whole.index).toMatchObject({ roles: [{ id: "ai-engineer", n: 45 }], sources: [{ withoutRole: 30, dropped: { duplicate: 5 } }] });
  expect(await loadsOf(store, taxonomy.hash, 20)).toHaveLength(5);
  const parted = await finishStore(store, taxonomy, windows, packShard, { atOnce: 20 });
  expect(parted).toEqual(whole);
  // Rows of one level are read while the next is looked through.
  const unread = await openStore(join(folder, "unread.duckdb"));
  for (const file of await findPostingFiles([join(folder, "ai-engineering-2026")])) await importFile(unread, file);
  const done: string[] = [];
  const onDone = (some: number, of: number) => void done.push(`${some} of ${of}`);
  const reader = openFactReader(unread, { data, taxonomy: taxonomy.hash, workers: 2, chunk: 10, onDone });
  await reader.readKeys();
  done.length = 0;
  expect(await finishStore(unread, taxonomy, windows, packShard, { atOnce: 20, rows: reader.openRows() })).toEqual(whole);
  expect(done.at(-1)).toBe("45 of 45");
  reader.end();
  await unread.close();
  // As several machines do it: each finishes some of the roles.
  const input = inputOf(taxonomy, await countSources(store));
  const pieces = [];
  for (const loads of groupBy(await loadsOf(store, taxonomy.hash, 20), ({ roles }) => roles.join()).values())
    pieces.unshift(await finishLoads(store, input, { loads, options: windows, pack: packShard }));
  expect(pieces).toHaveLength(2);
  expect(assembleSnapshot(input, windows, pieces)).toEqual(whole);
  await store.close();
});
