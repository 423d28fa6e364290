import type { PostingFacts, PostingSkill } from "../schema/posting.js";
import type { SkillKind } from "../schema/skill.js";
import type { Mention } from "../skills/mention.js";
import { foldText } from "../text/fold.js";

const UNLISTED = "unlisted:";

/** Whether it is no id of the taxonomy, but words of an ad that no name covers: such are shown, not counted, matched or planned for. */
export function isUnlisted(id: string): boolean {
  return id.startsWith(UNLISTED);
}

/** What an ad requires or wishes in such words. */
export function listUnlisted({ skills }: PostingFacts): PostingSkill[] {
  return skills.filter(({ id, need }) => need !== "mentioned" && isUnlisted(id));
}

/** Words that read as a skill, under an id of their own. */
export function unlistedMention(text: string, start: number, end: number, kindOf: (words: string) => SkillKind): Mention {
  const words = text.slice(start, end).replace(/\s+/g, " ");
  return {
    start,
    end,
    skill: `${UNLISTED}${foldText(words).replace(/[^\p{L}\p{N}+#]+/gu, "-")}`,
    kind: kindOf(words),
    form: words,
    ambiguous: false,
    zone: "prose",
    decision: "kept",
    rule: "labelled",
    because: null,
  };
}
