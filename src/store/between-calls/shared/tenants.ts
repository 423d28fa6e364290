import type pg from "pg";
import { InputError } from "../../../schema/input-error.js";
import type { Deletion } from "../job.js";
import { deleteAll } from "../server-memory.js";
import { asServer } from "./as-tenant.js";
import { SharedJobs } from "./shared-jobs.js";
import { SharedShelf } from "./shared-shelf.js";

/** What is agreed with a tenant; null where the servers' own settings hold. */
export interface TenantTerms {
  readonly keepSeconds: number | null;
  readonly mostJobs: number | null;
  readonly perMinute: number | null;
}

export interface Tenant extends TenantTerms {
  readonly name: string;
  readonly tokens: number;
  readonly jobs: number;
}

export async function setTenant(pool: pg.Pool, name: string, { keepSeconds, mostJobs, perMinute }: TenantTerms): Promise<void> {
  await asServer(pool, (client) =>
    client.query(
      `insert into servers.tenants (name, keep_seconds, most_jobs, per_minute) values ($1, $2, $3, $4)
       on conflict (name) do update set keep_seconds = $2, most_jobs = $3, per_minute = $4`,
      [name, keepSeconds, mostJobs, perMinute],
    ),
  );
}

/** Everybody who has terms, a token or a job. */
export function listTenants(pool: pg.Pool): Promise<readonly Tenant[]> {
  return asServer(pool, async (client) => {
    const { rows } = await client.query<Tenant>(
      `select name, keep_seconds as "keepSeconds", most_jobs as "mostJobs", per_minute as "perMinute",
         (select count(*) from servers.tokens k where k.tenant = names.name) as tokens,
         (select count(*) from servers.jobs j where j.tenant = names.name) as jobs
       from (select name from servers.tenants union select tenant from servers.tokens union select tenant from servers.jobs) names
         left join servers.tenants using (name) order by name collate "C"`,
    );
    return rows;
  });
}

/** A name that is mistyped must not read like a deletion that was done. */
async function requireTenant(pool: pg.Pool, name: string): Promise<void> {
  const { rowCount } = await asServer(pool, (client) =>
    client.query(
      `select from (select name from servers.tenants union select tenant from servers.tokens
         union select tenant from servers.jobs union select tenant from servers.cvs) names where name = $1`,
      [name],
    ),
  );
  if (rowCount === 0)
    throw new InputError("unknown-id", "there is no tenant of this name.", {
      place: name,
      hint: "groundwork serve tenant list shows them.",
    });
}

/** Tokens first, so that nothing comes in meanwhile; then what is held; then the terms. */
export async function removeTenant(pool: pg.Pool, name: string): Promise<Deletion> {
  await requireTenant(pool, name);
  await asServer(pool, (client) => client.query("delete from servers.tokens where tenant = $1", [name]));
  const jobs = new SharedJobs(pool);
  try {
    return await deleteAll({ jobs, cvs: new SharedShelf(pool) }, name);
  } finally {
    await jobs.close();
    await asServer(pool, (client) => client.query("delete from servers.tenants where name = $1", [name]));
  }
}

export interface AuditLine {
  readonly at: Date;
  readonly tenant: string | null;
  readonly caller: string | null;
  readonly action: string;
  readonly subject: string;
}

const AUDIT_BLOCK = 1_000;

/** From the oldest on. */
export async function* readAudit(pool: pg.Pool, tenant: string | null): AsyncGenerator<AuditLine> {
  for (let after = 0; ; ) {
    const { rows } = await pool.query<AuditLine & { number: number }>(
      `select number, at, tenant, caller, action, subject from servers.audit
       where number > $1 and ($2::text is null or tenant = $2) order by number limit ${AUDIT_BLOCK}`,
      [after, tenant],
    );
    for (const { number, ...line } of rows) {
      yield line;
      after = number;
    }
    if (rows.length < AUDIT_BLOCK) return;
  }
}
