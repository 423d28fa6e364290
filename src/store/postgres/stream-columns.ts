import type pg from "pg";

const ROWS_A_BLOCK = 2_000;

/** Through a cursor, so that an answer of any length passes through in blocks. */
export async function* streamColumns(client: pg.PoolClient, text: string, values: readonly unknown[]): AsyncGenerator<unknown[][]> {
  const cursor = "answer";
  await client.query("begin");
  try {
    await client.query(`declare ${cursor} no scroll cursor for ${text}`, [...values]);
    for (;;) {
      const { rows, fields } = await client.query({ text: `fetch ${ROWS_A_BLOCK} from ${cursor}`, rowMode: "array" });
      if (rows.length === 0) break;
      yield fields.map((_, at) => rows.map((row: unknown[]) => row[at]));
    }
  } finally {
    await client.query("rollback");
  }
}
