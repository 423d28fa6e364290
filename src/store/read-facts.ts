import { type RawBuilder, type SqlBool, sql } from "kysely";
import { READING_COLUMNS, readingRow } from "../io/market/reading-row.js";
import { type ReadingProcess, type StoredReading, startReaders } from "../io/market/start-readers.js";
import { packShard } from "../market/pack-shard.js";
import { READER_VERSION } from "../postings/read-posting.js";
import { type EntryOptions, type EntryReader, openEntryReader } from "./read-on-entry.js";
import type { Store } from "./store.js";

/** Postings read between two commits: what a kill can cost. */
const CHUNK = 1000;
/** Towards the end chunks become smaller, down to this, or one reader would work through the last of them alone. */
const LEAST_CHUNK = 100;
/** Asked of each reader: one to read and one to go on with while the answer is written down. */
const AHEAD = 2;

/** Raised when more is kept of a posting than the reader's version says: what was kept before is read anew. */
const KEPT = 3;

export function factsVersion(taxonomy: string): string {
  return `${READER_VERSION}.${KEPT}:${taxonomy}`;
}

export interface ReadFactsOptions extends Pick<EntryOptions, "data" | "chunk" | "windows"> {
  readonly taxonomy: string;
  readonly workers: number;
  readonly onDone?: (done: number, of: number) => void;
}

/** Reads postings of the embedded store in processes of its own, which start with the first one that is unread. */
export interface FactReader extends EntryReader {
  /** Where each posting belongs, of those that this version of reader and taxonomy has not looked at yet. */
  readKeys(): Promise<number>;
  /** What is asked for, of those in the table `wanted` whose rows are not there yet. */
  readRows(): Promise<number>;
  /** As `packShard`, shared out among the reading processes where there are any. */
  pack(text: string): Promise<Uint8Array>;
  end(): void;
}

/** Stops anywhere and goes on where it stopped. */
export function openFactReader(store: Store, options: ReadFactsOptions): FactReader {
  const version = factsVersion(options.taxonomy);
  let readers: ReadingProcess[] = [];
  let packed = 0;
  const startUpTo = (count: number): readonly ReadingProcess[] => {
    if (count > readers.length) readers = [...readers, ...startReaders(count - readers.length)];
    return readers;
  };
  const workers = Math.max(1, options.workers);
  const write = (readings: readonly StoredReading[]) => writeReadings(store, version, readings);
  const entry = openEntryReader(store, { ...options, readers: () => startUpTo(workers), write });
  const readAll = async <T>(places: Float64Array, { read, write }: Pick<Reading<T>, "read" | "write">) => {
    startUpTo(Math.min(workers, Math.ceil(places.length / (options.chunk ?? CHUNK))));
    await readPlaces(store, places, { ...options, readers, read, write });
    return places.length;
  };
  return {
    ...entry,
    async readKeys() {
      await entry.settle();
      const [places] = await placesOf(store, sql`select rowid from postings p where ${unread(version)} order by rowid`);
      return readAll(places as Float64Array, { read: (reader, postings) => reader.read(postings, options.data, "keys"), write });
    },
    async readRows() {
      const [places, into] = await placesOf(store, rowless(version));
      return readAll(places as Float64Array, {
        read: (reader, postings) => reader.readRows(postings, options.data),
        write: (rows, from) => writeRows(store, (into as Float64Array).subarray(from), rows),
      });
    },
    async pack(text) {
      const reader = readers[packed++ % readers.length];
      return reader === undefined ? packShard(text) : reader.pack(text);
    },
    end: () => {
      for (const reader of readers) reader.end();
    },
  };
}

interface Reading<T> extends Pick<ReadFactsOptions, "chunk" | "onDone"> {
  readonly readers: readonly ReadingProcess[];
  readonly read: (reader: ReadingProcess, postings: readonly string[]) => Promise<readonly T[]>;
  /** Inside a transaction; `from`: which of the places the first one is. */
  readonly write: (readings: readonly T[], from: number) => Promise<void>;
}

