import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from "graphile-worker";
import type pg from "pg";
import { startReadingThread } from "../../io/market/start-readers.js";
import { factsVersion } from "../read-facts.js";
import { withShared } from "./connect.js";
import { isConnectionLoss } from "./connection-loss.js";
import { finishBuild } from "./finish-build.js";
import { type Heartbeat, startHeartbeat } from "./living-workers.js";
import { taskName } from "./queue.js";
import { runRefresh } from "./refresh.js";
import { runPiece } from "./run-piece.js";
import { runRange, type WorkTools } from "./run-range.js";

/** Between two looks into an empty queue; a new job is announced and does not wait for it. */
const POLL_MILLISECONDS = 1_000;
/** The first pause before a server that is away is asked again, and the longest: each is twice the one before. */
const RETRY_MILLISECONDS = 500;
const LONGEST_RETRY_MILLISECONDS = 15_000;
/** While the reading thread reads one range, the next is fetched and the one before it written down. */
const JOBS_AT_ONCE = 2;
/** What the queue may take, after its last job, to write down how jobs ended. */
const SETTLE_MILLISECONDS = 5_000;
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
  /** Told once when the server stops answering, and once when it answers again. */
  readonly onServer?: (answers: boolean) => void;
  /** What goes before each range of a bulk import. */
  readonly before?: () => Promise<void>;
  /** Ends it gracefully: the job under way is finished. */
  readonly signal: AbortSignal;
}

/** Takes jobs until it is told to end. A server that restarts is waited for, whatever was under way when it left. */
export async function runWorker(pool: pg.Pool, options: WorkerOptions): Promise<void> {
  const reader = startReadingThread();
  reader.warm(options.data);
  const tools: WorkTools = { reader, data: options.data, taxonomy: options.taxonomy, spare: [] };
  const heartbeat = startHeartbeat(pool, randomUUID(), options.patience);
  const { signal } = options;
  let pause = RETRY_MILLISECONDS;
  let answering = true;
  const onServer = (answers: boolean): void => {
    if (answers) pause = RETRY_MILLISECONDS;
    if (answers !== answering) options.onServer?.(answers);
    answering = answers;
  };
  try {
    while (!signal.aborted) {
      try {
        await runUntilEnd(pool, tools, heartbeat, { ...options, onServer });
      } catch (error) {
        if (!isConnectionLoss(error)) throw error;
        onServer(false);
      }
      if (!signal.aborted) await wait(pause, null, { signal }).catch(() => undefined);
      pause = Math.min(2 * pause, LONGEST_RETRY_MILLISECONDS);
    }
  } finally {
    await heartbeat.end();
    await reader.end();
  }
}

async function runUntilEnd(
  pool: pg.Pool,
  tools: WorkTools,
  heartbeat: Heartbeat,
  options: WorkerOptions & { readonly onServer: (answers: boolean) => void },
): Promise<void> {
  const events: WorkerEvents = new EventEmitter();
  const version = factsVersion(tools.taxonomy.hash);
  const ending = new AbortController();
  let trouble: unknown = null;
  // The queue keeps its errors to itself. One while asking for a job it gets over; one while a job's end is written down ends it.
  const onTrouble = ({ error }: { readonly error: unknown }): void => {
    if (isConnectionLoss(error)) options.onServer(false);
    else trouble ??= error;
    if (trouble !== null) ending.abort();
  };
  for (const event of ["worker:getJob:error", "worker:fatalError", "pool:fatalError"] as const) events.on(event, onTrouble);
  for (const event of ["worker:getJob:empty", "job:start"] as const) events.on(event, () => options.onServer(true));
  // Two failures that the queue could not write down are one more than it counts, and it waits for the rest for ever. What is not written down
  // is free at the next beat.
  const settled = new Promise<void>((resolve) => {
    const settle = (): void => void setTimeout(resolve, SETTLE_MILLISECONDS).unref();
    for (const event of ["pool:gracefulShutdown:complete", "pool:gracefulShutdown:error"] as const) events.once(event, settle);
  });
  // Jobs are locked by the name of the pool that took them.
  let queue = "";
  events.on("pool:create", ({ workerPool }) => {
    queue = workerPool.id;
    heartbeat.add(queue);
  });
  try {
    const runner = await run({
      pgPool: pool,
      events,
      concurrency: JOBS_AT_ONCE,
      noHandleSignals: true,
      pollInterval: POLL_MILLISECONDS,
      preset: {
        worker: {
          gracefulShutdownAbortTimeout: GRACE_MILLISECONDS,
          // Without a batch, one that cannot be written down because the server is away would be nobody's rejection.
          completeJobBatchDelay: 0,
          failJobBatchDelay: 0,
        },
      },
      // The queue's own lines name payloads; ours do not.
      logger: new Logger(() => () => {}),
      taskList: tasksFor(pool, tools, version, options),
    });
    await Promise.race([untilEnd(runner, AbortSignal.any([options.signal, ending.signal])), settled]);
  } finally {
    heartbeat.drop(queue);
  }
  if (trouble !== null) throw trouble;
}

function tasksFor(pool: pg.Pool, tools: WorkTools, version: string, options: WorkerOptions): TaskList {
  return {
    [taskName("range", version)]: (payload) => {
      const { build, at } = payload as { build: string; at: number };
      return timed("range", options, async () => {
        await options.before?.();
        await withShared(pool, (store) => runRange(store, build, at, tools));
      });
    },
    [taskName("refresh", version)]: (payload) =>
      timed("refresh", options, () => withShared(pool, (store) => runRefresh(store, (payload as { number: number }).number))),
    [taskName("piece", version)]: (payload) => {
      const { build, at } = payload as { build: string; at: number };
      return timed("piece", options, () => withShared(pool, (store) => runPiece(store, build, at, tools)));
    },
    [taskName("finish", version)]: (payload) =>
      timed("finish", options, () => withShared(pool, (store) => finishBuild(store, (payload as { build: string }).build, tools))),
  };
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
