import { expect, it } from "vitest";
import { placeNotes } from "../../src/render/notes.js";
import { evidenceWords, listedFormulaWords, type NoteSources } from "../../src/render/phrases/en/notes.js";
import { plainText, type Segment } from "../../src/render/tree.js";
import type { Evidence } from "../../src/schema/evidence.js";

const SOURCES: NoteSources = {
  name: (id) => id.replace(/^\w+:/, ""),
  evidence: () => undefined,
  figure: () => undefined,
  reference: () => null,
};

function words(evidence: unknown): string {
  return evidenceWords(evidence as Evidence, SOURCES)
    .segments.map((segment) => ("text" in segment ? segment.text : ""))
    .join("");
}

it("a note tells when its postings were posted: by years, since the one that runs has no December yet, or by the names of the months", () => {
  const count = { kind: "count", n: 3, of: 9, filter: "all", role: "nurse", level: "*", region: "world", window: "2025-01..2026-12" };
  expect(words(count)).toBe("3 of 9 postings were selected. Counted for nurse, all levels, region world, posted in 2025 to 2026.");
  expect(words({ kind: "derived", inputs: { window: "2026-01..2026-05" } })).toBe("Worked out from postings of January 2026 to May 2026.");
  expect(words({ kind: "derived", inputs: { window: "own" } })).toBe("Worked out from postings of own.");
});

it("a list of notes tells once how a formula is printed, and names it after that", () => {
  const text = (isFirst: boolean) => plainText(listedFormulaWords("without-groups", isFirst));
  expect(text(true)).toMatch(/^Formula: without-groups; in a terminal, groundwork explain method:without-groups prints it, and likewise /);
  expect(text(false)).toBe("Formula: without-groups.");
});

it("the mark of a quotation's note stands behind its closing sign, and every word stays in its place", () => {
  const segments: Segment[] = [
    { kind: "text", text: "shown by “" },
    { kind: "quote", evidence: "e1", text: "Led six nurses." },
    { kind: "text", text: "” at work" },
  ];
  const placed = placeNotes(segments);
  expect(placed.map(({ segment, noted }) => [(segment as { text: string }).text, noted?.kind ?? null])).toEqual([
    ["shown by “", "text"],
    ["Led six nurses.", null],
    ["”", "quote"],
    [" at work", "text"],
  ]);
});
