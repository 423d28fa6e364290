import type { PostingFacts, PostingSkill } from "../schema/posting.js";
import type { SkillKind } from "../schema/skill.js";
import type { Mention } from "../skills/mention.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { foldText } from "../text/fold.js";
import type { ZonedLine } from "./zones/posting-zone.js";

const UNLISTED = "unlisted:";

/** An ad whose names are read, for what no name of the taxonomy covers. */
export interface UnlistedAd {
  readonly text: string;
  readonly lines: readonly ZonedLine[];
  /** What counts already, in the order of the text. */
  readonly kept: readonly Mention[];
  /** All names found, in the order of the text, kept or dropped: what the rules decided on is not asked for under its words either. */
  readonly named: readonly Mention[];
  readonly company: string | null;
  readonly taxonomy: Taxonomy;
}

/** What looks for it in an ad. */
export type FindUnlisted = (ad: UnlistedAd) => Mention[];

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
