import { dataFolder } from "../../io/data-folder.js";
import { readKnowledge } from "../../io/knowledge-files.js";
import type { PackedSnapshot } from "../../market/finish.js";
import type { SnapshotWindows } from "../../market/windows.js";
import { InputError } from "../../schema/input-error.js";
import { openPool, withShared } from "../../store/postgres/connect.js";
import { followBuild } from "../../store/postgres/follow-build.js";
import { countLiving } from "../../store/postgres/living-workers.js";
import { migrate } from "../../store/postgres/migrations.js";
import { runWorker } from "../../store/postgres/run-worker.js";
import { factsVersion } from "../../store/read-facts.js";
import type { Store } from "../../store/store.js";
import type { Terminal } from "../terminal.js";

export async function addShared(url: string, add: (store: Store) => Promise<void>): Promise<void> {
  const pool = openPool(url);
  try {
    await migrate(pool);
    await withShared(pool, add);
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
export async function buildShared(url: string, order: SharedBuild, terminal: Terminal): Promise<PackedSnapshot> {
  if (!Number.isInteger(order.workers) || order.workers < 0 || order.workers > 64)
    throw new InputError("bad-option", `--workers ${order.workers}: give a whole number from 0 to 64.`, { place: "--workers" });
  const data = dataFolder();
  const { taxonomy } = readKnowledge(data);
  const pool = openPool(url, 4 + 3 * order.workers);
  const ending = new AbortController();
  try {
    await migrate(pool);
    const own = Array.from({ length: order.workers }, () => runWorker(pool, { data, taxonomy, signal: ending.signal }));
    if (order.workers === 0 && (await countLiving(pool)) === 0)
      terminal.err("No worker is there yet: start one with groundwork worker --on and the same address.\n");
    const failed = Promise.all(own).then(() => new Promise<never>(() => {}));
    const snapshot = await Promise.race([
      followBuild(pool, { version: factsVersion(taxonomy.hash), windows: order.windows }, order.onDone),
      failed,
    ]);
    ending.abort();
    await Promise.all(own);
    return snapshot;
  } finally {
    ending.abort();
    await pool.end();
  }
}
