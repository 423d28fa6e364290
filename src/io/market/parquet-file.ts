import { DuckDBInstance } from "@duckdb/node-api";
import type { ParsedRecord, SourceRecord } from "../../postings/source/source-preset.js";

/** Rows of a Parquet file as records, block by block; a file that is none is one unreadable record. */
export async function* readParquet(path: string): AsyncGenerator<ParsedRecord[]> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1", autoinstall_known_extensions: "false" });
  const connection = await instance.connect();
  try {
    const result = await connection.stream("select * from read_parquet($path)", { path }).catch(() => null);
    if (result === null) return yield [{ dropped: "unreadable" }];
    const names = result.columnNames();
    for (;;) {
      const chunk = await result.fetchChunk();
      if (chunk === null || chunk.rowCount === 0) return;
      yield chunk.getRows().map((row): ParsedRecord => ({ record: recordOf(names, row) }));
    }
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Dates and decimals by their words, whole numbers as numbers, lists joined: what the columns of other formats hold. */
function recordOf(names: readonly string[], row: readonly unknown[]): SourceRecord {
  return Object.fromEntries(names.map((name, at) => [name, plainValue(row[at])]));
}

function plainValue(value: unknown): unknown {
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "bigint") return Number(value);
  if (typeof value === "object" && "items" in value && Array.isArray(value.items)) return value.items.map(plainValue).join(", ");
  return String(value);
}
