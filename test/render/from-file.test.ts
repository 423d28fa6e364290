import { expect, it } from "vitest";
import { TEXT_FORMATS } from "../../src/render/index.js";
import { parseReport } from "../../src/report/parse-report.js";
import { canonicalJson, hashJson } from "../../src/schema/canonical.js";
import type { Report } from "../../src/schema/report.js";
import { analyzeExample } from "../examples.js";

it("a report reads the same whether it was just made or comes from its file", async () => {
  const { report } = await analyzeExample("ines-okafor");
  const read = JSON.parse(canonicalJson(report)) as Report;
  for (const [format, render] of Object.entries(TEXT_FORMATS)) expect(render(read, null) === render(report, null), format).toBe(true);
});

it("a report of a version that fills its sentences otherwise is refused as that, and not as a bug of ours", async () => {
  const { report } = await analyzeExample("ines-okafor");
  const { id: _id, ...rest } = JSON.parse(canonicalJson(report)) as Report;
  const changed = (finding: Report["findings"][number]): unknown => {
    const other = { ...rest, findings: [finding, ...rest.findings.slice(1)] };
    return { id: hashJson(other), ...other };
  };
  const first = rest.findings[0] as Report["findings"][number];
  expect(parseReport(changed(first)).id).toBe(report.id);
  for (const foreign of [
    { ...first, params: {} },
    { ...first, code: "said-otherwise" },
    { ...first, code: "toString" },
  ])
    expect(() => parseReport(changed(foreign), "report.json")).toThrow(
      expect.objectContaining({
        code: "bad-data",
        place: "report.json",
        hint: expect.stringMatching(/another version \(engine .*make it again/),
      }),
    );
});
