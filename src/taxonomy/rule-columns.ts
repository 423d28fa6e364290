import { byCodeUnit } from "../schema/canonical.js";
import type { AmbiguousRule } from "./compiled.js";

/** The lists of a rule, in the order in which a line holds them. */
const LISTS = ["near", "after", "before", "notAfter", "notBefore", "notNear"] as const;
/** No phrase has it: the YAML of an overlay could not even write it without an escape. */
const BETWEEN_FIELDS = "\u0001";

/**
 * Rules of ambiguous forms as lines, by the row of their skill, for words of one field compress together: form, rows since the line before
 * in base 36, "e" or "a" for a casing and "l" for lists, then the lists with tabs between their words.
 */
export function packRules(rules: Readonly<Record<string, AmbiguousRule>>, rowOf: (id: string) => number | undefined): string {
  let last = 0;
  return Object.entries(rules)
    .flatMap(([form, rule]) => {
      const row = rowOf(rule.skill);
      return row === undefined ? [] : [{ form, rule, row }];
    })
    .sort((a, b) => a.row - b.row || byCodeUnit(a.form, b.form))
    .map(({ form, rule, row }) => {
      const steps = (row - last).toString(36);
      last = row;
      const flags = (rule.case ?? "").slice(0, 1) + (rule.list === undefined ? "" : rule.list ? "l" : "n");
      const fields = [form, steps, flags, ...LISTS.map((name) => (rule[name] ?? []).join("\t"))];
      while (fields.at(-1) === "") fields.pop();
      return fields.join(BETWEEN_FIELDS);
    })
    .join("\n");
}

/** The rules by their form, in the order of the forms. */
export function unpackRules(lines: string, idAt: (row: number) => string): Map<string, AmbiguousRule> {
  let row = 0;
  const rules = (lines === "" ? [] : lines.split("\n")).map((line): [string, AmbiguousRule] => {
    const [form = "", steps = "", flags = "", ...lists] = line.split(BETWEEN_FIELDS);
    row += Number.parseInt(steps, 36);
    const rule: AmbiguousRule = { skill: idAt(row) };
    if (flags.startsWith("e")) rule.case = "exact";
    if (flags.startsWith("a")) rule.case = "any";
    if (flags.endsWith("l")) rule.list = true;
    if (flags.endsWith("n")) rule.list = false;
    LISTS.forEach((name, i) => {
      if (lists[i]) rule[name] = lists[i].split("\t");
    });
    return [form, rule];
  });
  return new Map(rules.sort(([a], [b]) => byCodeUnit(a, b)));
}
