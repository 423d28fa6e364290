import { openBands, writeBands } from "./bands.js";
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
  writeBands(shingles, signature, 0);
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

/** False where two texts cannot overlap by as much as makes them one: of each class they share the lesser number at most. */
export function mayBeAlike(a: Uint32Array, b: Uint32Array): boolean {
  const either = (a[COUNTS - 1] as number) + (b[COUNTS - 1] as number);
  if (a[COUNTS - 1] === 0 || b[COUNTS - 1] === 0) return true;
  let both = 0;
  for (let word = COUNTS; word < SIGNATURE_WORDS; word++) {
    const x = a[word] as number;
    const y = b[word] as number;
    for (let shift = 0; shift < 32; shift += 4) both += Math.min((x >>> shift) & MOST, (y >>> shift) & MOST);
  }
  return both / (either - both) >= DEDUPE_THRESHOLDS.similar;
}

/** The bands of many signatures, one text after the other. */
export function bandsIn(signatures: readonly Uint32Array[]): Uint32Array {
  const bands = openBands(signatures.length);
  signatures.forEach((signature, at) => {
    bands.set(signature.subarray(0, DEDUPE_THRESHOLDS.bands), at * DEDUPE_THRESHOLDS.bands);
  });
  return bands;
}
