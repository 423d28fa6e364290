import { mix } from "./shingles.js";
import { DEDUPE_THRESHOLDS } from "./thresholds.js";

const { bands: BANDS, rows: ROWS } = DEDUPE_THRESHOLDS;
/** Bins of a signature; a power of two, so that a hash's last bits name its bin. */
const BINS = BANDS * ROWS;
/** Bucket and place in one number (32 and 21 bits), so that sorting them needs no objects. */
export const PLACES = 2_097_152;
const least = new Float64Array(BINS);

/** One-permutation MinHash: the least hash of each bin, an empty bin taking its next neighbour's; then a hash over each band's bins. */
export function writeBands(shingles: Uint32Array, bands: Uint32Array): void {
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
    bands[band] = h;
  }
}

function leastFrom(bin: number): number {
  for (let step = 0; step < BINS; step++) {
    const value = least[(bin + step) & (BINS - 1)] as number;
    if (value >= 0) return mix(value + step);
  }
  return 0;
}

/** Of texts that begin every `width` words with their bands: pairs of places that share a bucket, each place with those after it as far as `ahead`. */
export function eachPair(words: Uint32Array, width: number, places: Uint32Array, meet: (a: number, b: number) => void): void {
  if (words.length / width > PLACES) throw new Error(`too many postings of one role to compare: ${words.length / width}`);
  const keys = new Float64Array(places.length);
  for (let band = 0; band < BANDS; band++) {
    for (let i = 0; i < keys.length; i++) {
      const at = places[i] as number;
      keys[i] = (words[at * width + band] as number) * PLACES + at;
    }
    keys.sort();
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const place = key % PLACES;
      // All places of a bucket lie below its end.
      const end = key - place + PLACES;
      const last = Math.min(keys.length - 1, i + DEDUPE_THRESHOLDS.ahead);
      for (let j = i + 1; j <= last && (keys[j] as number) < end; j++) meet(place, (keys[j] as number) % PLACES);
    }
  }
}
