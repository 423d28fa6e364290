import type { Mention } from "../../skills/mention.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";

/** Words that several names may share. */
const HEADS = "administration|testing|tests|development|engineering|management|design|analysis|support|maintenance|programming|automation";
/** "Windows server/desktop administration", "unit/integration testing": two words with a stroke between them and one head. */
const SHARED = new RegExp(String.raw`(?<![\p{L}\d/-])([\p{L}]{2,20})\/([\p{L}]{2,20}(?:\/[\p{L}]{2,20})?) (?:${HEADS})(?![\p{L}-])`, "giu");

/** What the word before a stroke names together with the head behind it, where no mention of that skill stands on it: with the mentions, in order. */
export function withSharedHeads(text: string, mentions: readonly Mention[], taxonomy: Taxonomy): readonly Mention[] {
  const added = [...text.matchAll(SHARED)].flatMap(({ 0: whole, 1: first = "", index }): Mention[] => {
    const end = index + whole.length;
    const head = whole.slice(whole.lastIndexOf(" ") + 1);
    const skill = taxonomy.spelled(`${first} ${head}`);
    // Told by its neighbour: where the other name of the pair does not count, neither does this.
    const beside = mentions.find((one) => one.end > index && one.start < end && one.decision === "kept");
    const named = mentions.some((one) => one.skill === skill?.id && one.start >= index && one.start < end);
    if (skill === undefined || skill.kind === "certification" || skill.kind === "soft" || named) return [];
    const place = { skill: skill.id, kind: skill.kind, start: index, end, form: whole, ambiguous: false };
    return beside === undefined ? [] : [{ ...beside, ...place }];
  });
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.start - b.start || a.end - b.end);
}
