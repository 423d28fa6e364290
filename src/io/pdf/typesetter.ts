import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Typeset } from "./typeset-pdf.js";

/** Sets one report's PDF; `close` when it is done or no longer wanted. */
export interface Typesetter {
  readonly typeset: Typeset;
  close(): Promise<unknown>;
}

type Answer = { readonly pdf: Uint8Array } | { readonly error: unknown };

/** A thread that reads the fonts while there is no report yet, and sets the PDF while the other formats are written. None from source. */
export function maybeTypesetter(): Typesetter | null {
  const path = ["./typeset-worker.js", "../typeset-worker.js"]
    .map((place) => fileURLToPath(new URL(place, import.meta.url)))
    .find((place) => existsSync(place));
  if (path === undefined) return null;
  const worker = new Worker(path);
  // A thread that nobody waits for must not keep the program open.
  worker.unref();
  const failed = new Promise<never>((_, reject) => worker.once("error", reject));
  failed.catch(() => undefined);
  return {
    typeset(job) {
      const answered = new Promise<Uint8Array>((resolve, reject) => {
        worker.once("message", (answer: Answer) => ("pdf" in answer ? resolve(answer.pdf) : reject(answer.error)));
      });
      worker.ref();
      worker.postMessage(job);
      return Promise.race([answered, failed]).finally(() => worker.unref());
    },
    close: () => worker.terminate(),
  };
}
