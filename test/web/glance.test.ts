import { expect, it } from "vitest";
import { composeDocument } from "../../src/render/index.js";
import { plainText } from "../../src/render/tree.js";
import { glanceAt } from "../../src/web/engine/glance.js";
import { analyzeExample } from "../examples.js";

it("the first screen says that too few pays are held instead of leaving a place empty", async () => {
  const { report } = await analyzeExample("maya-lindqvist", { role: "platform-engineer", level: null, region: "GB" });
  const items = glanceAt(report, composeDocument(report).sections);
  const pay = items.find(({ label }) => label === "Pay");
  expect(pay?.detail === null || pay === undefined ? null : plainText(pay.detail)).toBe("too few pays are held for a median");
});

it("where too few postings are held, the first screen shows a dash and says why below it, not the reason in large letters", async () => {
  const { report } = await analyzeExample("maya-lindqvist", { role: "platform-engineer", level: "director", region: "GB" });
  const items = glanceAt(report, composeDocument(report).sections).filter(
    ({ label }) => label !== "Next step" && label !== "Older postings",
  );
  const untold = items.filter(({ value }) => plainText(value) === "–");
  expect(untold.map(({ label }) => label)).toContain("Years asked");
  expect(items.filter(({ value }) => /few|no postings/.test(plainText(value)))).toEqual([]);
  for (const { detail } of untold) expect(detail === null ? "" : plainText(detail)).toMatch(/^(?:too few|no postings)/);
});
