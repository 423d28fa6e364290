import { getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { renderPdf } from "../../src/io/pdf/pdf-report.js";
import type { Report } from "../../src/schema/report.js";
import { analyzeExample, EXAMPLES, type ExampleName } from "../examples.js";
import { analyzePerson } from "../people.js";

async function pagesOf(report: Report): Promise<string[]> {
  const pdf = await getDocumentProxy(await renderPdf(report));
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str : "")).join("\n"));
  }
  return pages;
}

async function expectTwoPages(report: Report): Promise<void> {
  const [words, ...behind] = await pagesOf(report);
  expect(words).toContain("Key Recommendations");
  expect(words).not.toMatch(/^(?:References|Evidence)$/m);
  expect(behind[0]).toMatch(/^References$/m);
  expect(behind).toHaveLength(1);
  expect(behind[0]).toMatch(/^Evidence$/m);
}

describe("a brief report", () => {
  it.each(Object.keys(EXAMPLES) as ExampleName[])("has its words on one page, and on one behind it what they rest on: %s", async (name) => {
    await expectTwoPages((await analyzeExample(name, { depth: "brief" })).report);
  });

  it.each(["katrin-vogel", "anselm-brandt"] as const)("so too for a longer one: %s", async (name) => {
    await expectTwoPages((await analyzePerson(name, { depth: "brief" })).report);
  });
});
