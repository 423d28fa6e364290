import { expect, test } from "vitest";
import { packRules, unpackRules } from "../../src/taxonomy/columns/rule-columns.js";

const TABLE = {
  ids: ["c", "go", "rust"],
  rowOf: (id: string) => (TABLE.ids.includes(id) ? TABLE.ids.indexOf(id) : undefined),
  cellsAt: (row: number) => [["C"], ["Go", "Golang"], ["rust-lang", "Rust"]][row] as string[],
};
const pack = (rules: Parameters<typeof packRules>[0]) => packRules(rules, TABLE);

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
  const back = unpackRules(pack(rules), TABLE);
  expect(Object.fromEntries(back)).toEqual(rules);
  expect([...back.keys()]).toEqual(Object.keys(rules));
});

test("a rule of a skill that does not exist is left out, and no rules are no lines", () => {
  const columns = pack({ Ada: { skill: "ada", senses: [{ skill: "c", near: ["C"] }] } });
  expect(columns.forms).toBe("");
  expect(unpackRules(columns, TABLE).size).toBe(0);
});
