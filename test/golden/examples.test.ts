import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/schema/canonical.js";
import { analyzeExample, EXAMPLES, type ExampleName } from "../examples.js";
import { TEXT_FORMATS } from "../../src/render/index.js";

/** What a reader sees: the Markdown of each example, kept in the repository. GROUNDWORK_GOLDEN=write renews it; refused in CI. */
const write = process.env.GROUNDWORK_GOLDEN === "write" && process.env.CI === undefined;

describe("golden reports", () => {
  it.each(Object.keys(EXAMPLES) as ExampleName[])("%s reads as it did", async (name) => {
    const { report } = await analyzeExample(name);
    const folder = `test/golden/${name}`;
    // The hash covers every leaf of report.json; the Markdown shows a reviewer what changed.
    const actual = { "report.md": TEXT_FORMATS.md(report), "report.id": `${report.id}\n` };
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
  });

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
