import { mix, similarity } from "./shingles.js";
import { DEDUPE_THRESHOLDS } from "./thresholds.js";

/** What deduplication looks at; the list must be in the order of (date, source, content hash), undated last. */
export interface Comparable {
  readonly shingles: Uint32Array;
  readonly month: number | null;
}

/**
 * For each posting the place of the one that stands for it, itself where it is kept.
 * A function of the set: MinHash proposes pairs, their similarity decides, groups are the connected components. A component whose ends are
 * unlike is split at its least posting: it takes what is like itself and at most a year younger; the rest begin again.
 */
export function findDuplicates(postings: readonly Comparable[]): Int32Array {
  const parent = Int32Array.from(postings, (_, index) => index);
  const root = (start: number): number => {
    let at = start;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  propose(postings, (a, b) => {
    const x = root(a);
    const y = root(b);
    if (x === y || !areAlike(postings[a] as Comparable, postings[b] as Comparable)) return;
    parent[Math.max(x, y)] = Math.min(x, y);
  });
  const components = new Map<number, number[]>();
  for (let at = 0; at < postings.length; at++) {
    const top = root(at);
    const members = components.get(top);
    if (members === undefined) components.set(top, [at]);
    else members.push(at);
  }
  const standsFor = Int32Array.from(postings, (_, index) => index);
  for (const members of components.values()) if (members.length > 1) splitChain(postings, members, standsFor);
  return standsFor;
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

/** Pairs that share a band of their MinHash signatures. */
function propose(postings: readonly Comparable[], compare: (a: number, b: number) => void): void {
  const { bands, rows, ahead } = DEDUPE_THRESHOLDS;
  const signatures = postings.map(({ shingles }) => signatureOf(shingles));
  // Bucket and place in one number (32 and 21 bits), so that sorting them needs no objects.
  if (postings.length > 2_000_000) throw new Error(`too many postings of one role and level to compare: ${postings.length}`);
  const keys = new Float64Array(postings.length);
  for (let band = 0; band < bands; band++) {
    for (let at = 0; at < postings.length; at++) {
      let h = mix(band + 1);
      const signature = signatures[at] as Uint32Array;
      for (let row = 0; row < rows; row++) h = mix(h ^ (signature[band * rows + row] as number));
      keys[at] = h * 2_097_152 + at;
    }
    keys.sort();
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const bucket = Math.floor(key / 2_097_152);
      for (let j = i + 1; j < keys.length && j <= i + ahead; j++) {
        const other = keys[j] as number;
        if (Math.floor(other / 2_097_152) !== bucket) break;
        compare(key % 2_097_152, other % 2_097_152);
      }
    }
  }
}

/** One-permutation MinHash: the least hash of each of 64 bins, an empty bin taking its next neighbour's. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const size = DEDUPE_THRESHOLDS.bands * DEDUPE_THRESHOLDS.rows;
  const least = new Float64Array(size).fill(-1);
  for (const shingle of shingles) {
    // Shingles are kept smallest first, so the bin must come from other bits than the order.
    const h = mix(shingle ^ 0x5bd1e995);
    const bin = h % size;
    const held = least[bin] as number;
    if (held < 0 || h < held) least[bin] = h;
  }
  const signature = new Uint32Array(size);
  for (let bin = 0; bin < size; bin++) {
    for (let step = 0; step < size; step++) {
      const value = least[(bin + step) % size] as number;
      if (value < 0) continue;
      signature[bin] = mix(value + step);
      break;
    }
  }
  return signature;
}
