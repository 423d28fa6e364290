import type { SourceDescription } from "../market/make-part.js";
import { addCounts } from "../market/merge-parts.js";
import type { PartSource } from "../market/part.js";
import { byCodeUnit } from "../schema/canonical.js";
import { descriptionsOf } from "./source-descriptions.js";
import type { Store } from "./store.js";

/** Counters over all imports; postings that came more than once are copies. */
export async function countSources(store: Store): Promise<PartSource[]> {
  const imports = await store.db.selectFrom("imports").selectAll().orderBy("source").orderBy("file").execute();
  const descriptions = await descriptionsOf(store);
  const replaced = await store.db
    .selectFrom("postings")
    .select(({ fn }) => ["source", fn.countAll<number>().as("n")])
    .where("replaced", "=", true)
    .groupBy("source")
    .execute();
  const merged = new Map<string, PartSource>();
  for (const { source, read, fresh, dropped } of imports) {
    const reasons = JSON.parse(dropped) as Record<string, number>;
    const copies = read - fresh - Object.values(reasons).reduce((sum, n) => sum + n, 0);
    const counts = copies > 0 ? { ...reasons, copy: copies } : reasons;
    const held = merged.get(source);
    merged.set(source, {
      ...(descriptions.get(source) as SourceDescription),
      read: (held?.read ?? 0) + read,
      dropped: addCounts(held?.dropped ?? {}, counts),
    });
  }
  for (const { source, n } of replaced) {
    const held = merged.get(source) as PartSource;
    merged.set(source, { ...held, dropped: addCounts(held.dropped, { replaced: n }) });
  }
  return [...merged.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}
