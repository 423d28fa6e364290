import type { ReadingProcess, StoredReading } from "../io/market/start-readers.js";
import type { Store } from "./store.js";

/** Postings asked of a reader at once. */
const ENTRY_CHUNK = 500;
/** Asked of each reader: while a file is unpacked in one go nobody answers it. */
const AHEAD = 8;
/** Postings that wait for a reader; with more of them the import waits too. */
const MOST_WAITING = 8_000;

/** Where postings belong is read while others still come in: an import alone leaves the other cores idle. */
export interface EntryReader {
  /** Called before the first posting is there: a reader takes a second to start. */
  begin(): void;
  /** Postings that the store did not hold, inside the transaction that adds them. What was answered meanwhile is written there too. */
  take(postings: readonly string[]): Promise<void>;
  /** Reads to the end, and writes in a transaction of its own. */
  settle(): Promise<void>;
}

export interface EntryOptions {
  /** Started by the first call. */
  readonly readers: () => readonly ReadingProcess[];
  readonly data: string;
  readonly chunk?: number;
  /** Inside a transaction. */
  readonly write: (readings: readonly StoredReading[]) => Promise<void>;
}

export function openEntryReader(store: Store, { readers, data, write, chunk = ENTRY_CHUNK }: EntryOptions): EntryReader {
  const waiting: string[] = [];
  const underWay = new Set<Promise<void>>();
  const answers: (readonly StoredReading[])[] = [];
  const askedOf = new Map<ReadingProcess, number>();
  let failure: { readonly error: unknown } | null = null;
  let least = chunk;
  const ask = (reader: ReadingProcess): void => {
    const asked = (askedOf.get(reader) ?? 0) + 1;
    askedOf.set(reader, asked);
    const answer = reader
      .read(waiting.splice(0, chunk), data, "keys")
      .then(
        (readings) => void answers.push(readings),
        (error) => void (failure ??= { error }),
      )
      .then(() => {
        underWay.delete(answer);
        askedOf.set(reader, (askedOf.get(reader) as number) - 1);
        askAll();
      });
    underWay.add(answer);
  };
  const askAll = (): void => {
    // One after the other, so that the last postings are shared out too.
    for (let ahead = 0; ahead < AHEAD; ahead++)
      for (const reader of waiting.length < least ? [] : readers())
        if (failure === null && waiting.length >= least && (askedOf.get(reader) ?? 0) <= ahead) ask(reader);
  };
  const writeAnswers = async (): Promise<void> => {
    if (failure !== null) throw failure.error;
    for (const readings of answers.splice(0)) await write(readings);
  };
  const untilLeft = async (most: number): Promise<void> => {
    while (failure === null && waiting.length > most) await Promise.race(underWay);
  };
  return {
    begin: () => {
      for (const reader of readers()) reader.warm(data);
    },
    async take(postings) {
      for (const posting of postings) waiting.push(posting);
      askAll();
      await untilLeft(MOST_WAITING);
      await writeAnswers();
    },
    async settle() {
      least = 1;
      askAll();
      await untilLeft(0);
      await Promise.all(underWay);
      least = chunk;
      if (answers.length > 0 || failure !== null) await store.transaction(writeAnswers);
    },
  };
}
