import type { TrieForms } from "./build-trie.js";
import type { CompiledTaxonomy } from "./compiled.js";
import { type FormList, ruledTexts } from "./form-list.js";
import { type FormPlan, parsePlan } from "./form-plan.js";
import { GOVERNED, type SkillTable } from "./skill-columns.js";

/** The forms with how each is spelled: by a plan, or by the lines that the compiled data hold for those that have none. */
export function trieForms(compiled: CompiledTaxonomy, table: SkillTable, list: FormList): TrieForms {
  const { plan, plans } = compiled.skills;
  const parsed = plans.map(parsePlan);
  const lines = compiled.spellings.split("\n");
  const planOf = (cell: number): FormPlan | null | undefined => parsed[plan.charCodeAt(cell) - GOVERNED - 1];
  const { rows, cells } = list.places;
  const spellings: (FormPlan | string)[] = [];
  let cell = 0;
  let line = 0;
  for (let row = 0; row < table.ids.length; row++) {
    const { length } = table.formsAt(row).split("\t");
    for (let at = 0; at < length; at++, cell++) {
      const found = planOf(cell);
      const spelling = found === null ? (lines[line++] as string) : found;
      const number = spellings.length;
      if (rows[number] === row && cells[number] === at && spelling !== undefined) spellings.push(spelling);
    }
  }
  const ruled = ruledTexts(compiled);
  for (let number = spellings.length, at = 0; number < list.length; number++) {
    // A form whose skill went elsewhere has a line and no number.
    while (ruled[at] !== list.textAt(number)) at++;
    spellings.push(lines[line + at] as string);
  }
  return {
    length: list.length,
    textAt: (number) => list.textAt(number),
    spellingAt: (number) => {
      const spelling = spellings[number] as FormPlan | string;
      return typeof spelling === "string" ? spelling.split("\t") : spelling;
    },
    isCaseSensitive: (number) => list.isCaseSensitive(number),
  };
}
