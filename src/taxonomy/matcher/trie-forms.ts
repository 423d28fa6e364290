import { languageOf, textOf } from "../columns/cell.js";
import { readPlans } from "../columns/plan-column.js";
import { guessPlan } from "../columns/plan-guess.js";
import type { SkillTable } from "../columns/skill-table.js";
import type { CompiledTaxonomy } from "../compiled.js";
import type { FormList } from "../form-list.js";
import { type FormPlan, parsePlan } from "../form-plan.js";
import { variantsOfForm } from "../forms.js";
import { spellingsOf } from "../spellings.js";
import type { TrieForms } from "./build-trie.js";

/** The forms with how each is spelled: by a plan; those that have none are worked out here. */
export function trieForms(compiled: CompiledTaxonomy, table: SkillTable, list: FormList): TrieForms {
  const plans = plansOf(compiled, table, list);
  return {
    length: list.length,
    textAt: (number) => list.textAt(number),
    spellingAt: (number) => {
      const form = list.at(number);
      return plans[number] ?? spellingsOf(variantsOfForm(form, list.kindAt(number)));
    },
    isCaseSensitive: (number) => list.isCaseSensitive(number),
  };
}

/** By form its plan, null where it has none. */
function plansOf({ skills }: CompiledTaxonomy, table: SkillTable, list: FormList): (FormPlan | null)[] {
  const parsed = new Map<string, FormPlan | null>();
  const { rows, cells } = list.places;
  const plans: (FormPlan | null)[] = [];
  readPlans(skills.plans, table, (row, cell, text, odd) => {
    if (rows[plans.length] !== row || cells[plans.length] !== cell) return;
    const plan = odd ?? guessPlan(textOf(text), languageOf(text), table.kindAt(row));
    let known = parsed.get(plan);
    if (known === undefined) {
      known = parsePlan(plan);
      parsed.set(plan, known);
    }
    plans.push(known);
  });
  return plans;
}
