import { CUES, maybeMatch, mayMatch } from "../text/cues.js";
import type { Candidate } from "./candidate.js";
import type { RuleTraits } from "./form-traits.js";
import type { Verdict } from "./mention.js";
import type { Place } from "./place.js";

/** What the rules of an ambiguous form say; null where only the list it stands in can still keep it. A drop rule beats a keep rule. */
export function maybeVerdict(rule: RuleTraits, place: Candidate): Verdict | null {
  const { zone, asWritten } = place;
  const dropped = maybeDrop(rule, place);
  // "to Go" is a verb, but not in "ported from Java to Go".
  const told = () => (rule.list && asWritten ? maybeDeed(place) : null);
  if (dropped !== null && !(dropped.rule === "not-before" && told() !== null)) return dropped;
  if (rule.exact && !place.isExact) return null;
  const before = place.phraseBefore(rule.before);
  if (before !== null) return { rule: "before", because: before };
  const after = place.phraseAfter(rule.after);
  if (after !== null) return { rule: "after", because: after };
  const near = place.phraseNear(rule.near);
  if (near !== null) return { rule: "near", because: near };
  if (zone === "skills-list") return { rule: "skills-list", because: null };
  if ((zone === "requirement" || zone === "preferred") && rule.list && asWritten && isWholeItem(place))
    return { rule: "item", because: null };
  const deed = told() ?? (asWritten ? maybeExperience(place) : null) ?? (rule.list ? maybeCapital(place) : null);
  return deed === null ? null : { rule: "experience", because: deed };
}

function maybeDrop(rule: RuleTraits, place: Place): Verdict | null {
  const before = place.phraseBefore(rule.notBefore);
  if (before !== null) return { rule: "not-before", because: before };
  const after = place.phraseAfter(rule.notAfter);
  if (after !== null) return { rule: "not-after", because: after };
  const near = place.phraseNear(rule.notNear);
  return near === null ? null : { rule: "not-near", because: near };
}

const LABEL = /^[\s•▪◦·*●■✓✔–—-]*(?:[^:\n]{1,40}:\s*)?$/;

/** Nothing else stands in its line but a mark and perhaps a label: "- Go", "Nice to have: Rust". */
function isWholeItem({ text, start, end }: Place): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const stop = text.indexOf("\n", end);
  return LABEL.test(before) && /^[\s.,;]*$/.test(text.slice(end, stop < 0 ? end + 8 : stop));
}

