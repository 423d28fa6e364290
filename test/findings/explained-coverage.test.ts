import { expect, it } from "vitest";
import { wayBack } from "../../src/report/way-back.js";
import { analyzeExample } from "../examples.js";

it("the way back of a coverage names each requirement it counts, most asked for first", async () => {
  const { report } = await analyzeExample("maya-lindqvist");
  const told = wayBack(report, "fit-coverage-1").flatMap(({ text }) => (text.startsWith("counts ") ? [text] : []));
  expect(told).toHaveLength(report.gap?.requirements.length ?? -1);
  expect(told[0]).toMatch(
    /^counts [^:]+: (met|partly met|not shown), level \d of \d; required in \d+ of \d+ postings, called a plus in \d+ of \d+$/,
  );
  const weights = wayBack(report, "fit-coverage-1").flatMap(({ text, value }) =>
    text.startsWith("counts ") ? [report.figures[(value as { weight: string }).weight]?.value ?? 0] : [],
  );
  expect(weights).toEqual([...weights].sort((a, b) => b - a));
});
