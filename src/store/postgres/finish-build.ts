import { sql } from "kysely";
import type { PackedSnapshot } from "../../market/finish.js";
import { packShard } from "../../market/pack-shard.js";
import { computeWindows, type SnapshotWindows } from "../../market/windows.js";
import { canonicalJson } from "../../schema/canonical.js";
import type { SnapshotIndex } from "../../schema/market.js";
import { finishStore, newestMonth } from "../finish-store.js";
import type { SharedStore } from "./connect.js";
import { buildId } from "./plan-build.js";
import type { WorkTools } from "./run-range.js";

/** Everything read becomes the snapshot. A build whose store changed meanwhile ends without one: it would mix two states. */
export async function finishBuild(store: SharedStore, build: string, { taxonomy }: WorkTools): Promise<void> {
  const row = await store.db.selectFrom("builds").selectAll().where("id", "=", build).executeTakeFirst();
  if (row === undefined || row.ended !== null) return;
  const asked = JSON.parse(row.windows) as SnapshotWindows;
  const packed = (await isCurrent(store, build, row.version, asked)) ? await computeSnapshot(store, asked, taxonomy) : null;
  const current = packed !== null && (await isCurrent(store, build, row.version, asked));
  await store.transaction(async () => {
    if (current) await keepSnapshot(store, packed);
    await sql`update builds set ended = now(), snapshot = ${current ? packed.index.hash : null} where id = ${build} and ended is null`.execute(
      store.db,
    );
    await store.db.deleteFrom("ranges").where("build", "=", build).execute();
  });
}

async function isCurrent(store: SharedStore, build: string, version: string, windows: SnapshotWindows): Promise<boolean> {
  return (await buildId(store, { version, windows })) === build;
}

async function computeSnapshot(store: SharedStore, asked: SnapshotWindows, taxonomy: WorkTools["taxonomy"]): Promise<PackedSnapshot> {
  const windows = computeWindows(asked, (await newestMonth(store, taxonomy.hash)) ?? 0);
  return finishStore(store, taxonomy, windows, packShard);
}

async function keepSnapshot(store: SharedStore, { index, shards }: PackedSnapshot): Promise<void> {
  const { rows } = await sql`
    insert into snapshots (hash, index) values (${index.hash}, ${canonicalJson(index)}) on conflict do nothing returning 1`.execute(
    store.db,
  );
  if (rows.length === 0) return;
  for (const [role, bytes] of shards)
    await store.db
      .insertInto("shards")
      .values({ snapshot: index.hash, role, bytes: Buffer.from(bytes) })
      .execute();
}

export async function loadSnapshot(store: SharedStore, hash: string): Promise<PackedSnapshot> {
  const { index } = await store.db.selectFrom("snapshots").select("index").where("hash", "=", hash).executeTakeFirstOrThrow();
  const shards = await store.db.selectFrom("shards").select(["role", "bytes"]).where("snapshot", "=", hash).orderBy("role").execute();
  return { index: JSON.parse(index) as SnapshotIndex, shards: new Map(shards.map(({ role, bytes }) => [role, new Uint8Array(bytes)])) };
}
