import { exp } from "../../arithmetic.js";
import { Z95 } from "./wilson-interval.js";

/** Chance of a value at least this far from zero under the normal law, both sides (Abramowitz and Stegun 26.2.17, error below 1e-7). */
export function normalTails(z: number): number {
  if (z === 0) return 1;
  const x = Math.abs(z);
  const t = 1 / (1 + 0.2316419 * x);
  const density = exp((-x * x) / 2) * 0.3989422804014327;
  const tail = density * t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return Math.min(1, 2 * tail);
}

/** Chance that two shares differ as they do when nothing differs: the two-proportion test with pooled share. */
export function twoProportions(n1: number, of1: number, n2: number, of2: number): number {
  if (of1 === 0 || of2 === 0) return 1;
  const pooled = (n1 + n2) / (of1 + of2);
  const spread = Math.sqrt(pooled * (1 - pooled) * (1 / of1 + 1 / of2));
  return spread === 0 ? 1 : normalTails((n2 / of2 - n1 / of1) / spread);
}

/** Which of the tests stand when at most this share of those that stand may be chance (Benjamini and Hochberg). */
export function discoveries(chances: readonly number[], share: number): boolean[] {
  const order = chances.map((chance, at) => ({ chance, at })).sort((a, b) => a.chance - b.chance || a.at - b.at);
  let last = -1;
  order.forEach(({ chance }, rank) => {
    if (chance <= ((rank + 1) / order.length) * share) last = rank;
  });
  const stands = chances.map(() => false);
  for (let rank = 0; rank <= last; rank++) stands[(order[rank] as { at: number }).at] = true;
  return stands;
}

export interface Slope {
  /** Change a step, the median of the slopes between all pairs (Theil and Sen). */
  readonly slope: number;
  /** Sen's interval of 95 %: between the slopes whose ranks the test's spread allows. */
  readonly interval: [number, number];
  /** Chance of so much order without a trend (Mann and Kendall, with ties, corrected for continuity). */
  readonly chance: number;
}

/** Values at steps of one, or at the places given. Null below four of them. */
export function monthlySlope(values: readonly number[], places?: readonly number[]): Slope | null {
  if (values.length < 4) return null;
  const slopes: number[] = [];
  let order = 0;
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const rise = (values[j] as number) - (values[i] as number);
      slopes.push(rise / (places === undefined ? j - i : (places[j] as number) - (places[i] as number)));
      order += Math.sign(rise);
    }
  }
  slopes.sort((a, b) => a - b);
  const middle = slopes.length / 2;
  const slope =
    slopes.length % 2 === 1 ? (slopes[Math.floor(middle)] as number) : ((slopes[middle - 1] as number) + (slopes[middle] as number)) / 2;
  const ties = new Map<number, number>();
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1);
  const n = values.length;
  let variance = n * (n - 1) * (2 * n + 5);
  for (const t of ties.values()) variance -= t * (t - 1) * (2 * t + 5);
  variance /= 18;
  const z = variance === 0 || order === 0 ? 0 : (order - Math.sign(order)) / Math.sqrt(variance);
  const reach = Z95 * Math.sqrt(variance);
  const last = slopes.length - 1;
  const low = Math.max(0, Math.floor((slopes.length - reach) / 2) - 1);
  const high = Math.min(last, Math.ceil((slopes.length + reach) / 2));
  return { slope, interval: [slopes[low] as number, slopes[high] as number], chance: normalTails(z) };
}
