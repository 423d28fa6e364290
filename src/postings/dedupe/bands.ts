import { mix } from "./shingles.js";
import { DEDUPE_THRESHOLDS } from "./thresholds.js";

const { bands: BANDS, rows: ROWS } = DEDUPE_THRESHOLDS;
/** Bins of a signature; a power of two, so that a hash's last bits name its bin. */
const BINS = BANDS * ROWS;
/** Bucket and place in one number (32 and 21 bits), so that sorting them needs no objects. */
const PLACES = 2_097_152;
const least = new Float64Array(BINS);

/** For the hashes of the bands of so many texts' MinHash signatures, one text after the other: texts that share one may be alike. */
export function openBands(texts: number): Uint32Array {
  return new Uint32Array(texts * BANDS);
}

/** One-permutation MinHash: the least hash of each bin, an empty bin taking its next neighbour's; then a hash over each band's bins. */
export function writeBands(shingles: Uint32Array, bands: Uint32Array, place: number): void {
  least.fill(-1);
  for (let at = 0; at < shingles.length; at++) {
    // Shingles are kept smallest first, so the bin must come from other bits than the order.
    const h = mix((shingles[at] as number) ^ 0x5bd1e995);
    const bin = h & (BINS - 1);
    const held = least[bin] as number;
    if (held < 0 || h < held) least[bin] = h;
  }
  for (let band = 0; band < BANDS; band++) {
    let h = mix(band + 1);
    for (let row = 0; row < ROWS; row++) h = mix(h ^ leastFrom(band * ROWS + row));
    bands[place * BANDS + band] = h;
  }
}

function leastFrom(bin: number): number {
  for (let step = 0; step < BINS; step++) {
    const value = least[(bin + step) & (BINS - 1)] as number;
    if (value >= 0) return mix(value + step);
  }
  return 0;
}

/** Pairs of places that share a bucket, each place with those after it as far as `ahead`. */
export function eachPair(bands: Uint32Array, meet: (a: number, b: number) => void): void {
  const keys = new Float64Array(bands.length / BANDS);
  if (keys.length > PLACES) throw new Error(`too many postings of one role and level to compare: ${keys.length}`);
  for (let band = 0; band < BANDS; band++) {
    for (let at = 0; at < keys.length; at++) keys[at] = (bands[at * BANDS + band] as number) * PLACES + at;
    keys.sort();
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const bucket = Math.floor(key / PLACES);
      for (let j = i + 1; j < keys.length && j <= i + DEDUPE_THRESHOLDS.ahead; j++) {
        const other = keys[j] as number;
        if (Math.floor(other / PLACES) !== bucket) break;
        meet(key % PLACES, other % PLACES);
      }
    }
  }
}
