import type { SourceDescription } from "../market/make-part.js";
import { addCounts, compareGroups } from "../market/merge-parts.js";
import { comparePostings, type Part, type PartPosting, type PartSource } from "../market/part.js";
import { READER_VERSION } from "../postings/read-posting.js";
import { byCodeUnit } from "../schema/canonical.js";
import type { Store } from "./open-store.js";
import { factsVersion, type StoredRow } from "./read-facts.js";
import { descriptionsOf } from "./source-descriptions.js";

/** Everything the store holds, as read by this version, as one part: the same as if all its files were read at once. */
export async function partOfStore(store: Store, taxonomy: string): Promise<Part> {
  const sources = await sourcesOf(store);
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const rows = await store.db
    .selectFrom("facts as f")
    .innerJoin("postings as p", (join) => join.onRef("p.source", "=", "f.source").onRef("p.hash", "=", "f.hash"))
    .select(["f.source", "f.row", "f.shingles"])
    .where("f.version", "=", factsVersion(taxonomy))
    .where("p.replaced", "=", false)
    .orderBy("f.source")
    .orderBy("f.hash")
    .execute();
  const stored = rows.map(({ source, row, shingles }) => ({ source, row: JSON.parse(row) as StoredRow, shingles: wordsOf(shingles) }));
  const skills = [...new Set(stored.flatMap(({ row }) => row.groups.flatMap((group) => group.slice(2) as string[])))].sort(byCodeUnit);
  const skillAt = new Map(skills.map((id, at) => [id, at]));
  const postings = stored.map(({ source, row, shingles }): PartPosting => {
    const groups = row.groups.map((group) => [
      ...(group.slice(0, 2) as number[]),
      ...(group.slice(2) as string[]).map((id) => skillAt.get(id) as number).sort((a, b) => a - b),
    ]);
    return { ...row, source: sourceAt.get(source) as number, groups: groups.sort(compareGroups), shingles };
  });
  return { reader: READER_VERSION, taxonomy, sources, skills, postings: postings.sort(comparePostings) };
}

/** Counters over all imports; postings that came more than once are copies. */
async function sourcesOf(store: Store): Promise<PartSource[]> {
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
    const { id, name, series, address, licence, selectedBy } = descriptions.get(source) as SourceDescription;
    const reasons = JSON.parse(dropped) as Record<string, number>;
    const copies = read - fresh - Object.values(reasons).reduce((sum, n) => sum + n, 0);
    const counts = copies > 0 ? { ...reasons, copy: copies } : reasons;
    const held = merged.get(source);
    merged.set(source, {
      id,
      name,
      series,
      address,
      licence,
      selectedBy,
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

function wordsOf(blob: unknown): Uint32Array {
  const bytes = blob instanceof Uint8Array ? blob : (blob as { bytes: Uint8Array }).bytes;
  const copy = new Uint8Array(bytes);
  return new Uint32Array(copy.buffer, 0, copy.byteLength >> 2);
}
