import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FORMAT_NAMES } from "../../src/io/report/format-names.js";
import { renderFiles } from "../../src/io/report/report-files.js";
import { canonicalJson } from "../../src/schema/canonical.js";
import type { Report } from "../../src/schema/report.js";
import { checkQuotes } from "../../src/verify/quote-check.js";
import { TEXT_FORMATS } from "../../src/render/index.js";
import { verifyReport } from "../../src/verify.js";
import { analyzeExample, builtInMarket, EXAMPLES, type ExampleName, sharedKnowledge } from "../examples.js";
import { analyzePerson, PEOPLE, type PersonName } from "../people.js";

/** What a reader sees: each report in every format. GROUNDWORK_GOLDEN=write renews it; refused in CI. */
const write = process.env.GROUNDWORK_GOLDEN === "write" && process.env.CI === undefined;

const MOST_BYTES: Readonly<Record<string, number>> = { "report.html": 400_000, "report.pdf": 600_000, "report.json": 1_000_000 };

/** The Markdown shows a reviewer what changed; every other format is held by its size and hash. */
async function expectGolden(name: string, report: Report): Promise<void> {
  const folder = `test/golden/${name}`;
  const files = await renderFiles(report, FORMAT_NAMES);
  const formats = [...files].map(([file, content]) => {
    const bytes = Buffer.from(content);
    expect(bytes.length, file).toBeLessThan(MOST_BYTES[file] ?? Number.POSITIVE_INFINITY);
    return `${createHash("sha256").update(bytes).digest("hex")} ${file} ${bytes.length}\n`;
  });
  const actual = { "report.md": TEXT_FORMATS.md(report), "report.sha256": formats.join("") };
  if (write) {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of Object.entries(actual)) writeFileSync(`${folder}/${file}`, text);
  }
  for (const [file, text] of Object.entries(actual)) {
    const path = `${folder}/${file}`;
    const held = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (held !== text) writeFileSync(`${path}.actual`, text);
    expect(text === held, `${path} differs: see ${path}.actual; if it is right, GROUNDWORK_GOLDEN=write npx vitest run test/golden`).toBe(true);
  }
}

describe("golden reports", () => {
  it.each(Object.keys(EXAMPLES) as ExampleName[])("%s reads as it did", async (name) => {
    await expectGolden(name, (await analyzeExample(name)).report);
  });

  it.each(Object.entries(PEOPLE).map(([name, { because }]) => [name as PersonName, because] as const))(
    "%s, who %s, reads as before, and every check holds",
    async (name) => {
      const { report, document } = await analyzePerson(name);
      const found = verifyReport(report, { cv: null, corrections: null, market: builtInMarket() }, sharedKnowledge());
      expect(found.violations).toEqual([]);
      expect(checkQuotes(report, new Map([["cv", document.text]])).violations).toEqual([]);
      await expectGolden(name, report);
    },
  );

  it("a report is the same bytes whenever it is made", async () => {
    const [one, two] = [await analyzeExample("tomas-ferreira"), await analyzeExample("tomas-ferreira")];
    expect(canonicalJson(one.report)).toBe(canonicalJson(two.report));
  });

  it("a report stays under a megabyte", async () => {
    for (const name of Object.keys(EXAMPLES) as ExampleName[]) {
      const { report } = await analyzeExample(name, { depth: "full" });
      expect(canonicalJson(report).length).toBeLessThan(1_000_000);
    }
  });
});
