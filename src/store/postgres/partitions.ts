import type pg from "pg";

/**
 * Tables cut by month: old months are detached, dumped or dropped whole. Of each the columns that nothing is looked up or ordered by: the server's
 * own look at what a table holds, which comes again whenever it has grown by a tenth, need not unpack and sort them.
 */
export const PARTITIONED = { postings: ["incoming"], readings: ["row", "shingles", "bands"] } as const;

/** A partition a month, made when its first posting comes. */
export async function ensurePartitions(client: pg.PoolClient, months: readonly number[]): Promise<void> {
  const wanted = [...new Set(months)].sort((a, b) => a - b);
  const { rows } = await client.query<{ name: string }>(
    "select c.relname as name from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'postings'::regclass",
  );
  const held = new Set(rows.map(({ name }) => name));
  const missing = wanted.filter((month) => !held.has(`postings_${month}`));
  if (missing.length === 0) return;
  // Making a partition locks its table: one process makes them, the others wait and find them made.
  await client.query("select pg_advisory_xact_lock(7463, 1)");
  for (const month of missing)
    for (const [table, bulk] of Object.entries(PARTITIONED)) {
      const name = `${table}_${Math.trunc(month)}`;
      await client.query(
        `create table if not exists ${name} partition of ${table} for values from (${Math.trunc(month)}) to (${Math.trunc(month) + 1})`,
      );
      await client.query(withoutStatistics(name, bulk));
    }
}

export function withoutStatistics(table: string, columns: readonly string[]): string {
  return `alter table only ${table} ${columns.map((column) => `alter column ${column} set statistics 0`).join(", ")}`;
}
