/**
 * One worker and two on the same postings, in a PostgreSQL of Debian's package, beside the embedded store in the same run: time, CPU and
 * memory, of the reading alone and with the finish. One worker runs twice: with both cores, where PostgreSQL and the worker do their part on
 * the one that its reading thread leaves idle, and with one core for all of it, as each of two has it. Postings are made from those of
 * ../shared: each copy changes company and a tenth of its words.
 * `npm run build && npx tsx bench/workers.ts [postings]`
 *
 * Tried without gain, two reading threads side by side, CPU in alternating runs: garbage collected by one thread (`--single-threaded-gc`),
 * scavenges not in parallel, one helping thread (`--v8-pool-size=1`), a young generation of 64 MB, alone or for 32.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sql } from "kysely";
import { dataFolder } from "../src/io/data-folder.js";
import { readKnowledge } from "../src/io/knowledge-files.js";
import { findPostingFiles } from "../src/io/market/posting-files.js";
import { type ReadingProcess, startReaders } from "../src/io/market/start-readers.js";
import { packShard } from "../src/market/snapshot/pack-shard.js";
import { computeWindows } from "../src/market/snapshot/windows.js";
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
/** Bytes of the ranges that are only counted. */
const SMALL_RANGE = 200_000;
const OWN = { id: "bench", name: "bench", licence: "none", selectedBy: "keyword", collected: "2026-11-01" } as const;
const WINDOWS = { name: "bench", present: null, earlier: null } as const;
const amount = Number(process.argv[2] ?? 6_000);
if (!hasShared || !hasPostgres) {
  console.log("skipped: ../shared or PostgreSQL is absent");
  process.exit(0);
}

const data = dataFolder();
const { taxonomy } = readKnowledge(data);
const ORDER = { version: factsVersion(taxonomy.hash), windows: WINDOWS };

