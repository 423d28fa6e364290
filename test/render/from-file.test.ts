import { expect, it } from "vitest";
import { TEXT_FORMATS } from "../../src/render/index.js";
import { canonicalJson } from "../../src/schema/canonical.js";
import type { Report } from "../../src/schema/report.js";
import { analyzeExample } from "../examples.js";

it("a report reads the same whether it was just made or comes from its file", async () => {
  const { report } = await analyzeExample("ines-okafor");
  const read = JSON.parse(canonicalJson(report)) as Report;
  for (const [format, render] of Object.entries(TEXT_FORMATS)) expect(render(read, null) === render(report, null), format).toBe(true);
});
