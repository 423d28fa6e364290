import { MARKET_THRESHOLDS } from "../thresholds.js";
import { mixBits, nextState, seedState, TWO_TO_32 } from "./random.js";

/** Linear interpolation between the order statistics (type 7), over sorted input. */
export function quantileSorted(sorted: ArrayLike<number>, share: number): number {
  if (sorted.length === 0) throw new Error("no quantile of nothing");
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (place - below);
}

/** Percentile bootstrap of the ratio of two sums over rows, seeded by the caller: the same rows give the same interval. */
export function bootstrapRatio(
  above: Float64Array,
  below: Float64Array,
  seedHex: string,
  runs: number = MARKET_THRESHOLDS.bootstrapRuns,
): [number, number] {
  let state = seedState(seedHex);
  const size = above.length;
  // A power of two divides without rounding: once here is as good as at each draw.
  const share = size / TWO_TO_32;
  const values = new Float64Array(runs);
  for (let run = 0; run < runs; run++) {
    let sumAbove = 0;
    let sumBelow = 0;
    for (let drawn = 0; drawn < size; drawn++) {
      state = nextState(state);
      // Never negative: what is behind the point is cut off.
      const row = ((mixBits(state) >>> 0) * share) | 0;
      sumAbove += above[row] as number;
      sumBelow += below[row] as number;
    }
    values[run] = sumBelow === 0 ? 0 : sumAbove / sumBelow;
  }
  values.sort((a, b) => a - b);
  return [quantileSorted(values, 0.025), quantileSorted(values, 0.975)];
}
