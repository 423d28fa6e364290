import { describe, expect, it } from "vitest";
import { openMetByLearning } from "../../src/plan/met-by-learning.js";
import { analyzeExample, sharedKnowledge } from "../examples.js";

const { taxonomy, catalogue } = sharedKnowledge();
const meets = openMetByLearning(taxonomy, catalogue);

describe("learning a skill meets", () => {
  it("itself and the umbrellas that are no larger", () => {
    expect(meets("postgresql")).toEqual(expect.arrayContaining(["postgresql", "sql", "databases"]));
    expect(meets("github-actions")).toContain("ci-cd");
  });

  it("no field or platform that takes far longer, though a line of a CV about it would show that", () => {
    expect(taxonomy.ancestors("aws-cloudformation")).toEqual(expect.arrayContaining(["aws", "cloud-computing"]));
    expect(meets("aws-cloudformation")).toContain("infrastructure-as-code");
    for (const wide of ["aws", "cloud-computing", "devops"]) expect(meets("aws-cloudformation")).not.toContain(wide);
    expect(meets("lora")).not.toContain("machine-learning");
    // Communication is behaviour: no course on requirements shows it.
    expect(meets("requirements-engineering").filter((id) => taxonomy.kindOf(id) === "soft")).toEqual([]);
  });
});

describe("the aim of a plan", () => {
  it("is coverage where a role's postings with requirements are too few to count reach on, and the report says why", async () => {
    const { plan, report } = await analyzeExample("maya-lindqvist", { role: "devops-engineer", level: null });
    expect(plan).toMatchObject({ aim: "coverage", fellBack: "few-postings" });
    expect(report.findings.map(({ code }) => code)).toContain("plan-few-postings");
  });

  it("is coverage where a role has fewer postings than make a statistic", async () => {
    const { plan, report } = await analyzeExample("maya-lindqvist", { role: "test-automation-engineer", level: null });
    expect(plan).toMatchObject({ aim: "coverage", fellBack: "few-postings" });
    expect(report.findings.map(({ code }) => code)).toContain("plan-few-postings");
  });

  it("is coverage too where the plan for it comes within a fiftieth of the best reach, and the report says so", async () => {
    const { plan, report } = await analyzeExample("maya-lindqvist");
    const covering = await analyzeExample("maya-lindqvist", { aim: "coverage" });
    expect(plan).toMatchObject({ aim: "coverage", fellBack: "no-lead" });
    // The same goals; which comes first is reach's to say (order.test.ts).
    expect(plan?.goals.map(({ skill }) => skill).sort()).toEqual(covering.plan?.goals.map(({ skill }) => skill).sort());
    expect(report.findings.map(({ code }) => code)).toContain("plan-fell-back");
  });
});
