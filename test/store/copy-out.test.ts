import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolder } from "../../src/io/knowledge/data-folder.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { startReadingThread } from "../../src/io/market/start-readers.js";
import { importFile } from "../../src/store/import-files.js";
import { openPool, withShared } from "../../src/store/postgres/connect.js";
import { migrate } from "../../src/store/postgres/migrations.js";
import { planBuild } from "../../src/store/postgres/plan-build.js";
import { runRange } from "../../src/store/postgres/run-range.js";
import { factsVersion } from "../../src/store/read-facts.js";
import { MANY_ADS_WINDOWS } from "./many-ads.js";
import { hasPostgres, type PostgresServer, startPostgres } from "./postgres-server.js";
import { aiAd, writeAds } from "./sample-ads.js";

describe.skipIf(!hasPostgres)("an answer as bytes", () => {
  let server: PostgresServer;
  let pool: pg.Pool;
  const folder = mkdtempSync(join(tmpdir(), "gw-copy-out-"));
  beforeAll(async () => {
    server = await startPostgres();
    pool = openPool(server.database("bytes"));
    await migrate(pool);
  }, 60_000);
  afterAll(async () => {
    await pool?.end();
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is the same in memory of its own, in memory given, and where the memory given is too small", async () => {
    const words = sql`select repeat('word ', n) from generate_series(1, 800) n`;
    await withShared(pool, async ({ copyOut }) => {
      const own = await copyOut(words);
      const [large, small] = [new ArrayBuffer(own.length + 1000), new ArrayBuffer(1000)];
      const [inLarge, inSmall] = [await copyOut(words, large), await copyOut(words, small)];
      expect(own.length).toBeGreaterThan(1 << 20);
      expect([inLarge.equals(own), inSmall.equals(own)]).toEqual([true, true]);
      expect([inLarge.buffer === large, inSmall.buffer === small]).toEqual([true, false]);
    });
  });

  it("carries range after range in the same memory, each read whole", async () => {
    writeAds(
      folder,
      "a.jsonl",
      Array.from({ length: 120 }, (_, at) => aiAd(at)),
    );
    const data = dataFolder();
    const { taxonomy } = readKnowledge(data);
    const reader = startReadingThread();
    const tools = { reader, data, taxonomy, spare: [] as ArrayBuffer[] };
    await withShared(pool, async (store) => {
      for (const file of await findPostingFiles([folder])) await importFile(store, file);
      const build = await planBuild(store, { version: factsVersion(taxonomy.hash), windows: MANY_ADS_WINDOWS, rangeBytes: 16_000 });
      const ranges = await store.db.selectFrom("ranges").select("at").where("build", "=", build).execute();
      const sizes: (number | undefined)[] = [];
      for (const { at } of ranges) {
        await runRange(store, build, at, tools);
        sizes.push(...tools.spare.map(({ byteLength }) => byteLength));
      }
      expect(sizes.length).toBe(ranges.length);
      expect(ranges.length).toBeGreaterThan(3);
      expect(new Set(sizes).size).toBe(1);
      const { rows } = await sql<{ n: number }>`select count(distinct hash) as n from readings`.execute(store.db);
      expect(rows).toEqual([{ n: 120 }]);
    });
    await reader.end();
  }, 60_000);
});
