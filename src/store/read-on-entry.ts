import type { ReadingProcess, StoredReading } from "../io/market/start-readers.js";
import type { Store } from "./store.js";

/** Postings asked of a reader at once; the last ones, which are fewer, wait for the build. */
const ENTRY_CHUNK = 500;
/** Asked of each reader: an answer is written down only when the import comes to it. */
const AHEAD = 4;

/** Where postings belong is read while others still come in: an import alone leaves the other cores idle. */
export interface EntryReader {
  /** Postings that the store did not hold, inside the transaction that adds them. Answers to earlier ones are written there too. */
  take(postings: readonly string[]): Promise<void>;
  /** Writes down what is still under way, in a transaction of its own. */
  settle(): Promise<void>;
}

export interface EntryOptions {
  /** Started by the first chunk. */
  readonly readers: () => readonly ReadingProcess[];
  readonly data: string;
  readonly chunk?: number;
  /** Inside a transaction. */
  readonly write: (readings: readonly StoredReading[]) => Promise<void>;
}

export function openEntryReader(store: Store, { readers, data, write, chunk = ENTRY_CHUNK }: EntryOptions): EntryReader {
  let waiting: string[] = [];
  const underWay: Promise<readonly StoredReading[]>[] = [];
  let turn = 0;
  const writeDownTo = async (most: number): Promise<void> => {
    while (underWay.length > most) await write(await (underWay.shift() as (typeof underWay)[number]));
  };
  return {
    async take(postings) {
      waiting = [...waiting, ...postings];
      for (; waiting.length >= chunk; waiting = waiting.slice(chunk)) {
        const crew = readers();
        await writeDownTo(AHEAD * crew.length - 1);
        const answer = (crew[turn++ % crew.length] as ReadingProcess).read(waiting.slice(0, chunk), data, "keys");
        // Its failure is met when its turn comes to be written down.
        answer.catch(() => undefined);
        underWay.push(answer);
      }
    },
    async settle() {
      if (underWay.length > 0) await store.transaction(() => writeDownTo(0));
    },
  };
}
