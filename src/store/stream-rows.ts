import type { DuckDBValue } from "@duckdb/node-api";
import type { Store } from "./open-store.js";

/** A query's answer in blocks of columns: what is held at a time does not grow with the answer. */
export async function* streamRows(store: Store, sql: string, values: Record<string, DuckDBValue>): AsyncGenerator<DuckDBValue[][]> {
  const result = await store.connection.stream(sql, values);
  for (;;) {
    const chunk = await result.fetchChunk();
    if (chunk === null || chunk.rowCount === 0) return;
    yield chunk.getColumns();
  }
}
