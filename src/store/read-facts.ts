import { type RawBuilder, type SqlBool, sql } from "kysely";
import { type StoredReading, startReaders } from "../io/market/read-parts.js";
import { READER_VERSION } from "../postings/read-posting.js";
import type { Store } from "./store.js";

/** Postings read between two commits: what a kill can cost. */
const CHUNK = 1000;

export function factsVersion(taxonomy: string): string {
  return `${READER_VERSION}:${taxonomy}`;
}

export interface ReadFactsOptions {
  readonly data: string;
  readonly taxonomy: string;
  readonly workers: number;
  readonly chunk?: number;
  readonly onDone?: (done: number, of: number) => void;
}

/** Reads what this version of reader and taxonomy has not read yet. Stops anywhere and goes on where it stopped. */
export async function readFacts(store: Store, options: ReadFactsOptions): Promise<number> {
  const version = factsVersion(options.taxonomy);
  const pending = await pendingRows(store, version);
  const size = options.chunk ?? CHUNK;
  const chunks = Array.from({ length: Math.ceil(pending.length / size) }, (_, at) => pending.slice(at * size, (at + 1) * size));
  if (chunks.length === 0) return 0;
  const readers = startReaders(Math.min(Math.max(1, options.workers), chunks.length));
  let done = 0;
  // One writer: chunks are read side by side and written one after the other.
  let writing: Promise<void> = Promise.resolve();
  try {
    await Promise.all(
      readers.map(async (reader) => {
        for (let chunk = chunks.shift(); chunk !== undefined; chunk = chunks.shift()) {
          const rows = chunk;
          const load = writing.then(() => loadPostings(store, rows));
          writing = load.then(() => undefined);
          const readings = await reader.read(await load, options.data);
          writing = writing.then(() => store.transaction(() => writeReadings(store, version, readings)));
          await writing;
          done += rows.length;
          options.onDone?.(done, pending.length);
        }
      }),
    );
  } finally {
    for (const reader of readers) reader.end();
  }
  return pending.length;
}

/** Places in the table rather than keys: a range of places is found without looking through the rest. */
async function pendingRows(store: Store, version: string): Promise<Float64Array> {
  const places: number[] = [];
  const query = sql`select rowid from postings p where ${unread(version)} order by rowid`;
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

/** What this version has not read, of postings p. */
export function unread(version: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from readings r where r.source = p.source and r.hash = p.hash and r.version = ${version})`;
}

/** Inside a transaction. */
export function writeReadings(store: Store, version: string, readings: readonly StoredReading[]): Promise<void> {
  const columns = ["source", "hash", "version", "role", "seniority", "day", "month", "repost", "region", "row", "shingles"];
  const rows = readings.map(({ source, hash, role, seniority, day, month, repost, region, row, shingles }) => {
    const bytes = new Uint8Array(shingles.buffer, shingles.byteOffset, shingles.byteLength);
    return [source, hash, version, role, seniority, day, month, repost, region, row, bytes];
  });
  return store.append("readings", columns, rows);
}
