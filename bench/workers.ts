/**
 * One worker and two on the same postings, in a PostgreSQL of Debian's package, beside the embedded store in the same run: time, CPU and
 * memory. Postings are made from those of ../shared: each copy changes company and a tenth of its words.
 * `npm run build && npx tsx bench/workers.ts [postings]`
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sql } from "kysely";
import { dataFolder } from "../src/io/data-folder.js";
import { readKnowledge } from "../src/io/knowledge-files.js";
import { findPostingFiles } from "../src/io/market/posting-files.js";
import { type ReadingProcess, startReaders } from "../src/io/market/start-readers.js";
import { packShard } from "../src/market/pack-shard.js";
import { computeWindows } from "../src/market/windows.js";
import { finishStore, newestMonth } from "../src/store/finish-store.js";
import { importFile } from "../src/store/import-files.js";
import { openStore } from "../src/store/open-store.js";
import { openPool, withShared } from "../src/store/postgres/connect.js";
import { followBuild } from "../src/store/postgres/follow-build.js";
import { countLiving } from "../src/store/postgres/living-workers.js";
import { migrate } from "../src/store/postgres/migrations.js";
import { factsVersion, writeReadings } from "../src/store/read-facts.js";
import { hasPostgres, startPostgres } from "../test/store/postgres-server.js";
import { readBase, writeCopies } from "./posting-copies.js";
import { hasShared, shared } from "./shared-texts.js";

const TICKS = 100;
/** Postings of an embedded reader's task, about as many as a range has. */
const CHUNK = 1_000;
const OWN = { id: "bench", name: "bench", licence: "none", selectedBy: "keyword", collected: "2026-11-01" } as const;
const WINDOWS = { name: "bench", present: null, earlier: null } as const;
const amount = Number(process.argv[2] ?? 6_000);
if (!hasShared || !hasPostgres) {
  console.log("skipped: ../shared or PostgreSQL is absent");
  process.exit(0);
}

// Readers as they ship, whoever starts them.
process.env.GROUNDWORK_PROGRAMS = resolve("dist");
const folder = mkdtempSync(join(tmpdir(), "gw-bench-workers-"));
const data = dataFolder();
const { taxonomy } = readKnowledge(data);
const server = await startPostgres();
try {
  const ads = await writeAds();
  const base = server.database("base");
  const pool = openPool(base);
  await migrate(pool);
  const imported = performance.now();
  for (const file of await findPostingFiles([ads], OWN)) await withShared(pool, (store) => importFile(store, file));
  console.log(`import: ${((performance.now() - imported) / amount).toFixed(3)} ms a posting`);
  await pool.end();

  const own = await embedded(ads);
  console.log(
    `embedded, one reader: ${own.seconds.toFixed(1)} s, ${own.cpu.toFixed(1)} s CPU, ${((own.cpu * 1000) / amount).toFixed(2)} ms CPU a posting`,
  );
  const one = await sharedBuild("one", 1);
  const two = await sharedBuild("two", 2);
  const more = (cpu: number): string => (((cpu - own.cpu) / own.cpu) * 100).toFixed(1);
  console.log(`a worker beside the embedded store: ${more(one.cpu)} % more CPU, with PostgreSQL's ${more(one.cpu + one.database)} %`);
  console.log(
    `two workers beside one: ${(one.seconds / two.seconds).toFixed(2)} times as fast by the clock, ${(two.cpu / one.cpu).toFixed(3)} of its CPU`,
  );
} finally {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function writeAds(): Promise<string> {
  const ads = join(folder, "ads");
  mkdirSync(ads);
  await writeCopies(join(ads, "bench.jsonl"), await readBase(join(shared, "data", "postings")), amount);
  return ads;
}

/** The same reading of everything, and the same finish, by one process with its reader and its own file. */
async function embedded(ads: string): Promise<{ seconds: number; cpu: number }> {
  const store = await openStore(join(folder, "store.duckdb"));
  for (const file of await findPostingFiles([ads], OWN)) await importFile(store, file);
  const texts: string[] = [];
  for await (const [incoming] of store.stream(sql`select incoming from postings order by month, source, hash`))
    for (const text of incoming as string[]) texts.push(text);
  const [reader] = startReaders(1) as [ReadingProcess];
  reader.warm(data);
  await untilIdle([childrenOf(process.pid)[0] as string]);
  const before = cpuWithChildren();
  const started = performance.now();
  const chunks = Array.from({ length: Math.ceil(texts.length / CHUNK) }, (_, at) => texts.slice(at * CHUNK, (at + 1) * CHUNK));
  let writing = Promise.resolve();
  const work = async (): Promise<void> => {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
      // Everything of every posting, as the shared workers read: the embedded build leaves out what does not count.
      const readings = await reader.read(chunk, data, "both");
      writing = writing.then(() => store.transaction(() => writeReadings(store, factsVersion(taxonomy.hash), readings)));
      await writing;
    }
  };
  await Promise.all([work(), work()]);
  await finishStore(store, taxonomy, computeWindows(WINDOWS, (await newestMonth(store, taxonomy.hash)) ?? 0), packShard);
  const spent = { seconds: (performance.now() - started) / 1000, cpu: cpuWithChildren() - before };
  reader.end();
  await store.close();
  return spent;
}

