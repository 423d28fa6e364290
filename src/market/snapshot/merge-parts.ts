import { byCodeUnit } from "../../schema/canonical.js";
import { comparePostings, type Part, type PartSource } from "./part.js";

/** Parts of one market as one: union of the postings, sums of the counters. Order and split of the parts play no role. */
export function mergeParts(parts: readonly Part[]): Part {
  const [first] = parts;
  if (first === undefined) throw new Error("no parts to merge");
  for (const part of parts)
    if (part.reader !== first.reader || part.taxonomy !== first.taxonomy)
      throw new Error("parts of different readers or taxonomies cannot be merged");
  const skills = [...new Set(parts.flatMap((part) => part.skills))].sort(byCodeUnit);
  const sources = mergeSources(parts.flatMap((part) => part.sources));
  const skillAt = new Map(skills.map((id, at) => [id, at]));
  const sourceAt = new Map(sources.map(({ id }, at) => [id, at]));
  const postings = parts.flatMap((part) => {
    const skillOf = part.skills.map((id) => skillAt.get(id) as number);
    const sourceOf = part.sources.map(({ id }) => sourceAt.get(id) as number);
    return part.postings.map((posting) => ({
      ...posting,
      source: sourceOf[posting.source] as number,
      groups: posting.groups.map((group) => renumber(group, skillOf)).sort(compareGroups),
    }));
  });
  return dropCopies({ reader: first.reader, taxonomy: first.taxonomy, sources, skills, postings: postings.sort(comparePostings) });
}

/** The same record of the same source, in one file twice or in two files, is one posting; the copies are counted. */
function dropCopies(part: Part): Part {
  const copies = part.sources.map(() => 0);
  const postings = part.postings.filter((posting, at) => {
    const before = part.postings[at - 1];
    const copy = before !== undefined && before.source === posting.source && before.hash === posting.hash;
    if (copy) copies[posting.source] = (copies[posting.source] as number) + 1;
    return !copy;
  });
  const sources = part.sources.map((source, at) =>
    copies[at] === 0 ? source : { ...source, dropped: addCounts(source.dropped, { copy: copies[at] as number }) },
  );
  return { ...part, sources, postings };
}

/** Need and level stay, skills get their new numbers and their order. */
export function renumber(group: readonly number[], to: readonly number[]): number[] {
  return [
    group[0] as number,
    group[1] as number,
    ...group
      .slice(2)
      .map((skill) => to[skill] as number)
      .sort((a, b) => a - b),
  ];
}

/** Strongest need first, then by skills. */
export function compareGroups(a: readonly number[], b: readonly number[]): number {
  if (a[0] !== b[0]) return (b[0] as number) - (a[0] as number);
  for (let i = 2; i < Math.max(a.length, b.length); i++) {
    const x = a[i] ?? -1;
    const y = b[i] ?? -1;
    if (x !== y) return x - y;
  }
  return (a[1] as number) - (b[1] as number);
}

function mergeSources(all: readonly PartSource[]): PartSource[] {
  const merged = new Map<string, PartSource>();
  for (const source of all) {
    const held = merged.get(source.id);
    merged.set(
      source.id,
      held === undefined ? source : { ...held, read: held.read + source.read, dropped: addCounts(held.dropped, source.dropped) },
    );
  }
  return [...merged.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

export function addCounts(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(byCodeUnit)) sum[key] = (a[key] ?? 0) + (b[key] ?? 0);
  return sum;
}
