import { expect, it } from "vitest";
import { computeBeside } from "../../src/gap/beside.js";
import { readCoverageAsk } from "../../src/gap/coverage.js";
import { NEED_CODE } from "../../src/market/filter.js";
import type { RequirementRow } from "../../src/schema/market.js";

const SKILLS = ["sql", "python", "docker", "go"];
const row = (count: number, need: number, ...skills: string[]): RequirementRow =>
  ({ count, groups: skills.map((skill) => [need, need, SKILLS.indexOf(skill)]) }) as unknown as RequirementRow;

it("beside a requirement stands what the same postings ask for, most often first, and nothing that is only mentioned or stands alone", () => {
  const rows = [
    row(3, NEED_CODE.required, "sql", "docker"),
    row(5, NEED_CODE.preferred, "sql", "python"),
    row(9, NEED_CODE.required, "go"),
    row(9, NEED_CODE.mentioned, "sql", "go"),
  ];
  const requirements = SKILLS.map((skill) => ({ id: skill, skills: [skill] }));
  const beside = computeBeside(readCoverageAsk(rows, SKILLS, requirements));
  expect(Object.fromEntries(beside)).toEqual({ sql: ["python", "docker"], python: ["sql"], docker: ["sql"], go: [] });
});

it("where two stand beside as often, their names decide", () => {
  const rows = [row(2, NEED_CODE.required, "sql", "python"), row(2, NEED_CODE.required, "docker", "sql")];
  const beside = computeBeside(
    readCoverageAsk(
      rows,
      SKILLS,
      SKILLS.map((skill) => ({ id: skill, skills: [skill] })),
    ),
  );
  expect(beside.get("sql")).toEqual(["docker", "python"]);
});

it("each of a choice stands beside what is asked for with it", () => {
  const choice = [
    {
      count: 1,
      groups: [
        [NEED_CODE.required, NEED_CODE.required, 1, 2, 3],
        [NEED_CODE.required, NEED_CODE.required, 0],
      ],
    },
  ];
  const requirements = SKILLS.map((skill) => ({ id: skill, skills: [skill] }));
  const beside = computeBeside(readCoverageAsk(choice as unknown as RequirementRow[], SKILLS, requirements));
  expect(beside.get("sql")).toEqual(["docker", "go", "python"]);
});
