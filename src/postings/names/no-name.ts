import type { SkillKind } from "../../schema/skill.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { foldText } from "../../text/fold.js";

/** What begins with a capital in lists of tools and is none: places, dates, tongues, how a job is done. */
const EVERYDAY = new Set(
  "available basic bonus careers expert familiar full good intermediate languages must native nice other part plus preferred proficient remote required similar strong time what who onsite hybrid permanent contract january february march april may june july august september october november december monday tuesday wednesday thursday friday english german french spanish dutch italian portuguese chinese japanese usa us uk eu emea apac america american canada europe european india london berlin paris york francisco seattle boston austin toronto amsterdam you we our the an if in as at to for with how why this that ok etc internet email web pdf pdfs csv csvs ci cd pc pcs os".split(
    " ",
  ),
);
/** People, their bodies and their papers. */
const OF_PEOPLE =
  /(?:engineers?|developers?|architects?|managers?|analysts?|scientists?|director|teams?|group|inc|ltd|gmbh|university|institute|degree|certification|certified|consultant|designer|officer|department)$/;

/** "Excel and VisioRequires five years", where a line break was lost. */
const GLUED =
  /\p{Ll}(?:At|Ability|Comfortable|Excellent|Experience|Knowledge|Must|Proficien\w+|Qualif\w+|Required?s?|Responsib\w+|Skills|Software|Strong|Well|Work\w*)$/u;

const OF_IDEAS: ReadonlySet<SkillKind> = new Set(["method", "concept", "domain", "soft"]);
const IDEA_WORDS = new WeakMap<Taxonomy, ReadonlySet<string>>();

/** Whether words written as a name is are none of a product: each is everyday or speaks of ideas ("Data", "Streaming"), or they name people or the employer. */
export function isNoName(written: string, company: string | null, taxonomy: Taxonomy): boolean {
  const folded = foldText(written);
  const words = folded.split(/[ -]/);
  return (
    GLUED.test(written) ||
    OF_PEOPLE.test(folded) ||
    EVERYDAY.has(words[0] as string) ||
    (company !== null && foldText(company).includes(words[0] as string)) ||
    words.every((word) => EVERYDAY.has(word) || wordsOfIdeas(taxonomy).has(word))
  );
}

/** Worked out when first asked for: most ads have no such name. */
function wordsOfIdeas(taxonomy: Taxonomy): ReadonlySet<string> {
  let words = IDEA_WORDS.get(taxonomy);
  if (words === undefined) {
    const names = taxonomy.ids.filter((id) => OF_IDEAS.has(taxonomy.kindOf(id) as SkillKind)).map((id) => taxonomy.nameOf(id) as string);
    words = new Set(names.flatMap((name) => foldText(name).split(/[^\p{L}\p{N}]+/u)));
    IDEA_WORDS.set(taxonomy, words);
  }
  return words;
}
