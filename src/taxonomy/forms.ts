import { byCodeUnit } from "../schema/canonical.js";
import { TECHNOLOGY_KINDS } from "../schema/skill.js";
import { foldKey } from "../text/fold.js";
import type { CompiledTaxonomy } from "./compiled.js";
import type { Form } from "./form.js";
import type { SkillSource } from "./source.js";
import { type Variant, variantsOf } from "./variants.js";

const TECHNOLOGIES: ReadonlySet<string> = new Set(TECHNOLOGY_KINDS);

export function isTechnologyKind(kind: string): boolean {
  return TECHNOLOGIES.has(kind);
}

/** Ids that name a skill today, by code unit: those moved or split do not. */
export function liveIds(skills: CompiledTaxonomy["skills"]): string[] {
  return Object.keys(skills)
    .filter((id) => skills[id]?.moved === undefined && skills[id]?.split === undefined)
    .sort(byCodeUnit);
}

/** Every written form of every skill, name first; ambiguous ones carry their rule and come last. */
export function formsOf(skills: CompiledTaxonomy["skills"], ambiguous: CompiledTaxonomy["ambiguous"], ids: readonly string[]): Form[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  const rules = new Map(Object.entries(ambiguous).map(([text, rule]) => [`${rule.skill}\u0000${foldKey(text)}`, { text, rule }]));
  const forms: Form[] = [];
  for (const [index, id] of ids.entries()) {
    const skill = skills[id] as SkillSource;
    for (const { text, language } of writtenForms(skill)) {
      if (rules.has(`${id}\u0000${foldKey(text)}`)) continue;
      forms.push({
        text,
        skill: index,
        caseSensitive: skill.match?.caseSensitive === true,
        ambiguous: null,
        needs: skill.match?.needs ?? [],
        not: skill.match?.not ?? [],
        language,
      });
    }
  }
  for (const [text, rule] of Object.entries(ambiguous).sort(([a], [b]) => byCodeUnit(a, b))) {
    const index = place.get(rule.skill);
    if (index === undefined) continue;
    const skill = skills[rule.skill] as SkillSource;
    forms.push({ text, skill: index, caseSensitive: false, ambiguous: rule, needs: [], not: skill.match?.not ?? [], language: null });
  }
  return forms;
}

/** Name, aliases and other languages' forms of a skill, each once. */
export function writtenForms(skill: SkillSource): { text: string; language: string | null }[] {
  const seen = new Set<string>();
  const out: { text: string; language: string | null }[] = [];
  const add = (text: string, language: string | null) => {
    if (seen.has(text)) return;
    seen.add(text);
    out.push({ text, language });
  };
  add(skill.name, null);
  for (const alias of skill.aliases ?? []) add(alias, null);
  for (const language of Object.keys(skill.forms ?? {}).sort(byCodeUnit)) {
    for (const form of skill.forms?.[language as "de"] ?? []) add(form, language);
  }
  return out;
}

/** Ambiguous forms are found as they are written, nothing else: their rules were written for these words. */
export function variantsOfForm(form: Form, kind: string): Variant[] {
  const plain = form.ambiguous === null;
  return variantsOf(form.text, {
    inflect: plain,
    join: plain || form.text.includes(" "),
    properName: isTechnologyKind(kind) || kind === "certification",
  });
}
