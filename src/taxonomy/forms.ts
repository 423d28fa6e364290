import { byCodeUnit } from "../schema/canonical.js";
import { TECHNOLOGY_KINDS } from "../schema/skill.js";
import type { SkillSource } from "../schema/taxonomy.js";
import { foldKey } from "../text/fold.js";
import type { AmbiguousRule, CompiledTaxonomy } from "./compiled.js";
import type { Form } from "./form.js";
import { type Variant, variantsOf } from "./variants.js";

const TECHNOLOGIES: ReadonlySet<string> = new Set(TECHNOLOGY_KINDS);

export function isTechnologyKind(kind: string): boolean {
  return TECHNOLOGIES.has(kind);
}

/** Ids that name a skill today, by code unit: those moved or split do not. */
export function liveIds(skills: CompiledTaxonomy["skills"]): string[] {
  const ids: string[] = [];
  let sorted = true;
  for (const id of Object.keys(skills)) {
    const skill = skills[id] as SkillSource;
    if (skill.moved !== undefined || skill.split !== undefined) continue;
    if (ids.length > 0 && (ids[ids.length - 1] as string) > id) sorted = false;
    ids.push(id);
  }
  return sorted ? ids : ids.sort(byCodeUnit);
}

const NONE: readonly string[] = [];

/** Every written form of every skill, name first; ambiguous ones carry their rule and come last. */
export function formsOf(skills: CompiledTaxonomy["skills"], ambiguous: CompiledTaxonomy["ambiguous"], ids: readonly string[]): Form[] {
  const governed = governedForms(ambiguous);
  const plain = ids.flatMap((id, index) => plainForms(skills[id] as SkillSource, index, governed.get(id)));
  return [...plain, ...ambiguousForms(skills, ambiguous, ids)];
}

/** For each skill the folded forms that an ambiguous rule governs. */
export function governedForms(ambiguous: CompiledTaxonomy["ambiguous"]): Map<string, Set<string>> {
  const governed = new Map<string, Set<string>>();
  for (const [text, rule] of Object.entries(ambiguous))
    governed.set(rule.skill, (governed.get(rule.skill) ?? new Set<string>()).add(foldKey(text)));
  return governed;
}

export function plainForms(skill: SkillSource, index: number, governed: ReadonlySet<string> | undefined): Form[] {
  const { caseSensitive = false, needs = NONE, not = NONE } = skill.match ?? {};
  return writtenForms(skill)
    .filter(({ text }) => !governed?.has(foldKey(text)))
    .map(({ text, language }) => ({ text, skill: index, caseSensitive, ambiguous: null, needs, not, language }));
}

export function ambiguousForms(
  skills: CompiledTaxonomy["skills"],
  ambiguous: CompiledTaxonomy["ambiguous"],
  ids: readonly string[],
): Form[] {
  const place = new Map(ids.map((id, i) => [id, i]));
  return Object.keys(ambiguous)
    .sort(byCodeUnit)
    .flatMap((text) => {
      const rule = ambiguous[text] as AmbiguousRule;
      const skill = place.get(rule.skill);
      return skill === undefined
        ? []
        : [
            {
              text,
              skill,
              caseSensitive: false,
              ambiguous: rule,
              needs: NONE,
              not: skills[rule.skill]?.match?.not ?? NONE,
              language: null,
            },
          ];
    });
}

/** Name, aliases and other languages' forms of a skill, each once. */
export function writtenForms(skill: SkillSource): { text: string; language: string | null }[] {
  const out: { text: string; language: string | null }[] = [{ text: skill.name, language: null }];
  for (const text of skill.aliases ?? NONE) addOnce(out, text, null);
  if (skill.forms) {
    for (const language of Object.keys(skill.forms).sort(byCodeUnit)) {
      for (const text of skill.forms[language as "de"] ?? NONE) addOnce(out, text, language);
    }
  }
  return out;
}

function addOnce(out: { text: string; language: string | null }[], text: string, language: string | null): void {
  for (const known of out) if (known.text === text) return;
  out.push({ text, language });
}

/**
 * Ambiguous forms are found as they are written, nothing else: their rules were written for these words. Plural and spelling are those of
 * English, so forms of other languages stand as written, too.
 */
export function variantsOfForm(form: Form, kind: string): Variant[] {
  const plain = form.ambiguous === null;
  return variantsOf(form.text, {
    inflect: plain && form.language === null,
    join: plain || form.text.includes(" "),
    properName: isTechnologyKind(kind) || kind === "certification",
  });
}
