import { byCodeUnit } from "../schema/canonical.js";
import { foldText } from "../text/fold.js";
import { isNearSpelling } from "../text/near-spelling.js";
import { indexOfPhrase } from "../text/words.js";
import type { Form } from "./form.js";
import type { Skill } from "./skill.js";

export interface SkillHit {
  readonly skill: Skill;
  /** The name or alias that answered. */
  readonly form: string;
  readonly how: "id" | "exact" | "prefix" | "word" | "within" | "near";
}

/** What a search needs of a taxonomy. */
interface Searched {
  readonly forms: readonly Form[];
  readonly ids: readonly string[];
  skill(id: string): Skill | undefined;
}

const ORDER = { id: 0, exact: 1, prefix: 2, word: 3, within: 4, near: 5 } as const;

export function searchSkills(taxonomy: Searched, query: string, limit: number): SkillHit[] {
  const wanted = foldText(query.trim());
  if (wanted === "") return [];
  const best = new Map<string, SkillHit>();
  const offer = (hit: SkillHit) => {
    const known = best.get(hit.skill.id);
    if (!known || ORDER[hit.how] < ORDER[known.how]) best.set(hit.skill.id, hit);
  };
  const offerAll = (answer: (form: Form) => SkillHit["how"] | null) => {
    for (const form of taxonomy.forms) {
      const how = answer(form);
      const skill = how && taxonomy.skill(taxonomy.ids[form.skill] as string);
      if (skill && how) offer({ skill, form: form.text, how });
    }
  };
  const byId = taxonomy.skill(query.trim());
  if (byId) offer({ skill: byId, form: byId.id, how: "id" });
  offerAll((form) => likeness(form, wanted));
  // A slip of the pen is only sought where no name holds the words.
  if (best.size === 0) offerAll((form) => (isNearSpelling(wanted, foldText(form.text)) ? "near" : null));
  return [...best.values()]
    .sort(
      (a, b) =>
        ORDER[a.how] - ORDER[b.how] ||
        Number(a.form !== a.skill.name) - Number(b.form !== b.skill.name) ||
        a.form.length - b.form.length ||
        byCodeUnit(a.skill.id, b.skill.id),
    )
    .slice(0, limit);
}

function likeness(form: Form, wanted: string): SkillHit["how"] | null {
  const folded = foldText(form.text);
  if (folded === wanted) return "exact";
  if (folded.startsWith(wanted)) return "prefix";
  if (indexOfPhrase(folded, wanted) >= 0) return "word";
  return wanted.length >= 3 && folded.includes(wanted) ? "within" : null;
}
