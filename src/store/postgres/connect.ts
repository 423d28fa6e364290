import { Kysely, PostgresDialect, type PostgresPoolClient, type RawBuilder } from "kysely";
import pg from "pg";
import { InputError } from "../../schema/input-error.js";
import type { Store } from "../store.js";
import type { StoreTables } from "../tables.js";
import { copyOut } from "./copy-out.js";
import { copyRows } from "./copy-rows.js";
import { ensurePartitions } from "./partitions.js";
import { streamColumns } from "./stream-columns.js";
import type { WorkTables } from "./work-tables.js";

/** The store in a PostgreSQL that many processes share; it holds one connection of the pool until it is closed. */
export interface SharedStore extends Store {
  readonly db: Kysely<StoreTables & WorkTables>;
  readonly client: pg.PoolClient;
  /** A query's answer in COPY's binary form, not looked into, in the memory given where it fits. */
  copyOut(query: RawBuilder<unknown>, memory?: ArrayBuffer): Promise<Buffer<ArrayBuffer>>;
}

/** Whole numbers come back as numbers: counts of postings stay far below 2^53. */
const INT8 = 20;

/**
 * A client whose host is cut off must not hold its locks for hours: the server lets go of it within a minute, of an idle one in five. What a
 * query compiles it would compile for every month's partition, and run once.
 */
const SESSION = [
  "-c jit=off",
  "-c tcp_keepalives_idle=10",
  "-c tcp_keepalives_interval=5",
  "-c tcp_keepalives_count=4",
  "-c tcp_user_timeout=30000",
  "-c idle_in_transaction_session_timeout=300000",
].join(" ");

/** `waitSeconds`: for a connection of the pool to be free, or a new one to be made. */
export function openPool(url: string, most = 6, waitSeconds = 5): pg.Pool {
  if (!/^postgres(?:ql)?:\/\//.test(url))
    throw new InputError("bad-option", "--on takes an address such as postgres://user@host/database.", { place: "--on" });
  const types = {
    getTypeParser: (id: number, format?: "text" | "binary") => (id === INT8 ? Number : pg.types.getTypeParser(id, format)),
  };
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    types: types as pg.CustomTypesConfig,
    connectionTimeoutMillis: waitSeconds * 1000,
    keepAlive: true,
    // A server that restarted while this host was cut off answers the first probe with a refusal.
    keepAliveInitialDelayMillis: 5_000,
    options: SESSION,
  });
  // A server that goes away breaks idle connections too; the next query says so to whoever asks.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

export async function openShared(pool: pg.Pool): Promise<SharedStore> {
  const client = await connect(pool);
  const held: PostgresPoolClient = { query: client.query.bind(client) as PostgresPoolClient["query"], release: () => {} };
  const db = new Kysely<StoreTables & WorkTables>({
    dialect: new PostgresDialect({ pool: { connect: async () => held, end: async () => {} } }),
  });
  return {
    db,
    client,
    append: (table, columns, rows) => copyRows(client, table, columns, rows),
    async transaction(run) {
      await client.query("begin");
      try {
        const result = await run();
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback").catch(() => {});
        throw error;
      }
    },
    async prepare(source, months) {
      // Two imports of one source would each take the other's postings for new.
      await client.query("select pg_advisory_xact_lock(hashtextextended($1, 1))", [source]);
      await ensurePartitions(client, months);
    },
    stream(query) {
      const { sql: text, parameters } = query.compile(db);
      return streamColumns(client, text, parameters);
    },
    copyOut(query, memory) {
      const { sql: text, parameters } = query.compile(db);
      return copyOut(client, withLiterals(text, parameters), memory);
    },
    async close() {
      client.release();
    },
  };
}

/** COPY takes no parameters. */
function withLiterals(text: string, parameters: readonly unknown[]): string {
  return text.replace(/\$(\d+)/g, (_, number) => pg.escapeLiteral(String(parameters[Number(number) - 1])));
}

export async function withShared<T>(pool: pg.Pool, run: (store: SharedStore) => Promise<T>): Promise<T> {
  const store = await openShared(pool);
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}

/** What a server that answers says no to, by PostgreSQL's code. */
const REFUSALS: Readonly<Record<string, readonly [string, string]>> = {
  "3D000": ["there is no such database at this PostgreSQL server.", "Make it first: createdb NAME."],
  "28000": ["the PostgreSQL server refuses this user.", "Check the user in the address, and the server's pg_hba.conf."],
  "28P01": ["the PostgreSQL server refuses this user or password.", "Check both; a password may also stand in PGPASSWORD or ~/.pgpass."],
  "42501": ["this user has no right to connect to the database.", "Grant it: grant connect on database NAME to USER."],
  "53300": ["the PostgreSQL server takes no further connections.", "Raise its max_connections, or start fewer workers and servers."],
};

async function connect(pool: pg.Pool): Promise<pg.PoolClient> {
  try {
    return await pool.connect();
  } catch (cause) {
    // The driver's message may repeat the address with its password.
    const [message, hint] = REFUSALS[String((cause as { code?: unknown }).code)] ?? ["the PostgreSQL server does not answer."];
    throw new InputError("no-database", message, { place: "--on", ...(hint === undefined ? {} : { hint }), cause });
  }
}
