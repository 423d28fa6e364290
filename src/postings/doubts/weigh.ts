import { unpackWeights } from "../../skills/spans/packed-weights.js";
import { FEATURE_BITS } from "./doubt-features.js";
import { DOUBT_WEIGHTS } from "./doubt-weights.js";

/** Weights are whole numbers of this part of a natural logarithm. */
export const PART = 16;
/** Above it a doubted skill counts: F1 of all skills rises where more than two of five of those let in are asked for. */
export const COUNTS = -4;

let weights: Int8Array | undefined;

/** Whether what stands around the doubted places speaks for them. */
export function weigh(features: Iterable<number>): boolean {
  weights ??= unpackWeights(DOUBT_WEIGHTS, 1 << FEATURE_BITS);
  return sumOf(features, weights) > COUNTS;
}

export function sumOf(features: Iterable<number>, table: Int8Array): number {
  let sum = 0;
  for (const feature of features) sum += table[feature] as number;
  return sum;
}
