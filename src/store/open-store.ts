import { mkdirSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { type Kysely, sql } from "kysely";
import { InputError } from "../schema/input-error.js";
import { openKysely } from "./duckdb-dialect.js";
import type { StoreTables } from "./tables.js";

export interface Store {
  readonly connection: DuckDBConnection;
  readonly db: Kysely<StoreTables>;
  close(): void;
}

/** One process owns the file while it is open; a second one gets the error "locked", never a half view (docs/methods/store.md). */
export async function openStore(path: string): Promise<Store> {
  mkdirSync(dirname(path), { recursive: true });
  const instance = await createInstance(path);
  const connection = await instance.connect();
  const db = openKysely<StoreTables>(connection);
  await createTables(db);
  return {
    connection,
    db,
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function createInstance(path: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path, { threads: "2", memory_limit: "1GB", autoinstall_known_extensions: "false" });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (/lock/i.test(message))
      throw new InputError("locked", "another process has the store open.", { place: basename(path), cause: error });
    throw new InputError("bad-data", "this is no store of Groundwork.", { place: basename(path), cause: error });
  }
}

/** No primary keys: rows are held apart by anti-joins inside the transaction that adds them, which is faster and needs no index. */
async function createTables(db: Kysely<StoreTables>): Promise<void> {
  await sql`create table if not exists sources (id varchar not null, description varchar not null)`.execute(db);
  await sql`create table if not exists imports (file varchar not null, name varchar not null, source varchar not null, read integer not null, fresh integer not null, dropped varchar not null)`.execute(
    db,
  );
  await sql`create table if not exists postings (source varchar not null, hash varchar not null, incoming varchar not null, id varchar not null, closed varchar, replaced boolean not null)`.execute(
    db,
  );
  await sql`create table if not exists readings (source varchar not null, hash varchar not null, version varchar not null, role varchar, seniority varchar, day integer, month integer, repost varchar, region varchar, row varchar not null, shingles blob not null)`.execute(
    db,
  );
}
