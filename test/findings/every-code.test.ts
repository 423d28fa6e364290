import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FINDING_SLOTS } from "../../src/schema/finding-codes.js";

/** Claims with words but no writer yet, each with its reason. */
const NOT_YET: readonly string[] = [
  // Statements of public bodies: the data are not collected yet, and slices carry none.
];

/** Written under a code that is put together from a tier. */
const BY_TIER = ["core-requirement", "preferred-requirement"];

const source = readdirSync("src/findings")
  .map((name) => readFileSync(`src/findings/${name}`, "utf8"))
  .join("\n");

describe("finding codes", () => {
  it("are all written by some section, or stand on the list of those that are not yet", () => {
    const unused = Object.keys(FINDING_SLOTS).filter((code) => !source.includes(`"${code}"`) && !BY_TIER.includes(code));
    expect(unused).toEqual(NOT_YET);
    expect(source).toContain("`${tier}-requirement`");
  });
});
