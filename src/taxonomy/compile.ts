import { byCodeUnit, hashJson } from "../schema/canonical.js";
import type { AmbiguousForm } from "../schema/taxonomy.js";
import { AmbiguousRule, type CompiledTaxonomy, type TaxonomySources } from "./compiled.js";
import { formsOf, liveIds, variantsOfForm } from "./forms.js";
import type { SkillSource } from "./source.js";
import { packSpellings, spellingsOfVariants } from "./spellings.js";

/** Sources, already validated, as the one value the product reads: sorted, examples left out, hashed. */
export function compileTaxonomy(sources: TaxonomySources): CompiledTaxonomy {
  const skills: Record<string, SkillSource> = {};
  for (const id of Object.keys(sources.skills).sort(byCodeUnit)) skills[id] = withoutEmpty(sources.skills[id] as SkillSource);
  const ambiguous: Record<string, AmbiguousRule> = {};
  for (const form of Object.keys(sources.ambiguous).sort(byCodeUnit)) {
    const { yes: _yes, no: _no, ...rule } = sources.ambiguous[form] as AmbiguousForm;
    ambiguous[form] = AmbiguousRule.parse(rule);
  }
  return {
    schema: "groundwork/taxonomy@1",
    hash: hashJson({ skills, ambiguous }),
    skills,
    ambiguous,
    spellings: spellingsOf(skills, ambiguous),
  };
}

function spellingsOf(skills: CompiledTaxonomy["skills"], ambiguous: CompiledTaxonomy["ambiguous"]): string {
  const ids = liveIds(skills);
  const forms = formsOf(skills, ambiguous, ids);
  return packSpellings(
    forms.flatMap((form, index) => spellingsOfVariants(variantsOfForm(form, skills[ids[form.skill] as string]?.kind ?? "concept"), index)),
  );
}

function withoutEmpty(skill: SkillSource): SkillSource {
  const entries = Object.entries(skill).filter(
    ([, value]) => !(Array.isArray(value) && value.length === 0) && !(typeof value === "object" && Object.keys(value).length === 0),
  );
  const out = Object.fromEntries(entries) as SkillSource;
  if (!out.forms) return out;
  const forms = Object.fromEntries(Object.entries(out.forms).filter(([, list]) => list.length > 0));
  const { forms: _forms, ...rest } = out;
  return Object.keys(forms).length === 0 ? rest : { ...rest, forms };
}
