import { type RawBuilder, type SqlBool, sql } from "kysely";
import { READING_COLUMNS, readingRow } from "../io/market/reading-row.js";
import { type ReadingProcess, type StoredReading, startReaders } from "../io/market/start-readers.js";
import { packShard } from "../market/snapshot/pack-shard.js";
import { READER_VERSION } from "../postings/read-posting.js";
import { type EntryOptions, type EntryReader, openEntryReader } from "./read-on-entry.js";
import type { EmbeddedStore, Store } from "./store.js";

/** Postings read between two commits: what a kill can cost. */
const CHUNK = 1000;
/** Towards the end chunks become smaller, down to this, or one reader would work through the last of them alone. */
const LEAST_CHUNK = 100;
/** Where more is to come no reader will be alone, and each chunk is a search of its own. */
const LEAST_AMONG_MORE = 250;
/** Asked of each reader: one to read and one to go on with while the answer is written down. */
const AHEAD = 2;

/** Raised when more is kept of a posting than the reader's version says: what was kept before is read anew. */
const KEPT = 3;

/** Stands in each reading and twice in what finds it: as much of the taxonomy's hash as tells it from any other. */
export function factsVersion(taxonomy: string): string {
  return `${READER_VERSION}.${KEPT}:${taxonomy.slice(0, 16)}`;
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
  /** Reads what is asked for. */
  openRows(): RowReader;
  /** As `packShard`, shared out among the reading processes where there are any. */
  pack(text: string): Promise<Uint8Array>;
  end(): void;
}

/** Reads beside whoever decides what is wanted. */
export interface RowReader {
  /** Begins with those that the table `wanted` has named since the last time and whose rows are not there yet. */
  take(): Promise<void>;
  /** Until all are written down. */
  settle(): Promise<void>;
}

/** Stops anywhere and goes on where it stopped. */
export function openFactReader(store: EmbeddedStore, options: ReadFactsOptions): FactReader {
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
  const readAll = async <T>(from: Store, places: Float64Array, reading: Omit<Reading<T>, "readers" | "chunk">) => {
    startUpTo(Math.min(workers, Math.ceil(places.length / (options.chunk ?? CHUNK))));
    await readPlaces(from, places, { ...options, ...reading, readers });
    return places.length;
  };
  const readRows: RowReading = (from, [places, into], onDone) =>
    readAll(from, places as Float64Array, {
      onDone,
      least: LEAST_AMONG_MORE,
      read: (reader, postings) => reader.readRows(postings, options.data),
      write: (rows, at) => writeRows(from, (into as Float64Array).subarray(at), rows),
    });
  return {
    ...entry,
    async readKeys() {
      await entry.settle();
      const [places] = await placesOf(store, sql`select rowid from postings p where ${unread(version)} order by rowid`);
      return readAll(store, places as Float64Array, {
        least: LEAST_CHUNK,
        read: (reader, postings) => reader.read(postings, options.data, "keys"),
        write,
      });
    },
    openRows: () => openRows(store, version, readRows, options.onDone),
    async pack(text) {
      const reader = readers[packed++ % readers.length];
      return reader === undefined ? packShard(text) : reader.pack(text);
    },
    end: () => {
      for (const reader of readers) reader.end();
    },
  };
}

type RowReading = (from: Store, places: readonly Float64Array[], onDone: (done: number) => void) => Promise<number>;

function openRows(store: EmbeddedStore, version: string, read: RowReading, onDone: ReadFactsOptions["onDone"]): RowReader {
  let beside: Store | null = null;
  let reading = Promise.resolve(0);
  /** Rows of the table. */
  let taken = 0;
  let asked = 0;
  return {
    async take() {
      const places = await placesOf(store, rowless(version, taken));
      taken = await countWanted(store);
      const count = places[0]?.length ?? 0;
      if (count === 0) return;
      asked += count;
      const from = (beside ??= await store.beside());
      reading = reading.then(async (before) => before + (await read(from, places, (done) => onDone?.(before + done, asked))));
      // Its failure is met when it is waited for.
      reading.catch(() => undefined);
    },
    async settle() {
      try {
        await reading;
      } finally {
        await beside?.close();
        beside = null;
      }
    },
  };
}

async function countWanted(store: Store): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from wanted`.execute(store.db);
  return rows[0]?.n ?? 0;
}

interface Reading<T> extends Pick<ReadFactsOptions, "chunk" | "onDone"> {
  readonly readers: readonly ReadingProcess[];
  readonly least: number;
  readonly read: (reader: ReadingProcess, postings: readonly string[]) => Promise<readonly T[]>;
  /** Inside a transaction; `from`: which of the places the first one is. */
  readonly write: (readings: readonly T[], from: number) => Promise<void>;
}

async function readPlaces<T>(
  store: Store,
  places: Float64Array,
  { readers, least, read, write, onDone, ...options }: Reading<T>,
): Promise<void> {
  const chunks = cutPlaces(places.length, { most: options.chunk ?? CHUNK, least, readers: readers.length });
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
function cutPlaces(places: number, { most, least, readers }: Record<"most" | "least" | "readers", number>): [number, number][] {
  const chunks: [number, number][] = [];
  for (let from = 0; from < places; ) {
    const share = Math.ceil((places - from) / (2 * AHEAD * readers));
    const to = Math.min(places, from + Math.min(most, Math.max(least, share)));
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

/** The database passes over what lies between: of a few places in many, all between the first and the last take twenty times as long. */
async function loadPostings(store: Store, places: Float64Array): Promise<string[]> {
  const loaded: string[] = [];
  const wanted = sql.raw(`[${places.join()}]::bigint[]`);
  for await (const [incoming] of store.stream(
    sql`select p.incoming from postings p where p.rowid in (select unnest(${wanted})) order by p.rowid`,
  ))
    for (const text of incoming as string[]) loaded.push(text);
  return loaded;
}

/** What this version has not looked at, of postings p; `among` says which readings r may be theirs. */
export function unread(version: string, among: RawBuilder<SqlBool> = sql`true`): RawBuilder<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from readings r where r.source = p.source and r.hash = p.hash and r.version = ${version} and ${among})`;
}

/** What is wanted, from this place of the table on, and has no row yet: its places in postings and in readings. */
function rowless(version: string, from: number): RawBuilder<unknown> {
  return sql`select p.rowid, r.rowid from wanted w join readings r on r.source = w.source and r.hash = w.hash
    join postings p on p.source = w.source and p.hash = w.hash
    where w.rowid >= ${from} and r.version = ${version} and r.row = '' order by p.rowid`;
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
