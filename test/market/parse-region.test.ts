import { describe, expect, it } from "vitest";
import { parseRegion } from "../../src/market/parse-region.js";
import { InputError } from "../../src/schema/input-error.js";

describe("a region", () => {
  it.each([
    ["us", "US"],
    ["India", "IN"],
    ["UK", "GB"],
    ["Deutschland", "DE"],
    ["nordics", "NORDICS"],
    ["Latin America", "LATIN-AMERICA"],
    ["EU", "EU-EEA"],
    ["world", null],
    ["Worldwide", null],
    ["", null],
  ])("%s is read as %s", (given, region) => expect(parseRegion(given)).toBe(region));

  it("that is none is refused with the names that are", () => {
    expect(() => parseRegion("Atlantis")).toThrow(InputError);
    try {
      parseRegion("Atlantis");
    } catch (error) {
      expect((error as InputError).hint).toContain("NORDICS");
    }
  });
});
