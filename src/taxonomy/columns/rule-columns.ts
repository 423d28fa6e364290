import { byCodeUnit } from "../../schema/canonical.js";
import type { AmbiguousRule, RuleColumns } from "../compiled.js";
import { packSteps, readSteps } from "./edge-columns.js";
import { CELL, ROW } from "./marks.js";

const LISTS = ["near", "after", "before", "notAfter", "notBefore", "notNear"] as const;
type Sense = NonNullable<AmbiguousRule["senses"]>[number];

/** Skills by row, with their written forms. */
interface FormRows {
  rowOf(id: string): number | undefined;
  cellsAt(row: number): readonly string[];
}

/** By the row of their skill, so that like words lie together: a form that the skill is written with anyway is its place there. */
export function packRules(rules: Readonly<Record<string, AmbiguousRule>>, table: FormRows): RuleColumns {
  const lines = Object.entries(rules)
    .filter(([, { skill }]) => table.rowOf(skill) !== undefined)
    .flatMap(([form, rule]) => [
      { form, rule, flags: (rule.case ?? "").slice(0, 1) + (rule.list === undefined ? "" : rule.list ? "l" : "n") },
      ...(rule.senses ?? []).map((sense) => ({ form, rule: sense as AmbiguousRule, flags: `s${(sense.case ?? "").slice(0, 1)}` })),
    ])
    .flatMap(({ form, rule, flags }) => {
      const row = table.rowOf(rule.skill);
      return row === undefined ? [] : [{ form, rule, flags, row }];
    })
    .sort((a, b) => a.row - b.row || byCodeUnit(a.form, b.form));
  const place = (form: string, row: number) => {
    const at = table.cellsAt(row).indexOf(form);
    return at < 0 ? form : CELL + at.toString(36);
  };
  return {
    rows: packSteps(lines.map(({ row }) => row)),
    forms: lines.map(({ form, row }) => place(form, row)).join(ROW),
    flags: lines.map(({ flags }) => flags).join(ROW),
    lists: LISTS.map((name) => lines.map(({ rule }) => (rule[name] ?? []).join(CELL)).join(ROW)),
  };
}

/** The rules by their form, in the order of the forms. */
export function unpackRules(
  columns: RuleColumns,
  table: { readonly ids: readonly string[] } & Pick<FormRows, "cellsAt">,
): Map<string, AmbiguousRule> {
  const rules = new Map<string, AmbiguousRule>();
  const senses: [string, AmbiguousRule & Sense][] = [];
  const forms = columns.forms.split(ROW);
  const allFlags = columns.flags.split(ROW);
  const lists = columns.lists.map((list) => list.split(ROW));
  for (const [line, row] of readSteps(columns.rows).entries()) {
    const written = forms[line] as string;
    const flags = allFlags[line] as string;
    const form = written.startsWith(CELL) ? (table.cellsAt(row)[Number.parseInt(written.slice(1), 36)] as string) : written;
    const rule: AmbiguousRule = { skill: table.ids[row] as string };
    if (/^s?e/.test(flags)) rule.case = "exact";
    if (flags.startsWith("a")) rule.case = "any";
    if (flags.endsWith("l")) rule.list = true;
    if (flags.endsWith("n")) rule.list = false;
    LISTS.forEach((name, i) => {
      const words = lists[i]?.[line];
      if (words) rule[name] = words.split(CELL);
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
