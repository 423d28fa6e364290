import { packShard } from "../../market/snapshot/pack-shard.js";
import { finishLoads, inputOf } from "../finish-store.js";
import type { Load } from "../load-roles.js";
import type { SharedStore } from "./connect.js";
import { type FinishPlan, isOpen, type PieceCounts } from "./finish-build.js";
import { lockBuild } from "./plan-build.js";
import { addJob, PRIORITY, taskName } from "./queue.js";
import type { WorkTools } from "./run-range.js";

/** Finishes some of the roles. Two workers may run the same piece, where one was thought dead: what the first wrote down stays. */
export async function runPiece(store: SharedStore, build: string, at: number, { taxonomy }: WorkTools): Promise<void> {
  if (!(await isOpen(store, build))) return;
  const row = await store.db
    .selectFrom("pieces")
    .innerJoin("builds", "builds.id", "pieces.build")
    .select(["loads", "counts", "plan"])
    .where("build", "=", build)
    .where("at", "=", at)
    .executeTakeFirst();
  if (row === undefined || row.counts !== null) return;
  const { sources, options } = JSON.parse(row.plan as string) as FinishPlan;
  const loads = JSON.parse(row.loads) as Load[];
  const { shards, ...counts } = await finishLoads(store, inputOf(taxonomy, sources), { loads, options, pack: packShard });
  await store.transaction(async () => {
    const { version } = await lockBuild(store, build);
    const { numUpdatedRows } = await store.db
      .updateTable("pieces")
      .set({ counts: JSON.stringify(counts satisfies PieceCounts) })
      .where("build", "=", build)
      .where("at", "=", at)
      .where("counts", "is", null)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) return;
    await store.append(
      "piece_shards",
      ["build", "role", "bytes"],
      [...shards].map(([role, bytes]) => [build, role, bytes]),
    );
    const open = await store.db.selectFrom("pieces").select("at").where("build", "=", build).where("counts", "is", null).executeTakeFirst();
    if (open === undefined)
      await addJob(store, taskName("finish", version), { build }, { key: `${build}:finish`, priority: PRIORITY.finish });
  });
}
