import { describe, expect, it } from "vitest";
import { CLUES } from "../../src/gap/told/clues.js";
import { WORDS } from "../../src/gap/told/words.js";

/** Of these no words are listed: `readWords` finds them by what a sentence tells. */
const FOUND_OTHERWISE = ["number", "few", "huge", "result", "gain"];

describe("clues", () => {
  const parts = CLUES.flatMap(({ met = [], partly = [] }) => [...met, ...partly].flat());
  const asked = new Set(parts.flatMap((part) => part.split(" > ")));

  it("what stands behind another is a mark as well, which no type says", () => {
    const known = new Set([...Object.keys(WORDS), ...FOUND_OTHERWISE]);
    expect([...asked].filter((mark) => !known.has(mark))).toEqual([]);
  });
});
