import { extractSkills } from "../../skills/find-mentions.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";

/** The certificate a line names: by its whole name, else the longest certificate found in it. */
export function matchCertification(text: string, taxonomy: Taxonomy): string | null {
  const named = taxonomy.spelled(text.trim());
  if (named?.kind === "certification") return named.id;
  let best: { id: string; length: number } | null = null;
  for (const mention of extractSkills(text, taxonomy, { zone: "skills-list" })) {
    const length = mention.end - mention.start;
    if (mention.kind === "certification" && (best === null || length > best.length)) best = { id: mention.skill, length };
  }
  return best?.id ?? null;
}

/** Skills a certificate attests: those its entry builds on, and those its name carries. */
export function certifiedSkills(
  certifications: readonly { readonly text: string; readonly id: string | null }[],
  taxonomy: Taxonomy,
): Set<string> {
  const certified = new Set<string>();
  for (const { text, id } of certifications) {
    if (id !== null)
      for (const skill of [...taxonomy.implies(id), ...taxonomy.requires(id), ...taxonomy.ancestors(id)]) certified.add(skill);
    for (const words of phrasesOf(text)) {
      const skill = taxonomy.spelled(words);
      if (skill !== undefined && skill.kind !== "certification") certified.add(skill.id);
    }
  }
  return certified;
}

/** Runs of one to three words: the matcher takes the whole name of a certificate and leaves nothing inside it. */
function phrasesOf(text: string): string[] {
  // "KNX-Partner": a name before a hyphen is one as well.
  const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}.+#/-]*/gu) ?? []).flatMap((word) => [
    word,
    ...(/^\p{Lu}{2,}-/u.exec(word) ?? []).map((lead) => lead.slice(0, -1)),
  ]);
  const phrases: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let length = 1; length <= 3 && from + length <= words.length; length++) phrases.push(words.slice(from, from + length).join(" "));
  }
  return phrases;
}
