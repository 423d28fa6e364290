import { byCodeUnit, hashJson } from "../schema/canonical.js";
import type { AmbiguousForm } from "../schema/taxonomy.js";
import { packRules } from "./columns/rule-columns.js";
import { packSkills } from "./columns/skill-columns.js";
import { SkillTable } from "./columns/skill-table.js";
import { AmbiguousRule, type CompiledTaxonomy, type TaxonomySources } from "./compiled.js";

/** Sources, already validated, as the one value the product reads: sorted, what only people read left out, hashed. */
export function compileTaxonomy(sources: TaxonomySources): CompiledTaxonomy {
  const rules: Record<string, AmbiguousRule> = {};
  for (const form of Object.keys(sources.ambiguous).sort(byCodeUnit)) {
    const { yes: _yes, no: _no, senses, ...rule } = sources.ambiguous[form] as AmbiguousForm;
    rules[form] = AmbiguousRule.parse({ ...rule, ...(senses && { senses: senses.map(({ yes: _examples, ...sense }) => sense) }) });
  }
  for (const id of Object.keys(sources.skills).sort(byCodeUnit))
    for (const form of sources.skills[id]?.listed ?? []) rules[form] = { skill: id, case: "exact", list: true };
  const skills = packSkills(sources.skills, rules);
  const columns = packRules(rules, new SkillTable(skills));
  return { schema: "groundwork/taxonomy@4", hash: hashJson({ skills, rules: columns }), skills, rules: columns };
}
