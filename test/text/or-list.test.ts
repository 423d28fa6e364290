import { expect, it } from "vitest";
import { orList } from "../../src/text/or-list.js";

it("of several names the last alone stands behind or", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(orList)).toEqual(["", "A", "A or B", "A, B or C"]);
});
