import { gunzipSync } from "node:zlib";
import { EnginePool } from "../../../io/engine/engine-pool.js";
import { fromPlainError } from "../../../io/reader/reader-messages.js";
import { ReaderPool } from "../../../io/reader/reader-pool.js";
import type { CohortMakers } from "../../../io/report/run-cohort.js";
import { InputError } from "../../../schema/input-error.js";
import { openPool } from "../../postgres/connect.js";
import { isConnectionLoss } from "../../postgres/connection-loss.js";
import { migrate } from "../../postgres/migrations.js";
import type { NewJob } from "../job.js";
import { PieceRunner } from "../run-pieces.js";
import { loadNewestSnapshot } from "./newest-snapshot.js";
import { migrateServers } from "./server-tables.js";
import { SharedJobs } from "./shared-jobs.js";

/** The coach at this database: a tenant like any other, so that a class does not keep everybody else waiting. */
const OWNER = "cohort";
/** Enough for every worker to find one waiting, few enough that CVs do not pile up in the database. */
const AT_ONCE = 24;
const AGAIN_MILLISECONDS = 1_000;
const MOST_TRIES = 60;

/**
 * Whoever works at the database makes the reports: servers, workers, and `threads` of this process. Pages are made here. A job is
 * deleted as soon as its report is on this disk.
 */
export async function openSharedMakers(url: string, threads: number): Promise<CohortMakers> {
  const pool = openPool(url, 6);
  await migrate(pool);
  await migrateServers(pool);
  const market = await loadNewestSnapshot(pool);
  const engine = new EnginePool({ size: Math.max(1, threads), market });
  const readers = new ReaderPool(Math.max(1, threads));
  const jobs = new SharedJobs(pool);
  const runner = threads === 0 ? null : new PieceRunner(jobs, { engine, readers, atOnce: threads, isAway: isConnectionLoss });
  const { snapshot } = await engine.run("versions", null);
  return {
    engine,
    atOnce: AT_ONCE,
    async make({ name, bytes }, request, into) {
      const piece = { cv: { name, base64: Buffer.from(bytes).toString("base64") }, request };
      const json = await madeElsewhere(jobs, { kind: "report", owner: OWNER, about: null, pieces: [piece] });
      if ((JSON.parse(json) as { data: { snapshot?: string } }).data.snapshot !== (snapshot ?? undefined))
        throw new InputError("snapshot-mismatch", "a worker counts other postings than the newest of this database.", {
          place: "--on",
          hint: "Start workers and servers again after market build, then this command: what is finished is kept.",
        });
      return engine.run("personPages", { json, ...into });
    },
    async close() {
      await runner?.stop();
      await jobs.close();
      readers.close();
      await engine.close();
      await pool.end();
    },
  };
}

async function madeElsewhere(jobs: SharedJobs, job: NewJob): Promise<string> {
  const id = await insist(() => jobs.add(job));
  const never = new AbortController().signal;
  for (;;) {
    const seen = jobs.changes.count;
    const { state, trouble } = await insist(() => jobs.read(OWNER, id));
    if (state === "done" || state === "failed") {
      const packed = state === "done" ? await insist(() => jobs.report(OWNER, id, 0)) : null;
      await insist(() => jobs.cancel(OWNER, id));
      if (packed === null) throw trouble === null ? new Error("a report is done and not there") : fromPlainError(trouble);
      return gunzipSync(packed).toString("utf8");
    }
    await jobs.changes.after(seen, never);
  }
}

/** A database that restarts is waited for. */
async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof InputError && error.code === "no-database") || tries === MOST_TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MILLISECONDS));
    }
}
