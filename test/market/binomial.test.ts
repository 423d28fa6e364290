import { describe, expect, it } from "vitest";
import { openBinomialTail } from "../../src/market/binomial.js";
import { medianInterval } from "../../src/market/pay.js";
import { bootstrapInterval, quantileSorted } from "../../src/market/quantile.js";

describe("the interval of a median", () => {
  it("the binomial tail is that of the textbook", () => {
    expect(openBinomialTail(10, 5)(0.5)).toBeCloseTo(0.623046875, 12);
    expect(openBinomialTail(4, 2)(0.25)).toBeCloseTo(0.26171875, 12);
  });
  it("agrees with a drawn bootstrap of many runs", () => {
    const values = Array.from({ length: 101 }, (_, i) => 50_000 + ((i * 7919) % 101) * 1000).sort((a, b) => a - b);
    const drawn = bootstrapInterval(
      values.length,
      "12345678",
      (pick) =>
        quantileSorted(
          [...pick].map((at) => values[at] as number).sort((a, b) => a - b),
          0.5,
        ),
      4000,
    );
    const [low, high] = medianInterval(values);
    expect(Math.abs(low - drawn[0])).toBeLessThanOrEqual(2000);
    expect(Math.abs(high - drawn[1])).toBeLessThanOrEqual(2000);
  });
});
