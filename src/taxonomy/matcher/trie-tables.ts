import { FOLLOWER_BITS, FOLLOWERS, PAIR_FACTOR, PLACE_FACTOR, PLACE_FACTOR_2 } from "./trie-layout.js";

/** What a trie is: made by `TrieBuilder`, walked by the matcher. Sizes are powers of two where a hash leads in. */
export interface TrieTables {
  /** Numbers of nodes, where the hash of a node's parent and word says; above the number what is left of that hash. */
  readonly slots: Int32Array;
  readonly nodes: Int32Array;
  readonly further: Int32Array;
  /** Bits for each word that is a form (with marks or without), and for each pair of words with which a longer form begins. */
  readonly singles: Int32Array;
  readonly pairs: Int32Array;
}

export function fromOf(node: number, apart: number): number {
  return node * 2 + apart + 1;
}

/** Marks have numbers of their own instead of a hash. */
export function markHash(char: number): number {
  return -1 - char;
}

/** Where a node is looked for first. */
export function placeOf(from: number, hash: number): number {
  const mixed = Math.imul(Math.imul(from, PLACE_FACTOR) ^ hash, PLACE_FACTOR_2);
  return mixed ^ (mixed >>> 15);
}

/** The bit of a word or mark among those that follow. */
export function followerOf(hash: number): number {
  return 1 << (FOLLOWERS + (((hash >>> 16) * FOLLOWER_BITS) >>> 16));
}

/** Mixes two word hashes into the number of a pair. */
export function pairOf(first: number, second: number): number {
  return Math.imul(first, PAIR_FACTOR) ^ second;
}
