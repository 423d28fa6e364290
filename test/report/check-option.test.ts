import { expect, it } from "vitest";
import { checkChoice, checkDay, checkNumber } from "../../src/report/check-option.js";

const WEEKS = { min: 1, max: 52, whole: true };

it("both bounds of a number are allowed, what lies beyond them is refused with both, and a whole number has no fraction", () => {
  expect([1, "52"].map((given) => checkNumber("weeks", given, WEEKS))).toEqual([1, 52]);
  expect(checkNumber("hours", 0.5, { min: 0.5, max: 80, whole: false })).toBe(0.5);
  for (const given of [0, 53, 1.5, "", "six", Number.NaN])
    expect(() => checkNumber("weeks", given, WEEKS)).toThrow(`weeks ${given}: give a whole number from 1 to 52.`);
});

it("a day is one that a calendar has, a choice one of those there are", () => {
  expect(checkDay("asOf", "2028-02-29")).toBe("2028-02-29");
  expect(() => checkDay("asOf", "2026-02-29")).toThrow("give a day as YYYY-MM-DD");
  expect(checkChoice("aim", "reach", ["reach", "coverage"])).toBe("reach");
  expect(() => checkChoice("aim", "most", ["reach", "coverage"])).toThrow("aim most: one of reach, coverage.");
});
