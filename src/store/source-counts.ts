import type { SourceDescription } from "../market/snapshot/make-part.js";
import { addCounts } from "../market/snapshot/merge-parts.js";
import type { PartSource } from "../market/snapshot/part.js";
import { byCodeUnit } from "../schema/canonical.js";
import { descriptionsOf } from "./source-descriptions.js";
import type { Store } from "./store.js";

/** Counters over all imports; postings that came more than once are copies, and what an operator took out since is named too. */
export async function countSources(store: Store): Promise<PartSource[]> {
  const imports = await store.db.selectFrom("imports").selectAll().orderBy("source").orderBy("file").execute();
  const descriptions = await descriptionsOf(store);
  const held = await store.db
    .selectFrom("postings")
    .select(({ fn }) => ["source", "replaced", fn.countAll<number>().as("n")])
    .groupBy(["source", "replaced"])
    .execute();
  const merged = new Map<string, PartSource>();
  const came = new Map<string, number>();
  for (const { source, read, fresh, dropped } of imports) {
    const reasons = JSON.parse(dropped) as Record<string, number>;
    const copies = read - fresh - Object.values(reasons).reduce((sum, n) => sum + n, 0);
    const before = merged.get(source);
    came.set(source, (came.get(source) ?? 0) + fresh);
    merged.set(source, {
      ...(descriptions.get(source) as SourceDescription),
      read: (before?.read ?? 0) + read,
      dropped: addCounts(before?.dropped ?? {}, { ...reasons, ...counted("copy", copies) }),
    });
  }
  for (const [source, counts] of merged) {
    const rows = held.filter((row) => row.source === source);
    const replaced = rows.find((row) => row.replaced)?.n ?? 0;
    const deleted = (came.get(source) ?? 0) - rows.reduce((sum, { n }) => sum + n, 0);
    const reasons = { ...counted("replaced", replaced), ...counted("deleted", deleted) };
    merged.set(source, { ...counts, dropped: addCounts(counts.dropped, reasons) });
  }
  return [...merged.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

function counted(reason: string, n: number): Record<string, number> {
  return n > 0 ? { [reason]: n } : {};
}
