import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { ReadingProcess } from "../../io/market/start-readers.js";
import { factsVersion, unread, writeReadings } from "../read-facts.js";
import type { SharedStore } from "./connect.js";
import { endRange } from "./plan-build.js";
import { queueRanges } from "./queue.js";
import type { PostingKey } from "./work-tables.js";

export interface WorkTools {
  readonly reader: ReadingProcess;
  /** Folder of the compiled data. */
  readonly data: string;
  readonly taxonomy: { readonly hash: string; readonly ids: readonly string[] };
}

/**
 * Reads what is unread in a range. Two workers may run the same one, where one was thought dead: the second finds it read.
 * Should both write at the same moment, the index refuses one of them, and its next try finds it read.
 */
export async function runRange(store: SharedStore, build: string, at: number, tools: WorkTools): Promise<void> {
  const range = await store.db.selectFrom("ranges").selectAll().where("build", "=", build).where("at", "=", at).executeTakeFirst();
  if (range === undefined || range.state === "done") return;
  const version = factsVersion(tools.taxonomy.hash);
  const within = sql<SqlBool>`${between(range.first, range.last)} and ${unread(version)}`;
  const { rows } = await sql<{ incoming: string }>`select incoming from postings p where ${within}`.execute(store.db);
  const texts = rows.map(({ incoming }) => incoming);
  const readings = texts.length === 0 ? [] : await tools.reader.read(texts, tools.data, "both");
  await store.transaction(async () => {
    const still = await sql<{ source: string; hash: string }>`select source, hash from postings p where ${within}`.execute(store.db);
    const wanted = new Set(still.rows.map(({ source, hash }) => `${source} ${hash}`));
    await writeReadings(
      store,
      version,
      readings.filter(({ source, hash }) => wanted.has(`${source} ${hash}`)),
    );
    await endRange(store, build, at);
  });
  await queueRanges(store, build, 1);
}

function between(first: string, last: string | null): RawBuilder<SqlBool> {
  const from = sql<SqlBool>`(p.month, p.source, p.hash) >= ${rowOf(first)}`;
  return last === null ? from : sql<SqlBool>`${from} and (p.month, p.source, p.hash) < ${rowOf(last)}`;
}

function rowOf(key: string): RawBuilder<unknown> {
  const [month, source, hash] = JSON.parse(key) as PostingKey;
  return sql`(${sql.lit(month)}, ${source}, ${hash})`;
}
