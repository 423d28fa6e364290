import { expect, it } from "vitest";
import { wayBack } from "../../src/report/way-back.js";
import { openLedger } from "../../src/schema/ledger.js";
import type { Report } from "../../src/schema/report.js";

it("goes from a difference to the two figures it names, and on to what these were counted from, each once", () => {
  const ledger = openLedger();
  const amount = { unit: "count", decimals: 0, method: "count" } as const;
  const [earlier, now] = [3, 5].map((value) =>
    ledger.figure({ ...amount, value, evidence: [ledger.dataset("catalogue/skills", `row-${value}`)] }),
  );
  const difference = ledger.figure({
    ...amount,
    value: 2,
    method: "difference",
    evidence: [ledger.derived("difference", { earlier: earlier as string, now: now as string })],
  });
  const report = { ...ledger.close(), findings: [] as Report["findings"] } as unknown as Report;
  const way = wayBack(report, difference);
  expect(way.map(({ depth, text }) => [depth, text.split(" ")[0]])).toEqual([
    [0, "figure"],
    [1, "derived"],
    [2, "figure"],
    [3, "data"],
    [2, "figure"],
    [3, "data"],
  ]);
  expect(
    way
      .map(({ text }) => text)
      .filter((text) => text.startsWith("data"))
      .map((text) => text.split(" ").at(-1)),
  ).toEqual(["row-3", "row-5"]);
});

it("of an id that the report does not hold there is no way back", () => {
  expect(wayBack({ ...openLedger().close(), findings: [] } as unknown as Report, "none")).toEqual([]);
});
