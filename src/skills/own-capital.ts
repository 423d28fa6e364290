import type { Candidate } from "./candidate.js";
import type { Place } from "./place.js";

/**
 * "six X services", "kept the rota in X", "using X": a name written with its capital where the words around it have none. So seldom asked
 * that the expressions are in no book of cues.
 */
export function maybeOwnCapital(place: Candidate): string | null {
  if (!place.traits.isTechnology || !place.asWritten || ACRONYM.test(place.surface)) return null;
  const beside = HAN_OR_HANGUL.exec(place.tail)?.[0] ?? HAN_OR_HANGUL_BEFORE.exec(place.left)?.[0];
  if (beside !== undefined) return beside.trim();
  const told =
    MADE.exec(place.tail) ??
    BASED.exec(place.tail) ??
    maybeMadeIn(place) ??
    USED.exec(place.left) ??
    (GOES_ON.test(place.tail) ? DONE_IN.exec(place.left) : null);
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

const PROGRAMS =
  "services?|microservices?|operator|scripts?|apps?|bots?|tools?|librar(?:y|ies)|crates?|plug-?ins?|modules?|model|chatbots?|servers?|backends?|frontends?|compilers?|emulators?|simulators?|daemons?|CLI|SDK|APIs?|pipelines?|prototypes?|parsers?|solvers?|exporters?|firmware|dashboards?|trackers?|schedulers?";
/** "A Falcon-based helper". */
const BASED = new RegExp(
  `^-(?:based|powered|backed) (?:[a-z-]+ ){0,2}(?:${PROGRAMS}|assistants?|agents?|helpers?|systems?|stacks?)(?![\\w-])`,
);
/** "The operator (Go) that scales the servers": what something is made of. */
const MADE_OF = new RegExp(`\\b(?:${PROGRAMS}) \\($`);

function maybeMadeIn({ left, tail }: Candidate): RegExpExecArray | null {
  return /^[),;]/.test(tail) ? MADE_OF.exec(left) : null;
}

const LAST_WORD = /(?<![^\s"'([])([^\s"'([]+)[\s"'([]+$/;
const FIRST_DEED = /^(?:\p{Lu}[\p{Ll}-]*(?:ed|ing)|Built|Wrote|Led|Ran|Kept|Made|Set|Taught|Learnt)$/u;

/** The capital is the name's own: the word before has none, or is the deed that begins the sentence. */
function isInPlainCase({ text, start, sentence }: Place): boolean {
  const before = text.slice(sentence.start, start);
  const word = LAST_WORD.exec(before)?.[1];
  if (word === undefined) return false;
  return word === word.toLowerCase() || (FIRST_DEED.test(word) && /^[^\p{L}]*$/u.test(before.slice(0, before.lastIndexOf(word))));
}
