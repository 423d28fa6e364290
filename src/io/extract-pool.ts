import type { Worker } from "node:worker_threads";
import type { ExtractedLines } from "../postings/extract-lines.js";
import type { LineBatch } from "./json-lines.js";
import { startThread } from "./own-programs.js";

/** Worker threads that read batches of postings; the caller keeps the order. */
export class ExtractPool {
  readonly #workers: Worker[];
  readonly #waiting = new Map<number, { resolve: (value: ExtractedLines) => void; reject: (error: unknown) => void }>();
  #next = 0;

  constructor(jobs: number) {
    this.#workers = Array.from({ length: jobs }, () => this.#start());
  }

  #start(): Worker {
    const worker = startThread({ name: "extract-worker", source: new URL("./extract-worker.ts", import.meta.url) });
    worker.on("message", ({ id, ...result }: { id: number } & ExtractedLines) => {
      this.#waiting.get(id)?.resolve(result);
      this.#waiting.delete(id);
    });
    worker.on("error", (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
    return worker;
  }

  extract(batch: LineBatch): Promise<ExtractedLines> {
    const id = this.#next++;
    const worker = this.#workers[id % this.#workers.length] as Worker;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.postMessage({ id, first: batch.first, lines: batch.lines });
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}
