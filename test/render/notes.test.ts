import { expect, it } from "vitest";
import { evidenceWords, type NoteSources } from "../../src/render/phrases/en/notes.js";
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

it("a note tells the window of its postings by the names of the months", () => {
  const count = { kind: "count", n: 3, of: 9, filter: "all", role: "nurse", level: "*", region: "world", window: "2025-01..2026-12" };
  expect(words(count)).toBe(
    "3 of 9 postings were selected. Counted for nurse, all levels, region world, window January 2025 to December 2026.",
  );
  expect(words({ kind: "derived", inputs: { window: "2026-01..2026-05" } })).toBe("Worked out from window January 2026 to May 2026.");
  expect(words({ kind: "derived", inputs: { window: "own" } })).toBe("Worked out from window own.");
});
