import { describe, expect, it } from "vitest";
import { renderLayoutSvg } from "../../src/render/layout-svg.js";
import { readFixture } from "../cv/document/fixture-files.js";

describe("the layout picture", () => {
  it("has one page for each page, every word of it, the labels beside it and a title", async () => {
    const document = await readFixture("pt-running-heads.pdf");
    const place = document.text.indexOf("Contabilista certificado");
    const pages = renderLayoutSvg(document, [{ start: place, end: place + 24, label: "headline <&>" }]);
    expect(pages).toHaveLength(document.pages.length);
    expect(pages[0]).toMatch(/^<svg [^>]*role="img"/);
    expect(pages[0]).toContain("<title>Page 1 of 2 as it was read</title>");
    expect(pages[0]).toContain("headline &lt;&amp;&gt;");
    const drawn = pages.join("");
    for (const line of document.lines)
      for (const run of line.runs)
        expect(drawn).toContain(document.text.slice(run.start, run.end).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\t/g, " "));
  });

  it("shows formats without positions line by line", async () => {
    const document = await readFixture("en-by-hand.md");
    const [page = ""] = renderLayoutSvg(document);
    expect(page.match(/<text [^>]*font-size="9"/g)).toHaveLength(document.lines.length);
  });

  it("marks where hidden text stands without drawing it", async () => {
    const document = await readFixture("en-dark-sidebar.pdf");
    const hidden = {
      ...document,
      hidden: [
        { why: "white" as const, page: 1, box: [10, 10, 100, 12] as [number, number, number, number], characters: 9, excerpt: "not shown" },
      ],
    };
    const [page = ""] = renderLayoutSvg(hidden);
    expect(page).toContain("hidden: white, 9 characters");
    expect(page).not.toContain("not shown");
  });
});
