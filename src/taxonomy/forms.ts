import { byCodeUnit } from "../schema/canonical.js";
import type { SkillKind } from "../schema/skill.js";
import { TECHNOLOGY_KINDS } from "../schema/skill-kinds.js";
import type { SkillSource } from "../schema/taxonomy.js";
import { foldKey } from "../text/fold.js";
import type { AmbiguousRule } from "./compiled.js";
import type { Form } from "./form.js";
import { type Variant, variantsOf } from "./variants.js";

const TECHNOLOGIES: ReadonlySet<string> = new Set(TECHNOLOGY_KINDS);

export function isTechnologyKind(kind: string): boolean {
  return TECHNOLOGIES.has(kind);
}

const NONE: readonly string[] = [];

/** For each skill the folded forms that an ambiguous rule governs. */
export function governedForms(ambiguous: Readonly<Record<string, AmbiguousRule>>): Map<string, Set<string>> {
  const governed = new Map<string, Set<string>>();
  for (const [text, rule] of Object.entries(ambiguous))
    governed.set(rule.skill, (governed.get(rule.skill) ?? new Set<string>()).add(foldKey(text)));
  return governed;
}

export function ambiguousForms(
  rules: readonly (readonly [string, AmbiguousRule])[],
  placeOf: (id: string) => number,
  kindOf: (id: string) => SkillKind,
  notOf: (id: string) => readonly string[],
): Form[] {
  const formOf = (text: string, rule: AmbiguousRule): Form[] => {
    const skill = placeOf(rule.skill);
    if (skill < 0) return [];
    const kind = kindOf(rule.skill);
    const senses = (rule.senses ?? []).flatMap((sense) => formOf(text, sense));
    return [{ text, skill, kind, caseSensitive: false, ambiguous: rule, senses, needs: NONE, not: notOf(rule.skill), language: null }];
  };
  return rules.flatMap(([text, rule]) => formOf(text, rule));
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

/** Plural and spelling are those of English, so forms of other languages stand as written. */
export function variantsOfText(text: string, language: string | null, kind: string): Variant[] {
  return variantsOf(text, { inflect: language === null, join: true, properName: isTechnologyKind(kind) || kind === "certification" });
}

/** Ambiguous forms are found as they are written, nothing else: their rules were written for these words. */
export function variantsOfForm(form: Form, kind: string): Variant[] {
  if (form.ambiguous === null) return variantsOfText(form.text, form.language, kind);
  return variantsOf(form.text, {
    inflect: false,
    join: form.text.includes(" "),
    properName: isTechnologyKind(kind) || kind === "certification",
  });
}
