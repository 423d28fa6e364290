import { openStream } from "./random.js";
import { MARKET_THRESHOLDS } from "./thresholds.js";

/** Linear interpolation between the order statistics (type 7), over sorted input. */
export function quantileSorted(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) throw new Error("no quantile of nothing");
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (place - below);
}

/** Percentile bootstrap of a statistic of rows, seeded by the caller: the same rows give the same interval. */
export function bootstrapInterval(
  size: number,
  seedHex: string,
  statistic: (pick: Int32Array) => number,
  runs: number = MARKET_THRESHOLDS.bootstrapRuns,
): [number, number] {
  const stream = openStream(seedHex);
  const pick = new Int32Array(size);
  const values: number[] = [];
  for (let run = 0; run < runs; run++) {
    for (let i = 0; i < size; i++) pick[i] = stream.below(size);
    values.push(statistic(pick));
  }
  values.sort((a, b) => a - b);
  return [quantileSorted(values, 0.025), quantileSorted(values, 0.975)];
}
