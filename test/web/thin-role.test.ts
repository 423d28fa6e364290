import { expect, it } from "vitest";
import { viewReport } from "../../src/web/engine/report-view.js";
import { findRoles, maybeMeant } from "../../src/web/parts/role-chooser.js";
import { analyzeExample } from "../examples.js";

const role = (id: string, name: string, titles: string[], n: number) => ({
  ...{ id, name, titles, n, field: "software", newest: null, older: 0, counted: true, withOlder: false },
});

it("the plan of a role whose older postings count says so above its tasks", async () => {
  const view = async (target: object) => viewReport((await analyzeExample("tomas-ferreira", target)).report).planRestsOn;
  expect(await view({ role: "ios-engineer", level: null })).toMatch(/\d+ are older and may be out of date/);
  expect(await view({})).toBeNull();
});

it("the role whose title is typed comes before a bigger one that only holds its words", () => {
  const roles = [
    role("mobile-engineer", "Mobile engineer", ["mobile developer", "ios android developer"], 456),
    role("ios-engineer", "iOS engineer", ["ios developer"], 12),
  ];
  expect(findRoles(roles, "iOS Developer").map(({ id }) => id)).toEqual(["ios-engineer", "mobile-engineer"]);
  expect(findRoles(roles, "Senior iOS developer").map(({ id }) => id)[0]).toBe("ios-engineer");
});

it("a role that is misspelt, typed or in an address, is the one that was likely meant", () => {
  const roles = [
    role("data-analyst", "Data analyst", ["data analyst"], 900),
    role("data-engineer", "Data engineer", ["data engineer", "etl developer"], 800),
  ];
  expect(findRoles(roles, "dta enginer").map(({ id }) => id)).toEqual(["data-engineer"]);
  expect(maybeMeant(roles, "Senior dta enginer")?.id).toBe("data-engineer");
  for (const known of ["data-engineer", "Senior data engineer", "ETL developer", ""]) expect(maybeMeant(roles, known)).toBeNull();
  expect(maybeMeant(roles, "lighthouse keeper")).toBeNull();
});
