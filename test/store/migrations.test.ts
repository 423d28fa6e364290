import { setTimeout as wait } from "node:timers/promises";
import type { Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateServers } from "../../src/store/between-calls/shared/server-tables.js";
import { openPool } from "../../src/store/postgres/connect.js";
import { inTurn, migrate } from "../../src/store/postgres/migrations.js";
import { ensurePartitions } from "../../src/store/postgres/partitions.js";
import { hasPostgres, type PostgresServer, startPostgres } from "./postgres-server.js";

describe.skipIf(!hasPostgres)("an empty database", () => {
  let postgres: PostgresServer;
  let pools: Pool[] = [];
  beforeAll(async () => {
    postgres = await startPostgres();
    const url = postgres.database("empty");
    pools = Array.from({ length: 6 }, () => openPool(url));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(pools.map((pool) => pool.end()));
    postgres?.stop();
  });

  it("is set up by one process after the other, however many come at once", async () => {
    const [first, ...others] = pools as [Pool, ...Pool[]];
    const order: string[] = [];
    const setUp = async (pool: Pool): Promise<void> => {
      await migrate(pool);
      await migrateServers(pool);
      order.push("another");
    };
    let came: Promise<void>[] = [];
    await inTurn(first, async () => {
      came = others.map(setUp);
      await wait(500);
      order.push("the first");
    });
    await Promise.all(came);
    expect(order).toEqual(["the first", ...others.map(() => "another")]);
  }, 60_000);

  it("has the server sample no column that nothing is looked up by: texts, readings and their hashes", async () => {
    const [pool] = pools as [Pool];
    const client = await pool.connect();
    try {
      await client.query("begin");
      await ensurePartitions(client, [24_300]);
      const { rows } = await client.query<{ place: string }>(
        `select concat(attrelid::regclass, '.', attname) as place from pg_attribute
         where attrelid in ('postings_24300'::regclass, 'readings_24300'::regclass, 'readings_undated'::regclass) and attnum > 0 and attstattarget = 0 order by 1`,
      );
      expect(rows.map(({ place }) => place)).toEqual([
        "postings_24300.incoming",
        "readings_24300.bands",
        "readings_24300.row",
        "readings_24300.shingles",
        "readings_undated.bands",
        "readings_undated.row",
        "readings_undated.shingles",
      ]);
      await client.query("rollback");
    } finally {
      client.release();
    }
  }, 60_000);
});
