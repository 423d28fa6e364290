import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { InputError } from "../../src/schema/input-error.js";
import { type ImportProgress, importFile } from "../../src/store/import-files.js";
import { openStore } from "../../src/store/open-store.js";
import { aiAd, writeAds } from "./sample-ads.js";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gw-store-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("importing the same file again reads nothing and adds nothing, and says the same of every record", async () => {
  writeAds(folder, "a.jsonl", [...[1, 2, 3].map(aiAd), { job_id: "4", description: "short" }]);
  const store = await openStore(join(folder, "m.duckdb"));
  const [file] = await findPostingFiles([folder]);
  if (file === undefined) throw new Error("no file");
  expect(await importFile(store, file)).toMatchObject({ state: "imported", read: 4, fresh: 3, known: 0, dropped: { "no-text": 1 } });
  // A preset that cannot be asked for its columns: whoever read a record again would fail.
  const unread = { ...file, preset: { ...file.preset, columns: null as never } };
  expect(await importFile(store, unread)).toMatchObject({ state: "seen-before", read: 4, fresh: 0, known: 3, dropped: { "no-text": 1 } });
  expect(
    await store.db
      .selectFrom("postings")
      .select(({ fn }) => fn.countAll<number>().as("n"))
      .executeTakeFirst(),
  ).toEqual({ n: 3 });
  await store.close();
});

test("a record that another file held already is known, not new", async () => {
  writeAds(folder, "a.jsonl", [1, 2].map(aiAd));
  writeAds(folder, "b.jsonl", [2, 2, 3].map(aiAd));
  const store = await openStore(join(folder, "m.duckdb"));
  const reports = [];
  for (const file of await findPostingFiles([folder])) reports.push(await importFile(store, file));
  expect(reports.map(({ fresh, known }) => [fresh, known])).toEqual([
    [2, 0],
    [1, 2],
  ]);
  await store.close();
});

test("a file of several pieces comes in whole, and a record that an earlier piece held is known", async () => {
  const many = Array.from({ length: 8_100 }, (_, at) => aiAd(at));
  writeAds(folder, "a.jsonl", [...many, aiAd(3), aiAd(8_099)]);
  const store = await openStore(join(folder, "m.duckdb"));
  const [file] = await findPostingFiles([folder]);
  if (file === undefined) throw new Error("no file");
  expect(await importFile(store, file)).toMatchObject({ state: "imported", read: 8_102, fresh: 8_100, known: 2 });
  const { rows } = await sql<{ n: number }>`select count(distinct hash) as n from postings`.execute(store.db);
  expect(rows).toEqual([{ n: 8_100 }]);
  await store.close();
});

test("of a file that is packed it is told how much of the file was read", async () => {
  writeAds(
    folder,
    "a.jsonl",
    Array.from({ length: 1_000 }, (_, at) => aiAd(at)),
  );
  const plain = join(folder, "ai-engineering-2026", "a.jsonl");
  writeFileSync(`${plain}.gz`, gzipSync(readFileSync(plain)));
  rmSync(plain);
  const store = await openStore(join(folder, "m.duckdb"));
  const [file] = await findPostingFiles([folder]);
  if (file === undefined) throw new Error("no file");
  const told: ImportProgress[] = [];
  await importFile(store, file, undefined, (progress) => void told.push(progress));
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ bytes: file.bytes, records: 1_000 });
  await store.close();
});

test("contact details never reach the store", async () => {
  writeAds(folder, "a.jsonl", [{ ...aiAd(1), description: `${aiAd(1).description} Write to ann@example.com or +1 415 555 0132.` }]);
  const store = await openStore(join(folder, "m.duckdb"));
  for (const file of await findPostingFiles([folder])) await importFile(store, file);
  const held = await store.db.selectFrom("postings").select("incoming").executeTakeFirst();
  expect(held?.incoming).not.toContain("example.com");
  expect(held?.incoming).not.toContain("555");
  await store.close();
});

test("what is no store is refused in one line", async () => {
  mkdirSync(join(folder, "x"));
  writeFileSync(join(folder, "m.duckdb"), "this is no database, only a text that is long enough to be looked at");
  await expect(openStore(join(folder, "m.duckdb"))).rejects.toThrow(InputError);
});
