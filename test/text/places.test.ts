import { describe, expect, it } from "vitest";
import { isPlaceName } from "../../src/text/places.js";

describe("names of places", () => {
  it.each(["Paris", "CA", "ON", "München"])("%s is one by itself", (words) => {
    expect(isPlaceName(words)).toBe(true);
  });

  it.each(["constructor", "toString", "Wordless"])("%s is none, though every object may know it", (words) => {
    expect(isPlaceName(words)).toBe(false);
  });
});
