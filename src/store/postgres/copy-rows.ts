import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from } from "pg-copy-streams";
import { type Cell, packRows } from "../../io/market/pack-rows.js";

const ROWS_A_CHUNK = 500;
/** Begins COPY's binary form: its signature, no flags, no further header. */
const HEADER = Buffer.from("PGCOPY\n\u00ff\r\n\0\0\0\0\0\0\0\0\0", "latin1");
const END = Buffer.from([0xff, 0xff]);

/** COPY in its binary form: hashes go in as they are, and nobody writes or reads signs for them. Numbers go into columns of type integer. */
export async function copyRows(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length > 0) await copyPacked(client, table, columns, chunksOf(rows));
}

/** Rows that are in COPY's binary form already, without its header and end. */
export async function copyPacked(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  packed: Iterable<Uint8Array>,
): Promise<void> {
  const target = client.query(from(`copy ${table} (${columns.join(", ")}) from stdin with (format binary)`));
  await pipeline(Readable.from(framed(packed)), target);
}

function* framed(packed: Iterable<Uint8Array>): Generator<Uint8Array> {
  yield HEADER;
  yield* packed;
  yield END;
}

function* chunksOf(rows: readonly (readonly Cell[])[]): Generator<Buffer> {
  for (let at = 0; at < rows.length; at += ROWS_A_CHUNK) yield packRows(rows.slice(at, at + ROWS_A_CHUNK));
}
