import { eachPair, PLACES, writeBands } from "./bands.js";
import { DEDUPE_THRESHOLDS } from "./thresholds.js";

/** Shingles are counted by their last eight bits, four bits a count: two texts that have half of theirs in common are told from alike ones. */
const CLASSES = 256;
const COUNTS = DEDUPE_THRESHOLDS.bands + 1;
const MOST = 15;
/** Bands of a text's MinHash signature, how many shingles it has, and how many of each class. */
export const SIGNATURE_WORDS = COUNTS + CLASSES / 8;

/** What nearly all texts are looked at for, an eighth of their shingles in length. */
export function signatureOf(shingles: Uint32Array): Uint32Array {
  const signature = new Uint32Array(SIGNATURE_WORDS);
  writeBands(shingles, signature);
  // What was cut is compared by a sample, of which nothing is known beforehand.
  if (shingles.length >= DEDUPE_THRESHOLDS.shingles) return signature;
  for (let at = 0; at < shingles.length; at++) {
    const place = (shingles[at] as number) & (CLASSES - 1);
    const word = COUNTS + (place >> 3);
    const shift = (place & 7) * 4;
    if ((((signature[word] as number) >>> shift) & MOST) === MOST) return signature;
    signature[word] = (signature[word] as number) + (1 << shift);
  }
  signature[COUNTS - 1] = shingles.length;
  return signature;
}

/** The signatures of many texts, one after the other. */
export function signaturesOf(texts: readonly Uint32Array[]): Uint32Array {
  const signatures = new Uint32Array(texts.length * SIGNATURE_WORDS);
  for (const [at, shingles] of texts.entries()) signatures.set(signatureOf(shingles), at * SIGNATURE_WORDS);
  return signatures;
}

/** Each nibble of a word in a byte of its own. */
const NIBBLES = 0x0f0f0f0f;
/** Of each byte the bit above its nibble. */
const ABOVE = 0x10101010;
/** Words of which the sums of two nibbles each fit a byte. */
const SUMMED = 8;

/** False where two texts cannot overlap by as much as makes them one: of each class they share the lesser number at most. */
export function mayBeAlike(signatures: Uint32Array, a: number, b: number): boolean {
  const [x, y] = [a * SIGNATURE_WORDS, b * SIGNATURE_WORDS];
  const [one, other] = [signatures[x + COUNTS - 1] as number, signatures[y + COUNTS - 1] as number];
  if (one === 0 || other === 0) return true;
  const either = one + other;
  if (!overlapEnough(Math.min(one, other), either)) return false;
  let both = 0;
  for (let word = COUNTS; word < SIGNATURE_WORDS; word += SUMMED) {
    let sums = 0;
    for (let at = word; at < word + SUMMED; at++) {
      const [p, q] = [signatures[x + at] as number, signatures[y + at] as number];
      sums = (sums + lesserNibbles(p & NIBBLES, q & NIBBLES) + lesserNibbles((p >>> 4) & NIBBLES, (q >>> 4) & NIBBLES)) | 0;
    }
    const pairs = (sums & 0x00ff00ff) + ((sums >>> 8) & 0x00ff00ff);
    both += (pairs & 0xffff) + (pairs >>> 16);
  }
  return overlapEnough(both, either);
}

function overlapEnough(both: number, either: number): boolean {
  return both / (either - both) >= DEDUPE_THRESHOLDS.similar;
}

/** In each byte the lesser of two nibbles: the bit above it stays where the first is no less, and makes a mask of it. */
function lesserNibbles(x: number, y: number): number {
  const noLess = ((x | ABOVE) - y) & ABOVE;
  const mask = noLess - (noLess >>> 4);
  return (y & mask) | (x & ~mask);
}

/** Pairs of texts that may be alike, each as one number, each once. */
export type Pairs = Float64Array;

/** Pairs held before those that came more than once are let go of: like texts share most of their bands. */
const PAIRS_AT_ONCE = 65_536;

/** Among the texts at these places, which ascend. */
export function proposePairs(signatures: Uint32Array, places: Uint32Array): Pairs {
  let pairs = new Float64Array(PAIRS_AT_ONCE);
  let count = 0;
  eachPair(signatures, SIGNATURE_WORDS, places, (a, b) => {
    if (!mayBeAlike(signatures, a, b)) return;
    if (count === pairs.length) {
      count = keepOnce(pairs);
      if (2 * count > pairs.length) {
        const more = new Float64Array(2 * pairs.length);
        more.set(pairs.subarray(0, count));
        pairs = more;
      }
    }
    pairs[count++] = a * PLACES + b;
  });
  const all = pairs.slice(0, count);
  return all.subarray(0, keepOnce(all));
}

/** In order, each once; returns how many these are. */
function keepOnce(keys: Float64Array): number {
  keys.sort();
  let kept = 0;
  for (let at = 0; at < keys.length; at++) if (at === 0 || keys[at] !== keys[at - 1]) keys[kept++] = keys[at] as number;
  return kept;
}

export function eachOf(pairs: Pairs, meet: (a: number, b: number) => void): void {
  for (let at = 0; at < pairs.length; at++) {
    const second = (pairs[at] as number) % PLACES;
    meet(((pairs[at] as number) - second) / PLACES, second);
  }
}
