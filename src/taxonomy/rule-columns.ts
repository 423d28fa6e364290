import { byCodeUnit } from "../schema/canonical.js";
import type { AmbiguousRule } from "./compiled.js";

/** The lists of a rule, in the order in which a line holds them. */
const LISTS = ["near", "after", "before", "notAfter", "notBefore", "notNear"] as const;
type Sense = NonNullable<AmbiguousRule["senses"]>[number];

/** No phrase has it: the YAML of an overlay could not even write it without an escape. */
const BETWEEN_FIELDS = "\u0001";

/**
 * Rules of ambiguous forms as lines, by the row of their skill, for words of one field compress together: form, rows since the line before
 * in base 36, "e" or "a" for a casing and "l" for lists, or "s" for a sense beside the form's own, then the lists with tabs between their words.
 */
export function packRules(rules: Readonly<Record<string, AmbiguousRule>>, rowOf: (id: string) => number | undefined): string {
  let last = 0;
  return Object.entries(rules)
    .filter(([, { skill }]) => rowOf(skill) !== undefined)
    .flatMap(([form, rule]) => [
      { form, rule, flags: (rule.case ?? "").slice(0, 1) + (rule.list === undefined ? "" : rule.list ? "l" : "n") },
      ...(rule.senses ?? []).map((sense) => ({ form, rule: sense as AmbiguousRule, flags: `s${(sense.case ?? "").slice(0, 1)}` })),
    ])
    .flatMap(({ form, rule, flags }) => {
      const row = rowOf(rule.skill);
      return row === undefined ? [] : [{ form, rule, flags, row }];
    })
    .sort((a, b) => a.row - b.row || byCodeUnit(a.form, b.form))
    .map(({ form, rule, flags, row }) => {
      const steps = (row - last).toString(36);
      last = row;
      const fields = [form, steps, flags, ...LISTS.map((name) => (rule[name] ?? []).join("\t"))];
      while (fields.at(-1) === "") fields.pop();
      return fields.join(BETWEEN_FIELDS);
    })
    .join("\n");
}

/** The rules by their form, in the order of the forms. */
export function unpackRules(lines: string, idAt: (row: number) => string): Map<string, AmbiguousRule> {
  let row = 0;
  const rules = new Map<string, AmbiguousRule>();
  const senses: [string, AmbiguousRule & Sense][] = [];
  for (const line of lines === "" ? [] : lines.split("\n")) {
    const [form = "", steps = "", flags = "", ...lists] = line.split(BETWEEN_FIELDS);
    row += Number.parseInt(steps, 36);
    const rule: AmbiguousRule = { skill: idAt(row) };
    if (/^s?e/.test(flags)) rule.case = "exact";
    if (flags.startsWith("a")) rule.case = "any";
    if (flags.endsWith("l")) rule.list = true;
    if (flags.endsWith("n")) rule.list = false;
    LISTS.forEach((name, i) => {
      if (lists[i]) rule[name] = lists[i].split("\t");
    });
    if (flags.startsWith("s")) senses.push([form, rule as AmbiguousRule & Sense]);
    else rules.set(form, rule);
  }
  for (const [form, sense] of senses) {
    const rule = rules.get(form) as AmbiguousRule;
    rule.senses = [...(rule.senses ?? []), sense];
  }
  return new Map([...rules].sort(([a], [b]) => byCodeUnit(a, b)));
}
