import { allMatches } from "../text/cues/cues.js";
import { PREFERRED } from "./need-cues.js";

/** "Ideally Rust" prefers what comes after it; "Rust is a plus" what came before. */
const LEADING =
  /^(?:prefers?$|beneficial [a-z]|ideal (?:[a-zß-öø-ɏ-]+ ){0,3}(?:candidate|applicant|teammate|hire|engineer|developer|person)|we(?:['’]d| would| strongly| highly)? prefer|prioriti|ideally|optionally|preferably|some exposure to|great if|even better|nice[- ]to[- ]haves?|bonus(?: points)?|optional|good to have|extra credit|idealerweise|vorzugsweise|gerne auch|bonuspunkt|idéalement|idealmente|preferentemente|bij voorkeur|preferibil|preferible|conta pontos|preferencialmente|preferenza|im besten fall|bestenfalls|im idealfall|valoraremos|valoramos|valorizam?-se|(?:é |è )?apprezzat|(?:est|sont|serait|seraient) (?:les? |la )?bienvenue|suman? puntos)/i;
const DEMANDED =
  /\b(?:required|requires?|must|mandatory|essential|minimum|erforderlich|zwingend|obligatoire|obligatorio|vereist|obrigatório)\b/i;

/** The words of a clause that begins at `from` which say of something that it is preferred. */
export function preferencesIn(text: string, from: number, clause: string): readonly RegExpExecArray[] {
  return allMatches(text, PREFERRED, from, from + clause.length, () => clause);
}

/** The first of them that makes what stands from `start` to `end` of the clause preferred only. */
export function maybePreference(clause: string, preferences: readonly RegExpExecArray[], start: number, end: number): string | undefined {
  for (const { 0: words, index } of preferences)
    if (covers(clause, { words, from: index, to: index + words.length }, start, end)) return words;
  return undefined;
}

/** "… is a strong plus. (SQL, Redis, Kafka)": what stands in brackets right behind. */
const EXAMPLES = /^\s*[.:]?\s*\([^()]{0,80}$/;
/** "Experience with hypervisors a big plus, such as KVM, Xen": what was wished is told by its names. */
const SUCH_AS = /^,?\s*\(?(?:such as|like|e\.g\.|for example|for instance|including|in particular|especially|particularly)[\s,:][^.;]*$/i;
/** "C++ and Python, experience with assembly a plus": only the last is preferred. */
const ANEW =
  /,\s*(?:and |where |with )?(?:(?:(?:some|any|prior|previous|hands-on) )?(?:experience|familiarity|knowledge|exposure|understanding|background) (?:of|with|in|using|working)\b(?! (?:it|this|these|them|those|both|either)\b)|\d{1,2}\+? years\b)/i;

/** "It would be nice if you had used Redis, Kafka or Spark", "The following is a plus, but not required: Redis, Kafka"; not "GraphQL is a plus: it's what we use". */
const IF_SO = /^(?: if\b|(?:,? (?:but|though|although)[^.;:]{0,40})?\s*:\s(?!(?:it|we|they|this|that|our|you)\b))/i;

/** Where breaks are lost no stop ends what a leading cue covers; it reaches so far, in characters. */
const LEADS = 160;
/** What is said of the ideal candidate is one sentence, however long. */
const LEADS_IDEAL = 320;
const IDEAL = /^ideal [a-z]/i;

/** "Warehousing tools, ideally Redshift, and platforms like AWS": what stands between two commas ends with the second. */
const ENDS_ASIDE = /^[^,]*,\s+(?:and|with|including|but|plus|as well as)\b/i;

/** "Es deseable, aunque no imprescindible, conocer …", "Preferred experience with Redis, Kafka": what begins with a wish is all wished. */
const BEGINS = /^[^a-zß-öø-ɏ\d]*(?:(?:also|es|se|será|sera|sarà|é|è|est|ist|is) ){0,2}$/i;
const TRAILS = /^(?:plus|bonus|not |a |an |familiarity )/i;

function isAside(clause: string, from: number): boolean {
  return /,\s*$/.test(clause.slice(0, from));
}

/** "Experience with regression, predictive modeling experience preferred": what stands before the comma has a demand of its own. */
const OWN_NOUN =
  /,\s*(?!(?:and|or|but|such|this|these|prior|previous|some)\b)(?:[a-zß-öø-ɏ\d/+#&.-]+ ){1,4}(?:experience|knowledge|skills|background)\s*$/i;
const NOUN = /\b(?:experience|knowledge|proficien\w+|understanding|ability|familiarity|expertise)\b/i;

/** "Storytelling is desirable, as well as persuasive writing" */
const AS_WELL = /^,? as (?:well as|is|are)\b[^.;]*$/i;

/** "You are fluent in English, French is a plus", "… for numerical analysis, Python (NumPy) preferred". */
const ANOTHER = /^[^,()]*,\s*(?!.*\b(?:and|or)\b)[\p{L}\p{N}.+#]+(?:\s*\([^()]*\))?\s*$/u;
const SO_FAR =
  /\b(?:fluent in|proficien(?:t|cy) in|(?:strong|solid|advanced|excellent|good) (?:knowledge|command|skills?|understanding))\b/i;

/** Links stand as blanks, however long. */
function lengthOf(words: string): number {
  return words.length <= LEADS ? words.length : words.replace(/\s+/g, " ").length;
}

function covers(clause: string, cue: { words: string; from: number; to: number }, start: number, end: number): boolean {
  const behind = clause.slice(cue.to);
  const begins = () => BEGINS.test(clause.slice(0, cue.from)) && !TRAILS.test(cue.words);
  const leads = (LEADING.test(cue.words) || IF_SO.test(behind) || begins()) && /[\p{L}\p{N}]/u.test(behind);
  if (start >= cue.to) {
    const between = clause.slice(cue.to, start);
    return (
      (leads &&
        lengthOf(between) <= (IDEAL.test(cue.words) ? LEADS_IDEAL : LEADS) &&
        !(isAside(clause, cue.from) && ENDS_ASIDE.test(between))) ||
      !/[,.;]/.test(between) ||
      AS_WELL.test(between) ||
      SUCH_AS.test(between) ||
      EXAMPLES.test(between)
    );
  }
  if (leads) return end > cue.from;
  const between = clause.slice(end, cue.from);
  return (
    !DEMANDED.test(between) &&
    !/:\s*\p{L}/u.test(between) &&
    !ANEW.test(between) &&
    !(OWN_NOUN.test(between) && NOUN.test(clause.slice(0, start))) &&
    !(ANOTHER.test(between) && SO_FAR.test(clause.slice(0, start)))
  );
}