// Readers as they ship, whoever starts them.
process.env.GROUNDWORK_PROGRAMS = resolve("dist");
const folder = mkdtempSync(join(tmpdir(), "gw-bench-workers-"));
const server = await startPostgres();
try {
  const ads = await writeAds();
  const base = server.database("base");
  const pool = openPool(base);
  await migrate(pool);
  const imported = performance.now();
  for (const file of await findPostingFiles([ads], OWN)) await withShared(pool, (store) => importFile(store, file));
  tidy(base);
  console.log(`import: ${((performance.now() - imported) / amount).toFixed(3)} ms a posting`);
  await pool.end();

  const own = await embedded(ads);
  console.log(
    `embedded, one reader: ${own.seconds.toFixed(1)} s, ${own.cpu.toFixed(1)} s CPU, ${((own.cpu * 1000) / amount).toFixed(2)} ms CPU a posting`,
  );
  const one = await sharedBuild("one", 1);
  const alone = await sharedBuild("alone", 1, "0");
  const two = await sharedBuild("two", 2);
  const more = (cpu: number): string => (((cpu - own.cpu) / own.cpu) * 100).toFixed(1);
  console.log(
    `a worker beside the embedded store: ${more(one.workers)} % more CPU, with PostgreSQL's ${more(one.workers + one.database)} %; the queue is ${((one.queue / (one.workers + one.database)) * 100).toFixed(1)} % of all`,
  );
  for (const [name, than] of Object.entries({ "one with both cores": one, "one with one core": alone }))
    console.log(
      `two workers beside ${name}: reading ${(than.readSeconds / two.readSeconds).toFixed(2)} times as fast by the clock, the whole ${(than.seconds / two.seconds).toFixed(2)}; ${((two.workers + two.database) / (than.workers + than.database)).toFixed(3)} of its CPU`,
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
  for await (const [incoming] of store.stream(sql`select incoming from postings`))
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
  return [String(process.pid), ...childrenOf(process.pid)].reduce((sum, pid) => sum + cpuOf(pid), 0);
}

/** Until processes that start have loaded what they read with. */
async function untilIdle(pids: readonly string[]): Promise<void> {
  const spent = (): number => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  for (let before = -1, now = spent(); now - before > 0.02; before = now, now = spent())
    await new Promise((resume) => setTimeout(resume, 1000));
}

interface Spent {
  readonly seconds: number;
  /** Until the last range was read. */
  readonly readSeconds: number;
  /** CPU of the workers with their readers. */
  readonly workers: number;
  /** Of PostgreSQL. */
  readonly database: number;
  /** Of both, for as many ranges with nothing in them to read; 0 where it was not tried. */
  readonly queue: number;
}

/** With `cores`, workers and PostgreSQL have these alone. */
async function sharedBuild(name: string, count: number, cores?: string): Promise<Spent> {
  const url = server.database(name);
  execFileSync("sh", ["-c", `pg_dump --format=custom '${url.replace(/\/[^/]*$/, "/base")}' | pg_restore --dbname '${url}'`]);
  tidy(url);
  const pool = openPool(url);
  const workers = await startWorkers(pool, url, count, cores ?? `0-${availableParallelism() - 1}`);
  const before = spentBy(workers);
  let read = before;
  for (const { child } of workers)
    child.stderr?.on("data", (said) => {
      if (String(said).startsWith("range")) read = spentBy(workers);
    });
  let ranges = 0;
  await followBuild(pool, ORDER, (_, of) => (ranges = of - 1));
  const after = spentBy(workers);
  console.log(
    `PostgreSQL: ${await bytesOf(pool, "postings")} bytes a posting of texts, ${await bytesOf(pool, "readings")} of what was read in them`,
  );
  const [reading, finish, whole] = [between(before, read), between(read, after), between(before, after)];
  const idle = 1 - (reading.reader + reading.queued) / count / reading.at;
  const peak = workers.map(({ main }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${main}/status`, "utf8"))?.[1] ?? 0));
  console.log(
    `${count} worker${count === 1 ? "" : "s"}${cores === undefined ? "" : ` on core ${cores}`}: ${whole.at.toFixed(1)} s; reading ${inWords(reading)}, finish ${inWords(finish)}; a reading thread had nothing to do ${(idle * 100).toFixed(0)} % of the reading; at most ${Math.round(Math.max(...peak) / 1000)} MB a worker`,
  );
  const queue = name === "one" ? ranges * (await costOfRange(pool, workers)) : 0;
  if (queue > 0) console.log(`queue: ${each(queue)} ms CPU per 1,000 for the ${ranges} ranges of a build`);
  for (const { child } of workers) {
    const left = new Promise((resume) => child.once("exit", resume));
    child.kill("SIGTERM");
    await left;
  }
  await pool.end();
  return {
    seconds: whole.at,
    readSeconds: reading.at,
    workers: whole.main + whole.reader + whole.engine,
    database: whole.database,
    queue,
  };
}

/** What the server does by itself after much came in (10 to 15 ms CPU per 1,000) belongs to the import, and would fall into the reading by chance. */
function tidy(url: string): void {
  execFileSync("psql", [url, "--quiet", "--command", "vacuum (analyze)"]);
}

interface BenchWorker {
  readonly child: ChildProcess;
  /** The worker's process, which is its main thread's too, and the thread that reads for it. */
  readonly main: string;
  readonly reader: string;
}

async function startWorkers(pool: ReturnType<typeof openPool>, url: string, count: number, cores: string): Promise<BenchWorker[]> {
  // What serves a connection has the cores of the process that started it.
  execFileSync("taskset", ["-p", "-c", cores, String(server.processId())], { stdio: "ignore" });
  const command = ["-c", cores, process.execPath, resolve("dist/cli.js"), "worker", "--on", url];
  const children = Array.from({ length: count }, () => spawn("taskset", command, { stdio: ["ignore", "ignore", "pipe"] }));
  while ((await countLiving(pool)) < count) await new Promise((resume) => setTimeout(resume, 100));
  await untilIdle(children.map(({ pid }) => String(pid)));
  return children.map((child) => ({ child, main: String(child.pid), reader: readingThread(String(child.pid)) }));
}

/** What loaded the taxonomy, beside the main thread. */
function readingThread(pid: string): string {
  const spent = readdirSync(`/proc/${pid}/task`)
    .filter((thread) => thread !== pid)
    .map((thread) => [thread, busyThread(pid, thread).run] as const);
  return (spent.sort((a, b) => b[1] - a[1])[0] as readonly [string, number])[0];
}

/** Seconds: of the clock, of CPU, and that readers waited for a core. */
interface Moment {
  readonly at: number;
  readonly main: number;
  readonly reader: number;
  /** Of the engine's own threads: they collect garbage and compile. */
  readonly engine: number;
  readonly queued: number;
  readonly database: number;
}

function spentBy(workers: readonly BenchWorker[]): Moment {
  const sum = (of: (worker: BenchWorker) => number): number => workers.reduce((total, worker) => total + of(worker), 0);
  const main = sum((worker) => busyThread(worker.main, worker.main).run);
  const reader = sum((worker) => busyThread(worker.main, worker.reader).run);
  return {
    at: performance.now() / 1000,
    main,
    reader,
    engine: sum((worker) => cpuOf(worker.main)) - main - reader,
    queued: sum((worker) => busyThread(worker.main, worker.reader).queued),
    database: databaseCpu(),
  };
}

function between(from: Moment, to: Moment): Moment {
  return {
    at: to.at - from.at,
    main: to.main - from.main,
    reader: to.reader - from.reader,
    engine: to.engine - from.engine,
    queued: to.queued - from.queued,
    database: to.database - from.database,
  };
}

function inWords({ at, main, reader, engine, database }: Moment): string {
  const cores = ((main + reader + engine + database) / at).toFixed(2);
  return `${at.toFixed(1)} s (${cores} cores; ms CPU per 1,000: reading threads ${each(reader)}, the engine's own ${each(engine)}, workers ${each(main)}, PostgreSQL ${each(database)})`;
}

function each(cpu: number): string {
  return ((cpu * 1e6) / amount).toFixed(0);
}

/** CPU of a range of which all is read: what the queue takes, and the look for what is unread. Small ranges, so that there are many. */
async function costOfRange(pool: ReturnType<typeof openPool>, workers: readonly BenchWorker[]): Promise<number> {
  const before = spentBy(workers);
  let [ended, spent] = [0, 0];
  await followBuild(pool, { ...ORDER, windows: { ...WINDOWS, name: "again" }, rangeBytes: SMALL_RANGE }, (done, of) => {
    // The last ones are not looked at: the finish has begun meanwhile.
    if (done === of - 1 || done === ended) return;
    const { main, engine, database } = between(before, spentBy(workers));
    [ended, spent] = [done, main + engine + database];
  });
  console.log(`queue: ${((spent * 1000) / ended).toFixed(1)} ms CPU a range, over ${ended} with nothing to read`);
  return ended === 0 ? 0 : spent / ended;
}

/** Seconds of CPU, of all threads of a process. */
function cpuOf(pid: string): number {
  return readdirSync(`/proc/${pid}/task`).reduce((sum, thread) => sum + busyThread(pid, thread).run, 0);
}

/** Seconds that a thread ran, and that it waited for a core: on a busy machine both are work. */
interface Busy {
  readonly run: number;
  readonly queued: number;
}

function busyThread(pid: string, thread: string): Busy {
  const [run, queued] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ").map(Number);
  return { run: (run as number) / 1e9, queued: (queued as number) / 1e9 };
}

/** The server, what serves it now and what served it and ended. */
function databaseCpu(): number {
  const pid = server.processId();
  for (;;)
    try {
      const live = childrenOf(pid).flatMap((child) => fieldsOf(child).slice(13, 15));
      const own = fieldsOf(String(pid)).slice(13, 17);
      return [...own, ...live].reduce((sum, ticks) => sum + ticks, 0) / TICKS;
    } catch (cause) {
      // One that served ended after it was listed: its time is the server's own by now.
      if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
    }
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
