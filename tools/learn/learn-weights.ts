/** What a logistic regression learns from: where the weights of one example stand, whether it is one, and how much it counts. */
export interface LearntFrom {
  readonly places: readonly number[];
  readonly isOne: 0 | 1;
  readonly counts: number;
}

const STEPS = 250;
const STEP = 0.05;

/** A weight for each place, nought for those seen in fewer than `least` examples; `penaltyOf` keeps it small. The same examples in the same order give the same weights. */
export function learnWeights(
  examples: readonly LearntFrom[],
  size: number,
  penaltyOf: (place: number) => number,
  least: number,
): Float64Array {
  const seen = new Uint32Array(size);
  for (const { places } of examples) for (const place of places) seen[place] = (seen[place] as number) + 1;
  const used = [...seen.keys()].filter((place) => (seen[place] as number) >= least);
  const weights = new Float64Array(size);
  const [slope, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  for (let step = 1; step <= STEPS; step++) {
    for (const place of used) slope[place] = penaltyOf(place) * (weights[place] as number);
    for (const { places, isOne, counts } of examples) {
      const sum = places.reduce((total, place) => total + (weights[place] as number), 0);
      const missed = counts * (1 / (1 + Math.exp(-sum)) - isOne);
      for (const place of places) slope[place] = (slope[place] as number) + missed;
    }
    for (const place of used) {
      const g = slope[place] as number;
      mean[place] = 0.9 * (mean[place] as number) + 0.1 * g;
      square[place] = 0.99 * (square[place] as number) + 0.01 * g * g;
      const far = (mean[place] as number) / (1 - 0.9 ** step) / (Math.sqrt((square[place] as number) / (1 - 0.99 ** step)) + 1e-8);
      weights[place] = (weights[place] as number) - STEP * far;
    }
  }
  return weights;
}

const MOST = 127;

/** As whole numbers of `part` of a natural logarithm, a byte each; what is smaller than `least` is none. */
export function wholeWeights(weights: Float64Array, part: number, least: number): Int8Array {
  return Int8Array.from(weights, (weight) => {
    const whole = Math.max(-MOST, Math.min(MOST, Math.round(weight * part)));
    return Math.abs(whole) < least ? 0 : whole;
  });
}
