/** Postings made from those of ../shared in a PostgreSQL of their own, workers on them as they ship, and what each part of these takes. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { importFile } from "../../src/store/import-files.js";
import { type openPool, withShared } from "../../src/store/postgres/connect.js";
import { countLiving } from "../../src/store/postgres/living-workers.js";
import { migrate } from "../../src/store/postgres/migrations.js";
import type { PostgresServer } from "../../test/store/postgres-server.js";
import { readBase, writeCopies } from "../../tools/corpora/posting-copies.js";
import { SHARED } from "../../tools/corpora/shared-folder.js";

const TICKS = 100;
export const OWN = { id: "bench", name: "bench", licence: "none", selectedBy: "keyword", collected: "2026-11-01" } as const;
export const WINDOWS = { name: "bench", present: null, earlier: null } as const;

// Readers as they ship, whoever starts them.
process.env.GROUNDWORK_PROGRAMS = resolve("dist");

export type Pool = ReturnType<typeof openPool>;

/** The folder they are in: each copy changes company and a tenth of its words. */
export async function writeAds(folder: string, amount: number): Promise<string> {
  const ads = join(folder, "ads");
  mkdirSync(ads);
  await writeCopies(join(ads, "bench.jsonl"), await readBase(join(SHARED, "data", "postings")), amount);
  return ads;
}

export async function importAds(pool: Pool, url: string, ads: string): Promise<void> {
  await migrate(pool);
  for (const file of await findPostingFiles([ads], OWN)) await withShared(pool, (store) => importFile(store, file));
  tidy(url);
}

/** What the server does by itself after much came in (10 to 15 ms CPU per 1,000) belongs to the import, and would fall into the reading by chance. */
export function tidy(url: string): void {
  execFileSync("psql", [url, "--quiet", "--command", "vacuum (analyze)"]);
}

export interface BenchWorker {
  readonly child: ChildProcess;
  /** The worker's process, which is its main thread's too, and the thread that reads for it. */
  readonly main: string;
  readonly reader: string;
}

/** They and PostgreSQL have these cores alone. */
export async function startWorkers(
  { server, pool, url }: { readonly server: PostgresServer; readonly pool: Pool; readonly url: string },
  count: number,
  cores: string,
): Promise<BenchWorker[]> {
  // What serves a connection has the cores of the process that started it.
  execFileSync("taskset", ["-p", "-c", cores, String(server.processId())], { stdio: "ignore" });
  const command = ["-c", cores, process.execPath, resolve("dist/cli.js"), "worker", "--on", url];
  const children = Array.from({ length: count }, () => spawn("taskset", command, { stdio: ["ignore", "ignore", "pipe"] }));
  while ((await countLiving(pool)) < count) await new Promise((resume) => setTimeout(resume, 100));
  await untilIdle(children.map(({ pid }) => String(pid)));
  return children.map((child) => ({ child, main: String(child.pid), reader: readingThread(String(child.pid)) }));
}

export async function endWorkers(workers: readonly BenchWorker[]): Promise<void> {
  for (const { child } of workers) {
    const left = new Promise((resume) => child.once("exit", resume));
    child.kill("SIGTERM");
    await left;
  }
}

/** Until processes that start have loaded what they read with. */
export async function untilIdle(pids: readonly string[]): Promise<void> {
  const spent = (): number => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  for (let before = -1, now = spent(); now - before > 0.02; before = now, now = spent())
    await new Promise((resume) => setTimeout(resume, 1000));
}

/** What loaded the taxonomy, beside the main thread. */
function readingThread(pid: string): string {
  const spent = readdirSync(`/proc/${pid}/task`)
    .filter((thread) => thread !== pid)
    .map((thread) => [thread, busyThread(pid, thread).run] as const);
  return (spent.sort((a, b) => b[1] - a[1])[0] as readonly [string, number])[0];
}

/** Seconds: of the clock, of CPU, and that readers waited for a core. */
export interface Moment {
  readonly at: number;
  readonly main: number;
  readonly reader: number;
  /** Of the engine's own threads: they collect garbage and compile. */
  readonly engine: number;
  readonly queued: number;
  readonly database: number;
}

export function spentBy(workers: readonly BenchWorker[], server: PostgresServer): Moment {
  const sum = (of: (worker: BenchWorker) => number): number => workers.reduce((total, worker) => total + of(worker), 0);
  const main = sum((worker) => busyThread(worker.main, worker.main).run);
  const reader = sum((worker) => busyThread(worker.main, worker.reader).run);
  return {
    at: performance.now() / 1000,
    main,
    reader,
    engine: sum((worker) => cpuOf(worker.main)) - main - reader,
    queued: sum((worker) => busyThread(worker.main, worker.reader).queued),
    database: databaseCpu(server),
  };
}

export function between(from: Moment, to: Moment): Moment {
  return {
    at: to.at - from.at,
    main: to.main - from.main,
    reader: to.reader - from.reader,
    engine: to.engine - from.engine,
    queued: to.queued - from.queued,
    database: to.database - from.database,
  };
}

/** Seconds of CPU, of all threads of a process. */
export function cpuOf(pid: string): number {
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
function databaseCpu(server: PostgresServer): number {
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

export function childrenOf(pid: number): string[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(" ").filter(Boolean);
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
