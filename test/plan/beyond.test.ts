import { expect, it } from "vitest";
import type { Plan } from "../../src/schema/plan.js";
import { analyzeExample } from "../examples.js";

const amount = (plan: Plan, id: string): number => plan.figures[id]?.value ?? Number.NaN;

async function planOf(hours: number): Promise<Plan> {
  return (await analyzeExample("ines-okafor", { weeks: 1, hours })).plan as Plan;
}

it("what does not fit is too long where all hours together are too few for it; where they are just enough, others came before it", async () => {
  const { beyond, figures } = await planOf(10);
  const lengths = beyond.flatMap(({ hours }) => figures[hours]?.value ?? []);
  let justEnough = 0;
  for (const hours of lengths) {
    const plan = await planOf(hours);
    for (const row of plan.beyond.filter(({ why }) => why === "too-long" || why === "hours")) {
      expect(row.why).toBe(amount(plan, row.hours) > hours ? "too-long" : "hours");
      if (amount(plan, row.hours) === hours) justEnough++;
    }
  }
  expect(justEnough).toBeGreaterThan(0);
});
