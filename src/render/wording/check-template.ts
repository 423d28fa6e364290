import type { Refusal } from "../../schema/wording.js";

/** Numbers in words are numbers. */
const NUMBER_WORD =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|millions?|dozens?|half|halves|thirds?|quarters?|fifths?|tenths?|double|triple|twice|thrice|per ?cent|percentage|majority|minority|several|few|many|couple)\b/gi;
const GRADE =
  /\b(?:excellent|exceptional|outstanding|impressive|perfect(?:ly)?|strong(?:er|est|ly)?|great|good|best|better|brilliant|remarkable|superb|solid|ideal|stellar|top|talented|skilled|expert|gifted|weak(?:er|ness|nesses)?|poor(?:ly)?|bad(?:ly)?|worst|mediocre|amazing|fantastic|wonderful|proud|congratulations|valuable|rare|unique|highly|extremely|truly)\b/gi;
const PROMISE =
  /\b(?:guarantee[ds]?|certain(?:ly)?|surely|definitely|promis\w+|assur\w+|will (?:get|be hired|land|succeed|win|earn)|hired|success\w*|dream|easily|quickly|in no time)\b/gi;
const GENDER = /\b(?:he|she|his|hers?|him|himself|herself|man|woman|men|women|guy|girl|boy|lady|gentleman|mr|mrs|ms)\b/gi;
/** Words that turn a sentence's meaning: each must stand as often as in ours. */
const TURNING =
  /\b(?:not|no|never|none|nothing|nor|neither|without|cannot|can't|don't|doesn't|isn't|aren't|won't|hardly|lack\w*|miss\w*|fail\w*|only|except|unless|unlike|instead|although|however|despite|but|least|most|more|less|fewer|fully|almost|all|every|any|both|either|required?|requires?|must|preferred|optional|needed|free|paid|met|shown|held|proven|before|after|until|within|beyond|above|below|from|to|up|down|rise[sn]?|rising|fall(?:s|en|ing)?|grow\w*|declin\w*|increas\w*|decreas\w*|may|might|could|should|will|would|already|yet|still|too)\b/gi;
const RESIDUE = /[<>[\]`*_#|\\]|https?:|www\.|\{\{|\$\{|undefined|null/i;

/** Why a model's template must not stand for ours; null where it may. Slots keep their order, so nothing can be swapped. */
export function maybeRefusal(template: string, ours: string): Refusal | null {
  const slots = (text: string): string => (text.match(/\{\d+\}/g) ?? []).join("");
  if (slots(template) !== slots(ours)) return "slots";
  const [words, own] = [template.replace(/\{\d+\}/g, " "), ours.replace(/\{\d+\}/g, " ")];
  if (/[{}]/.test(words)) return "slots";
  if (/\p{N}|%/u.test(words.replace(/%/g, (sign) => (own.includes("%") ? "" : sign))) || adds(NUMBER_WORD, words, own)) return "number";
  if (/\p{L}/u.test(words.replace(/\p{Script=Latin}/gu, "")) || /[\u0080-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(words))
    return "foreign-script";
  if (RESIDUE.test(words) || /[\r\n\t]/.test(words)) return "markup";
  if (adds(GRADE, words, own)) return "grade";
  if (adds(PROMISE, words, own)) return "promise";
  if (adds(GENDER, words, own)) return "gender";
  if (addsName(words, own)) return "new-name";
  if (tally(TURNING, words) !== tally(TURNING, own)) return "meaning";
  const [length, usual] = [words.length, own.length];
  if (length > usual * 1.6 + 20 || length < usual * 0.4) return "length";
  return null;
}

function found(pattern: RegExp, text: string): string[] {
  return (text.toLowerCase().match(pattern) ?? []).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function tally(pattern: RegExp, text: string): string {
  return found(pattern, text).join(" ");
}

/** Words of the pattern that ours does not have. */
function adds(pattern: RegExp, words: string, own: string): boolean {
  const held = new Set(found(pattern, own));
  return found(pattern, words).some((word) => !held.has(word));
}

/** A capital within a sentence begins a name; ours has all that there are. */
function addsName(words: string, own: string): boolean {
  const held = new Set(own.match(/\p{L}[\p{L}\p{M}'’+-]*/gu) ?? []);
  return [...words.matchAll(/(?<![.?!:]\s)(?<=\S\s+)\p{Lu}[\p{L}\p{M}'’+-]*/gu)].some(([name]) => name !== "I" && !held.has(name));
}
