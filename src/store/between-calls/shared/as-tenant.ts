import type pg from "pg";
import { InputError } from "../../../schema/input-error.js";
import { isConnectionLoss } from "../../postgres/connection-loss.js";
import { TENANT_ROLE } from "./server-tables.js";

/** One transaction as the role that sees the rows of this tenant and no others: PostgreSQL keeps them apart, not our queries. */
export function asTenant<T>(pool: pg.Pool, tenant: string, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return asServer(pool, async (client) => {
    await client.query(`set local role ${TENANT_ROLE}`);
    await client.query("select set_config('groundwork.tenant', $1, true)", [tenant]);
    return run(client);
  });
}

/** One transaction as the servers themselves: the queue over all tenants, tokens, rates, audit. */
export async function asServer<T>(pool: pg.Pool, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await telling(() => pool.connect());
  let broken = false;
  try {
    return await telling(async () => {
      await client.query("begin");
      const result = await run(client);
      await client.query("commit");
      return result;
    });
  } catch (error) {
    broken = isConnectionLoss(error);
    if (!broken) await client.query("rollback");
    throw error;
  } finally {
    client.release(broken);
  }
}

/** The driver's message may repeat the address with its password. */
async function telling<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (!isConnectionLoss(cause)) throw cause;
    throw new InputError("no-database", "the database does not answer.", { place: "--on", hint: "Try again in a few seconds.", cause });
  }
}
