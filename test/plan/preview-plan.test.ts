import { describe, expect, it } from "vitest";
import { openPreview } from "../../src/plan/preview-plan.js";
import { analyzeExample, sharedKnowledge } from "../examples.js";

const { profile, gap, market, plan } = await analyzeExample("tomas-ferreira");
if (gap === null || market === null || plan === null) throw new Error("the example has no market");
const preview = openPreview(profile, gap, market, ["en"], sharedKnowledge());
const figure = (id: string) => plan.figures[id];

describe("what a page may show while a slider moves", () => {
  it("starts from the fit of the report and reaches the report's own numbers for the report's own goals", () => {
    expect(preview.now.fit.reach[0]).toBe(figure(plan.before.at60)?.n);
    const after = preview.suppose(plan.goals.map(({ skill }) => skill)).fit;
    expect(after.reach).toEqual([plan.after.at60, plan.after.at80, plan.after.at100].map((id) => figure(id)?.n));
    expect(after.coverage).toBeCloseTo(figure(plan.after.coverage)?.value as number, 3);
  });

  it("keeps to the hours, gives no less for more of them, and is never better than the plan that was searched for", () => {
    let before = preview.now.fit.reach[0];
    for (const hours of [20, 60, 120, 300]) {
      const { after, hours: used } = preview.suppose([]).quickPlan(hours, "reach");
      expect(used).toBeLessThanOrEqual(hours);
      expect(after.reach[0]).toBeGreaterThanOrEqual(before);
      before = after.reach[0];
    }
    expect(preview.suppose([]).quickPlan(60, "reach").after.reach[0]).toBeLessThanOrEqual(figure(plan.after.at60)?.n as number);
  });

  it("solves to the report's own plan, and plans nothing that was ticked as learnt", () => {
    const hours = figure(plan.capacity)?.value as number;
    const solved = preview.suppose([]).solvedPlan(hours, "reach");
    expect(solved.goals.map(({ skill }) => skill)).toEqual(plan.goals.map(({ skill }) => skill));
    const ticked = solved.goals.map(({ skill }) => skill);
    const further = preview.suppose(ticked);
    for (const next of [further.quickPlan(hours, "reach"), further.solvedPlan(hours, "reach")]) {
      expect(next.goals.length).toBeGreaterThan(0);
      expect(next.goals.filter(({ skill }) => ticked.includes(skill))).toEqual([]);
      expect(next.after.coverage as number).toBeGreaterThan(further.fit.coverage as number);
    }
  });

  it("draws the curve of a report of one aim, and starts it higher by what is ticked", async () => {
    const { plan: covering } = await analyzeExample("tomas-ferreira", { aim: "coverage" });
    if (covering === null) throw new Error("the example has no plan");
    const read = (id: string) => covering.figures[id];
    const rows = covering.curve.map(({ hours, reach60, coverage }) => [read(hours)?.value, read(reach60)?.n, read(coverage)?.value]);
    const drawn = preview.now.curve("coverage").map(({ hours, after }) => [hours, after.reach[0], after.coverage]);
    expect(drawn).toEqual(rows);
    const ticked = preview.suppose(plan.goals.map(({ skill }) => skill));
    expect(ticked.curve(plan.aim)[0]?.after).toEqual(ticked.fit);
  });

  it("closes a gap with the hours, the gain and the skills before it that the report has", () => {
    const skillsOf = new Map(gap.requirements.map(({ id, skills }) => [id, skills]));
    expect(plan.single.some(({ first }) => first.length > 0)).toBe(true);
    for (const { requirement, first, hours, gained60 } of plan.single)
      expect(preview.now.close(skillsOf.get(requirement) ?? [])).toEqual({
        first,
        hours: figure(hours)?.value,
        gained: figure(gained60)?.n,
      });
  });

  it("closes a gap beside what is ticked without learning that again", () => {
    const [first, second] = plan.goals.map(({ skill }) => skill) as [string, string];
    const ticked = preview.suppose([first]);
    const { first: before, gained } = ticked.close([second]);
    expect(before).not.toContain(first);
    expect(ticked.fit.reach[0] + gained).toBe(preview.suppose([first, ...before, second]).fit.reach[0]);
    expect(ticked.close([first]).gained).toBe(0);
  });

  it("knows no skill that the person holds already as a gain", () => {
    const held = profile.skills.filter(({ grade }) => grade === "used" || grade === "result").map(({ id }) => id);
    expect(preview.suppose(held).fit).toEqual(preview.now.fit);
  });
});
