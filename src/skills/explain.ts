import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { findMentions } from "./find-mentions.js";
import { type Mention, type MentionContext, RULES } from "./mention.js";

export interface Explanation extends Mention {
  /** The words of the text. */
  readonly words: string;
  /** Name of the skill. */
  readonly name: string;
  /** The rule in words, with what decided. */
  readonly reason: string;
}

/** What `groundwork skills explain "TEXT"` prints: every name found, kept or dropped, and by which rule. */
export function explainMentions(text: string, taxonomy: Taxonomy, context: MentionContext = {}): Explanation[] {
  return findMentions(text, taxonomy, context).map((mention) => {
    const says = RULES[mention.rule].says;
    const reason = mention.because === null ? says : `${says}: "${mention.because}"`;
    return {
      ...mention,
      words: text.slice(mention.start, mention.end),
      name: taxonomy.skill(mention.skill)?.name ?? mention.skill,
      reason,
    };
  });
}

export function formatExplanation(explanation: Explanation): string {
  const { words, name, skill, decision, rule, reason } = explanation;
  return `${decision === "kept" ? "kept   " : "dropped"}  ${words}  ->  ${name} (${skill})  [${rule}] ${reason}`;
}
