import { FEATURE_BITS } from "./doubt-features.js";
import { DOUBT_WEIGHTS } from "./doubt-weights.js";

/** Weights are whole numbers of this part of a natural logarithm. */
export const PART = 16;
/** Above it a doubted skill counts: where as many of those let in are asked for as are not. */
export const COUNTS = 0;

let weights: Int8Array | undefined;

/** Pairs of the distance from the place before (7 bits a byte, the highest set where more follow) and a weight. */
function unpack(): Int8Array {
  const table = new Int8Array(1 << FEATURE_BITS);
  const bytes = atob(DOUBT_WEIGHTS);
  for (let i = 0, place = -1; i < bytes.length; i++) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(i++);
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    place += distance;
    table[place] = (bytes.charCodeAt(i) << 24) >> 24;
  }
  return table;
}

/** Whether what stands around the doubted places speaks for them. */
export function weigh(features: readonly number[]): boolean {
  weights ??= unpack();
  return sumOf(features, weights) > COUNTS;
}

export function sumOf(features: readonly number[], table: Int8Array): number {
  let sum = 0;
  for (const feature of features) sum += table[feature] as number;
  return sum;
}
