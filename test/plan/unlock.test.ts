import { beforeAll, describe, expect, it } from "vitest";
import type { Plan } from "../../src/schema/plan.js";
import { analyzeExample, sharedKnowledge } from "../examples.js";

const { catalogue } = sharedKnowledge();

describe("closing one gap", () => {
  let plan: Plan;
  const amount = (id: string): number => plan.figures[id]?.value ?? Number.NaN;
  const rowOf = (skill: string): Plan["single"][number] | undefined => plan.single.find((row) => row.skill === skill);

  beforeAll(async () => {
    plan = (await analyzeExample("ines-okafor", { weeks: 12 })).plan as Plan;
  });

  it("takes the hours of all that must be learnt before it, and opens what that opens", () => {
    const row = rowOf("data-modeling");
    const before = rowOf("sql");
    if (row === undefined || before === undefined) throw new Error("the example no longer lacks SQL and data modeling");
    expect(row.first).toEqual(["sql"]);
    expect(amount(row.hours)).toBe(amount(before.hours) + (catalogue.hours("data-modeling", 0, 2)?.mid ?? Number.NaN));
    expect(amount(row.gained60)).toBeGreaterThanOrEqual(amount(before.gained60));
  });

  it("stands in the order of what an hour opens", () => {
    const perHour = plan.single.map((row) => amount(row.perHour));
    expect(perHour).toEqual([...perHour].sort((a, b) => b - a));
    expect(perHour[0]).toBeGreaterThan(0);
  });

  it("is paired with another only where both open more, and neither comes before the other", () => {
    expect(plan.pairs.length).toBeGreaterThan(0);
    for (const { skills, gained60, alone } of plan.pairs) {
      expect(amount(gained60)).toBeGreaterThan(amount(alone));
      for (const skill of skills)
        expect(rowOf(skill)?.first ?? []).not.toEqual(expect.arrayContaining(skills.filter((id) => id !== skill)));
    }
  });

  it("opens, where it did not fit, what it adds to the plan", () => {
    const row = plan.beyond.find(({ skill }) => skill === "data-modeling");
    expect(row?.first).toEqual([]);
    expect(amount(row?.hours ?? "")).toBe(catalogue.hours("data-modeling", 0, 2)?.mid);
  });
});
