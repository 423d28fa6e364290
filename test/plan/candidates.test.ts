import { describe, expect, it } from "vitest";
import type { HeldLevel } from "../../src/gap/held-level.js";
import type { HeldLevels } from "../../src/gap/held-levels.js";
import { listCandidates } from "../../src/plan/candidates.js";
import { openMetByLearning } from "../../src/plan/met-by-learning.js";
import type { Gap } from "../../src/schema/gap.js";
import { sharedKnowledge } from "../examples.js";

const { taxonomy, catalogue } = sharedKnowledge();

/** What may be planned for a person with these skills, where postings ask for those. */
function candidatesOf(asked: readonly string[], held: Readonly<Record<string, Partial<HeldLevel>>>) {
  const of = (skill: string): HeldLevel => ({ level: 0, rule: "none", by: skill, evidence: [], ...held[skill] });
  const levels: HeldLevels = { of, own: of, shown: Object.keys(held) };
  const requirements = asked.map((skill) => ({ id: `asks-${skill}`, verdictStated: "not-evidenced", skills: [skill] }));
  const wishes = { languages: ["en"], budget: null, currency: null };
  return new Map(
    listCandidates({ requirements } as unknown as Gap, levels, catalogue, taxonomy, wishes, openMetByLearning(taxonomy, catalogue)).map(
      (candidate) => [candidate.skill, candidate],
    ),
  );
}

describe("what others build on", () => {
  it("is learnt to its basics", () => {
    const planned = candidatesOf(["aws"], {});
    expect(planned.get("aws")).toMatchObject({ to: 2, needs: ["linux", "networking"] });
    expect(planned.get("linux")).toMatchObject({ from: 0, to: 1, needs: [], requirements: [], hours: catalogue.hours("linux", 0, 1)?.mid });
  });

  it("comes after what it builds on itself, to the last", () => {
    const planned = candidatesOf(["langgraph"], {});
    expect(planned.get("langgraph")?.needs).toEqual(["ai-agents", "langchain"]);
    expect(planned.get("ai-agents")).toMatchObject({ to: 1, needs: ["large-language-models", "python"] });
    expect(planned.get("python")).toMatchObject({ to: 1, needs: [] });
  });

  it("is learnt whole where postings ask for it themselves", () => {
    expect(candidatesOf(["aws", "linux"], {}).get("linux")).toMatchObject({ to: 2, requirements: ["asks-linux"] });
  });

  it("is left out where something else on the CV already implies it", () => {
    const planned = candidatesOf(["aws"], { linux: { level: 1, rule: "inferred" } });
    expect(planned.get("aws")?.needs).toEqual(["networking"]);
    expect(planned.has("linux")).toBe(false);
  });
});

describe("a subject that a goal shows whole", () => {
  it("is learnt by that goal, where it is asked for as often as what builds on it", () => {
    const planned = candidatesOf(["docker", "kubernetes"], {});
    expect(planned.get("kubernetes")?.needs).toContain("docker");
    expect(planned.has("containers")).toBe(false);
  });

  it("is learnt by itself where the goal is asked for less often, or the subject more", () => {
    expect(candidatesOf(["kubernetes", "docker"], {}).get("kubernetes")?.needs).toContain("containers");
    expect(candidatesOf(["containers", "docker", "kubernetes"], {}).get("kubernetes")?.needs).toContain("containers");
  });
});

describe("a neighbour on the CV", () => {
  const first = catalogue.hours("vue", 0, 1)?.mid ?? 0;
  const whole = catalogue.hours("vue", 0, 2)?.mid ?? 0;

  it("takes at most half of the first step, and is named for it", () => {
    const vue = candidatesOf(["vue"], { react: { level: 4, rule: "shown", by: "react" } }).get("vue");
    expect(vue?.lent?.from).toBe("react");
    expect(vue?.hours).toBeLessThan(whole);
    expect(vue?.hours).toBeGreaterThanOrEqual(whole - first / 2);
  });

  it("lends nothing where it is only implied", () => {
    expect(candidatesOf(["vue"], { react: { level: 1, rule: "inferred" } }).get("vue")).toMatchObject({
      hours: whole,
      lent: null,
    });
  });
});

describe("what years of work imply", () => {
  const practised = { level: 1, rule: "inferred", practised: true } as const;

  it("is no goal, also where another would meet the same", () => {
    expect(candidatesOf(["python", "docker"], { python: practised }).has("python")).toBe(false);
    expect(candidatesOf(["python"], { python: { level: 1, rule: "inferred" } }).has("python")).toBe(true);
  });
});

describe("a second programming language", () => {
  const hoursOf = (skill: string, from: number, to: number): number => catalogue.hours(skill, from, to)?.mid ?? 0;

  it("takes half of its first step from whoever programs, and all of it from whoever wrote markup", () => {
    const python = candidatesOf(["python"], { java: { level: 3, rule: "shown", by: "java" } }).get("python");
    expect(python).toMatchObject({ lent: { from: "java" }, hours: hoursOf("python", 0, 2) - hoursOf("python", 0, 1) / 2 });
    expect(candidatesOf(["python"], { html: { level: 3, rule: "shown", by: "html" } }).get("python")?.lent).toBeNull();
  });
});

it("no tool is learnt to begin with another that does the same job", () => {
  const planned = candidatesOf(["power-bi", "tableau", "data-visualization"], {});
  expect(planned.get("tableau")?.needs).toEqual(["data-visualization"]);
});
