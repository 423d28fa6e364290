import { type RawBuilder, type SqlBool, sql } from "kysely";
import { READING_COLUMNS } from "../../io/market/reading-row.js";
import type { ReadingThread } from "../../io/market/start-readers.js";
import { factsVersion, unread } from "../read-facts.js";
import type { SharedStore } from "./connect.js";
import { copyPacked } from "./copy-rows.js";
import { endRange } from "./plan-build.js";
import type { PostingKey, WorkTables } from "./work-tables.js";

export interface WorkTools {
  readonly reader: ReadingThread;
  /** Folder of the compiled data. */
  readonly data: string;
  readonly taxonomy: { readonly hash: string; readonly ids: readonly string[] };
  /**
   * Memory that carried a range and is free for the next: made anew for each, it had the engine look through all its objects every second, on a
   * core that another worker would read on.
   */
  readonly spare: ArrayBuffer[];
}

/**
 * Reads what is unread in a range. Two workers may run the same one, where one was thought dead: the second finds it read.
 * Should both write at the same moment, the index refuses one of them, and its next try finds it read.
 */
export async function runRange(store: SharedStore, build: string, at: number, tools: WorkTools): Promise<void> {
  const range = await openRange(store, build, at);
  if (range === undefined) return;
  const version = factsVersion(tools.taxonomy.hash);
  // Texts and readings pass through this process as bytes: the reading thread takes them apart and puts them together.
  const texts = await store.copyOut(
    sql`select incoming from postings p where ${between(range)} and ${unread(version, ofMonths(sql`r.month`, range))}`,
    tools.spare.pop(),
  );
  const readings = await tools.reader.readCopied(texts, tools.data, version);
  await store.transaction(async () => {
    if ((await openRange(store, build, at)) === undefined) return;
    await copyPacked(store.client, "readings", READING_COLUMNS, [readings]);
    await endRange(store, build, at);
  });
  tools.spare.push(readings.buffer);
}

/** Undefined where it is read already. */
function openRange(store: SharedStore, build: string, at: number) {
  return store.db
    .selectFrom("ranges")
    .select(["first", "last"])
    .where("build", "=", build)
    .where("at", "=", at)
    .where("state", "!=", "done")
    .executeTakeFirst();
}

type Range = Pick<WorkTables["ranges"], "first" | "last">;

function between({ first, last }: Range): RawBuilder<SqlBool> {
  const from = sql<SqlBool>`${ofMonths(sql`p.month`, { first, last })} and (p.month, p.source, p.hash) >= ${rowOf(first)}`;
  return last === null ? from : sql<SqlBool>`${from} and (p.month, p.source, p.hash) < ${rowOf(last)}`;
}

/** The months of a range, said apart: of all others no partition is looked into. What has no month is 0 in postings and null in readings. */
function ofMonths(month: RawBuilder<unknown>, { first, last }: Range): RawBuilder<SqlBool> {
  const [from] = JSON.parse(first) as PostingKey;
  const [to] = last === null ? [null] : (JSON.parse(last) as PostingKey);
  const dated = sql<SqlBool>`${month} >= ${sql.lit(from)}${to === null ? sql`` : sql` and ${month} <= ${sql.lit(to)}`}`;
  return from > 0 ? dated : sql<SqlBool>`(${month} is null or ${dated})`;
}

function rowOf(key: string): RawBuilder<unknown> {
  const [month, source, hash] = JSON.parse(key) as PostingKey;
  return sql`(${sql.lit(month)}, ${source}, ${hash})`;
}
