import type pg from "pg";
import { EnginePool } from "../../../io/engine/engine-pool.js";
import { ReaderPool } from "../../../io/reader/reader-pool.js";
import { PieceRunner } from "../../between-calls/run-pieces.js";
import { isConnectionLoss } from "../connection-loss.js";
import { loadNewestSnapshot } from "./newest-snapshot.js";
import { SharedJobs } from "./shared-jobs.js";

export { hasServers } from "./server-tables.js";

/** A worker beside the servers: it takes people's reports as they do. Nothing is loaded before the first one comes. */
export async function startReports(pool: pg.Pool): Promise<Pick<PieceRunner, "idle" | "stop">> {
  const jobs = new SharedJobs(pool);
  const engine = new EnginePool({ size: 1, market: await loadNewestSnapshot(pool) });
  const readers = new ReaderPool(1);
  const runner = new PieceRunner(jobs, { engine, readers, atOnce: 1, isAway: isConnectionLoss });
  return {
    idle: () => runner.idle(),
    async stop() {
      await runner.stop();
      await jobs.close();
      readers.close();
      await engine.close();
    },
  };
}
