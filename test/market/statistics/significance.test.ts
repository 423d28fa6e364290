import { expect, test } from "vitest";
import { openStream } from "../../../src/market/statistics/random.js";
import { discoveries, monthlySlope, normalTails, twoProportions } from "../../../src/market/statistics/significance.js";
import { shareHeld } from "./share-held.js";

test("the tails of the normal law agree with its tables", () => {
  for (const [z, chance] of [
    [0, 1],
    [1, 0.3173105],
    [1.959964, 0.05],
    [2.575829, 0.01],
    [4, 6.3342e-5],
  ] as const)
    expect(normalTails(z)).toBeCloseTo(chance, 6);
});

test("two shares by hand: 15 of 100 against 30 of 100", () => {
  expect(twoProportions(15, 100, 30, 100)).toBeCloseTo(0.01106, 4);
  expect(twoProportions(0, 0, 3, 10)).toBe(1);
  expect(twoProportions(5, 10, 50, 100)).toBe(1);
});

test("Benjamini and Hochberg's own example keeps the first four of fifteen", () => {
  const chances = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
  expect(discoveries(chances, 0.05).filter(Boolean)).toHaveLength(4);
  expect(discoveries([], 0.05)).toEqual([]);
});

test("Wilson's interval holds the true share in 94 to 96 of 100 draws", () => {
  const held = shareHeld({ seed: "5eed5eed", draws: 20_000, of: 300, perMille: 230 });
  expect(held).toBeGreaterThan(0.94);
  expect(held).toBeLessThan(0.96);
});

test("a planted change is found, and without one at most the stated share of runs finds any", () => {
  const stream = openStream("abcdef12");
  const draw = (share: number): number => {
    let n = 0;
    for (let i = 0; i < 400; i++) if (stream.below(1000) < share * 1000) n++;
    return n;
  };
  let planted = 0;
  let silent = 0;
  const runs = 300;
  for (let run = 0; run < runs; run++) {
    const chances = Array.from({ length: 20 }, (_, at) => twoProportions(draw(0.1), 400, draw(at === 7 ? 0.25 : 0.1), 400));
    if (discoveries(chances, 0.05)[7]) planted++;
    const nothing = Array.from({ length: 20 }, () => twoProportions(draw(0.1), 400, draw(0.1), 400));
    if (!discoveries(nothing, 0.05).some(Boolean)) silent++;
  }
  expect(planted / runs).toBeGreaterThan(0.95);
  expect(silent / runs).toBeGreaterThan(0.92);
});

test("a slope is the median of all pairs' and its chance that of Mann and Kendall", () => {
  expect(monthlySlope([1, 2, 3])).toBeNull();
  expect(monthlySlope([0.1, 0.2, 0.3, 0.4, 0.5])?.slope).toBeCloseTo(0.1, 12);
  expect(monthlySlope([0.1, 0.2, 0.3, 0.4, 0.5])?.chance).toBeCloseTo(0.02749, 3);
  expect(monthlySlope([5, 5, 5, 5])).toMatchObject({ slope: 0, chance: 1 });
  expect(monthlySlope([1, 2, 3, 4, 1000])?.slope).toBeLessThan(200);
});
