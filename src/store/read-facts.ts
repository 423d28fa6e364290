import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type ReadingProcess, type StoredReading, type StoredRow, startReaders } from "../io/market/start-readers.js";
import { READER_VERSION } from "../postings/read-posting.js";
import { type EntryReader, openEntryReader } from "./read-on-entry.js";
import type { Store } from "./store.js";

/** Postings read between two commits: what a kill can cost. */
const CHUNK = 1000;
/** Towards the end chunks become smaller, down to this, or one reader would work through the last of them alone. */
const LEAST_CHUNK = 100;
/** Asked of each reader: one to read and one to go on with while the answer is written down. */
const AHEAD = 2;

/** Raised when more is kept of a posting than the reader's version says: what was kept before is read anew. */
const KEPT = 2;

export function factsVersion(taxonomy: string): string {
  return `${READER_VERSION}.${KEPT}:${taxonomy}`;
}

export interface ReadFactsOptions {
  readonly data: string;
  readonly taxonomy: string;
  readonly workers: number;
  readonly chunk?: number;
  readonly onDone?: (done: number, of: number) => void;
}

/** Reads postings of the embedded store in processes of its own, which start with the first one that is unread. */
export interface FactReader extends EntryReader {
  /** Where each posting belongs, of those that this version of reader and taxonomy has not looked at yet. */
  readKeys(): Promise<number>;
  /** What is asked for, of those in the table `wanted` whose rows are not there yet. */
  readRows(): Promise<number>;
  end(): void;
}

/** Stops anywhere and goes on where it stopped. */
export function openFactReader(store: Store, options: ReadFactsOptions): FactReader {
  const version = factsVersion(options.taxonomy);
  let readers: ReadingProcess[] = [];
  const startUpTo = (count: number): readonly ReadingProcess[] => {
    if (count > readers.length) readers = [...readers, ...startReaders(count - readers.length)];
    return readers;
  };
  const workers = Math.max(1, options.workers);
  const write = (readings: readonly StoredReading[]) => writeReadings(store, version, readings);
  // The import itself is the work of one core.
  const entry = openEntryReader(store, { ...options, readers: () => startUpTo(Math.max(1, workers - 1)), write });
  const readAll = async <T>(pending: RawBuilder<SqlBool>, read: Read<T>, write: (readings: readonly T[]) => Promise<void>) => {
    const places = await placesOf(store, pending);
    startUpTo(Math.min(workers, Math.ceil(places.length / (options.chunk ?? CHUNK))));
    await readPlaces(store, places, { ...options, readers, read, write });
    return places.length;
  };
  return {
    ...entry,
    async readKeys() {
      await entry.settle();
      return readAll<StoredReading>(unread(version), (reader, postings) => reader.read(postings, options.data, "keys"), write);
    },
    readRows: () =>
      readAll<StoredRow>(
        rowless(version),
        (reader, postings) => reader.readRows(postings, options.data),
        (rows) => writeRows(store, version, rows),
      ),
    end: () => {
      for (const reader of readers) reader.end();
    },
  };
}

type Read<T> = (reader: ReadingProcess, postings: readonly string[]) => Promise<readonly T[]>;

interface Reading<T> extends Pick<ReadFactsOptions, "chunk" | "onDone"> {
  readonly readers: readonly ReadingProcess[];
  readonly read: Read<T>;
  /** Inside a transaction. */
  readonly write: (readings: readonly T[]) => Promise<void>;
}

async function readPlaces<T>(store: Store, places: Float64Array, { readers, read, write, onDone, ...options }: Reading<T>): Promise<void> {
  const chunks = cutPlaces(places, options.chunk ?? CHUNK, readers.length);
  let done = 0;
  // One writer: chunks are read side by side and written one after the other.
  let writing: Promise<void> = Promise.resolve();
  const work = async (reader: ReadingProcess): Promise<void> => {
    for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
      const rows = chunk;
      const load = writing.then(() => loadPostings(store, rows));
      writing = load.then(() => undefined);
      const readings = await read(reader, await load);
      writing = writing.then(() => store.transaction(() => write(readings)));
      await writing;
      done += rows.length;
      onDone?.(done, places.length);
    }
  };
  await Promise.all(readers.flatMap((reader) => Array.from({ length: AHEAD }, () => work(reader))));
}

function cutPlaces(places: Float64Array, most: number, readers: number): Float64Array[] {
  const chunks: Float64Array[] = [];
  for (let from = 0; from < places.length; ) {
    const share = Math.ceil((places.length - from) / (2 * AHEAD * readers));
    const to = from + Math.min(most, Math.max(LEAST_CHUNK, share));
    chunks.push(places.slice(from, to));
    from = to;
  }
  return chunks;
}

/** Places in the table rather than keys: a range of places is found without looking through the rest. */
async function placesOf(store: Store, which: RawBuilder<SqlBool>): Promise<Float64Array> {
  const places: number[] = [];
  const query = sql`select rowid from postings p where ${which} order by rowid`;
  for await (const [rowids] of store.stream(query)) for (const rowid of rowids as bigint[]) places.push(Number(rowid));
  return Float64Array.from(places);
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

/** What this version has not looked at, of postings p. */
export function unread(version: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from readings r where r.source = p.source and r.hash = p.hash and r.version = ${version})`;
}

/** What is wanted and has no row yet, of postings p. */
function rowless(version: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (select 1 from wanted w join readings r on r.source = w.source and r.hash = w.hash
    where w.source = p.source and w.hash = p.hash and r.version = ${version} and r.row = '')`;
}

/** Inside a transaction. */
export function writeReadings(store: Store, version: string, readings: readonly StoredReading[]): Promise<void> {
  const columns = ["source", "hash", "version", "role", "seniority", "day", "month", "repost", "region", "row", "shingles", "bands"];
  const rows = readings.map(({ source, hash, role, seniority, day, month, repost, region, row, shingles, bands }) => {
    const key = [source, hash, version, role, seniority, day, month, repost, region];
    return [...key, row, bytesOf(shingles), bytesOf(bands)];
  });
  return store.append("readings", columns, rows);
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}

async function writeRows(store: Store, version: string, rows: readonly StoredRow[]): Promise<void> {
  await sql`create or replace temp table read_rows (source varchar, hash varchar, row varchar)`.execute(store.db);
  await store.append(
    "read_rows",
    ["source", "hash", "row"],
    rows.map(({ source, hash, row }) => [source, hash, row]),
  );
  await sql`
    update readings as r set row = i.row from read_rows i where r.source = i.source and r.hash = i.hash and r.version = ${version}`.execute(
    store.db,
  );
}
