import { expect, it } from "vitest";
import { full, inTable } from "../../src/render/phrases/en/figures.js";
import type { Figure } from "../../src/schema/figure.js";

const share = (n: number, of: number): Figure => ({
  id: "fig",
  value: n / of,
  unit: "share",
  decimals: 3,
  method: "share",
  evidence: ["ev"],
  interval: null,
  n,
  of,
});

it("nobody says 'none of 1 posting', and a column of numbers holds numbers", () => {
  expect(full(share(0, 7)).text).toBe("none of 7 postings");
  expect(full(share(0, 1)).text).toBe("0 of 1 posting");
  expect(inTable(share(0, 7)).text).toBe("0 of 7");
});
