import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKnowledge } from "../../src/io/knowledge-files.js";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { serveHealth } from "../../src/server/serve-health.js";
import { importFile } from "../../src/store/import-files.js";
import { openPool, withShared } from "../../src/store/postgres/connect.js";
import { followBuild } from "../../src/store/postgres/follow-build.js";
import { formatMetrics, JobCounts } from "../../src/store/postgres/metrics.js";
import { migrate } from "../../src/store/postgres/migrations.js";
import { runWorker } from "../../src/store/postgres/run-worker.js";
import { factsVersion } from "../../src/store/read-facts.js";
import { hasPostgres, type PostgresServer, startPostgres } from "./postgres-server.js";
import { aiAd, writeAds } from "./sample-ads.js";
import { writeSmallData } from "./small-data.js";

let folder = "";
let server: PostgresServer | null = null;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gw-operate-"));
  if (hasPostgres) server = await startPostgres();
});
afterAll(() => {
  server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function buildAt(url: string, data: string, counts: JobCounts): Promise<string> {
  const { taxonomy } = readKnowledge(data);
  const pool = openPool(url);
  const ending = new AbortController();
  await migrate(pool);
  for (const file of await findPostingFiles([join(folder, "ads")])) await withShared(pool, (store) => importFile(store, file));
  const worker = runWorker(pool, { data, taxonomy, signal: ending.signal, onJob: (job) => counts.add(job) });
  const windows = { name: "x", present: null, earlier: null };
  const { index } = await followBuild(pool, { version: factsVersion(taxonomy.hash), windows, rangePostings: 30 }, () => {});
  ending.abort();
  await worker;
  await pool.end();
  return index.hash;
}

test.skipIf(!hasPostgres)(
  "a database restored from its dump, as docs/operate.md says, gives the same snapshot without reading again",
  async () => {
    writeAds(
      join(folder, "ads"),
      "a.jsonl",
      Array.from({ length: 90 }, (_, at) => aiAd(at)),
    );
    const { data } = writeSmallData(join(folder, "data"));
    const from = (server as PostgresServer).database("before");
    const to = (server as PostgresServer).database("after");
    const first = new JobCounts();
    const hash = await buildAt(from, data, first);
    expect(first.lines()).toContain('groundwork_jobs_total{task="range",outcome="done"} 3');
    execFileSync("pg_dump", ["--format=custom", `--file=${join(folder, "market.dump")}`, from]);
    execFileSync("pg_restore", ["--no-owner", "--dbname", to, join(folder, "market.dump")]);
    const second = new JobCounts();
    expect(await buildAt(to, data, second)).toBe(hash);
    expect(second.lines()).toEqual([]);
  },
);

test.skipIf(!hasPostgres)(
  "metrics name the queue and say nothing of what a job is about; without its database a worker lives but is not ready",
  async () => {
    const pool = openPool((server as PostgresServer).database("metrics"));
    await migrate(pool);
    const health = await serveHealth(0, { metrics: () => formatMetrics(pool, new JobCounts()) });
    const address = `http://127.0.0.1:${(health.address() as AddressInfo).port}`;
    expect(await (await fetch(`${address}/metrics`)).text()).toContain("groundwork_workers_living 0\n");
    expect((await fetch(`${address}/ready`)).status).toBe(200);
    await pool.end();
    expect((await fetch(`${address}/ready`)).status).toBe(503);
    expect((await fetch(`${address}/health`)).status).toBe(200);
    health.close();
  },
);

test.skipIf(!hasPostgres)("a worker of another version leaves a build alone, one of its own takes it", async () => {
  const url = (server as PostgresServer).database("versions");
  const { data } = writeSmallData(join(folder, "data"));
  const { taxonomy } = readKnowledge(data);
  const pool = openPool(url);
  await migrate(pool);
  for (const file of await findPostingFiles([join(folder, "ads")])) await withShared(pool, (store) => importFile(store, file));
  const ending = new AbortController();
  const other = new JobCounts();
  const old = runWorker(pool, {
    data,
    taxonomy: { ...taxonomy, hash: "another" },
    signal: ending.signal,
    onJob: (job) => other.add(job),
  });
  const windows = { name: "x", present: null, earlier: null };
  const built = followBuild(pool, { version: factsVersion(taxonomy.hash), windows, rangePostings: 30 }, () => {});
  await wait(1_500);
  const own = runWorker(pool, { data, taxonomy, signal: ending.signal });
  expect((await built).index.sources[0]?.read).toBe(90);
  ending.abort();
  await Promise.all([old, own]);
  expect(other.lines()).toEqual([]);
  await pool.end();
});
