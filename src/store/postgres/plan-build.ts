import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { SnapshotWindows } from "../../market/snapshot/windows.js";
import { canonicalJson } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import type { SharedStore } from "./connect.js";
import { addJob, PRIORITY, queueRanges, taskName } from "./queue.js";
import type { PostingKey } from "./work-tables.js";

/**
 * Of a range: at most three seconds of work, so that a killed worker costs little and the queue next to nothing. Work goes with the length of
 * the texts, and ranges of equal numbers differed by five times.
 */
const RANGE_BYTES = 4_000_000;
/** The last ranges are down to so many times smaller: who came last worked alone. */
const SMALLER = 16;
/** Of what is left a range takes this part. */
const OF_LEFT = 8;
/** Ranges in the queue at once; the rest wait in their table, so that a person's job never stands behind a million others. */
const QUEUED = 64;

export interface BuildOrder {
  readonly version: string;
  readonly windows: SnapshotWindows;
  readonly rangeBytes?: number;
}

/** Equal inputs, one build: who asks twice follows the same. */
export async function buildId(store: SharedStore, { version, windows }: BuildOrder): Promise<string> {
  const imports = await store.db.selectFrom("imports").select(["file", "source"]).orderBy("file").orderBy("source").execute();
  return createHash("sha256")
    .update(canonicalJson([version, { ...windows }, imports.map(({ file, source }) => [file, source])]))
    .digest("hex");
}

/** Writes down the ranges of a build, once for equal inputs, and returns its id. */
export async function planBuild(store: SharedStore, order: BuildOrder): Promise<string> {
  const id = await buildId(store, order);
  await store.transaction(async () => {
    await sql`select pg_advisory_xact_lock(7463, 2)`.execute(store.db);
    const held = await store.db.selectFrom("builds").select("id").where("id", "=", id).executeTakeFirst();
    if (held !== undefined) return;
    const keys = await rangeKeys(store, order.rangeBytes ?? RANGE_BYTES);
    if (keys.length === 0)
      throw new InputError("bad-data", "the store holds no postings yet.", {
        place: "market build",
        hint: "Bring some in with groundwork market add … --on the same address.",
      });
    await sql`insert into builds (id, version, windows) values (${id}, ${order.version}, ${canonicalJson({ ...order.windows })})`.execute(
      store.db,
    );
    const last = (at: number): string | null => (at + 1 < keys.length ? JSON.stringify(keys[at + 1]) : null);
    const ranges = keys.map((key, at) => [id, at, JSON.stringify(key), last(at), "waiting"]);
    await store.append("ranges", ["build", "at", "first", "last", "state"], ranges);
    await queueRanges(store, { id, version: order.version }, QUEUED);
  });
  return id;
}

/**
 * The first key of each range, in the order of the primary key. Lengths are known without unpacking the texts; they are summed from the end,
 * so that each key knows how much is left.
 */
async function rangeKeys(store: SharedStore, most: number): Promise<PostingKey[]> {
  const [least, part] = [sql.lit(most / SMALLER), sql.lit(OF_LEFT)];
  const fromEnd = sql`over (order by month desc, source desc, hash desc)`;
  const { rows } = await sql<{ month: number; source: string; hash: string }>`
    select month, source, hash from (
      select month, source, hash, tier, piece, lead(tier) ${fromEnd} as tier_before, lead(piece) ${fromEnd} as piece_before from (
        select month, source, hash,
          case when remaining > ${part} * ${sql.lit(most)} then 1 when remaining > ${part} * ${least} then 2 else 3 end as tier,
          floor(case when remaining > ${part} * ${sql.lit(most)} then remaining / ${sql.lit(most)}
            when remaining > ${part} * ${least} then ${part} * ln(remaining) else remaining / ${least} end) as piece
        from (select month, source, hash, (sum(octet_length(incoming)) ${fromEnd})::float8 as remaining from postings) summed
      ) numbered
    ) bounded where (tier, piece) is distinct from (tier_before, piece_before) order by month, source, hash`.execute(store.db);
  return rows.map(({ month, source, hash }) => [month, source, hash]);
}

/** What ends in a build ends one after the other: the last one must see that it is the last. Inside a transaction. */
export async function lockBuild(store: SharedStore, build: string) {
  return store.db.selectFrom("builds").selectAll().where("id", "=", build).forUpdate().executeTakeFirstOrThrow();
}

/** Marks a range as read and queues the next; after the last of them the build can be finished. Inside a transaction. */
export async function endRange(store: SharedStore, build: string, at: number): Promise<void> {
  const { version } = await lockBuild(store, build);
  await store.db.updateTable("ranges").set({ state: "done" }).where("build", "=", build).where("at", "=", at).execute();
  const open = await store.db
    .selectFrom("ranges")
    .select("at")
    .where("build", "=", build)
    .where("state", "!=", sql.lit("done"))
    .executeTakeFirst();
  if (open === undefined)
    await addJob(store, taskName("finish", version), { build }, { key: `${build}:finish`, priority: PRIORITY.finish });
  else await queueRanges(store, { id: build, version }, 1);
}
