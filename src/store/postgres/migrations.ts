import { runMigrations } from "graphile-worker";
import { type Kysely, type Migration, Migrator, sql } from "kysely";
import type pg from "pg";
import { withShared } from "./connect.js";
import { PARTITIONED, withoutStatistics } from "./partitions.js";

/** Text is ordered by its bytes, as everywhere in Groundwork: the server's locale must not decide. */
const first: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [
      `create table sources (id text collate "C" primary key, description text not null)`,
      `create table imports (number bigint generated always as identity, file text collate "C" not null, name text not null, source text collate "C" not null,
         read integer not null, fresh integer not null, dropped text not null, primary key (file, source))`,
      `create table postings (source text collate "C" not null, hash text collate "C" not null, month integer not null, incoming text not null,
         id text collate "C" not null, closed text, replaced boolean not null, primary key (month, source, hash)) partition by range (month)`,
      `create table readings (source text collate "C" not null, hash text collate "C" not null, version text collate "C" not null, role text collate "C",
         seniority text collate "C", day integer, month integer, repost text collate "C", region text collate "C", row text not null, shingles bytea not null) partition by range (month)`,
      `create table readings_undated partition of readings default`,
      `create unique index on readings (source, hash, version, month) nulls not distinct`,
      `create index on readings (version, role)`,
      `create table builds (id text collate "C" primary key, version text not null, windows text not null, snapshot text, started timestamptz not null default now(), ended timestamptz)`,
      `create table ranges (build text collate "C" not null references builds on delete cascade, at integer not null, first text not null, last text, state text not null, primary key (build, at))`,
      `create table snapshots (hash text collate "C" primary key, index text not null, made timestamptz not null default now())`,
      `create table shards (snapshot text collate "C" not null references snapshots on delete cascade, role text collate "C" not null, bytes bytea not null, primary key (snapshot, role))`,
      `create table workers (id text primary key, process text not null, seen timestamptz not null default now(), ended boolean not null default false)`,
    ])
      await sql.raw(statement).execute(db);
  },
};

/** Hashes are not worth the try to press them. Readings of an earlier version have no bands, and are not this version's. */
const bands: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql.raw("alter table readings add column bands bytea, alter column shingles set storage external").execute(db);
    const { rows } = await sql<{ name: string }>`
      select inhrelid::regclass::text as name from pg_inherits where inhparent = 'readings'::regclass`.execute(db);
    for (const { name } of rows) await sql.raw(`alter table ${name} alter column shingles set storage external`).execute(db);
  },
};

const refreshes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [
      `create table refreshes (number bigint generated always as identity primary key, id text collate "C" not null, wanted text not null,
         asked timestamptz not null default now(), ended timestamptz)`,
      `create table outcomes (refresh bigint not null references refreshes on delete cascade, name text collate "C" not null, outcome text not null,
         primary key (refresh, name))`,
    ])
      await sql.raw(statement).execute(db);
  },
};

/** A finish that workers share; and what is left of a build is found without looking at what is done. */
const pieces: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of [
      "alter table builds add column plan text",
      `create table pieces (build text collate "C" not null references builds on delete cascade, at integer not null, loads text not null, counts text,
         primary key (build, at))`,
      `create table piece_shards (build text collate "C" not null references builds on delete cascade, role text collate "C" not null, bytes bytea not null,
         primary key (build, role))`,
      "create index on ranges (build, at) where state = 'waiting'",
      "create index on ranges (build) where state <> 'done'",
      "create index on postings (source, hash) where replaced",
    ])
      await sql.raw(statement).execute(db);
  },
};

/** Texts are pressed in a third of the time, and unpacked in half of it; not every server is built with it. */
const pressedTexts: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { rows } = await sql`select 1 from pg_settings where name = 'default_toast_compression' and 'lz4' = any (enumvals)`.execute(db);
    if (rows.length === 0) return;
    const { rows: tables } = await sql<{ name: string; text: string }>`
      select t.relid::regclass::text as name, c.text from (values ('postings', 'incoming'), ('readings', 'row')) c (parent, text),
        pg_partition_tree(c.parent::regclass) t`.execute(db);
    for (const { name, text } of tables) await sql.raw(`alter table only ${name} alter column ${text} set compression lz4`).execute(db);
  },
};

/** What stands in partitions made before; later ones are made so. */
const unsampledBulk: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const [table, bulk] of Object.entries(PARTITIONED)) {
      const { rows } = await sql<{ name: string }>`
        select relid::regclass::text as name from pg_partition_tree(${table}::regclass) where isleaf`.execute(db);
      for (const { name } of rows) await sql.raw(withoutStatistics(name, bulk)).execute(db);
    }
  },
};

const MIGRATIONS: Record<string, Migration> = {
  "2026-11-foundation": first,
  "2026-11-kept-bands": bands,
  "2026-11-refreshes": refreshes,
  "2026-11-shared-finish": pieces,
  "2026-11-texts-pressed": pressedTexts,
  "2026-11-unsampled-bulk": unsampledBulk,
};

/** Brings the database to this version's tables; any number of processes may do it at once. */
export async function migrate(pool: pg.Pool): Promise<void> {
  await inTurn(pool, async () => {
    await withShared(pool, async ({ db }) => {
      const { error } = await new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } }).migrateToLatest();
      if (error !== undefined) throw error;
    });
    await runMigrations({ pgPool: pool });
  });
}

/** One process after the other: a migrator looks at all tables, and the look fails where another drops a column of the queue's meanwhile. */
export async function inTurn(pool: pg.Pool, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(7463, 4)");
    await work();
  } finally {
    // The lock goes with its session, also where the server has gone.
    client.release(true);
  }
}
