import {
  CHAIN,
  FIRST_0,
  FIRST_1,
  FIRST_2,
  FIRST_3,
  PROOF_FACTOR,
  SECOND_0,
  SECOND_1,
  SECOND_2,
  SECOND_3,
} from "../src/taxonomy/matcher/trie-layout";
import { BOUNDS, FOLDED, HASHES, isPlural, LETTERS, ONES } from "./memory";
import { PASSED } from "./read-words";

/** The second hash of what `hashLetters` hashed last. */
export let proofOfLetters: i32 = 0;

/** Both hashes of all words, without their last "s": singular and plural lead to the same node. As src/taxonomy/matcher/word-hash.ts hashes forms. */
export function hashWords(words: i32): void {
  const past = BOUNDS + words * 8;
  let to = HASHES;
  for (let at = BOUNDS; at < past; at += 8) {
    const start = load<i32>(at);
    const end = load<i32>(at, 4);
    const length = end - start - isPlural(start, end);
    const letters = v128.and(v128.load(FOLDED + start), v128.load(ONES + 16 - min(length, 16)));
    if (<i32>(length > 16) | i8x16.bitmask(letters)) {
      store<i32>(to, hashLetters(start, stemEnd(start, end)));
      store<i32>(to, proofOfLetters, 4);
    } else {
      const mixed = mix(letters);
      store<i32>(to, hashOfMixed(mixed));
      store<i32>(to, proofOfMixed(mixed), 4);
    }
    to += 8;
  }
  // The word after the last.
  store<i64>(to, 0);
}

/** Before the last "s", where any letter stands before it. */
function stemEnd(start: i32, end: i32): i32 {
  if (isPlural(start, end) === 0) return end;
  for (let at = start; at < end - 1; at++) if (load<u8>(FOLDED + at) !== PASSED) return end - 1;
  return end;
}

/** The hash of letters that do not lie in one piece of sixteen; the second is left in `proofOfLetters`. */
export function hashLetters(start: i32, end: i32): i32 {
  let hash: i32 = 0;
  let proof: i32 = 0;
  for (let at = start; at < end; ) {
    v128.store(LETTERS, i8x16.splat(0));
    let count = 0;
    for (; at < end && count < 16; at++) {
      const letter = load<u8>(FOLDED + at);
      if (letter !== PASSED) store<u8>(LETTERS + count++, letter);
    }
    if (count === 0) break;
    const mixed = mix(v128.load(LETTERS));
    hash = (hash * CHAIN) ^ hashOfMixed(mixed);
    proof = (proof * CHAIN) ^ proofOfMixed(mixed);
  }
  proofOfLetters = proof;
  return hash;
}

/** Each four letters by factors of their own; the third four are added to the first, the last to the second. */
function mix(letters: v128): v128 {
  const first = i32x4.mul(letters, i32x4(FIRST_0, FIRST_1, FIRST_2, FIRST_3));
  const second = i32x4.mul(v128.xor(first, i32x4.shr_u(first, 15)), i32x4(SECOND_0, SECOND_1, SECOND_2, SECOND_3));
  return i32x4.add(second, i64x2.shuffle(second, second, 1, 0));
}

function hashOfMixed(mixed: v128): i32 {
  return i32x4.extract_lane(mixed, 0) + i32x4.extract_lane(mixed, 1);
}

function proofOfMixed(mixed: v128): i32 {
  return (i32x4.extract_lane(mixed, 0) * PROOF_FACTOR) ^ i32x4.extract_lane(mixed, 1);
}
