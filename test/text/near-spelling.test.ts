import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNearSpelling } from "../../src/text/near-spelling.js";

describe("a slip of the pen", () => {
  it.each([
    ["pyton", "python"],
    ["pyhton", "python"],
    ["pythonn", "python"],
    ["dta", "data"],
    ["kubrenets", "kubernetes"],
  ])("%s is %s", (word, other) => expect(isNearSpelling(word, other)).toBe(true));

  it.each([
    ["sql", "sal"],
    ["r", "c"],
    ["spark", "spring"],
    ["react", "redux"],
  ])("%s is not %s", (word, other) => expect(isNearSpelling(word, other)).toBe(false));

  it("counts the same both ways, and one letter left out of a word is always one", () => {
    const word = fc.string({ minLength: 5, maxLength: 14 });
    fc.assert(fc.property(word, word, (a, b) => isNearSpelling(a, b) === isNearSpelling(b, a)));
    fc.assert(fc.property(word, fc.nat(), (a, at) => isNearSpelling(a, a.slice(0, at % a.length) + a.slice((at % a.length) + 1))));
  });
});
