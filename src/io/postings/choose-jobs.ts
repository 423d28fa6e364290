import { fstatSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { STANDARD_INPUT } from "../files.js";

/**
 * Bytes that pay for one more thread. Each compiles for itself, some two seconds of a processor: two take as long as one for 8 MB of
 * postings, and 1.37 times as fast for 69 MB; on two cores that much other work shared they won nothing up to 32 MB.
 */
const BYTES_A_THREAD = 24_000_000;
/** Each holds some 320 MB; who has more to spare says --jobs. */
const MOST_UNASKED = 4;
/** What text of postings unpacks to, at least. */
const UNPACKED = 3;

/** Threads for reading these files where the person names no number; of a pipe nobody knows the size, and one reads it. */
export function chooseJobs(files: readonly string[], cores = availableParallelism()): number {
  const bytes = files.reduce((sum, file) => sum + sizeOf(file) * (/\.gz$/i.test(file) ? UNPACKED : 1), 0);
  return Math.max(1, Math.min(Math.floor(bytes / BYTES_A_THREAD), cores, MOST_UNASKED));
}

function sizeOf(file: string): number {
  const found = file === STANDARD_INPUT ? fstatSync(0) : statSync(file, { throwIfNoEntry: false });
  return found?.isFile() === true ? found.size : 0;
}
