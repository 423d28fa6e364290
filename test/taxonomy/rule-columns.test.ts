import { expect, test } from "vitest";
import { packRules, unpackRules } from "../../src/taxonomy/rule-columns.js";

const ROWS = ["c", "go", "rust"];
const pack = (rules: Parameters<typeof packRules>[0]) => packRules(rules, (id) => (ROWS.includes(id) ? ROWS.indexOf(id) : undefined));

test("rules come back from their lines as they were written", () => {
  const rules = {
    C: { skill: "c", case: "exact" as const, list: true, near: ["C++", "a | b"], notNear: ["class"] },
    Go: { skill: "go", before: ["in"], notAfter: ["to market", "-live"] },
    Golang: { skill: "go", case: "any" as const },
    Rust: {
      skill: "rust",
      list: false,
      senses: [
        { skill: "c", near: ["corrosion"] },
        { skill: "go", case: "exact" as const, after: ["belt"] },
      ],
    },
  };
  const back = unpackRules(pack(rules), (row) => ROWS[row] as string);
  expect(Object.fromEntries(back)).toEqual(rules);
  expect([...back.keys()]).toEqual(Object.keys(rules));
});

test("a rule of a skill that does not exist is left out, and no rules are no lines", () => {
  expect(pack({ Ada: { skill: "ada", senses: [{ skill: "c", near: ["C"] }] } })).toBe("");
  expect(unpackRules("", () => "").size).toBe(0);
});
