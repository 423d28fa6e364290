import type pg from "pg";

/** Tables cut by month: old months are detached, dumped or dropped whole. */
const PARTITIONED = ["postings", "readings"] as const;

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
    for (const table of PARTITIONED)
      await client.query(
        `create table if not exists ${table}_${Math.trunc(month)} partition of ${table} for values from (${Math.trunc(month)}) to (${Math.trunc(month) + 1})`,
      );
}
