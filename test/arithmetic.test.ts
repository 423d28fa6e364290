import fc from "fast-check";
import { describe, it } from "vitest";
import { exp, log, sumSorted } from "../src/arithmetic.js";

describe("arithmetic", () => {
  it("exp agrees with the platform's to fourteen digits", () => {
    fc.assert(fc.property(fc.double({ min: -300, max: 300, noNaN: true }), (x) => Math.abs(exp(x) / Math.exp(x) - 1) < 1e-14));
  });
  it("log agrees with the platform's to fourteen digits", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-300, max: 1e300, noNaN: true, noDefaultInfinity: true }),
        (x) => Math.abs(log(x) - Math.log(x)) <= 1e-14 * Math.max(1, Math.abs(Math.log(x))),
      ),
    );
  });
  it("the order of the summands never shows in a sum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 40 }),
        (values) => sumSorted(values) === sumSorted([...values].reverse()),
      ),
    );
  });
});
