import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { composeDocument } from "../../../src/render/compose.js";
import { renderHtml } from "../../../src/render/format/html.js";
import { printData } from "../../../src/render/format/print-data.js";
import { analyzeExample } from "../../examples.js";
import { run } from "../run-cli.js";

it("whatever formula a document names, the command beside it prints, and no path of a repository stands there", async () => {
  const { report } = await analyzeExample("ines-okafor");
  const tree = composeDocument(report);
  const html = renderHtml(tree, report);
  expect(html + JSON.stringify(printData(tree, report))).not.toContain("docs/methods");
  const named = new Set(html.match(/(?<=groundwork explain method:)[a-z\d-]+/g));
  expect(named.size).toBeGreaterThan(10);
  for (const method of named) expect(readdirSync("docs/methods"), method).toContain(`${method}.md`);
  expect((await run("explain", "method:coverage")).out).toBe(readFileSync("docs/methods/coverage.md", "utf8"));
  expect((await run("explain", "method:level-3-months")).out).toMatch(/^# Grade and level of a skill/);
  expect(await run("explain", "method:../style")).toMatchObject({ code: 2, err: expect.stringContaining("[unknown-id]") });
});
