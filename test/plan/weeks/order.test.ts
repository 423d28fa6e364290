import { describe, expect, it } from "vitest";
import { openPreview } from "../../../src/plan/preview-plan.js";
import { analyzeExample, sharedKnowledge } from "../../examples.js";

describe("the order of the goals", () => {
  it.each([
    ["maya-lindqvist", {}],
    ["ines-okafor", { level: "mid" }],
    ["tomas-ferreira", {}],
  ] as const)(
    "begins with what opens most postings an hour, also where the plan covers most since none leads by reach: %s",
    async (example, options) => {
      const { profile, gap, market, plan } = await analyzeExample(example, options);
      if (gap === null || market === null || plan === null) throw new Error("the example has no market");
      expect(plan.fellBack).toBe("no-lead");
      const preview = openPreview(profile, gap, market, ["en"], sharedKnowledge());
      const { goals } = preview.now.solvedPlan(plan.figures[plan.capacity]?.value as number, "reach");
      expect(goals.map(({ skill }) => skill)).toEqual(plan.goals.map(({ skill }) => skill));
      const anHour = goals.map(({ skill, hours }) => {
        const { reach, coverage } = preview.suppose([skill]).fit;
        const { fit } = preview.now;
        return (reach[0] - fit.reach[0] + (coverage as number) - (fit.coverage as number)) / hours;
      });
      expect(anHour[0]).toBe(Math.max(...anHour));
    },
  );
});
