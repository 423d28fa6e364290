import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { analyzeExample, EXAMPLES, type ExampleName } from "../examples.js";

const FOLDER = "docs/methods";
const pages = new Map(readdirSync(FOLDER).map((file) => [file.replace(/\.md$/, ""), readFileSync(`${FOLDER}/${file}`, "utf8")]));

describe("docs/methods", () => {
  it("has a page for every method a report names", async () => {
    const reports = await Promise.all((Object.keys(EXAMPLES) as ExampleName[]).map((name) => analyzeExample(name, { depth: "full" })));
    const named = reports.flatMap(({ report }) =>
      Object.values(report.figures).map(({ method }) => (/^level-\d/.test(method) ? "skill-level" : method)),
    );
    expect([...new Set(named)].filter((method) => !pages.has(method))).toEqual([]);
  });

  it("says in each page which code computes it, and that code is there", () => {
    for (const [name, text] of pages) {
      const paths = [...text.matchAll(/`(src\/[\w./-]+)`/g)].map(([, path]) => path as string);
      expect(paths.length, name).toBeGreaterThan(0);
      expect(
        paths.filter((path) => !existsSync(path)),
        name,
      ).toEqual([]);
    }
  });

  const executed = [...pages].filter(([, text]) => text.includes("**Executed.**"));
  it.each(executed)("computes the example of %s as the page says", async (_, text) => {
    const path = /\*\*Code\.\*\* `([^`]+)`/.exec(text)?.[1] as string;
    const code = (await import(/* @vite-ignore */ resolve(path))) as Record<string, unknown>;
    const line = /\*\*Executed\.\*\* (.+)/.exec(text)?.[1] ?? "";
    const examples = [...line.matchAll(/`([^`]+)` gives `([^`]+)`/g)];
    expect(examples.length).toBeGreaterThan(0);
    for (const [, call = "", given = ""] of examples)
      expect(rounded(new Function(...Object.keys(code), `return ${call}`)(...Object.values(code))), call).toEqual(JSON.parse(given));
  });
});

/** To the three decimals that figures have when they enter a report. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part) => (typeof part === "number" ? Math.round(part * 1000) / 1000 : part));
}
