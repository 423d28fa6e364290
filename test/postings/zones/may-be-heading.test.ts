import fc from "fast-check";
import { expect, it } from "vitest";
import { mayBeHeading } from "../../../src/postings/zones/may-be-heading.js";
import { maybeHeading } from "../../../src/postings/zones/maybe-heading.js";

const PIECES =
  "Requirements|What you'll bring|Nice to have|Benefits|About us|•|* |**|- |◦|: |:|：|?|_|#|. |.|, |)| |\u00a0|1. |🚀|experience with|the systems that our customers build on|We are|Python|é|10 years".split(
    "|",
  );
const lines = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(""));

it("a line that is ruled out by its letters is never a heading", () => {
  let ruledOut = 0;
  let headings = 0;
  fc.assert(
    fc.property(lines, (line) => {
      const heading = maybeHeading(line, true);
      if (heading !== null) headings++;
      if (mayBeHeading(line, 0, line.length)) return;
      ruledOut++;
      expect(heading).toBeNull();
    }),
    { numRuns: 6000, seed: 7 },
  );
  expect(ruledOut).toBeGreaterThan(80);
  expect(headings).toBeGreaterThan(100);
});
