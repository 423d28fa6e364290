import { describe, expect, it } from "vitest";
import type { RoleSource } from "../../src/schema/roles.js";
import { searchRoles, unknownRole } from "../../src/skills/search-roles.js";

const role = (id: string, name: string, titles: string[]): RoleSource => ({ id, name, family: "data", field: "data", titles });
const ROLES = {
  "data-engineer": role("data-engineer", "Data engineer", ["data engineer", "{etl,elt} developer"]),
  "analytics-engineer": role("analytics-engineer", "Analytics engineer", ["analytics engineer", "analytics data engineer"]),
  "data-architect": role("data-architect", "Data architect", ["data architect"]),
};
const HELD = new Map([
  ["data-engineer", { n: 10, present: 10, newest: 24300 }],
  ["analytics-engineer", { n: 20, present: 20, newest: 24301 }],
]);
const found = (text: string): string[] => searchRoles(text, ROLES, HELD).found.map(({ role: { id } }) => id);

describe("a search of roles", () => {
  it("puts the role that the words name before those with more postings", () => {
    expect(searchRoles("Senior Data Engineer", ROLES, HELD)).toMatchObject({ role: "data-engineer", level: "senior" });
    expect(found("data engineer")).toEqual(["data-engineer", "analytics-engineer"]);
  });

  it("puts a name before a title, and a role without postings last", () => {
    expect(found("data")).toEqual(["data-engineer", "analytics-engineer", "data-architect"]);
  });

  it("reads the titles that stand in one line of the data", () => {
    expect(found("elt dev")).toEqual(["data-engineer"]);
  });

  it("lists all without words, those with most postings first", () => {
    expect(found("")).toEqual(["analytics-engineer", "data-engineer", "data-architect"]);
  });

  it("finds what a slip hides, and only where nothing else is found", () => {
    expect(found("dta enginer")).toEqual(["data-engineer", "analytics-engineer"]);
    expect(found("data architcet")).toEqual(["data-architect"]);
    expect(found("gardener")).toEqual([]);
  });

  it("says which role an unknown title may mean", () => {
    expect(unknownRole("dta enginer", ROLES, "role")).toMatchObject({
      code: "unknown-role",
      place: "role",
      message: 'no role is called dta enginer; did you mean "Data engineer"?',
    });
    expect(unknownRole("gardener", ROLES, "role").message).toBe("no role is called gardener.");
  });
});
