import { expect, it } from "vitest";
import { readReachRows } from "../../src/gap/reach-rows.js";
import { NEED_CODE } from "../../src/market/filter.js";
import { buildProblem } from "../../src/plan/build-problem.js";
import type { Candidate } from "../../src/plan/candidates.js";
import type { RequirementRow } from "../../src/schema/market.js";
import { sharedKnowledge } from "../examples.js";

const SKILLS = ["python", "java", "go", "docker", "kubernetes"];
const candidate = (skill: string): Candidate =>
  ({ skill, hours: 10, needs: [] as string[], requirements: [skill] }) as unknown as Candidate;

/** Postings that ask for these skills, any of a group. */
function rowsOf(...postings: (readonly (readonly string[])[])[]): RequirementRow[] {
  return postings.map((groups) => ({
    count: 1,
    groups: groups.map((group) => [NEED_CODE.required, NEED_CODE.required, ...group.map((skill) => SKILLS.indexOf(skill))]),
  })) as unknown as RequirementRow[];
}

function problemOf(rows: RequirementRow[], held: readonly string[], learnable: readonly string[]) {
  return buildProblem({
    candidates: learnable.map(candidate),
    reachRows: readReachRows(rows, SKILLS, sharedKnowledge().taxonomy),
    held: Uint8Array.from(SKILLS, (skill) => (held.includes(skill) ? 1 : 0)),
    coverageGain: new Map(),
    requirementSkills: new Map(),
    meets: (skill) => [skill],
    aim: "reach",
    share: 1,
  });
}

it("a posting needs what of it is not held yet; one that needs nothing more is there already", () => {
  const rows = rowsOf([["python"], ["docker"], ["kubernetes"]], [["python"]], [["docker"]]);
  const { rows: asked, base } = problemOf(rows, ["python"], ["docker", "kubernetes"]);
  expect(base).toBe(1);
  expect(asked.map(({ weight, need, groups }) => ({ weight, need, groups }))).toEqual([
    { weight: 1, need: 1, groups: [[0]] },
    { weight: 1, need: 2, groups: [[0], [1]] },
  ]);
});

it("a posting that needs what nobody teaches is out of reach, and equal ones weigh together", () => {
  const rows = rowsOf([["docker"], ["go"]], [["docker", "kubernetes"]], [["kubernetes", "docker"], ["python"]]);
  const { rows: asked } = problemOf(rows, ["python"], ["docker", "kubernetes"]);
  expect(asked.map(({ weight, need, groups }) => ({ weight, need, groups }))).toEqual([{ weight: 2, need: 1, groups: [[0, 1]] }]);
});
