import { existsSync, rmSync } from "node:fs";
import { basename, dirname } from "node:path";
import {
  type DuckDBAppender,
  DuckDBBlobVector,
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBValue,
} from "@duckdb/node-api";
import { type Kysely, sql } from "kysely";
import { makeFolder } from "../io/make-folder.js";
import type { Cell } from "../io/market/pack-rows.js";
import { InputError } from "../schema/input-error.js";
import { openKysely } from "./duckdb-dialect.js";
import type { EmbeddedStore, Store } from "./store.js";
import type { StoreTables } from "./tables.js";

/** One process owns the file while it is open; a second one gets the error "locked", never a half view (docs/methods/store.md). */
export async function openStore(path: string): Promise<EmbeddedStore> {
  makeFolder(dirname(path));
  const instance = await createInstance(path);
  const store = await connect(instance);
  await createTables(store.db);
  return {
    ...store,
    beside: () => connect(instance),
    async close() {
      await store.close();
      instance.closeSync();
    },
  };
}

async function connect(instance: DuckDBInstance): Promise<Store> {
  const connection = await instance.connect();
  const db = openKysely<StoreTables>(connection);
  return {
    db,
    append: (table, columns, rows) => appendRows(connection, table, columns, rows),
    async transaction(run) {
      await connection.run("begin transaction");
      try {
        const result = await run();
        await connection.run("commit");
        return result;
      } catch (error) {
        // A commit that failed has ended its transaction itself: what went wrong first is what is told.
        await connection.run("rollback").catch(() => undefined);
        throw error;
      }
    },
    // One process, one writer: nothing to wait for.
    async prepare() {},
    async *stream(query) {
      const { sql: text, parameters } = query.compile(db);
      const result = await connection.stream(text, parameters as DuckDBValue[]);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (chunk === null || chunk.rowCount === 0) return;
        yield Array.from({ length: chunk.columnCount }, (_, column) => columnOf(chunk, column));
      }
    },
    close: async () => connection.closeSync(),
  };
}

/** Blobs as their bytes, each in memory of its own: wrapped up, they would be copied once more. */
function columnOf(chunk: DuckDBDataChunk, column: number): readonly unknown[] {
  const vector = chunk.getColumnVector(column);
  if (!(vector instanceof DuckDBBlobVector)) return chunk.getColumnValues(column);
  return Array.from({ length: vector.itemCount }, (_, at) => ownBytes(vector.getItemBytes(at)));
}

/** Short ones lie in the chunk itself. */
function ownBytes(bytes: Uint8Array | null): Uint8Array | null {
  return bytes === null || bytes.buffer.byteLength === bytes.byteLength ? bytes : bytes.slice();
}

/** The appender takes whole rows: the columns are those of the table, in its order. */
async function appendRows(
  connection: DuckDBConnection,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const appender = await connection.createAppender(table);
  for (const row of rows) {
    if (row.length !== columns.length) throw new Error(`a row of ${table} has ${row.length} cells, not ${columns.length}`);
    for (const cell of row) appendCell(appender, cell);
    appender.endRow();
  }
  appender.closeSync();
}

function appendCell(appender: DuckDBAppender, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (typeof cell === "string") appender.appendVarchar(cell);
  else if (typeof cell === "number") appender.appendInteger(cell);
  else if (typeof cell === "boolean") appender.appendBoolean(cell);
  else appender.appendBlob(cell);
}

async function createInstance(path: string): Promise<DuckDBInstance> {
  const wasThere = existsSync(path);
  try {
    return await DuckDBInstance.create(path, {
      threads: "2",
      memory_limit: "400MB",
      checkpoint_threshold: "128MB",
      autoinstall_known_extensions: "false",
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/lock/i.test(message))
      throw new InputError("locked", "another process has the store open.", { place: basename(path), cause: error });
    if (/permission denied|read-only/i.test(message))
      throw new InputError("not-writable", "the store cannot be written here.", {
        place: path,
        hint: "Choose another --store.",
        cause: error,
      });
    // What was begun would be no store the next time.
    if (!wasThere) rmSync(path, { force: true });
    if (/no space left/i.test(message))
      throw new InputError("not-writable", "the disk is full.", {
        place: path,
        hint: "Make room, or choose another --store.",
        cause: error,
      });
    throw new InputError("bad-data", "this is no store of Groundwork.", {
      place: basename(path),
      hint: "Name the file that market add made, or one that is not there yet.",
      cause: error,
    });
  }
}

/** No primary keys: rows are held apart by anti-joins inside the transaction that adds them, which is faster and needs no index. */
async function createTables(db: Kysely<StoreTables>): Promise<void> {
  await sql`create table if not exists sources (id varchar not null, description varchar not null)`.execute(db);
  await sql`create table if not exists imports (file varchar not null, name varchar not null, source varchar not null, read integer not null, fresh integer not null, dropped varchar not null)`.execute(
    db,
  );
  await sql`create table if not exists postings (source varchar not null, hash varchar not null, month integer not null, incoming varchar not null, id varchar not null, closed varchar, replaced boolean not null)`.execute(
    db,
  );
  await sql`create table if not exists readings (source varchar not null, hash varchar not null, version varchar not null, role varchar, seniority varchar, day integer, month integer, repost varchar, region varchar, row varchar not null, shingles blob not null, bands blob)`.execute(
    db,
  );
  // A store of an earlier version: its readings have none, and are not this version's.
  await sql`alter table readings add column if not exists bands blob`.execute(db);
}
