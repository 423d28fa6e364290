import { type Kysely, type Migration, Migrator, sql } from "kysely";
import type pg from "pg";
import { InputError } from "../../../schema/input-error.js";
import { withShared } from "../../postgres/connect.js";
import { inTurn } from "../../postgres/migrations.js";

/** What belongs to a tenant: every table of it has the column, and the policy. */
const OWNED = ["jobs", "pieces", "events", "cvs"] as const;
export const TENANT_ROLE = "groundwork_tenant";

/** Roles belong to the whole server, so another database may have made it, or be making it now. */
const MAKE_ROLE = `do $$ begin create role ${TENANT_ROLE} nologin; exception when duplicate_object or unique_violation then null; end $$`;

const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { rows } = await sql<{ there: boolean }>`select exists (select from pg_roles where rolname = ${TENANT_ROLE}) as there`.execute(
      db,
    );
    if (rows[0]?.there !== true) {
      await sql.raw(MAKE_ROLE).execute(db);
      await sql.raw(`grant ${TENANT_ROLE} to current_user`).execute(db);
    }
    for (const statement of [
      "create schema servers",
      "create table servers.tenants (name text primary key, keep_seconds integer, most_jobs integer, per_minute integer)",
      "create table servers.tokens (sha256 text primary key, name text not null unique, tenant text not null, scope text not null)",
      `create table servers.jobs (number bigint generated always as identity primary key, id text not null unique, tenant text not null, kind text not null,
         about text, size integer not null, events integer not null default 0, cancelled boolean not null default false,
         accepted timestamptz not null default now(), ended timestamptz)`,
      `create table servers.pieces (job bigint not null references servers.jobs on delete cascade, at integer not null, tenant text not null, state text not null,
         input text, tries integer not null default 0, worker text, seen timestamptz, taken timestamptz, result text, trouble text, report bytea, primary key (job, at))`,
      "create index on servers.pieces (state, tenant)",
      `create table servers.events (job bigint not null references servers.jobs on delete cascade, at integer not null, tenant text not null, event text not null, primary key (job, at))`,
      "create table servers.cvs (id text primary key, tenant text not null, name text not null, document text not null, until timestamptz not null)",
      "create unlogged table servers.buckets (caller text primary key, remaining double precision not null, taken boolean not null, at timestamptz not null)",
      `create table servers.audit (number bigint generated always as identity primary key, at timestamptz not null default now(), tenant text, caller text, action text not null, subject text not null)`,
      `grant usage on schema servers to ${TENANT_ROLE}`,
      ...OWNED.flatMap((table) => [
        `grant select, insert, update, delete on servers.${table} to ${TENANT_ROLE}`,
        `alter table servers.${table} enable row level security`,
        `create policy own on servers.${table} to ${TENANT_ROLE} using (tenant = current_setting('groundwork.tenant')) with check (tenant = current_setting('groundwork.tenant'))`,
      ]),
    ])
      await sql.raw(statement).execute(db);
  },
};

/** Apart from the market's tables: who only shares a market needs neither these nor the right to make a role. */
export async function migrateServers(pool: pg.Pool): Promise<void> {
  await inTurn(pool, () =>
    withShared(pool, async ({ db }) => {
      const { error } = await new Migrator({
        db,
        provider: { getMigrations: async () => ({ "2026-11-servers": first }) },
        migrationTableName: "server_migration",
        migrationLockTableName: "server_migration_lock",
      }).migrateToLatest();
      if (error instanceof Error && "code" in error && error.code === "42501")
        throw new InputError("no-database", "this user may not make the role that keeps tenants apart.", {
          place: "--on",
          hint: `Let an administrator run once: create role ${TENANT_ROLE} nologin; grant ${TENANT_ROLE} to the user of the servers.`,
          cause: error,
        });
      if (error !== undefined) throw error;
    }),
  );
}

export async function hasServers(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ there: boolean }>("select to_regclass('servers.pieces') is not null as there");
  return rows[0]?.there === true;
}
