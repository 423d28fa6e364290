import { describe, expect, it } from "vitest";
import { readDocumentBytes } from "../../src/io/reader/read-document.js";
import { composeDocument, renderMarkdown } from "../../src/render/index.js";
import type { Report } from "../../src/schema/report.js";
import { analyzeDocument, OPTIONS } from "../examples.js";

const BEGINNER = `# Lena Invented
lena@example.com

## Experience

**Shop assistant**, Brook Books, March 2021 to present
- Served customers and kept the product list in Excel
`;

async function planned(options: Partial<Report["options"]>): Promise<{ made: Report; plan: NonNullable<Report["plan"]>; written: string }> {
  const document = await readDocumentBytes(new TextEncoder().encode(BEGINNER), "cv.md", { isolate: false });
  const { report: made } = analyzeDocument(document, "cv.md", { ...OPTIONS, level: null, hours: 10, ...options });
  if (made.plan === null) throw new Error("no plan");
  return { made, plan: made.plan, written: renderMarkdown(composeDocument(made)) };
}

const skillsOf = (goals: readonly { readonly skill: string }[]): string[] => goals.map(({ skill }) => skill);

describe("few hours and many", () => {
  it("goals that a long plan would not hold are named, with what that plan begins with and what the same hours of it bring", async () => {
    const { made, plan, written } = await planned({ role: "frontend-engineer", weeks: 6 });
    const long = (await planned({ role: "frontend-engineer", weeks: 30 })).plan;
    const longer = plan.longer;
    if (longer === undefined) throw new Error("the short plan is taken for a beginning of the long one");
    expect(longer.beside).toEqual(skillsOf(plan.goals).filter((skill) => !skillsOf(long.goals).includes(skill)));
    expect(longer.beside.length).toBeGreaterThan(0);
    expect(skillsOf(longer.goals)).toEqual(skillsOf(long.goals));
    expect(longer.begun).toEqual(skillsOf(long.goals).slice(0, longer.begun.length));
    expect(longer.begun).toContain("html");
    const value = (id: string): number => made.figures[id]?.value ?? 0;
    const spent = longer.goals.slice(0, longer.begun.length).reduce((sum, { hours }) => sum + value(hours), 0);
    expect(spent).toBeLessThanOrEqual(60);
    // The plan is the best for its own hours by its own measure, and is told to be no more than that.
    expect(value(longer.afterBegun.coverage)).toBeLessThanOrEqual(value(plan.after.coverage));
    expect(value(longer.after.coverage)).toBeGreaterThan(value(plan.after.coverage));
    expect(written).toMatch(/no part of what many hours would go to: the plan for \d+ hours, \d+ weeks at this pace, begins with CSS/);
  });

  it("a plan whose goals all stand in the long one, and a long plan itself, say nothing of the kind", async () => {
    const { plan } = await planned({ role: "data-analyst", weeks: 9 });
    const long = (await planned({ role: "data-analyst", weeks: 30 })).plan;
    expect(plan.goals.length).toBeGreaterThan(0);
    expect(skillsOf(plan.goals).every((skill) => skillsOf(long.goals).includes(skill))).toBe(true);
    expect([plan.longer, long.longer]).toEqual([undefined, undefined]);
    expect((await planned({ role: "frontend-engineer", weeks: 30 })).plan.longer).toBeUndefined();
  });
});
