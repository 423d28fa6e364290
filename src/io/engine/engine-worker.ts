import { parentPort, workerData } from "node:worker_threads";
import type { Engine } from "../../engine.js";
import { openEngine } from "../open-engine.js";
import { toPlainError } from "../reader/reader-messages.js";
import { ENGINE_TASKS, type TaskName } from "./engine-tasks.js";

export interface WorkerSettings {
  readonly market?: string;
}

const engine = openEngine(workerData as WorkerSettings);

parentPort?.on("message", ({ id, task, input }: { id: number; task: TaskName; input: unknown }) => {
  const run = ENGINE_TASKS[task] as (input: unknown, engine: Engine, emit: (event: unknown) => void) => Promise<unknown>;
  run(input, engine, (event) => parentPort?.postMessage({ id, event })).then(
    (answer) => parentPort?.postMessage({ id, answer }),
    (cause: unknown) => parentPort?.postMessage({ id, error: toPlainError(cause) }),
  );
});
parentPort?.postMessage("ready");
