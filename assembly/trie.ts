import {
  FLAGS,
  FOLLOWER_BITS,
  FOLLOWERS,
  FORM,
  FROM,
  FURTHER_ROW,
  HASH,
  MORE,
  PAIR_FACTOR,
  PLACE_FACTOR,
  PLACE_FACTOR_2,
  PROOF,
  ROW,
} from "../src/taxonomy/matcher/trie-layout";
import { byteAt, CANDIDATES, endOf, hashOf, isDigit } from "./memory";

let slots: i32 = 0;
let slotMask: i32 = 0;
let nodes: i32 = 0;
let further: i32 = 0;
let singles: i32 = 0;
let singleMask: i32 = 0;
let pairs: i32 = 0;
let pairMask: i32 = 0;

/** Where the tables of the trie lie, and how many numbers those have that a hash leads into. */
export function placeTables(
  ofSlots: i32,
  slotCount: i32,
  ofNodes: i32,
  ofFurther: i32,
  ofSingles: i32,
  singleCount: i32,
  ofPairs: i32,
  pairCount: i32,
): void {
  slots = ofSlots;
  slotMask = slotCount - 1;
  nodes = ofNodes;
  further = ofFurther;
  singles = ofSingles;
  singleMask = singleCount * 32 - 1;
  pairs = ofPairs;
  pairMask = pairCount * 32 - 1;
}

/** The node reached over a word or mark, 0 where there is none. A step looks at one line of the slots and at one node. */
export function step(node: i32, hash: i32, apart: i32): i32 {
  const from = node * 2 + apart + 1;
  let mixed = ((from * PLACE_FACTOR) ^ hash) * PLACE_FACTOR_2;
  mixed ^= mixed >>> 15;
  let at = mixed & slotMask;
  for (let slot = load<i32>(slots + at * 4); slot !== 0; slot = load<i32>(slots + at * 4)) {
    at = (at + 1) & slotMask;
    if (((slot ^ mixed) & ~slotMask) !== 0) continue;
    const known = slot & slotMask;
    const row = nodes + known * (ROW * 4);
    if (load<i32>(row, FROM * 4) === from && load<i32>(row, HASH * 4) === hash) return known;
  }
  return 0;
}

/**
 * The words at which a form may begin: alone, with its next word, or as a name with digits behind it; their number is the answer.
 * No branch depends on them: each word is written down, and the place moves on where it counts.
 */
export function findCandidates(words: i32): i32 {
  let hash = hashOf(0);
  let to = CANDIDATES;
  for (let k = 0; k < words; k++) {
    const next = hashOf(k + 1);
    const pair = (hash * PAIR_FACTOR) ^ next;
    const alone = mayHold(singles, singleMask, hash);
    const paired = mayHold(pairs, pairMask, pair);
    store<i32>(to, k * 4 + alone * 2 + paired);
    to += (alone | paired | <i32>isDigit(byteAt(endOf(k) - 1))) << 2;
    hash = next;
  }
  return (to - CANDIDATES) >> 2;
}

/** Three bits a hash, all in one number. */
function mayHold(bits: i32, mask: i32, hash: i32): i32 {
  const bit = (hash ^ (hash >>> 15)) & mask;
  const held = load<i32>(bits + ((bit >>> 5) << 2));
  return (held >>> (bit & 31)) & (held >>> (hash >>> 27)) & (held >>> ((hash >>> 22) & 31)) & 1;
}

/** The bit of a word among those that follow a node. */
export function followerOf(hash: i32): i32 {
  return 1 << (FOLLOWERS + (((hash >>> 16) * FOLLOWER_BITS) >>> 16));
}

/** What ends at a node: form (and one) and flags of the first, then of the others, by the number `moreOf` gives (0 after the last). */
export function formOf(node: i32): i32 {
  return load<i32>(nodes + node * (ROW * 4), FORM * 4);
}

export function flagsOf(node: i32): i32 {
  return load<i32>(nodes + node * (ROW * 4), FLAGS * 4);
}

export function moreOf(node: i32): i32 {
  return load<i32>(nodes + node * (ROW * 4), MORE * 4);
}

/** The second hash of all letters that lead to a node: 32 bits may agree by chance. */
export function proofOfNode(node: i32): i32 {
  return load<i32>(nodes + node * (ROW * 4), PROOF * 4);
}

export function furtherForm(more: i32): i32 {
  return load<i32>(further + (more - 1) * (FURTHER_ROW * 4));
}

export function furtherFlags(more: i32): i32 {
  return load<i32>(further + (more - 1) * (FURTHER_ROW * 4), 4);
}

export function furtherMore(more: i32): i32 {
  return load<i32>(further + (more - 1) * (FURTHER_ROW * 4), 8);
}
