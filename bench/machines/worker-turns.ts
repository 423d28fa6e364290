/**
 * How many times as fast two workers read as one, told in one run on one PostgreSQL: two workers stand ready, and in turns of some seconds
 * both read, or one of them while the other is stopped. The pace of a shared machine changes by a third within minutes, so that two runs, one
 * after the other, cannot tell 1.6 from 1.8; turns that follow each other can. Ranges are counted, which are of equal length; the last ones,
 * which are shorter, are left out.
 * `npm run build && npx tsx bench/machines/worker-turns.ts [postings] [seconds a turn]`
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { openPool, withShared } from "../../src/store/postgres/connect.js";
import { planBuild } from "../../src/store/postgres/plan-build.js";
import { factsVersion } from "../../src/store/read-facts.js";
import { hasPostgres, startPostgres } from "../../test/store/postgres-server.js";
import { hasShared } from "../../tools/corpora/shared-texts.js";
import {
  type BenchWorker,
  between,
  endWorkers,
  importAds,
  type Moment,
  type Pool,
  spentBy,
  startWorkers,
  WINDOWS,
  writeAds,
} from "./worker-processes.js";

/** Who reads in a turn: of each change the pace of the machine is on both sides. A stopped worker is taken for dead after thirty seconds. */
const TURNS = [[0, 1], [0], [0, 1], [1]] as const;
/** Until both have compiled what reads. */
const WARM_SECONDS = 30;
/** Ranges that are left when the shorter ones begin, with some in hand. */
const SHORTER = 80;

const amount = Number(process.argv[2] ?? 600_000);
const seconds = Number(process.argv[3] ?? 5);
if (!hasShared || !hasPostgres) {
  console.log("skipped: ../shared or PostgreSQL is absent");
  process.exit(0);
}
interface Turn {
  readonly count: number;
  readonly ranges: number;
  readonly spent: Moment;
  /** Seconds in which a core had nothing to do. */
  readonly idle: number;
}

const folder = mkdtempSync(join(tmpdir(), "gw-bench-turns-"));
const server = await startPostgres();
try {
  const url = server.database("turns");
  const pool = openPool(url);
  await importAds(pool, url, await writeAds(folder, amount));
  const workers = await startWorkers({ server, pool, url }, 2, `0-${availableParallelism() - 1}`);
  const read = countRanges(workers);
  const { taxonomy } = readKnowledge();
  await withShared(pool, (store) => planBuild(store, { version: factsVersion(taxonomy.hash), windows: WINDOWS }));
  await wait(WARM_SECONDS * 1000);
  tell(await takeTurns(pool, workers, read));
  await endWorkers(workers);
  await pool.end();
} finally {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Answers how many ranges the workers have read. */
function countRanges(workers: readonly BenchWorker[]): () => number {
  let done = 0;
  for (const { child } of workers) child.stderr?.on("data", (said) => (done += String(said).split("range done").length - 1));
  return () => done;
}

async function takeTurns(pool: Pool, workers: readonly BenchWorker[], read: () => number): Promise<Turn[]> {
  const turns: Turn[] = [];
  for (;;) {
    for (const reading of TURNS) {
      await letRead(pool, workers, reading);
      const [before, spent, idle] = [read(), spentBy(workers, server), idleSeconds()];
      await wait(seconds * 1000);
      turns.push({
        count: reading.length,
        ranges: read() - before,
        spent: between(spent, spentBy(workers, server)),
        idle: idleSeconds() - idle,
      });
    }
    const { rows } = await pool.query<{ left: number }>("select count(*)::int as left from ranges where state <> 'done'");
    if ((rows[0]?.left ?? 0) > SHORTER) continue;
    await letRead(pool, workers, TURNS[0]);
    // In the last round some may have been short.
    return turns.slice(0, -TURNS.length);
  }
}

/** The others are stopped, between two transactions: who is stopped within one holds what the first waits for. */
async function letRead(pool: Pool, workers: readonly BenchWorker[], reading: readonly number[]): Promise<void> {
  for (const { child } of workers) child.kill("SIGCONT");
  for (const [at, { child }] of workers.entries()) {
    if (reading.includes(at)) continue;
    for (child.kill("SIGSTOP"); await isHeld(pool); child.kill("SIGSTOP")) {
      child.kill("SIGCONT");
      await wait(10);
    }
  }
}

/** Whether a transaction waits for its client all the while: a worker that is not stopped goes on within milliseconds. */
async function isHeld(pool: Pool): Promise<boolean> {
  const open = async (): Promise<string[]> => {
    const { rows } = await pool.query<{ turn: string }>(
      "select concat(pid, ' ', query_start) as turn from pg_stat_activity where datname = current_database() and backend_xid is not null and wait_event = 'ClientRead'",
    );
    return rows.map(({ turn }) => turn);
  };
  const before = await open();
  if (before.length === 0) return false;
  await wait(50);
  const after = await open();
  return before.some((turn) => after.includes(turn));
}

function tell(turns: readonly Turn[]): void {
  if (turns.length === 0) return console.log("too few postings for a round of turns after all is warm");
  for (const count of [2, 1]) {
    const those = turns.filter((turn) => turn.count === count);
    const sum = (of: (turn: Turn) => number): number => those.reduce((total, turn) => total + of(turn), 0);
    const [ranges, at] = [sum((turn) => turn.ranges), sum(({ spent }) => spent.at)];
    const each = (of: (spent: Moment) => number): string => ((sum(({ spent }) => of(spent)) * 1000) / ranges).toFixed(0);
    const busy = sum(({ spent }) => spent.main + spent.reader + spent.engine + spent.database);
    console.log(
      `${count} reading: ${(ranges / at).toFixed(3)} ranges a second over ${at.toFixed(0)} s, on ${(busy / at).toFixed(2)} cores (${(sum(({ idle }) => idle) / at).toFixed(2)} idle); ms CPU a range: reading threads ${each(({ reader }) => reader)}, the engine's own ${each(({ engine }) => engine)}, workers ${each(({ main }) => main)}, PostgreSQL ${each(({ database }) => database)}`,
    );
  }
  const rounds = Array.from({ length: turns.length / TURNS.length }, (_, at) => turns.slice(TURNS.length * at, TURNS.length * (at + 1)));
  const ratios = rounds.map(ratio);
  console.log(`rounds: ${ratios.map((each) => each.toFixed(2)).join(" ")}`);
  console.log(`two read ${middle(ratios).toFixed(2)} times as fast as one in the middle round, ${ratio(turns).toFixed(2)} over all`);
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] as number) + (sorted[Math.floor(half)] as number)) / 2;
}

function ratio(turns: readonly Turn[]): number {
  const speed = (count: number): number => {
    const those = turns.filter((turn) => turn.count === count);
    return those.reduce((sum, { ranges }) => sum + ranges, 0) / those.reduce((sum, { spent }) => sum + spent.at, 0);
  };
  return speed(2) / speed(1);
}

function idleSeconds(): number {
  return Number((readFileSync("/proc/stat", "utf8").split("\n")[0] as string).split(/\s+/)[4]) / 100;
}
