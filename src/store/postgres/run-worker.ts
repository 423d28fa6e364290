import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { Logger, type Runner, run, type WorkerEvents } from "graphile-worker";
import type pg from "pg";
import { startReaders } from "../../io/market/start-readers.js";
import { factsVersion } from "../read-facts.js";
import { withShared } from "./connect.js";
import { isConnectionLoss } from "./connection-loss.js";
import { finishBuild } from "./finish-build.js";
import { startHeartbeat } from "./living-workers.js";
import { taskName } from "./queue.js";
import { runRange, type WorkTools } from "./run-range.js";

/** Between two looks into an empty queue; a new job is announced and does not wait for it. */
const POLL_MILLISECONDS = 1_000;
const RETRY_MILLISECONDS = 1_000;
/** What a job under way may take to its end when the worker is told to end. */
const GRACE_MILLISECONDS = 60_000;

export interface WorkerOptions {
  /** Folder of the compiled data. */
  readonly data: string;
  readonly taxonomy: WorkTools["taxonomy"];
  /** A worker unheard of for so many seconds is taken for dead. */
  readonly patience?: number;
  /** One line a job: its kind, its time, and the code of what failed; never what it was about. */
  readonly onJob?: (job: { readonly task: string; readonly seconds: number; readonly failed: boolean }) => void;
  /** What goes before each range of a bulk import. */
  readonly before?: () => Promise<void>;
  /** Ends it gracefully: the job under way is finished. */
  readonly signal: AbortSignal;
}

/** Takes jobs until it is told to end. A server that restarts is waited for. */
export async function runWorker(pool: pg.Pool, options: WorkerOptions): Promise<void> {
  const [reader] = startReaders(1);
  if (reader === undefined) throw new Error("no reading process");
  const tools: WorkTools = { reader, data: options.data, taxonomy: options.taxonomy };
  const heartbeat = startHeartbeat(pool, randomUUID(), options.patience);
  try {
    while (!options.signal.aborted) {
      try {
        await runUntilEnd(pool, tools, heartbeat.add, options);
      } catch (error) {
        if (!isConnectionLoss(error)) throw error;
      }
      if (!options.signal.aborted) await new Promise((resolve) => setTimeout(resolve, RETRY_MILLISECONDS));
    }
  } finally {
    await heartbeat.end();
    reader.end();
  }
}

async function runUntilEnd(pool: pg.Pool, tools: WorkTools, onPool: (id: string) => void, options: WorkerOptions): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  // Jobs are locked by the name of the pool that took them.
  events.on("pool:create", ({ workerPool }) => onPool(workerPool.id));
  const version = factsVersion(tools.taxonomy.hash);
  const runner = await run({
    pgPool: pool,
    events,
    concurrency: 1,
    noHandleSignals: true,
    pollInterval: POLL_MILLISECONDS,
    preset: { worker: { gracefulShutdownAbortTimeout: GRACE_MILLISECONDS } },
    // The queue's own lines name payloads; ours do not.
    logger: new Logger(() => () => {}),
    taskList: {
      [taskName("range", version)]: (payload) => {
        const { build, at } = payload as { build: string; at: number };
        return timed("range", options, async () => {
          await options.before?.();
          await withShared(pool, (store) => runRange(store, build, at, tools));
        });
      },
      [taskName("finish", version)]: (payload) =>
        timed("finish", options, () => withShared(pool, (store) => finishBuild(store, (payload as { build: string }).build, tools))),
    },
  });
  await untilEnd(runner, options.signal);
}

async function untilEnd(runner: Runner, signal: AbortSignal): Promise<void> {
  const stop = (): void => void runner.stop().catch(() => {});
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  try {
    await runner.promise;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

async function timed(task: string, { onJob }: WorkerOptions, job: () => Promise<void>): Promise<void> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  try {
    await job();
    onJob?.({ task, seconds: seconds(), failed: false });
  } catch (error) {
    onJob?.({ task, seconds: seconds(), failed: true });
    throw error;
  }
}
