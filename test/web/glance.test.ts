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
