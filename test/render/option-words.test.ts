import { expect, it } from "vitest";
import { composeDocument } from "../../src/render/compose.js";
import { renderHtml } from "../../src/render/format/html.js";
import { splitOptions } from "../../src/render/format/option-words.js";
import { analyzeExample } from "../examples.js";

it("options of the command line are told from dashes of every other kind", () => {
  expect(splitOptions("groundwork analyze cv.pdf --as-of 2026-11-20 (--ads).")).toEqual([
    "groundwork analyze cv.pdf ",
    "--as-of",
    " 2026-11-20 (",
    "--ads",
    ").",
  ]);
  expect(splitOptions("full-time -- that is, a--b, 2025---2026")).toHaveLength(1);
});

it("an option in a sentence of the HTML report never breaks at its dashes", async () => {
  const { report } = await analyzeExample("tomas-ferreira", { role: "ios-engineer", level: null });
  expect(renderHtml(composeDocument(report), report)).toContain('in the terminal with <span class="nb">--ads</span>, in the browser');
});

it("the share and the range behind a count never break at the hyphen between them", async () => {
  const { report } = await analyzeExample("tomas-ferreira");
  const page = renderHtml(composeDocument(report), report);
  expect(page).toMatch(/\d+ of \d+<\/button> postings <span class="nb">\(\d+\u00a0%, \d+-\d+\)<\/span>/);
  expect(page).not.toMatch(/<\/button>[^<]* \(\d+\u00a0%, \d+-\d+\)/);
});
