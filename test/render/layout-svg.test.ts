import { describe, expect, it } from "vitest";
import { readCv } from "../../src/cv/read-cv.js";
import { layoutLabels } from "../../src/render/layout-labels.js";
import { renderLayoutSvg } from "../../src/render/layout-svg.js";
import { readFixture } from "../cv/document/fixture-files.js";
import { OPTIONS, readText } from "../cv/knowledge.js";

const text = (svg: string) => svg.replace(/<desc.*?<\/desc>/s, "");

describe("the layout picture", () => {
  it("has one page for each page, every word of it, the labels beside it and a title", async () => {
    const document = await readFixture("pt-running-heads.pdf");
    const place = document.text.indexOf("Contabilista certificado");
    const pages = renderLayoutSvg(document, [{ start: place, end: place + 24, label: "headline <&>" }]);
    expect(pages).toHaveLength(document.pages.length);
    expect(pages[0]).toMatch(/^<svg [^>]*role="img"/);
    expect(pages[0]).toContain(">Page 1 of 2 as it was read</title>");
    const drawn = pages.map(text).join("");
    expect(drawn).toContain("headline &lt;&amp;&gt;");
    expect(pages[0]).toContain("<title>headline &lt;&amp;&gt;</title>");
    for (const line of document.lines)
      for (const run of line.runs)
        expect(drawn).toContain(document.text.slice(run.start, run.end).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/\t/g, " "));
  });

  it("shows formats without positions line by line, wrapped, with all their words", async () => {
    const document = await readFixture("en-by-hand.md");
    const [page = ""] = renderLayoutSvg(document);
    const drawn = [...text(page).matchAll(/<text [^>]*font-size="9"[^>]*>([^<]*)</g)].map(([, piece]) => piece).join("");
    const letters = (all: string) => all.replace(/&amp;/g, "&").replace(/\s+/g, "");
    expect(letters(drawn)).toBe(letters(document.text));
  });

  it("says in its description what each line was taken for, for those who do not see it", async () => {
    const document = await readFixture("de-tabs-header.docx");
    const [page = ""] = renderLayoutSvg(document, layoutLabels(readCv(document, OPTIONS)));
    expect(page).toContain("Jörg Beispielhuber (name)\nMaschinenbautechniker (headline)\n");
    expect(page).toContain("Teamleiter Fertigung (position 1 title)");
  });

  it("a name made of markup and control signs stays text", async () => {
    const hostile = '<script>alert("x")</script> \u0007]]> & \ud800';
    const profile = await readText(`${hostile}\nkim@example.com\n\nExperience\nEngineer, <b>Acme</b> Inc.\n2019 – 2020\n`);
    const document = { ...(await readFixture("en-plain.txt")), text: hostile };
    const line = {
      ...document.lines[0],
      start: 0,
      end: hostile.length,
      runs: [{ ...document.lines[0]?.runs[0], start: 0, end: hostile.length }],
    };
    const [page = ""] = renderLayoutSvg({ ...document, lines: [line] } as typeof document, [{ start: 0, end: 5, label: hostile }]);
    expect([...new Set([...page.matchAll(/<(\w+)/g)].map(([, name]) => name))].sort()).toEqual([
      "desc",
      "rect",
      "svg",
      "text",
      "title",
      "tspan",
    ]);
    expect(page).not.toMatch(/[\u0007\ud800]/);
    expect(layoutLabels(profile).every(({ label }) => !label.includes("<"))).toBe(true);
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
