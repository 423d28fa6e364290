import { CUES, maybeMatch, mayMatch } from "../text/cues/cues.js";
import type { Candidate } from "./candidate.js";
import type { RuleTraits } from "./form-traits.js";
import type { Verdict } from "./mention.js";
import { maybeOwnCapital } from "./own-capital.js";
import { phrasesBefore } from "./phrases.js";
import type { Place } from "./place.js";

/** What the rules of an ambiguous form say; null where only the list it stands in can still keep it. A drop rule beats a keep rule. */
export function maybeVerdict(rule: RuleTraits, place: Candidate): Verdict | null {
  const dropped = maybeDrop(rule, place);
  const { zone, asWritten } = place;
  // "to Go" is a verb, but not in "ported from Java to Go".
  if (dropped !== null && !(dropped.rule === "not-before" && rule.list && asWritten && maybeDeed(place) !== null)) return dropped;
  if (rule.exact && !place.isExact) return null;
  const before = place.phraseBefore(rule.before);
  if (before !== null) return { rule: "before", because: before };
  const after = place.phraseAfter(rule.after);
  if (after !== null) return { rule: "after", because: after };
  const near = place.phraseNear(rule.near);
  if (near !== null) return { rule: "near", because: near };
  // "Outreach, mediation" on a social worker's list is no program.
  if (zone === "skills-list" && !rule.listOnly) return { rule: "skills-list", because: null };
  if ((zone === "requirement" || zone === "preferred") && rule.list && asWritten && isWholeItem(place))
    return { rule: "item", because: null };
  const deed =
    (asWritten ? ((rule.list ? maybeDeed(place) : null) ?? maybeExperience(place)) : null) ?? (rule.list ? maybeOwnCapital(place) : null);
  return deed === null ? null : { rule: "experience", because: deed };
}

function maybeDrop(rule: RuleTraits, place: Candidate): Verdict | null {
  const before = place.phraseBefore(rule.notBefore);
  if (before !== null && !joinsKnown(before, rule, place)) return { rule: "not-before", because: before };
  const after = place.phraseAfter(rule.notAfter);
  if (after !== null && !(rule.list && place.asWritten && endsList(place))) return { rule: "not-after", because: after };
  const near = place.phraseNear(rule.notNear);
  return near === null ? null : { rule: "not-near", because: near };
}

/** "TypeScript and React to bring features to life": behind the last of a list a small word goes on with the sentence, and tells nothing of the name. */
function endsList({ text, start, end }: Candidate): boolean {
  return JOINED.test(text.slice(Math.max(0, start - 8), start)) && GOES_ON.test(text.slice(end, end + 8));
}

const JOINED = /[\p{L}\p{N}+#)](?:,|\s?[/&]|,? (?:and|or))\s*$/u;
const GOES_ON = /^\s(?:to|in|for|within|with|on|at|a|here)\s/;

const SUCH_AS = phrasesBefore(["such as"]);

/** A word that only joins says less than the name it joins to: "Outlook and Teams", "tools such as Copilot". */
function joinsKnown(before: string, rule: RuleTraits, place: Place): boolean {
  if (before === "as") return place.phraseBefore(SUCH_AS) !== null;
  return (before === "and" || before === "or" || before === "&") && place.phraseNear(rule.near) !== null;
}

const LABEL = /^[\s•▪◦·*●■✓✔–—-]*(?:[^:\n]{1,40}:\s*)?$/;

/** Nothing else stands in its line but a mark and perhaps a label: "- Go", "Nice to have: Rust". */
function isWholeItem({ text, start, end }: Place): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const stop = text.indexOf("\n", end);
  return LABEL.test(before) && /^[\s.,;]*$/.test(text.slice(end, stop < 0 ? end + 8 : stop));
}

const ASKED = CUES.cue(
  /(?:(?:experience|expertise|experienced|proficient|proficiency|knowledge|familiar|familiarity|skilled|skills|fluent|fluency|competent|competency|background|versed|command|grasp|certified|hands-on|kenntnisse|erfahrung|connaissance|maitrise|experiencia|conocimientos)\s+(?:with|in|of|using|on|w\/|mit|de|en)|(?:erfahrung(?:en)?|umgang|vertraut|ervaring(?: hebt| heeft)?|kennis|bekend(?: bent)?|vaardig(?: bent)?|gewerkt|experience|connaissances?|maitrise|pratique|notions|utilisation|travaille|experiencia|conocimientos?|dominio|manejo|nociones|trabajado|conhecimentos?|vivencia|nocoes|trabalhado|esperienza|conoscenza|padronanza|utilizzo)\s+(?:mit|im umgang mit|met|van|avec|de|du|sur|en|con|di|com|em)|years?'?\s+(?:of|in|with)|(?:written|writing|built|coded|coding|programming|programmed|programs|developed|developing|implemented|scripting|scripts)\s+(?:in|with|using)|(?:languages?|frameworks?|tools?|technologies|stack|software|databases?|platforms?|libraries|packages|programs|services|suites?|techniques|engines?|editors?),?\s+\(?(?:such as|like|including|e\.g\.,?|eg))\s+(?:(?:at least one of|one of|either|both|the|modern|advanced|basic|strong|e\.g\.|microsoft|ms)\s+)*$|(?:maitrise|connaissances?|pratique|utilisation) d['’]$/,
);
const TOLD = CUES.cue(
  /^\s+(?:\(\w+\)\s+)?(?:experience|expertise|proficiency|background|knowledge|skills?|programming|programmers?|developers?|development|coding|codebase|scripting|scripts|kenntnisse|entwickler\w*|framework|library|(?:is|would be) an? (?:\w+ )?(?:plus|bonus|must|asset|advantage))(?!\w)/,
);

const MOVED = CUES.cue(
  /\b(?:ported|porting|migrated|migrating|migration of|rewrote|rewritten|rewriting|converted|converting|(?:moved|moving|switched|switching)\s+(?!to\b|from\b|into\b))[^.;:!?\n]{0,60}\b(?:to|into|with)\s+$/,
);
const DONE = CUES.cue(
  /(?<=^|[\s,;])(?:introduced|adopted|deployed|configured|administered|installed|rolled out|set up|integrated|programmed|services? on|backend on|apps? on|patch(?:es)? to|commits to|committer (?:to|on|of))\s+$/,
);

/** What someone moved their work to, put in place or gave code to: "moved the jobs from cron to X", "introduced X", "patches to X". */
function maybeDeed(place: Place): string | null {
  for (const cue of [MOVED, DONE]) {
    const told = maybeMatch(place.text, cue, place.sentence.start, place.start, () => place.left);
    if (told !== null) return told[0].trim();
  }
  return null;
}

/** "Experience with X", "5 years of X", "X programming": the frames that make an exact name certain in any posting or CV. */
export function maybeExperience(place: Place): string | null {
  const asked = maybeMatch(place.text, ASKED, place.sentence.start, place.start, () => place.left);
  if (asked !== null) return asked[0].trim();
  const told = mayMatch(place.text, TOLD, place.end, place.sentence.end) ? TOLD.pattern.exec(place.right)?.[0] : undefined;
  return told?.trim() ?? null;
}
