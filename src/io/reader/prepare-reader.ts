import { ReaderPool } from "./reader-pool.js";

/** Starts a child for the one file to come, so that it loads while this process does other things. */
export function prepareReader(): ReaderPool {
  const pool = new ReaderPool(1);
  pool.startAhead();
  return pool;
}
