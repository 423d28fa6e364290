import { expect, test } from "vitest";
import { computeRoleGroups } from "../../src/market/role-groups.js";
import { EMPTY_ROW } from "../../src/market/snapshot/make-part.js";
import type { RequirementRow } from "../../src/schema/market.js";

/** Required groups of skills by number, so many times. */
function rows(...counted: [count: number, ...groups: number[][]][]): RequirementRow[] {
  return counted.map(([count, ...groups]) => ({
    ...EMPTY_ROW,
    count,
    groups: groups.map((skills) => [2, 2, ...skills]),
    seniority: null,
    month: null,
    region: null,
    source: "s",
  }));
}
const ids = (found: ReturnType<typeof computeRoleGroups>): string[] => found.map(({ id }) => id);

test("skills that many postings would take in place of each other are one requirement of the role", () => {
  expect(ids(computeRoleGroups(rows([10, [0, 1]], [10, [0]], [8, [1]]), ["aws", "gcp"]))).toEqual(["aws|gcp"]);
});

test("a skill mostly asked for by itself stays its own requirement, however few name an alternative", () => {
  // Both skills are named in ten ads, always as alternatives; ninety ask for Python alone.
  expect(ids(computeRoleGroups(rows([10, [0, 1]], [90, [0]]), ["python", "r"]))).toEqual(["python", "r"]);
});

test("of many postings, four that ask for both are too few to make one requirement of two skills", () => {
  expect(ids(computeRoleGroups(rows([4, [0, 1]], [26, [2]]), ["a", "b", "c"]))).toEqual(["c", "a", "b"]);
});

test("of fewer than thirty postings one is enough: what a single ad leaves open is no gap of who has the other", () => {
  expect(ids(computeRoleGroups(rows([1, [0, 1], [2]]), ["python", "go", "sql"]))).toEqual(["go|python", "sql"]);
});

test("skills asked for side by side are two requirements", () => {
  expect(ids(computeRoleGroups(rows([6, [0, 1]], [20, [0], [1]]), ["a", "b"]))).toEqual(["a", "b"]);
});