async function readPlaces<T>(store: Store, places: Float64Array, { readers, read, write, onDone, ...options }: Reading<T>): Promise<void> {
  const chunks = cutPlaces(places.length, options.chunk ?? CHUNK, readers.length);
  let done = 0;
  // One writer: chunks are read side by side and written one after the other.
  let writing: Promise<void> = Promise.resolve();
  const work = async (reader: ReadingProcess): Promise<void> => {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
      const [from, to] = chunk;
      const load = writing.then(() => loadPostings(store, places.subarray(from, to)));
      writing = load.then(() => undefined);
      const readings = await read(reader, await load);
      writing = writing.then(() => store.transaction(() => write(readings, from)));
      await writing;
      done += to - from;
      onDone?.(done, places.length);
    }
  };
  await Promise.all(readers.flatMap((reader) => Array.from({ length: AHEAD }, () => work(reader))));
}

/** From which place to which one each chunk goes. */
function cutPlaces(places: number, most: number, readers: number): [number, number][] {
  const chunks: [number, number][] = [];
  for (let from = 0; from < places; ) {
    const share = Math.ceil((places - from) / (2 * AHEAD * readers));
    const to = Math.min(places, from + Math.min(most, Math.max(LEAST_CHUNK, share)));
    chunks.push([from, to]);
    from = to;
  }
  return chunks;
}

/** Places in the tables rather than keys, a list a column: what lies at a place is found without looking through the rest. */
async function placesOf(store: Store, query: RawBuilder<unknown>): Promise<Float64Array[]> {
  const lists: number[][] = [[], []];
  for await (const columns of store.stream(query))
    for (const [at, rowids] of columns.entries()) for (const rowid of rowids as bigint[]) lists[at]?.push(Number(rowid));
  return lists.map((list) => Float64Array.from(list));
}

async function loadPostings(store: Store, rows: Float64Array): Promise<string[]> {
  const [first, last] = [rows[0] as number, rows.at(-1) as number];
  const wanted = last - first + 1 === rows.length ? null : new Set(rows);
  const loaded: string[] = [];
  const query = sql`select rowid, incoming from postings where rowid between ${first} and ${last} order by rowid`;
  for await (const [rowids, incoming] of store.stream(query))
    for (const [at, text] of (incoming as string[]).entries())
      if (wanted === null || wanted.has(Number((rowids as bigint[])[at]))) loaded.push(text);
  return loaded;
}

/** What this version has not looked at, of postings p; `among` says which readings r may be theirs. */
export function unread(version: string, among: RawBuilder<SqlBool> = sql`true`): RawBuilder<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from readings r where r.source = p.source and r.hash = p.hash and r.version = ${version} and ${among})`;
}

/** What is wanted and has no row yet: its places in postings and in readings. */
function rowless(version: string): RawBuilder<unknown> {
  return sql`select p.rowid, r.rowid from wanted w join readings r on r.source = w.source and r.hash = w.hash
    join postings p on p.source = w.source and p.hash = w.hash
    where r.version = ${version} and r.row = '' order by p.rowid`;
}

/** Inside a transaction. */
export function writeReadings(store: Store, version: string, readings: readonly StoredReading[]): Promise<void> {
  return store.append(
    "readings",
    READING_COLUMNS,
    readings.map((reading) => readingRow(reading, version)),
  );
}

async function writeRows(store: Store, places: Float64Array, rows: readonly string[]): Promise<void> {
  await sql`create or replace temp table read_rows (place integer, row varchar)`.execute(store.db);
  await store.append(
    "read_rows",
    ["place", "row"],
    rows.map((row, at) => [places[at] as number, row]),
  );
  await sql`update readings as r set row = i.row from read_rows i where r.rowid = i.place`.execute(store.db);
}