function cpuWithChildren(): number {
  return [String(process.pid), ...childrenOf(process.pid)].reduce((sum, pid) => sum + busyOf(pid).run, 0);
}

/** Until processes that start have loaded what they read with. */
async function untilIdle(pids: readonly string[]): Promise<void> {
  const spent = (): number => pids.reduce((sum, pid) => sum + busyOf(pid).run, 0);
  for (let before = -1, now = spent(); now - before > 0.02; before = now, now = spent())
    await new Promise((resume) => setTimeout(resume, 1000));
}

interface Spent {
  readonly seconds: number;
  /** Of the workers with their readers. */
  readonly cpu: number;
  /** Of PostgreSQL. */
  readonly database: number;
}

async function sharedBuild(name: string, workers: number): Promise<Spent> {
  const url = server.database(name);
  execFileSync("sh", ["-c", `pg_dump --format=custom '${url.replace(/\/[^/]*$/, "/base")}' | pg_restore --dbname '${url}'`]);
  const pool = openPool(url);
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, [resolve("dist/cli.js"), "worker", "--on", url], { stdio: ["ignore", "ignore", "inherit"] }),
  );
  while ((await countLiving(pool)) < workers) await new Promise((resume) => setTimeout(resume, 100));
  const processes = children.map(({ pid }) => ({ main: String(pid), reader: childrenOf(pid as number)[0] as string }));
  await untilIdle(processes.flatMap(({ main, reader }) => [main, reader]));
  const before = processes.map(({ main, reader }) => ({ main: busyOf(main), reader: busyOf(reader) }));
  const databaseBefore = databaseCpu();
  const started = performance.now();
  let readSeconds = 0;
  await followBuild(pool, { version: factsVersion(taxonomy.hash), windows: WINDOWS }, (done, of) => {
    if (done < of - 1) readSeconds = (performance.now() - started) / 1000;
  });
  const seconds = (performance.now() - started) / 1000;
  const database = databaseCpu() - databaseBefore;
  console.log(
    `PostgreSQL: ${await bytesOf(pool, "postings")} bytes a posting of texts, ${await bytesOf(pool, "readings")} of what was read in them`,
  );
  const spent = (kind: "main" | "reader", what: "run" | "queued"): number =>
    processes.reduce((sum, each, at) => sum + busyOf(each[kind])[what] - (before[at] as (typeof before)[number])[kind][what], 0);
  const [main, reader] = [spent("main", "run"), spent("reader", "run")];
  const busy = (reader + spent("reader", "queued")) / workers / readSeconds;
  const peak = processes.map((each) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${each.main}/status`, "utf8"))?.[1] ?? 0));
  for (const child of children) {
    const left = new Promise((resume) => child.once("exit", resume));
    child.kill("SIGTERM");
    await left;
  }
  await pool.end();
  const each = (cpu: number): string => `${((cpu * 1e6) / amount).toFixed(0)}`;
  console.log(
    `${workers} worker${workers === 1 ? "" : "s"}: ${seconds.toFixed(1)} s (reading ${readSeconds.toFixed(1)}); ms CPU per 1,000: reading processes ${each(reader)}, workers ${each(main)} with the finish, PostgreSQL ${each(database)}; a reading process had nothing to do ${((1 - busy) * 100).toFixed(0)} % of the time; at most ${Math.round(Math.max(...peak) / 1000)} MB a worker`,
  );
  return { seconds, cpu: main + reader, database };
}

/** Seconds that a process ran, and that it waited for a core: on a busy machine both are work. */
function busyOf(pid: string): { readonly run: number; readonly queued: number } {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ").map(Number),
  );
  const sum = (at: number): number => threads.reduce((all, fields) => all + (fields[at] as number), 0) / 1e9;
  const main = readFileSync(`/proc/${pid}/schedstat`, "utf8").split(" ").map(Number);
  return { run: sum(0), queued: (main[1] as number) / 1e9 };
}

/** The server, what serves it now and what served it and ended. */
function databaseCpu(): number {
  const pid = server.processId();
  const own = fieldsOf(String(pid)).slice(13, 17);
  const live = childrenOf(pid).flatMap((child) => fieldsOf(child).slice(13, 15));
  return [...own, ...live].reduce((sum, ticks) => sum + ticks, 0) / TICKS;
}

function childrenOf(pid: number): string[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
}

/** With its indexes and what lies outside the table, over all partitions. */
async function bytesOf(pool: ReturnType<typeof openPool>, table: string): Promise<string> {
  const { rows } = await pool.query<{ size: number }>(
    "select sum(pg_total_relation_size(inhrelid))::bigint as size from pg_inherits where inhparent = $1::regclass",
    [table],
  );
  return ((rows[0]?.size ?? 0) / amount).toFixed(0);
}

/** The numbers of /proc/PID/stat by their place in proc(5), less one; the name in brackets may hold blanks. */
function fieldsOf(pid: string): number[] {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return [
    0,
    0,
    ...text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number),
  ];
}
