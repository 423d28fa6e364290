import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from } from "pg-copy-streams";
import type { Cell } from "../store.js";

const ROWS_A_CHUNK = 500;

/** COPY in its text form: the fastest way in, and the same rows as an insert would give. */
export async function copyRows(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const target = client.query(from(`copy ${table} (${columns.join(", ")}) from stdin`));
  await pipeline(Readable.from(chunksOf(rows)), target);
}

function* chunksOf(rows: readonly (readonly Cell[])[]): Generator<string> {
  for (let at = 0; at < rows.length; at += ROWS_A_CHUNK)
    yield rows
      .slice(at, at + ROWS_A_CHUNK)
      .map((row) => `${row.map(formatCell).join("\t")}\n`)
      .join("");
}

function formatCell(value: Cell): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "boolean") return value ? "t" : "f";
  if (typeof value === "number") return String(value);
  return `\\\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString("hex")}`;
}

/** PostgreSQL's text holds no U+0000; the JSON we keep writes it as an escape, so none comes here. */
function escapeText(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (sign) => (sign === "\\" ? "\\\\" : sign === "\n" ? "\\n" : sign === "\r" ? "\\r" : "\\t"));
}
