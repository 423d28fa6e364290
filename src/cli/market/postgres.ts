import type pg from "pg";
import { dataFolder } from "../../io/knowledge/data-folder.js";
import { readTaxonomyIds } from "../../io/knowledge/knowledge-files.js";
import { paceCompiler } from "../../io/programs/pace-compiler.js";
import type { PackedSnapshot } from "../../market/snapshot/finish.js";
import type { SnapshotWindows } from "../../market/snapshot/windows.js";
import { InputError } from "../../schema/input-error.js";
import { openPool, withShared } from "../../store/postgres/connect.js";
import { isConnectionLoss } from "../../store/postgres/connection-loss.js";
import { followBuild } from "../../store/postgres/follow-build.js";
import { countLiving } from "../../store/postgres/living-workers.js";
import { migrate } from "../../store/postgres/migrations.js";
import { followRefresh, type Refreshed, type RefreshOrder } from "../../store/postgres/refresh.js";
import { runWorker } from "../../store/postgres/run-worker.js";
import { factsVersion } from "../../store/read-facts.js";
import type { Store } from "../../store/store.js";
import type { Terminal } from "../terminal/terminal.js";

export async function addShared(url: string, add: (store: Store) => Promise<void>): Promise<void> {
  const pool = openPool(url);
  try {
    await migrate(pool);
    await withShared(pool, add);
  } catch (error) {
    throw orGone(error);
  } finally {
    await pool.end();
  }
}

export interface SharedBuild {
  readonly windows: SnapshotWindows;
  /** Workers of this process beside those elsewhere; 0 leaves the work to them. */
  readonly workers: number;
  readonly onDone: (done: number, of: number) => void;
}

/** Used like the embedded build: alone it does the work itself, with workers elsewhere it shares it. */
export function buildShared(url: string, { windows, workers, onDone }: SharedBuild, terminal: Terminal): Promise<PackedSnapshot> {
  return besideWorkers(url, workers, terminal, (pool, version) => followBuild(pool, { version, windows }, onDone));
}

export interface SharedRefresh extends SharedBuild, Pick<RefreshOrder, "feeds" | "day" | "allow"> {
  readonly onFeed: (done: number, of: number) => void;
  /** Told what became of the feeds before the snapshot is built; where nothing came it throws. */
  readonly onFetched: (refreshed: Refreshed) => void;
}

/** Used like the embedded refresh: whoever works at the database fetches. */
export function refreshShared(url: string, { workers, onFeed, onFetched, onDone, ...order }: SharedRefresh, terminal: Terminal) {
  return besideWorkers(url, workers, terminal, async (pool, version) => {
    onFetched(await followRefresh(pool, { ...order, version }, onFeed));
    return followBuild(pool, { version, windows: order.windows }, onDone);
  });
}

async function besideWorkers<T>(
  url: string,
  workers: number,
  terminal: Terminal,
  follow: (pool: pg.Pool, version: string) => Promise<T>,
): Promise<T> {
  if (workers > 0) paceCompiler("manyTexts");
  const data = dataFolder();
  const taxonomy = readTaxonomyIds(data);
  const pool = openPool(url, 4 + 4 * workers);
  const ending = new AbortController();
  try {
    await migrate(pool);
    const own = Array.from({ length: workers }, () => runWorker(pool, { data, taxonomy, signal: ending.signal }));
    if (workers === 0 && (await countLiving(pool)) === 0)
      terminal.err("No worker is there yet: start one with groundwork worker --on and the same address.\n");
    const failed = Promise.all(own).then(() => new Promise<never>(() => {}));
    const answer = await Promise.race([follow(pool, factsVersion(taxonomy.hash)), failed]);
    ending.abort();
    await Promise.all(own);
    return answer;
  } catch (error) {
    throw orGone(error);
  } finally {
    ending.abort();
    await pool.end();
  }
}

/** The driver's words for it say nothing of what to do. */
function orGone(error: unknown): unknown {
  if (error instanceof InputError || !isConnectionLoss(error)) return error;
  const hint = "Run the same command again once it answers: what came in whole is not read anew.";
  return new InputError("no-database", "the PostgreSQL server went away in the middle of this.", { place: "--on", hint, cause: error });
}
