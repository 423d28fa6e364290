import type pg from "pg";
import { openPool } from "../../postgres/connect.js";
import { migrate } from "../../postgres/migrations.js";
import type { Rate } from "../buckets.js";
import type { ServerMemory } from "../server-memory.js";
import { asServer } from "./as-tenant.js";
import { migrateServers } from "./server-tables.js";
import { expireBuckets, SharedBuckets } from "./shared-buckets.js";
import { SharedJobs, type SharedJobsSettings } from "./shared-jobs.js";
import { SharedShelf } from "./shared-shelf.js";
import { SharedTokens } from "./shared-tokens.js";

export interface SharedMemorySettings extends SharedJobsSettings {
  readonly url: string;
  readonly calls: Rate;
  readonly guesses: Rate;
}

/** One connection listens, the others answer. */
const CONNECTIONS = 10;
/** Two hundred who come at once stand in line for these: nobody is sent away for that. */
const WAIT_SECONDS = 60;

/** The memory that any number of servers share: whichever is asked has all of it, and none has anything of its own. */
export async function openSharedMemory({
  url,
  calls,
  guesses,
  ...settings
}: SharedMemorySettings): Promise<ServerMemory & { pool: pg.Pool }> {
  const pool = openPool(url, CONNECTIONS, WAIT_SECONDS);
  await migrate(pool);
  await migrateServers(pool);
  const jobs = new SharedJobs(pool, settings);
  const cvs = new SharedShelf(pool);
  return {
    pool,
    jobs,
    cvs,
    tokens: new SharedTokens(pool),
    guesses: new SharedBuckets(pool, "guesses", guesses),
    calls: new SharedBuckets(pool, "calls", calls),
    async expire() {
      await expireBuckets(pool);
      return { jobs: await jobs.expire(), cvs: await cvs.expire() };
    },
    async audit({ tenant, caller, action, subject }) {
      await asServer(pool, (client) =>
        client.query("insert into servers.audit (tenant, caller, action, subject) values ($1, $2, $3, $4)", [
          tenant,
          caller,
          action,
          subject,
        ]),
      );
    },
    async isThere() {
      return pool.query("select 1").then(
        () => true,
        () => false,
      );
    },
    async close() {
      await jobs.close();
      await pool.end();
    },
  };
}
