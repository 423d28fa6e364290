import type { SkillKind } from "../../schema/skill.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { foldText } from "../../text/fold.js";
import { findPlaces } from "../../text/places.js";

/** What begins with a capital in lists of tools and is none: days, ways of work, how well a thing is known. */
const EVERYDAY = new Set(
  "a an and as at available basic bonus careers cd ci contract csv csvs email etc expert familiar for friday full good how hybrid if in intermediate internet languages monday must native nice ok onsite os other our part pc pcs pdf pdfs permanent plus preferred proficient remote required saturday similar strong sunday that the this thursday time to tuesday we web wednesday what who why with you january february march april may june july august september october november december us usa uk eu emea apac america american european".split(
    " ",
  ),
);
/** People, their bodies and their papers. */
const OF_PEOPLE =
  /(?:^|[ -])(?:engineers?|developers?|architects?|managers?|analysts?|scientists?|director|teams?|group|inc|ltd|gmbh|university|institute|degree|certification|certified|consultant|designer|officer|department)$/;

/** "Excel and VisioRequires five years", where a line break was lost. */
const GLUED =
  /\p{Ll}(?:At|Ability|Comfortable|Excellent|Experience|Highly|Knowledge|Managing|Must|Other|Proficien\w+|Qualif\w+|Required?s?|Responsib\w+|Skills|Software|Strong|Well|Work\w*)$/u;

export function isGlued(written: string): boolean {
  return GLUED.test(written);
}

/** Left out only because nothing around them bore them out, or as parts of longer names: a list of their kind does, though not which of its namesakes is meant. */
export const UNTOLD: ReadonlySet<string> = new Set(["unproven", "part"]);

/** "PRs", "SANs": many of a kind. */
const SEVERAL = /^\p{Lu}{2,}s$/u;

/** "P ython", "TCP/I P": what a page's layout tore off a word. */
const TORN = /^\p{L}(?: \p{L})*$/u;

const OF_IDEAS: ReadonlySet<SkillKind> = new Set(["method", "concept", "domain", "soft", "natural-language"]);
const IDEA_WORDS = new WeakMap<Taxonomy, ReadonlySet<string>>();

/** Whether words written as a name is are none of a product: each is everyday or speaks of ideas ("Data", "Streaming"), or they name people or the employer. */
export function isNoName(written: string, company: string | null, taxonomy: Taxonomy, mayNamePeople = false): boolean {
  const folded = foldText(written);
  const words = folded.split(/[ -]/);
  return (
    isGlued(written) ||
    SEVERAL.test(written) ||
    TORN.test(written) ||
    (!mayNamePeople && OF_PEOPLE.test(folded)) ||
    EVERYDAY.has(words[0] as string) ||
    (company !== null && wordsOf(company).includes(words[0] as string)) ||
    findPlaces(written).length > 0 ||
    isOfIdeas(written, taxonomy)
  );
}

/** Each word everyday, or one of those that name ideas. */
export function isOfIdeas(written: string, taxonomy: Taxonomy): boolean {
  return foldText(written)
    .split(/[ -]/)
    .every((word) => EVERYDAY.has(word) || wordsOfIdeas(taxonomy).has(word));
}

const wordsOf = (name: string): string[] => foldText(name).split(/[^\p{L}\p{N}]+/u);

/** Worked out when first asked for: most ads have no such name. */
function wordsOfIdeas(taxonomy: Taxonomy): ReadonlySet<string> {
  let words = IDEA_WORDS.get(taxonomy);
  if (words === undefined) {
    const names = taxonomy.ids.filter((id) => OF_IDEAS.has(taxonomy.kindOf(id) as SkillKind)).map((id) => taxonomy.nameOf(id) as string);
    words = new Set(names.flatMap(wordsOf));
    IDEA_WORDS.set(taxonomy, words);
  }
  return words;
}
