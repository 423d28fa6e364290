import { similarity } from "./shingles.js";
import { eachOf, type Pairs, proposePairs, signaturesOf } from "./signature.js";
import { DEDUPE_THRESHOLDS } from "./thresholds.js";

/** What deduplication looks at; the list must be in the order of (date, source, content hash), undated last. */
export interface Comparable {
  /** Empty where it is known that the posting is like no other. */
  readonly shingles: Uint32Array;
  readonly month: number | null;
}

/**
 * For each posting the place of the one that stands for it, itself where it is kept. `pairs` of places: those that may be alike.
 * A function of the set: MinHash proposes pairs, their similarity decides, groups are the connected components. A component whose ends are
 * unlike is split at its least posting: it takes what is like itself and at most a year younger; the rest begin again.
 */
export function findDuplicates(
  postings: readonly Comparable[],
  pairs: readonly Pairs[] = proposeWithin(postings, [[...postings.keys()]]),
): Int32Array {
  const parent = Int32Array.from(postings, (_, index) => index);
  const root = (start: number): number => {
    let at = start;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  const meet = (a: number, b: number): void => {
    const [x, y] = [root(a), root(b)];
    if (x === y || !areAlike(postings[a] as Comparable, postings[b] as Comparable)) return;
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  for (const some of pairs) eachOf(some, meet);
  /** Of two or more: most postings are alone. The root is the least. */
  const components = new Map<number, number[]>();
  for (let at = 0; at < postings.length; at++) {
    const top = root(at);
    if (top === at) continue;
    const members = components.get(top);
    if (members === undefined) components.set(top, [top, at]);
    else members.push(at);
  }
  const standsFor = Int32Array.from(postings, (_, index) => index);
  for (const members of components.values()) splitChain(postings, members, standsFor);
  return standsFor;
}

/** Within each group of places, which ascend. */
export function proposeWithin(postings: readonly Pick<Comparable, "shingles">[], groups: readonly (readonly number[])[]): Pairs[] {
  const signatures = signaturesOf(postings.map(({ shingles }) => shingles));
  const isKnown = (at: number): boolean => postings[at]?.shingles.length !== 0;
  return groups.map((places) => proposePairs(signatures, Uint32Array.from(places.filter(isKnown))));
}

function areAlike(a: Comparable, b: Comparable): boolean {
  return similarity(a.shingles, b.shingles) >= DEDUPE_THRESHOLDS.similar;
}

function splitChain(postings: readonly Comparable[], members: readonly number[], standsFor: Int32Array): void {
  let open = members;
  while (open.length > 0) {
    const [first, ...rest] = open as [number, ...number[]];
    const kept = postings[first] as Comparable;
    const left: number[] = [];
    for (const at of rest) {
      const other = postings[at] as Comparable;
      const near = kept.month === null || other.month === null || other.month - kept.month <= DEDUPE_THRESHOLDS.months;
      if (near && areAlike(kept, other)) standsFor[at] = first;
      else left.push(at);
    }
    open = left;
  }
}
