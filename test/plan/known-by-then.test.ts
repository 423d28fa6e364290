import { expect, it } from "vitest";
import type { Resource } from "../../src/catalogue/catalogue.js";
import { sharedKnowledge } from "../examples.js";
import { analyzePerson } from "../people.js";

it("no goal is begun with what asks for a later goal, where something else leads through the subject", async () => {
  const { catalogue } = sharedKnowledge();
  for (const [name, role] of [
    ["bruno-salvi", "data-analyst"],
    ["robin-achterberg", "data-engineer"],
    ["helen-abara", "data-analyst"],
  ] as const) {
    const { plan } = await analyzePerson(name, { role, level: null, region: null, weeks: 30 });
    const goals = plan?.goals ?? [];
    expect(goals.length).toBeGreaterThan(2);
    goals.forEach((goal, at) => {
      const later = new Set(goals.slice(at + 1).map(({ skill }) => skill));
      const asked = goal.resources.flatMap((id) => (catalogue.resource(id) as Resource).requires ?? []).filter((skill) => later.has(skill));
      expect(`${name} ${goal.skill}: ${asked.join()}`).toBe(`${name} ${goal.skill}: `);
    });
  }
});
