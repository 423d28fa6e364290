import { byCodeUnit } from "../schema/canonical.js";
import type { RequirementRow } from "../schema/market.js";
import { countPostings } from "./counted-rows.js";
import { NEED_CODE } from "./filter.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

export interface RoleGroup {
  readonly id: string;
  readonly skills: readonly string[];
  readonly required: number;
  readonly preferred: number;
  readonly any: number;
  /** Median level asked by the postings that ask for it. */
  readonly level: number;
}

/**
 * Requirement groups of a role (docs/methods/requirement-groups.md). Postings name alternatives in one breath ("AWS, GCP or Azure");
 * two skills are one requirement of the role when most postings that ask for both name them as alternatives, and when these are many of
 * those that ask for either: a skill that is mostly asked for by itself stays a requirement of its own. What nobody asks for, but only names, is none.
 */
export function computeRoleGroups(rows: readonly RequirementRow[], skillIds: readonly string[]): RoleGroup[] {
  const clusters = clusterAlternatives(rows, skillIds.length);
  const tallies = new Map<number, { members: Set<number>; required: number; preferred: number; any: number; levels: number[] }>();
  const needOf = new Int8Array(skillIds.length).fill(-1);
  const levelOf = new Int8Array(skillIds.length);
  for (const row of rows) {
    const asked: number[] = [];
    for (const group of row.groups) {
      const need = group[0] as number;
      const level = group[1] as number;
      for (let i = 2; i < group.length; i++) {
        const cluster = clusters[group[i] as number] as number;
        if ((needOf[cluster] as number) < 0) {
          asked.push(cluster);
          levelOf[cluster] = 0;
        }
        needOf[cluster] = Math.max(needOf[cluster] as number, need);
        levelOf[cluster] = Math.max(levelOf[cluster] as number, level);
      }
    }
    for (const cluster of asked) {
      const need = needOf[cluster] as number;
      const level = levelOf[cluster] as number;
      needOf[cluster] = -1;
      const tally = tallies.get(cluster) ?? { members: new Set(), required: 0, preferred: 0, any: 0, levels: [0, 0, 0, 0, 0] };
      tallies.set(cluster, tally);
      tally.any += row.count;
      if (need === NEED_CODE.required) tally.required += row.count;
      if (need === NEED_CODE.preferred) tally.preferred += row.count;
      if (need >= NEED_CODE.preferred) tally.levels[level] = (tally.levels[level] ?? 0) + row.count;
    }
  }
  for (const [skill, cluster] of clusters.entries()) tallies.get(cluster)?.members.add(skill);
  return [...tallies.values()]
    .filter(({ required, preferred }) => required + preferred > 0)
    .map((tally) => {
      const skills = [...tally.members].map((index) => skillIds[index] as string).sort(byCodeUnit);
      return {
        id: skills.join("|"),
        skills,
        required: tally.required,
        preferred: tally.preferred,
        any: tally.any,
        level: medianLevel(tally.levels),
      };
    })
    .sort((a, b) => b.required + b.preferred - (a.required + a.preferred) || b.any - a.any || byCodeUnit(a.id, b.id));
}

/** A bare name asks for 2; the median of what postings ask decides, the lower one on a tie. */
function medianLevel(levels: readonly number[]): number {
  const total = levels.reduce((sum, n) => sum + n, 0);
  let seen = 0;
  for (let level = 0; level < levels.length; level++) {
    seen += levels[level] as number;
    if (seen * 2 >= total && total > 0) return level;
  }
  return 2;
}

/** Pairs that stand as alternatives by the stated shares, joined when all pairs of the cluster do. */
function clusterAlternatives(rows: readonly RequirementRow[], size: number): number[] {
  const together = new Map<number, { both: number; alternative: number }>();
  const partners = new Map<number, Set<number>>();
  for (const row of rows) {
    for (const key of alternativePairs(row, size)) {
      const tally = together.get(key) ?? { both: 0, alternative: 0 };
      together.set(key, tally);
      tally.alternative += row.count;
      const a = Math.floor(key / size);
      partners.set(a, (partners.get(a) ?? new Set<number>()).add(key % size));
    }
  }
  // Only pairs that are alternatives somewhere need their other postings counted.
  const askedFor = new Map<number, number>();
  for (const row of rows) {
    const asked = new Set<number>();
    for (const group of row.groups)
      if ((group[0] as number) >= NEED_CODE.preferred) for (let i = 2; i < group.length; i++) asked.add(group[i] as number);
    for (const a of asked) {
      askedFor.set(a, (askedFor.get(a) ?? 0) + row.count);
      for (const b of partners.get(a) ?? []) if (asked.has(b)) (together.get(pairKey(a, b, size)) as { both: number }).both += row.count;
    }
  }
  // So few are each read for what they say: what one of them leaves open must not be a gap.
  const few = countPostings(rows) < MARKET_THRESHOLDS.postings;
  const isAlternative = (a: number, b: number): boolean => {
    const tally = together.get(pairKey(a, b, size));
    if (tally === undefined || (!few && tally.both < MARKET_THRESHOLDS.alternativesLeast)) return false;
    const either = (askedFor.get(a) ?? 0) + (askedFor.get(b) ?? 0) - tally.both;
    return (
      tally.alternative >= MARKET_THRESHOLDS.alternatives * tally.both &&
      tally.alternative >= MARKET_THRESHOLDS.alternativesOfEither * either
    );
  };
  const cluster = Array.from({ length: size }, (_, index) => index);
  const members = new Map<number, number[]>(cluster.map((index) => [index, [index]]));
  const pairs = [...together]
    .filter(([key]) => isAlternative(Math.floor(key / size), key % size))
    .sort((a, b) => b[1].alternative - a[1].alternative || a[0] - b[0]);
  for (const [key] of pairs) {
    const a = cluster[Math.floor(key / size)] as number;
    const b = cluster[key % size] as number;
    if (a === b) continue;
    const left = members.get(a) as number[];
    const right = members.get(b) as number[];
    // Complete linkage: one posting's odd list must not chain unlike skills together.
    if (!left.every((x) => right.every((y) => isAlternative(x, y)))) continue;
    for (const member of right) cluster[member] = a;
    members.set(a, [...left, ...right]);
    members.delete(b);
  }
  return cluster;
}

/** Keys of the pairs that a posting names in one breath, each once. */
function alternativePairs(row: RequirementRow, size: number): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const group of row.groups) {
    if ((group[0] as number) < NEED_CODE.preferred) continue;
    for (let i = 2; i < group.length; i++)
      for (let j = i + 1; j < group.length; j++) pairs.add(pairKey(group[i] as number, group[j] as number, size));
  }
  return pairs;
}

function pairKey(a: number, b: number, size: number): number {
  return a < b ? a * size + b : b * size + a;
}
