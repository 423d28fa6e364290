/**
 * One worker and two on the same postings, in a PostgreSQL of Debian's package, beside the embedded store in the same run: time, CPU and
 * memory, of the reading alone and with the finish. One worker runs twice: with both cores, where PostgreSQL and the worker do their part on
 * the one that its reading thread leaves idle, and with one core for all of it, as each of two has it. Postings are made from those of
 * ../shared: each copy changes company and a tenth of its words.
 * `npm run build && npx tsx bench/machines/workers.ts [postings]`
 *
 * Tried without gain, two reading threads side by side, CPU in alternating runs: garbage collected by one thread (`--single-threaded-gc`),
 * scavenges not in parallel, one helping thread (`--v8-pool-size=1`), a young generation of 64 MB, alone or for 32.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { dataFolder } from "../../src/io/knowledge/data-folder.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { type ReadingProcess, startReaders } from "../../src/io/market/start-readers.js";
import { packShard } from "../../src/market/snapshot/pack-shard.js";
import { computeWindows } from "../../src/market/snapshot/windows.js";
import { finishStore, newestMonth } from "../../src/store/finish-store.js";
import { importFile } from "../../src/store/import-files.js";
import { openStore } from "../../src/store/open-store.js";
import { openPool } from "../../src/store/postgres/connect.js";
import { followBuild } from "../../src/store/postgres/follow-build.js";
import { factsVersion, writeReadings } from "../../src/store/read-facts.js";
import { hasPostgres, startPostgres } from "../../test/store/postgres-server.js";
import { hasShared } from "../../tools/corpora/shared-texts.js";
import {
  type BenchWorker,
  between,
  childrenOf,
  cpuOf,
  endWorkers,
  importAds,
  type Moment,
  OWN,
  spentBy,
  startWorkers,
  tidy,
  untilIdle,
  WINDOWS,
  writeAds,
} from "./worker-processes.js";

/** Postings of an embedded reader's task, about as many as a range has. */
const CHUNK = 1_000;
/** Bytes of the ranges that are only counted. */
const SMALL_RANGE = 200_000;
const amount = Number(process.argv[2] ?? 6_000);
if (!hasShared || !hasPostgres) {
  console.log("skipped: ../shared or PostgreSQL is absent");
  process.exit(0);
}

const data = dataFolder();
const { taxonomy } = readKnowledge(data);
const ORDER = { version: factsVersion(taxonomy.hash), windows: WINDOWS };

const folder = mkdtempSync(join(tmpdir(), "gw-bench-workers-"));
const server = await startPostgres();
try {
  const ads = await writeAds(folder, amount);
  const base = server.database("base");
  const pool = openPool(base);
  const imported = performance.now();
  await importAds(pool, base, ads);
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
  const workers = await startWorkers({ server, pool, url }, count, cores ?? `0-${availableParallelism() - 1}`);
  const before = spentBy(workers, server);
  let read = before;
  for (const { child } of workers)
    child.stderr?.on("data", (said) => {
      if (String(said).startsWith("range")) read = spentBy(workers, server);
    });
  let ranges = 0;
  await followBuild(pool, ORDER, (_, of) => (ranges = of - 1));
  const after = spentBy(workers, server);
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
  await endWorkers(workers);
  await pool.end();
  return {
    seconds: whole.at,
    readSeconds: reading.at,
    workers: whole.main + whole.reader + whole.engine,
    database: whole.database,
    queue,
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
  const before = spentBy(workers, server);
  let [ended, spent] = [0, 0];
  await followBuild(pool, { ...ORDER, windows: { ...WINDOWS, name: "again" }, rangeBytes: SMALL_RANGE }, (done, of) => {
    // The last ones are not looked at: the finish has begun meanwhile.
    if (done === of - 1 || done === ended) return;
    const { main, engine, database } = between(before, spentBy(workers, server));
    [ended, spent] = [done, main + engine + database];
  });
  console.log(`queue: ${((spent * 1000) / ended).toFixed(1)} ms CPU a range, over ${ended} with nothing to read`);
  return ended === 0 ? 0 : spent / ended;
}

/** With its indexes and what lies outside the table, over all partitions. */
async function bytesOf(pool: ReturnType<typeof openPool>, table: string): Promise<string> {
  const { rows } = await pool.query<{ size: number }>(
    "select sum(pg_total_relation_size(inhrelid))::bigint as size from pg_inherits where inhparent = $1::regclass",
    [table],
  );
  return ((rows[0]?.size ?? 0) / amount).toFixed(0);
}
