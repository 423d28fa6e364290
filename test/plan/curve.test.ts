import { describe, expect, it } from "vitest";
import { readDocumentBytes } from "../../src/io/reader/read-document.js";
import type { Report } from "../../src/schema/report.js";
import { analyzeDocument, OPTIONS } from "../examples.js";

const CHANGER = `# Nils Invented
nils@example.com

## Experience

**Mechanical Engineer**, Gear Works, March 2018 to present
- Designed housings in SolidWorks
- Automated the reading of test results with Python scripts

## Skills
SolidWorks, Python
`;

interface Row {
  readonly hours: number;
  readonly reached: number;
  readonly coverage: number;
}

async function planned(
  weeks: number,
  hours: number,
): Promise<{ plan: Report["plan"] & object; longer: number | null | undefined; rows: Row[]; after: Row }> {
  const document = await readDocumentBytes(new TextEncoder().encode(CHANGER), "cv.md", { isolate: false });
  const { plan, figures } = analyzeDocument(document, "cv.md", { ...OPTIONS, role: "ml-engineer", level: null, weeks, hours }).report;
  if (plan === null) throw new Error("no plan");
  const read = (id: string) => figures[id];
  const rows = plan.curve.map((row) => ({
    hours: read(row.hours)?.value as number,
    reached: read(row.reach60)?.n as number,
    coverage: read(row.coverage)?.value as number,
  }));
  const after = { hours: weeks * hours, reached: read(plan.after.at60)?.n as number, coverage: read(plan.after.coverage)?.value as number };
  return { plan, longer: figures[plan.longer?.after.at60 ?? ""]?.n, rows, after };
}

describe("hours, each with its own plan", () => {
  it("what many hours bring is what a report for them plans, though few hours bring nothing within reach", async () => {
    const short = await planned(6, 10);
    const long = await planned(10, 30);
    expect([short.plan.aim, short.plan.fellBack, long.plan.aim]).toEqual(["coverage", "no-lead", "reach"]);
    const last = short.rows.at(-1);
    expect(last).toEqual(long.after);
    // The plan that is told as the longer one is no other.
    expect(short.longer).toBe(last?.reached);
  });

  it("the row of the plan's own hours says no less than the plan, and no row brings less within reach than the one before", async () => {
    for (const [weeks, hours] of [
      [6, 10],
      [10, 12],
      [10, 30],
    ] as const) {
      const { rows, after } = await planned(weeks, hours);
      expect(rows.find((row) => row.hours === after.hours)).toEqual(after);
      for (const [at, { reached }] of rows.entries()) expect(reached).toBeGreaterThanOrEqual(rows[at - 1]?.reached ?? 0);
    }
  });
});
