import type { TextDocument } from "../schema/document.js";
import type { Profile } from "../schema/profile.js";
import { findMentions } from "../skills/find-mentions.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";

/** A skill that a model saw and the reading did not: the person decides. */
export interface SkillSuggestion {
  readonly skill: string;
  readonly quote: string;
}

export const SUGGEST_INSTRUCTIONS = `You read a CV and point at words in it that name a skill.
Answer with one JSON array of strings and nothing else. Each string is copied from the CV letter by letter, at most eight words long.
Name nothing that does not stand there.`;

/** Only verbatim words of the CV that name one skill of the taxonomy, and only skills that were not read anyway. */
export function readSuggestions(answer: string, document: TextDocument, profile: Profile, taxonomy: Taxonomy): SkillSuggestion[] {
  const known = new Set(profile.skills.map(({ id }) => id));
  const suggestions = new Map<string, string>();
  for (const quote of maybeStrings(answer)) {
    if (quote.trim() !== quote || quote.split(/\s+/).length > 8 || !document.text.includes(quote)) continue;
    for (const { skill } of findMentions(quote, taxonomy, { zone: "skills-list" }))
      if (!known.has(skill) && !suggestions.has(skill)) suggestions.set(skill, quote);
  }
  return [...suggestions].map(([skill, quote]) => ({ skill, quote })).sort((a, b) => (a.skill < b.skill ? -1 : 1));
}

function maybeStrings(answer: string): string[] {
  const [from, to] = [answer.indexOf("["), answer.lastIndexOf("]")];
  if (from < 0 || to < from) return [];
  try {
    const value: unknown = JSON.parse(answer.slice(from, to + 1));
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}
