import { byCodeUnit, hashJson } from "../schema/canonical.js";
import type { AmbiguousForm, SkillSource } from "../schema/taxonomy.js";
import { AmbiguousRule, type CompiledTaxonomy, type TaxonomySources } from "./compiled.js";
import { formsOf, liveIds, variantsOfForm } from "./forms.js";
import { type PackedTrie, packTrie } from "./packed-trie.js";
import { spellingsOfVariants } from "./spellings.js";

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
    trie: trieOf(skills, ambiguous),
  };
}

function trieOf(skills: CompiledTaxonomy["skills"], ambiguous: CompiledTaxonomy["ambiguous"]): PackedTrie {
  const ids = liveIds(skills);
  const forms = formsOf(skills, ambiguous, ids);
  const formCounts = ids.map(() => 0);
  for (const form of forms) if (form.ambiguous === null) formCounts[form.skill] = (formCounts[form.skill] ?? 0) + 1;
  return packTrie(
    forms.flatMap((form, index) =>
      spellingsOfVariants(variantsOfForm(form, skills[ids[form.skill] as string]?.kind ?? "concept"), index, form.caseSensitive),
    ),
    formCounts,
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
