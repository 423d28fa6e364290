import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";
import { EnginePool } from "../../../io/engine/engine-pool.js";
import { ReaderPool } from "../../../io/reader/reader-pool.js";
import { isConnectionLoss } from "../../postgres/connection-loss.js";
import { PieceRunner } from "../run-pieces.js";
import { loadNewestSnapshot } from "./newest-snapshot.js";
import { hasServers } from "./server-tables.js";
import { SharedJobs } from "./shared-jobs.js";

const LOOK_MILLISECONDS = 10_000;

export type ReportsBeside = Pick<PieceRunner, "idle" | "stop">;

/** A worker beside the servers: it takes people's reports as they do, from when the first server or cohort has come to its database. */
export function followServers(pool: pg.Pool, lookMilliseconds = LOOK_MILLISECONDS): ReportsBeside {
  const ending = new AbortController();
  let reports: ReportsBeside | null = null;
  const look = async (): Promise<ReportsBeside | null> => ((await hasServers(pool)) ? startReports(pool) : null);
  const looking = (async () => {
    while (!ending.signal.aborted && reports === null) {
      reports = await look().catch((error: unknown) => {
        if (!isConnectionLoss(error)) throw error;
        return null;
      });
      if (reports === null) await wait(lookMilliseconds, null, { signal: ending.signal }).catch(() => undefined);
    }
  })();
  // What ends it is told to whoever stops it.
  looking.catch(() => undefined);
  return {
    async idle() {
      await reports?.idle();
    },
    async stop() {
      ending.abort();
      await looking;
      await reports?.stop();
    },
  };
}

/** Nothing is loaded before the first one comes. */
async function startReports(pool: pg.Pool): Promise<ReportsBeside> {
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
