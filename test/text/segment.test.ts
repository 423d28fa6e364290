import { describe, expect, it } from "vitest";
import { foldKey, foldText } from "../../src/text/fold.js";
import { linesOf, sentencesOf } from "../../src/text/segment.js";
import { viewOf } from "../../src/text/text-view.js";
import { wordsOf } from "../../src/text/words.js";

const slices = (text: string, segments: { start: number; end: number }[]) => segments.map(({ start, end }) => text.slice(start, end));

describe("sentences and lines", () => {
  it("never end inside a name or after an abbreviation", () => {
    const text = "We use Node.js, e.g. Next.js and ASP.NET. You know C++. Apply now!";
    expect(slices(text, sentencesOf(text))).toEqual(["We use Node.js, e.g. Next.js and ASP.NET.", "You know C++.", "Apply now!"]);
  });

  it("never end within an abbreviation that is written apart", () => {
    const text = "Erfahrung mit Wolken, z. B. AWS, u. a. Azure, d. h. viel. Kenntnisse in C. Du kennst R.";
    expect(slices(text, sentencesOf(text))).toEqual([
      "Erfahrung mit Wolken, z. B. AWS, u. a. Azure, d. h. viel.",
      "Kenntnisse in C.",
      "Du kennst R.",
    ]);
  });

  it("never end behind a German million that is shortened", () => {
    const text = "Budget über 48 Mio. Euro, Umsatz 2 Mrd. Euro. Berichte in SAP.";
    expect(slices(text, sentencesOf(text))).toEqual(["Budget über 48 Mio. Euro, Umsatz 2 Mrd. Euro.", "Berichte in SAP."]);
  });

  it("end at a lost line break and at every line", () => {
    const text = "Experience with Kubernetes.Strong communication\n\n  Second line  \n";
    expect(slices(text, sentencesOf(text))).toEqual(["Experience with Kubernetes.", "Strong communication", "Second line"]);
    const names = "Built on AWS.Strong in ASP.Net and U.S.Government rules";
    expect(slices(names, sentencesOf(names))).toEqual(["Built on AWS.", "Strong in ASP.Net and U.S.Government rules"]);
    expect(slices(text, linesOf(text))).toEqual(["Experience with Kubernetes.Strong communication", "Second line"]);
  });

  it("are found around a place", () => {
    const text = "First one. Here is Go in the middle. Last one.";
    const { start, end } = viewOf(text).sentenceAround(text.indexOf("Go"), text.indexOf("Go") + 2);
    expect(text.slice(start, end).trim()).toBe("Here is Go in the middle.");
  });
});

describe("folding", () => {
  it("keeps every offset", () => {
    for (const text of ["Café ÉCOLE", "ＡＷＳ ①", "😀 Über", "Straße"]) expect(foldText(text)).toHaveLength(text.length);
    expect(foldText("Café ÉCOLE ＡＷＳ")).toBe("cafe ecole aws");
    expect(foldKey("Node.js – 18")).toBe("nodejs18");
  });

  it("words are runs of letters and digits, whatever stands between them", () => {
    const text = 'written in "Go" (1.22)';
    expect(slices(text, wordsOf(text))).toEqual(["written", "in", "Go", "1", "22"]);
  });
});
