import { createHash } from "node:crypto";
import type pg from "pg";
import type { Buckets, Rate } from "../buckets.js";
import { asServer } from "./as-tenant.js";

/** $2 is the burst and $3 what comes back a second, but for a tenant with a rate of its own. */
const RATE = `(select coalesce(t.per_minute, $2::float8) as burst, coalesce(t.per_minute / 60.0, $3::float8) as back
  from (select 1) one left join servers.tenants t on t.name = $4)`;
const LEVEL = "least(rate.burst, b.remaining + extract(epoch from now() - b.at) * rate.back)";

/** Buckets that all servers draw from. Addresses are kept as hashes, and forgotten when they are full again. */
export class SharedBuckets implements Buckets {
  readonly #pool: pg.Pool;
  readonly #kind: string;
  readonly #rate: Rate;

  constructor(pool: pg.Pool, kind: string, rate: Rate) {
    this.#pool = pool;
    this.#kind = kind;
    this.#rate = rate;
  }

  wait(caller: string): Promise<number> {
    return this.#ask(
      `select case when level >= 1 then 0 else ceil((1 - level) / back) end as wait from
         (select ${LEVEL} as level, rate.back from servers.buckets b, ${RATE} rate where b.caller = $1) held`,
      caller,
    );
  }

  take(caller: string): Promise<number> {
    return this.#ask(
      `with rate as ${RATE}, done as (
         insert into servers.buckets as b (caller, remaining, taken, at) select $1, rate.burst - 1, true, now() from rate
         on conflict (caller) do update set (remaining, taken, at) =
           (select case when ${LEVEL} >= 1 then ${LEVEL} - 1 else ${LEVEL} end, ${LEVEL} >= 1, now() from ${RATE} rate)
         returning remaining, taken)
       select case when taken then 0 else ceil((1 - remaining) / rate.back) end as wait from done, rate`,
      caller,
    );
  }

  async #ask(query: string, caller: string): Promise<number> {
    const key = `${this.#kind}:${createHash("sha256").update(caller).digest("base64url")}`;
    const { rows } = await asServer(this.#pool, (client) =>
      client.query<{ wait: number }>(query, [key, this.#rate.burst, this.#rate.perSecond, caller]),
    );
    return Number(rows[0]?.wait ?? 0);
  }
}

/** A bucket that nobody drew from for an hour is full. */
export async function expireBuckets(pool: pg.Pool): Promise<void> {
  await asServer(pool, (client) => client.query("delete from servers.buckets where at < now() - interval '1 hour'"));
}