const ASKED = CUES.cue(
  /(?:(?:experience|expertise|experienced|proficient|proficiency|knowledge|familiar|familiarity|skilled|skills|fluent|fluency|competent|competency|background|versed|command|grasp|certified|hands-on|kenntnisse|erfahrung|connaissance|maitrise|experiencia|conocimientos)\s+(?:with|in|of|using|on|w\/|mit|de|en)|years?'?\s+(?:of|in|with)|(?:written|writing|built|coded|coding|programming|programmed|programs|developed|developing|implemented|scripting|scripts)\s+(?:in|with|using)|(?:languages?|frameworks?|tools?|technologies|stack|software|databases?)\s+(?:such as|like|including|e\.g\.|eg))\s+(?:(?:at least one of|one of|either|both|the|modern|advanced|basic|strong|e\.g\.|microsoft|ms)\s+)*$/,
);
const TOLD = CUES.cue(
  /^\s+(?:\(\w+\)\s+)?(?:experience|expertise|proficiency|knowledge|skills?|programming|programmers?|developers?|development|coding|codebase|scripting|scripts|kenntnisse|entwickler\w*|framework|library)(?!\w)/,
);

const MOVED = CUES.cue(
  /\b(?:ported|porting|migrated|migrating|migration of|rewrote|rewritten|rewriting|converted|converting|(?:moved|moving|switched|switching)\s+(?!to\b|from\b|into\b))[^.;:!?\n]{0,60}\b(?:to|into|with)\s+$/,
);
const DONE = CUES.cue(
  /(?:^|[\s,;])(?:introduced|adopted|deployed|configured|administered|installed|rolled out|set up|integrated|programmed|services? on|backend on|apps? on)\s+$/,
);

/** What someone moved their work to, or put in place: "moved the jobs from cron to X", "introduced X". */
function maybeDeed(place: Place): string | null {
  for (const cue of [MOVED, DONE]) {
    const told = maybeMatch(place.text, cue, place.sentence.start, place.start, () => place.left);
    if (told !== null) return told[0].trim();
  }
  return null;
}

/**
 * "six X services", "kept the rota in X", "using X": a name written with its capital where the words around it have none. So seldom asked
 * that the expressions are in no book of cues.
 */
function maybeCapital(place: Candidate): string | null {
  if (!place.traits.isTechnology || !place.asWritten || ACRONYM.test(place.surface)) return null;
  const beside = HAN_OR_HANGUL.exec(place.tail)?.[0] ?? HAN_OR_HANGUL_BEFORE.exec(place.left)?.[0];
  if (beside !== undefined) return beside.trim();
  const told = MADE.exec(place.tail) ?? USED.exec(place.left) ?? (GOES_ON.test(place.tail) ? DONE_IN.exec(place.left) : null);
  return told === null || !isInPlainCase(place) ? null : told[0].trim();
}

/** Where the words around it are Chinese, Japanese or Korean, no everyday word of English is written in Latin letters. */
const HAN_OR_HANGUL = /^[^\S\n]?[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+/;
const HAN_OR_HANGUL_BEFORE = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+[^\S\n]?$/;

const ACRONYM = /^[A-Z]{2,4}$/;
const USED = /(?:^|[\s,;(])(?:used|using|uses|via|learnt|learned|taught|wrote)\s+$/;

const DONE_IN =
  /\b(?:automat|buil|creat|develop|design|deploy|provision|produc|prepar|implement|maintain|model|monitor|orchestrat|program|cod|script|prototyp|refactor|rewrit|rewrote|written|wrote|test|track|visuali[sz]|plann?|kept|organi[sz])\w*\b(?:(?!\b(?:partner|relation|contract|alliance|deals?\b|together|interview|meeting|campaign|work|collaborat|liais|negotiat|agree|integrat|interact))[^.;:!?\n]){0,80}\b(?:in|with)\s+$/;
/** "in Box 4" and "in Spring 2023" are no tools. */
const GOES_ON = /^\s*(?:$|[.,;:)(/&+–—]|(?:and|or|to|for|on|by|from|so|that|which)\b)/;

/** What is made of a technology or holds it. In lower case: "Trust Services" is a name. */
const MADE =
  /^ (?:(?:web|rest|test|data|micro|back-?end|front-?end) )?(?:services?|microservices?|scripts?|dashboards?|lists?|files?|tables?|trackers?|workbooks?|sheets?|spreadsheets?|macros?|apps?|APIs?|components?|modules?|pipelines?|jobs?|quer(?:y|ies)|clusters?|servers?|codebases?|backends?|frontends?|librar(?:y|ies)|packages?|plug-?ins?|bots?|functions|playbooks?|tooling|CLI|SDK|clients?|connectors?|templates?|workflows?|boards?|workspaces?|databases?|notebooks?|crates?|workers?|tests?|migrations?|repositor(?:y|ies)|add-?ins?)(?![\w-])/;

const LAST_WORD = /([^\s"'([]+)[\s"'([]+$/;
const FIRST_DEED = /^(?:\p{Lu}[\p{Ll}-]*(?:ed|ing)|Built|Wrote|Led|Ran|Kept|Made|Set|Taught|Learnt)$/u;

/** The capital is the name's own: the word before has none, or is the deed that begins the sentence. */
function isInPlainCase({ text, start, sentence }: Place): boolean {
  const before = text.slice(sentence.start, start);
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  return word === word.toLowerCase() || (FIRST_DEED.test(word) && /^[^\p{L}]*$/u.test(before.slice(0, before.lastIndexOf(word))));
}

/** "Experience with X", "5 years of X", "X programming": the frames that make an exact name certain in any posting or CV. */
export function maybeExperience(place: Place): string | null {
  const asked = maybeMatch(place.text, ASKED, place.sentence.start, place.start, () => place.left);
  if (asked !== null) return asked[0].trim();
  const told = mayMatch(place.text, TOLD, place.end, place.sentence.end) ? TOLD.pattern.exec(place.right)?.[0] : undefined;
  return told?.trim() ?? null;
}
