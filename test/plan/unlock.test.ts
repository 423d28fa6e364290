import { beforeAll, describe, expect, it } from "vitest";
import type { Candidate } from "../../src/plan/candidates.js";
import type { Planner } from "../../src/plan/planner.js";
import { computeUnlock } from "../../src/plan/unlock.js";
import type { Gap } from "../../src/schema/gap.js";
import { openLedger } from "../../src/schema/ledger.js";
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

describe("pairs that only help together", () => {
  /** Of gaps asked for in this order, any two of those named open a posting together and none alone. */
  function pairsOf(gaps: number, together: readonly number[]): string[] {
    const skills = Array.from({ length: gaps }, (_, at) => `skill-${at + 1}`);
    const opening = new Set(together.map((at) => `skill-${at}`));
    const gap = { requirements: skills.map((skill) => ({ id: skill, skills: [skill], verdictStated: "not-evidenced" })) } as unknown as Gap;
    const planner = {
      candidates: skills.map((skill) => ({ skill, hours: 10, needs: [], requirements: [skill] }) as unknown as Candidate),
      of: 100,
      openGains: () => (learnt: readonly { skill: string }[]) => {
        const n = learnt.filter(({ skill }) => opening.has(skill)).length > 1 ? 1 : 0;
        return [n, n, n] as const;
      },
    } as unknown as Planner;
    const { pairs } = computeUnlock(openLedger(), { gap, planner, inputs: {} });
    return pairs.map((pair) => pair.skills.join(" "));
  }

  it("are looked for among the 24 gaps asked for most", () => {
    expect(pairsOf(30, [1, 24])).toEqual(["skill-1 skill-24"]);
    expect(pairsOf(30, [1, 25])).toEqual([]);
  });

  it("are eight at most", () => {
    expect(pairsOf(30, [1, 2, 3, 4])).toHaveLength(6);
    expect(pairsOf(30, [1, 2, 3, 4, 5])).toHaveLength(8);
  });
});
