import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from } from "pg-copy-streams";
import type { Cell } from "../store.js";

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
  if (rows.length === 0) return;
  const target = client.query(from(`copy ${table} (${columns.join(", ")}) from stdin with (format binary)`));
  await pipeline(Readable.from(chunksOf(rows)), target);
}

function* chunksOf(rows: readonly (readonly Cell[])[]): Generator<Buffer> {
  yield HEADER;
  for (let at = 0; at < rows.length; at += ROWS_A_CHUNK) yield packRows(rows.slice(at, at + ROWS_A_CHUNK));
  yield END;
}

/** Each row: how many cells; each cell: its length, or -1 where there is none, and its bytes. */
function packRows(rows: readonly (readonly Cell[])[]): Buffer {
  const bytes = Buffer.allocUnsafe(
    rows.reduce((sum, row) => sum + 2 + row.reduce<number>((most, cell) => most + 4 + mostBytes(cell), 0), 0),
  );
  let at = 0;
  for (const row of rows) {
    at = bytes.writeInt16BE(row.length, at);
    for (const cell of row) {
      const length = cell === null ? -1 : writeCell(cell, bytes, at + 4);
      bytes.writeInt32BE(length, at);
      at += 4 + Math.max(0, length);
    }
  }
  return bytes.subarray(0, at);
}

/** A code unit takes three bytes at most. */
function mostBytes(cell: Cell): number {
  if (cell === null) return 0;
  if (typeof cell === "string") return 3 * cell.length;
  return cell instanceof Uint8Array ? cell.byteLength : 4;
}

function writeCell(cell: string | number | boolean | Uint8Array, bytes: Buffer, at: number): number {
  // PostgreSQL's text holds no U+0000; the JSON we keep writes it as an escape, so none comes here.
  if (typeof cell === "string") return bytes.write(cell, at);
  if (typeof cell === "number") return bytes.writeInt32BE(cell, at) - at;
  if (typeof cell === "boolean") return bytes.writeUInt8(cell ? 1 : 0, at) - at;
  bytes.set(cell, at);
  return cell.byteLength;
}
