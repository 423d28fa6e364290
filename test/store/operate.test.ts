import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { serveHealth } from "../../src/server/serve-health.js";
import { importFile } from "../../src/store/import-files.js";
import { openPool, withShared } from "../../src/store/postgres/connect.js";
import { followBuild } from "../../src/store/postgres/follow-build.js";
import { formatMetrics, JobCounts } from "../../src/store/postgres/metrics.js";
import { migrate } from "../../src/store/postgres/migrations.js";
import type { BuildOrder } from "../../src/store/postgres/plan-build.js";
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

/** A database that holds the ads. */
async function filled(name: string) {
  writeAds(
    join(folder, "ads"),
    "a.jsonl",
    Array.from({ length: 90 }, (_, at) => aiAd(at)),
  );
  const url = (server as PostgresServer).database(name);
  const { data } = writeSmallData(join(folder, "data"));
  const pool = openPool(url);
  await migrate(pool);
  for (const file of await findPostingFiles([join(folder, "ads")])) await withShared(pool, (store) => importFile(store, file));
  return { url, data, pool, taxonomy: readKnowledge(data).taxonomy };
}

const orderOf = ({ hash }: { readonly hash: string }): BuildOrder => ({
  version: factsVersion(hash),
  windows: { name: "x", present: null, earlier: null },
  rangeBytes: 35_000,
});

async function buildAt(pool: pg.Pool, data: string, counts: JobCounts): Promise<string> {
  const { taxonomy } = readKnowledge(data);
  const ending = new AbortController();
  const worker = runWorker(pool, { data, taxonomy, signal: ending.signal, onJob: (job) => counts.add(job) });
  const { index } = await followBuild(pool, orderOf(taxonomy), () => {});
  ending.abort();
  await worker;
  await pool.end();
  return index.hash;
}

test.skipIf(!hasPostgres)(
  "a database restored from its dump, as docs/operate.md says, gives the same snapshot without reading again",
  async () => {
    const { url: from, data, pool } = await filled("before");
    const to = (server as PostgresServer).database("after");
    const first = new JobCounts();
    const hash = await buildAt(pool, data, first);
    expect(first.lines()).toContainEqual(expect.stringMatching(/task="range",outcome="done"\} [1-9]\d*$/));
    execFileSync("pg_dump", ["--format=custom", `--file=${join(folder, "market.dump")}`, from]);
    execFileSync("pg_restore", ["--no-owner", "--dbname", to, join(folder, "market.dump")]);
    const second = new JobCounts();
    expect(await buildAt(openPool(to), data, second)).toBe(hash);
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
  const { data, taxonomy, pool } = await filled("versions");
  const ending = new AbortController();
  const other = new JobCounts();
  const old = runWorker(pool, {
    data,
    taxonomy: { ...taxonomy, hash: "another" },
    signal: ending.signal,
    onJob: (job) => other.add(job),
  });
  const built = followBuild(pool, orderOf(taxonomy), () => {});
  await wait(1_500);
  const own = runWorker(pool, { data, taxonomy, signal: ending.signal });
  expect((await built).index.sources[0]?.read).toBe(90);
  ending.abort();
  await Promise.all([old, own]);
  expect(other.lines()).toEqual([]);
  await pool.end();
});

test.skipIf(!hasPostgres)(
  "a worker whose server leaves in the middle of a job says so once and goes on when it is back; one whose tables are gone ends with that",
  async () => {
    const { url, data, taxonomy, pool } = await filled("away");
    const said: string[] = [];
    const ending = new AbortController();
    const leave = async (): Promise<void> => {
      if (said.length > 0) return;
      said.push("leaves");
      server?.halt();
      setTimeout(() => server?.start(), 2_000);
    };
    const worker = runWorker(openPool(url), {
      data,
      taxonomy,
      signal: ending.signal,
      before: leave,
      onServer: (answers) => said.push(answers ? "back" : "away"),
      onJob: ({ task, failed }) => said.push(`${task} ${failed ? "failed" : "done"}`),
    });
    const { index } = await followBuild(pool, orderOf(taxonomy), () => {});
    expect(index.sources[0]?.read).toBe(90);
    // Whether the job in hand or the queue's own connection sees it first is chance.
    expect(said[0]).toBe("leaves");
    expect(said.slice(0, said.indexOf("back"))).toContain("range failed");
    expect(said.filter((line) => line === "away" || line === "back")).toEqual(["away", "back"]);
    const done = said.filter((line) => line.endsWith("done"));
    expect([...new Set(done)].sort()).toEqual(["finish done", "piece done", "range done"]);
    // It plans the pieces, and puts them together.
    expect(done.filter((line) => line !== "range done")).toHaveLength(3);
    await pool.query("drop schema graphile_worker cascade");
    await expect(worker).rejects.toThrow("graphile_worker");
    await pool.end();
  },
);

test.skipIf(!hasPostgres)("a worker goes on that could not write down two failures while the server started", async () => {
  const { url, data, taxonomy, pool } = await filled("two_failures");
  const own = openPool(url);
  const connect = own.connect.bind(own) as (...args: unknown[]) => unknown;
  let starting = false;
  own.connect = ((done?: (error: Error) => void) => {
    if (!starting) return connect(done);
    const error = Object.assign(new Error("the database system is starting up"), { code: "57P03" });
    return done === undefined ? Promise.reject(error) : done(error);
  }) as typeof own.connect;
  const ending = new AbortController();
  let begun = 0;
  const worker = runWorker(own, {
    data,
    taxonomy,
    signal: ending.signal,
    // Both jobs in hand fail, one after the other; the queue asks for another job meanwhile, and waits before it asks again.
    async before() {
      const number = ++begun;
      if (number > 2) return;
      while (begun < 2) await wait(10);
      starting = true;
      await wait(300 * number);
      if (number === 2) setTimeout(() => (starting = false), 1_000);
    },
  });
  const { index } = await followBuild(pool, orderOf(taxonomy), () => {});
  expect(index.sources[0]?.read).toBe(90);
  ending.abort();
  await worker;
  await Promise.all([pool.end(), own.end()]);
});
