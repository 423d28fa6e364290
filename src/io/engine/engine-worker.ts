import { parentPort, workerData } from "node:worker_threads";
import { toPlainError } from "../reader/reader-messages.js";
import { ENGINE_TASKS, type TaskName } from "./engine-tasks.js";
import { openThreadEngine, type ThreadEngine, type ThreadSettings } from "./thread-engine.js";

const engine = openThreadEngine(workerData as ThreadSettings);

parentPort?.on("message", ({ id, task, input }: { id: number; task: TaskName; input: unknown }) => {
  const run = ENGINE_TASKS[task] as (input: unknown, engine: ThreadEngine, emit: (event: unknown) => void) => Promise<unknown>;
  run(input, engine, (event) => parentPort?.postMessage({ id, event })).then(
    (answer) => parentPort?.postMessage({ id, answer }),
    (cause: unknown) => parentPort?.postMessage({ id, error: toPlainError(cause) }),
  );
});
parentPort?.postMessage("ready");
