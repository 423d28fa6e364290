import { sql } from "kysely";
import { groupBy } from "../../market/group-by.js";
import { assembleSnapshot, type FinishedPiece, type FinishOptions, type PackedSnapshot } from "../../market/snapshot/finish.js";
import type { PartSource } from "../../market/snapshot/part.js";
import { computeWindows, type SnapshotWindows } from "../../market/snapshot/windows.js";
import { canonicalJson } from "../../schema/canonical.js";
import type { SnapshotIndex } from "../../schema/market.js";
import { inputOf, newestMonth } from "../finish-store.js";
import { loadsOf } from "../load-roles.js";
import { countSources } from "../source-counts.js";
import type { SharedStore } from "./connect.js";
import { buildId, lockBuild } from "./plan-build.js";
import { addJob, PRIORITY, taskName } from "./queue.js";
import type { WorkTools } from "./run-range.js";

/** Of a finish, or some more: workers share it, and the last piece should be a small one. */
const PIECES = 16;
/** Postings that are worth a job of their own, and as many as may lie in memory: a worker may have two pieces in hand. */
const LEAST_PIECE = 2_000;
const MOST_PIECE = 100_000;

/** What every piece of a finish is counted by; written down when the last posting has been read. */
export interface FinishPlan {
  readonly sources: readonly PartSource[];
  readonly options: FinishOptions;
}

/** What a piece came to, beside its shards. */
export type PieceCounts = Omit<FinishedPiece, "shards">;

/** Comes after the last range, and again after the last piece: the roles are cut into pieces, and what these came to is put together. */
export async function finishBuild(store: SharedStore, build: string, { taxonomy }: WorkTools): Promise<void> {
  if (!(await isOpen(store, build))) return;
  const { plan } = await store.db.selectFrom("builds").select("plan").where("id", "=", build).executeTakeFirstOrThrow();
  if (plan === null) return planPieces(store, build, taxonomy);
  const pieces = await store.db.selectFrom("pieces").select("counts").where("build", "=", build).orderBy("at").execute();
  // Whoever ends the last of them asks for this again.
  if (pieces.some(({ counts }) => counts === null)) return;
  const { sources, options } = JSON.parse(plan) as FinishPlan;
  const counted = pieces.map(({ counts }) => ({ ...(JSON.parse(counts as string) as PieceCounts), shards: new Map() }));
  await endBuild(store, build, assembleSnapshot(inputOf(taxonomy, sources), options, counted).index);
}

/** A build whose store changed since it was asked for ends without a snapshot: it would mix two states. */
export async function isOpen(store: SharedStore, build: string): Promise<boolean> {
  const row = await store.db.selectFrom("builds").selectAll().where("id", "=", build).executeTakeFirst();
  if (row === undefined || row.ended !== null) return false;
  const windows = JSON.parse(row.windows) as SnapshotWindows;
  if ((await buildId(store, { version: row.version, windows })) === build) return true;
  await endBuild(store, build, null);
  return false;
}

async function planPieces(store: SharedStore, build: string, taxonomy: WorkTools["taxonomy"]): Promise<void> {
  const sources = await countSources(store);
  const read = sources.reduce((sum, source) => sum + source.read, 0);
  const loads = await loadsOf(store, taxonomy.hash, Math.min(MOST_PIECE, Math.max(LEAST_PIECE, Math.ceil(read / PIECES))));
  // Levels of one role make one shard. The largest roles come first.
  const pieces = [...groupBy(loads, ({ roles }) => roles.join()).values()].reverse();
  const newest = (await newestMonth(store, taxonomy.hash)) ?? 0;
  await store.transaction(async () => {
    const { plan, version, windows } = await lockBuild(store, build);
    if (plan !== null) return;
    const options = computeWindows(JSON.parse(windows) as SnapshotWindows, newest);
    await store.db
      .updateTable("builds")
      .set({ plan: JSON.stringify({ sources, options } satisfies FinishPlan) })
      .where("id", "=", build)
      .execute();
    const rows = pieces.map((piece, at) => [build, at, JSON.stringify(piece), null]);
    await store.append("pieces", ["build", "at", "loads", "counts"], rows);
    for (const at of pieces.keys())
      await addJob(store, taskName("piece", version), { build, at }, { key: `${build}:piece:${at}`, priority: PRIORITY.finish });
  });
}

async function endBuild(store: SharedStore, build: string, index: SnapshotIndex | null): Promise<void> {
  await store.transaction(async () => {
    if (index !== null) await keepSnapshot(store, build, index);
    await sql`update builds set ended = now(), snapshot = ${index?.hash ?? null} where id = ${build} and ended is null`.execute(store.db);
    for (const table of ["ranges", "pieces", "piece_shards"] as const)
      await store.db.deleteFrom(table).where("build", "=", build).execute();
  });
}

async function keepSnapshot(store: SharedStore, build: string, index: SnapshotIndex): Promise<void> {
  const { rows } = await sql`
    insert into snapshots (hash, index) values (${index.hash}, ${canonicalJson(index)}) on conflict do nothing returning 1`.execute(
    store.db,
  );
  if (rows.length === 0) return;
  await sql`insert into shards (snapshot, role, bytes) select ${index.hash}, role, bytes from piece_shards where build = ${build}`.execute(
    store.db,
  );
}

export async function loadSnapshot(store: SharedStore, hash: string): Promise<PackedSnapshot> {
  const { index } = await store.db.selectFrom("snapshots").select("index").where("hash", "=", hash).executeTakeFirstOrThrow();
  const shards = await store.db.selectFrom("shards").select(["role", "bytes"]).where("snapshot", "=", hash).orderBy("role").execute();
  return { index: JSON.parse(index) as SnapshotIndex, shards: new Map(shards.map(({ role, bytes }) => [role, new Uint8Array(bytes)])) };
}
