import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { importFile } from "../../src/store/import-files.js";
import { wordsOf } from "../../src/store/load-keys.js";
import { openStore } from "../../src/store/open-store.js";
import { openPool, openShared } from "../../src/store/postgres/connect.js";
import { migrate } from "../../src/store/postgres/migrations.js";
import { unread, writeReadings } from "../../src/store/read-facts.js";
import { countSources } from "../../src/store/source-counts.js";
import type { Store } from "../../src/store/store.js";
import { hasPostgres, type PostgresServer, startPostgres } from "./postgres-server.js";
import { aiAd, writeAds } from "./sample-ads.js";

/** One suite for both: the file of one process, and the PostgreSQL that many share. */
let server: PostgresServer | null = null;
let databases = 0;
let pool: pg.Pool | null = null;
let folder = "";

const kinds = {
  DuckDB: () => openStore(join(folder, "m.duckdb")),
  PostgreSQL: async (): Promise<Store> => {
    pool = openPool((server as PostgresServer).database(`contract${databases++}`));
    await migrate(pool);
    return openShared(pool);
  },
};

beforeAll(async () => {
  if (hasPostgres) server = await startPostgres();
});
afterAll(() => server?.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gw-contract-"));
});
afterEach(async () => {
  await pool?.end();
  pool = null;
  rmSync(folder, { recursive: true, force: true });
});

async function importAll(store: Store): Promise<readonly (readonly [string, number, number])[]> {
  const reports = [];
  for (const file of await findPostingFiles([folder])) reports.push(await importFile(store, file));
  return reports.map(({ state, fresh, known }) => [state, fresh, known] as const);
}

const answers = new Map<string, string[]>();

describe.each(Object.entries(kinds))("%s", (kind, open) => {
  test.skipIf(kind === "PostgreSQL" && !hasPostgres)("a file comes in once, and what another file held is known", async () => {
    writeAds(folder, "a.jsonl", [1, 2].map(aiAd));
    writeAds(folder, "b.jsonl", [2, 2, 3].map(aiAd));
    const store = await open();
    expect(await importAll(store)).toEqual([
      ["imported", 2, 0],
      ["imported", 1, 2],
    ]);
    expect(await importAll(store)).toEqual([
      ["seen-before", 0, 2],
      ["seen-before", 0, 3],
    ]);
    await store.close();
  });

  test.skipIf(kind === "PostgreSQL" && !hasPostgres)("what an operator took out of the store is counted as read, and named", async () => {
    writeAds(folder, "a.jsonl", [1, 2, 3, 3].map(aiAd));
    const store = await open();
    await importAll(store);
    expect(await countSources(store)).toMatchObject([{ read: 4, dropped: { copy: 1 } }]);
    await sql`delete from postings where hash = (select min(hash) from postings)`.execute(store.db);
    expect(await countSources(store)).toMatchObject([{ read: 4, dropped: { copy: 1, deleted: 1 } }]);
    await store.close();
  });

  test.skipIf(kind === "PostgreSQL" && !hasPostgres)("an import that fails leaves nothing behind", async () => {
    writeAds(folder, "a.jsonl", [1, 2].map(aiAd));
    const store = await open();
    const broken: Store = {
      ...store,
      transaction: (run) =>
        store.transaction(async () => {
          await run();
          throw new Error("cut");
        }),
    };
    await expect(importAll(broken)).rejects.toThrow("cut");
    expect(await importAll(store)).toEqual([["imported", 2, 0]]);
    await store.close();
  });

  test.skipIf(kind === "PostgreSQL" && !hasPostgres)("strange signs of a text come out as they went in", async () => {
    const strange = { ...aiAd(1), company: 'Tab\tNew\nBack\\slash \\N "quoted" {json} é 日本 😀 \u0001' };
    writeAds(folder, "a.jsonl", [strange]);
    const store = await open();
    await importAll(store);
    const { incoming } = await store.db.selectFrom("postings").select("incoming").executeTakeFirstOrThrow();
    expect(JSON.parse(incoming).posting.company).toBe(strange.company);
    await store.close();
  });

  test.skipIf(kind === "PostgreSQL" && !hasPostgres)(
    "what is stored comes back in the same order, whatever the order of the files",
    async () => {
      const names = kind === "DuckDB" ? ["a", "b", "c"] : ["c", "a", "b"];
      for (const [at, name] of names.entries())
        writeAds(
          folder,
          `${name}.jsonl`,
          Array.from({ length: 30 }, (_, n) => aiAd(at * 20 + n)),
        );
      const store = await open();
      await importAll(store);
      const shingles = Uint32Array.of(1, 2 ** 31, 7);
      const { rows } = await sql<{ source: string; hash: string }>`select source, hash from postings p where ${unread("v")}`.execute(
        store.db,
      );
      const row = { role: "r", seniority: null, day: null, month: null, repost: null, region: "DE", row: "{}", shingles, bands: shingles };
      await store.transaction(() =>
        writeReadings(
          store,
          "v",
          rows.map(({ source, hash }) => ({ ...row, source, hash })),
        ),
      );
      const lines: string[] = [];
      for await (const [hash, region, words] of store.stream(
        sql`select hash, region, shingles from readings where version = ${"v"} order by hash`,
      ))
        lines.push(...(hash ?? []).map((value, at) => `${value} ${region?.[at]} ${wordsOf(words?.[at]).join()}`));
      expect(lines.length).toBe(70);
      expect(lines[0]).toMatch(/^[0-9a-f]+ DE 1,2147483648,7$/);
      for (const other of answers.values()) expect(lines).toEqual(other);
      answers.set(kind, lines);
      expect((await sql`select 1 from postings p where ${unread("v")}`.execute(store.db)).rows).toEqual([]);
      await store.close();
    },
  );
});

test.skipIf(!hasPostgres)("the same file brought in twice at once is one import, and neither fails", async () => {
  writeAds(folder, "a.jsonl", [1, 2, 3].map(aiAd));
  const stores = [await kinds.PostgreSQL(), await openShared(pool as unknown as pg.Pool)];
  const reports = await Promise.all(stores.map(importAll));
  expect(reports.map(([report]) => report?.slice(1)).sort()).toEqual([
    [0, 3],
    [3, 0],
  ]);
  expect(await countSources(stores[0] as Store)).toMatchObject([{ read: 3, dropped: {} }]);
  await Promise.all(stores.map((store) => store.close()));
});
