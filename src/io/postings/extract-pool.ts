import type { Worker } from "node:worker_threads";
import type { ExtractedLines } from "../../postings/extract-lines.js";
import { startThread } from "../programs/own-programs.js";
import type { LineBatch } from "./json-lines.js";

/**
 * Bytes that one thread reads before the others start. Each compiles for itself, which costs as much as to read some 8 MB once that is done:
 * of less text, several together take longer than one alone.
 */
const ALONE = 4_000_000;

interface Reader {
  readonly worker: Worker;
  /** Batches under way. */
  waiting: number;
}

/** Worker threads that read batches of postings; the caller keeps the order. */
export class ExtractPool {
  readonly #jobs: number;
  readonly #readers: Reader[] = [];
  readonly #waiting = new Map<number, { resolve: (value: ExtractedLines) => void; reject: (error: unknown) => void }>();
  #next = 0;
  #bytes = 0;

  constructor(jobs: number) {
    this.#jobs = jobs;
    this.#start();
  }

  #start(): void {
    const worker = startThread({ name: "extract-worker", source: new URL("./extract-worker.ts", import.meta.url) });
    const reader: Reader = { worker, waiting: 0 };
    this.#readers.push(reader);
    worker.on("message", ({ id, ...result }: { id: number } & ExtractedLines) => {
      reader.waiting--;
      this.#waiting.get(id)?.resolve(result);
      this.#waiting.delete(id);
    });
    worker.on("error", (error) => {
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    });
  }

  extract(batch: LineBatch): Promise<ExtractedLines> {
    const id = this.#next++;
    this.#bytes += batch.bytes;
    if (this.#bytes > ALONE) while (this.#readers.length < this.#jobs) this.#start();
    // One that has just started reads at a third of the speed: the next batch goes to whoever has fewest before it.
    const reader = this.#readers.reduce((least, one) => (one.waiting < least.waiting ? one : least));
    reader.waiting++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      reader.worker.postMessage({ id, first: batch.first, lines: batch.lines });
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#readers.map(({ worker }) => worker.terminate()));
  }
}
