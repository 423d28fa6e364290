import { describe, expect, it } from "vitest";
import { medianInterval } from "../../src/market/pay.js";
import { openBinomialTail } from "../../src/market/statistics/binomial.js";
import { quantileSorted } from "../../src/market/statistics/quantile.js";
import { openStream } from "../../src/market/statistics/random.js";

describe("the interval of a median", () => {
  it("the binomial tail is that of the textbook", () => {
    expect(openBinomialTail(10, 5)(0.5)).toBeCloseTo(0.623046875, 12);
    expect(openBinomialTail(4, 2)(0.25)).toBeCloseTo(0.26171875, 12);
  });
  it("agrees with a drawn bootstrap of many runs", () => {
    const values = Array.from({ length: 101 }, (_, i) => 50_000 + ((i * 7919) % 101) * 1000).sort((a, b) => a - b);
    const stream = openStream("12345678");
    const medians = Array.from({ length: 4000 }, () => {
      const resampled = values.map(() => values[stream.below(values.length)] as number);
      return quantileSorted(
        resampled.sort((a, b) => a - b),
        0.5,
      );
    }).sort((a, b) => a - b);
    const drawn = [quantileSorted(medians, 0.025), quantileSorted(medians, 0.975)] as const;
    const [low, high] = medianInterval(values);
    expect(Math.abs(low - drawn[0])).toBeLessThanOrEqual(2000);
    expect(Math.abs(high - drawn[1])).toBeLessThanOrEqual(2000);
  });
});
