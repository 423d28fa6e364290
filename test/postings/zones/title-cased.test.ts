import { describe, expect, it } from "vitest";
import { isTitleCased } from "../../../src/postings/zones/title-cased.js";

/** As it was said before it was read letter by letter. */
function inWords(head: string): boolean {
  const longer = (head.match(/\p{L}[\p{L}’'-]*/gu) ?? []).filter((word) => word.length > 3);
  return longer.length > 0 && longer.every((word) => /^\p{Lu}/u.test(word));
}

describe("a line in the casing of titles", () => {
  it("has a capital on every longer word, small words as they like", () => {
    expect(isTitleCased("Containers & Orchestration in the Cloud")).toBe(true);
    expect(isTitleCased("Containers and orchestration")).toBe(false);
    expect(isTitleCased("what to do")).toBe(false);
    expect(isTitleCased("Über Uns: Élan, Ñandú")).toBe(true);
    expect(isTitleCased("")).toBe(false);
  });

  it("is told letter by letter as by its words", () => {
    const letters = [..."aZéÉ’'- 7ǅßñ漢ª", "𝐀", "𝐚", "😀"];
    let state = 7;
    const next = (below: number): number => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return (state >>> 8) % below;
    };
    for (let round = 0; round < 5_000; round++) {
      const head = Array.from({ length: next(16) }, () => letters[next(letters.length)]).join("");
      expect(isTitleCased(head), head).toBe(inWords(head));
    }
  });
});
