import type { ReadingDepth, ReadingProcess, StoredReading } from "../io/market/start-readers.js";
import type { SnapshotWindows } from "../market/snapshot/windows.js";
import { mix } from "../postings/dedupe/shingles.js";
import type { Store } from "./store.js";

/** Postings asked of a reader at once. */
const ENTRY_CHUNK = 500;
/** Asked of each reader: while a file is unpacked in one go nobody answers it. */
const AHEAD = 8;
/** Postings that wait for a reader; with more of them the import waits too. */
const MOST_WAITING = 8_000;
/** Readings that are written down together while the last ones are read. */
const WRITTEN_AT_ONCE = 2_000;

/** A posting that came in: as the store keeps it, its month (0 where it has none), and what those like it share, mostly a company. */
export interface EnteredPosting {
  readonly text: string;
  readonly month: number;
  readonly kin: string;
}

/** Postings are read while others still come in: an import alone leaves the other cores idle. */
export interface EntryReader {
  /** Called before the first posting is there: a reader takes a second to start. */
  begin(): void;
  /** Postings that the store did not hold, inside the transaction that adds them. What was answered meanwhile is written there too. */
  take(postings: readonly EnteredPosting[]): Promise<void>;
  /** Reads to the end, and writes in transactions of its own. */
  settle(): Promise<void>;
}

export interface EntryOptions {
  /** Started by the first call; as many each time. */
  readonly readers: () => readonly ReadingProcess[];
  readonly data: string;
  readonly chunk?: number;
  /**
   * What the next build will count, by the newest month that came so far: of that is read what it asks for, where nothing like it came
   * before. Without it, and of all others, is read where they belong.
   */
  readonly windows?: (newest: number) => Pick<SnapshotWindows, "present" | "earlier">;
  /** Inside a transaction. */
  readonly write: (readings: readonly StoredReading[]) => Promise<void>;
}

export function openEntryReader(store: Store, options: EntryOptions): EntryReader {
  const { readers, data, windows, write, chunk = ENTRY_CHUNK } = options;
  const lanes = openLanes();
  const underWay = new Set<Promise<void>>();
  const answers: (readonly StoredReading[])[] = [];
  const askedOf = new Map<ReadingProcess, number>();
  let failure: { readonly error: unknown } | null = null;
  let least = chunk;
  let newest = 0;
  const ask = (reader: ReadingProcess, lane: number): void => {
    const asked = (askedOf.get(reader) ?? 0) + 1;
    askedOf.set(reader, asked);
    const depth: Exclude<ReadingDepth, "rows"> = windows === undefined ? "keys" : windows(newest);
    const answer = reader
      .read(lanes.shift(lane, chunk), data, depth)
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
      for (const [lane, reader] of lanes.waiting() < least ? [] : readers().entries())
        if (failure === null && lanes.waiting() >= least && (askedOf.get(reader) ?? 0) <= ahead) ask(reader, lane);
  };
  const writeAnswers = async (): Promise<void> => {
    if (failure !== null) throw failure.error;
    for (const readings of answers.splice(0)) await write(readings);
  };
  const untilLeft = async (most: number): Promise<void> => {
    while (failure === null && lanes.waiting() > most) await Promise.race(underWay);
  };
  return {
    begin: () => {
      for (const reader of readers()) reader.warm(data);
    },
    async take(postings) {
      const { length } = readers();
      for (const posting of postings) {
        newest = Math.max(newest, posting.month);
        lanes.push(posting, length);
      }
      askAll();
      await untilLeft(MOST_WAITING);
      await writeAnswers();
    },
    async settle() {
      least = 1;
      askAll();
      while (underWay.size > 0) {
        await Promise.race(underWay);
        if (answers.reduce((sum, { length }) => sum + length, 0) >= WRITTEN_AT_ONCE) await store.transaction(writeAnswers);
      }
      least = chunk;
      if (answers.length > 0 || failure !== null) await store.transaction(writeAnswers);
    },
  };
}

interface Lanes {
  push(posting: EnteredPosting, lanes: number): void;
  /** The first texts of a lane, or of the longest one where it has not so many. */
  shift(lane: number, most: number): string[];
  waiting(): number;
}

/** One for each reader. Postings that may be alike wait in the same one: a reader knows those that it read itself. */
function openLanes(): Lanes {
  const lanes: string[][] = [];
  let waiting = 0;
  return {
    push({ text, kin }, count) {
      while (lanes.length < count) lanes.push([]);
      (lanes[laneOf(kin, count)] as string[]).push(text);
      waiting++;
    },
    shift(lane, most) {
      const own = lanes[lane] as string[];
      const from = own.length >= most ? own : lanes.reduce((longest, other) => (other.length > longest.length ? other : longest));
      const shifted = from.splice(0, most);
      waiting -= shifted.length;
      return shifted;
    },
    waiting: () => waiting,
  };
}

function laneOf(kin: string, lanes: number): number {
  let hash = 0;
  for (let at = 0; at < kin.length; at++) hash = Math.imul(hash ^ kin.charCodeAt(at), 0x01000193);
  return mix(hash) % lanes;
}
