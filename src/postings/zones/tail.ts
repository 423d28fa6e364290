import { isBlank } from "../../text/blank.js";
import { CUES, matchesIn } from "../../text/cues/cues.js";
import type { Segment } from "../../text/segment.js";
import type { LineScores } from "./line-score.js";
import type { PostingZone } from "./posting-zone.js";

/** Shorter lines are items that lost their bullets. */
const TAIL_CHARACTERS = 60;

const LAW =
  /\b(?:equal[- ](?:opportunity|employment)|regardless of|without regard|discriminat\w+|protected (?:class|veteran|characteristic|by law)\w*|accommodations?|background check|privacy|work authorization|sponsorship|criminal|agenc(?:y|ies)|recruit\w+|applicants?|apply|résumé|resume|interview)\b/i;
const OFFER =
  /\b(?:salary|salaries|pay|compensation|benefits?|bonus(?:es)?|equity|insurance(?! (?:compan|industr|sector|business|carrier|provider|client|product|domain|market|broker))|401\s?\(?k|paid time off|holidays?|pension|perks|stipend|wellness)\b/i;

/** How a paragraph begins in which the employer speaks of itself, of pay or of the law. */
const BEGINS =
  /^(?:at [a-zß-öø-ɏ][^,.]{0,40}, (?:we|our|you|every|it)\b|(?:here )?at [a-zß-öø-ɏ]\S+ we\b|(?:we|here,? we) (?:also |truly |strongly |firmly )?(?:believe|offer|value|celebrate|foster|encourage|do not|don't|embrace|strive|welcome|provide|understand|recogni[sz]e|are (?:an? |the |all |also |deeply |fully )?(?:equal|committed|proud|dedicated|passionate|fast|growing|backed|global|diverse|inclusive|remote|small|team|company))\b|(?:our|the) (?:mission|culture|values|benefits|employees|people|company|(?:base |annual |expected |estimated |total |target |starting )*(?:salary|pay|compensation)(?! analy))\b|(?:salary|compensation|pay) ?(?:range)?\b(?=.{0,40}\d)|all (?:qualified|employment|applicants|candidates)\b|join us\b|as an? (?:equal|inclusive)\b|applicants\b|if you (?:need|require|have a disability|are an individual|(?:are|'re|’re) (?:interested|excited|ready|passionate))\b|founded (?:in|by)\b|backed by\b|headquartered\b|for (?:more|additional|further) information\b|to apply\b|please (?:apply|send|note|see|submit|visit)\b|(?:this|the) (?:position|role|job|posting) (?:is|offers|reports|may|does|will)\b(?! (?:\w+ )?(?:responsible|require|need|involve|ideal|perfect|best|suit|seeking|looking|be responsible|design|build|lead|work|support))|don['’]t (?:meet|worry|have)\b)/i;

/** And one that names it. What it is stands in few lines: the names before it are read in these only. */
const NAMED = CUES.cue(
  /^(?:[a-zß-öø-ɏ][a-zß-öø-ɏ\d&.'’-]* ){1,4}(?:is|are) (?:an? |the |proud(?:ly)? )?(?:equal|committed|leading|global|world|fast|pioneering|backed|trusted|dedicated|company|provider|leader|people)\b/i,
);

/** So much, in eighths of a natural logarithm, a line's words must say for standing apart where its beginning does not. */
const APART = 12;

function standsApart(scores: LineScores, { start, end }: Segment): boolean {
  const { asked, done, apart } = scores.of(start, end);
  return apart - Math.max(asked, done) >= APART;
}

/** German tasks are named by nouns: "Wartung und Pflege der …", where demands are not. */
const TASK_NOUN =
  /^(?:(?:Weiter)?[Ee]ntwicklung|Implementierung|Umsetzung|Erstellung|Durchführung|Konzeption|Wartung|Betreuung|Aufbau|Pflege|Planung|Optimierung|Unterstützung|Steuerung|Überwachung|Bearbeitung|Vorbereitung|Sicherstellung)(?:,| (?:und|von|der|des|eine[rs]?|\p{Ll}+er) )/u;

/** An item that says another comes ends with a semicolon or a comma. */
function goesOn(words: string): boolean {
  let last = words.length - 1;
  while (last >= 0 && isBlank(words.charCodeAt(last))) last--;
  const c = last < 0 ? 0 : words.charCodeAt(last);
  return c === 0x3b || c === 0x2c;
}

/** What is asked of the reader is no farewell. */
const ASKS =
  /\b(?:experience (?:with|in|of|using|working|building)|experienced in|knowledge of|proficien\w+|familiar(?:ity)? with|ability to|must (?:also )?(?:have|be able|possess|hold)|you (?:have|bring|must|should|understand|know)|looking for|seeking|expertise in|skills in|understanding of|degree in|years)\b/i;

/** So much, in eighths of a natural logarithm, a line's words must say for being asked to take up a list that the employer's word interrupted. */
const ASKED = 16;

export function asksPlainly(scores: LineScores, { start, end }: Segment): boolean {
  const { asked, done, apart } = scores.of(start, end);
  return asked - Math.max(done, apart) >= ASKED;
}

/** Behind the employer's word: what the reader will do, and not get, and who is sought. */
const RESUMES =
  /^(?:(?:we (?:are|['’]re) (?:currently |now |actively )?(?:seeking|looking for|searching for)|(?:the|this) (?:role|position|job) (?:requires|involves)|the (?:selected|successful|ideal) candidate) |(?:(?:furthermore|in addition|additionally|further|also|here),? )?(?:(?:in|for) this (?:role|position|job),? |as (?:an?|the|part of|our) [^.,]{2,60},? )?(?:you(?:['’]ll| will| would)|your (?:role|work|job|responsibilities|tasks|day)) (?!(?:also )?(?:receive|get|enjoy|need|be (?:asked|required|paid|eligible|rewarded|offered|given|joining|part)|have (?:access|the opportunity)|benefit|find|love|join|gain|earn|learn)))/i;

export function resumes(words: string): boolean {
  return RESUMES.test(words);
}

/**
 * Behind a list of what is asked or done, often without a heading, the employer speaks of itself, of pay and of the law; the zone such a paragraph opens,
 * null where the line goes on with the list. `listed`: items of the list stand above.
 */
export function maybeTail(text: string, line: Segment, listed: boolean, scores: LineScores): PostingZone | null {
  const words = text.slice(line.start, line.end);
  if (listed && TASK_NOUN.test(words)) return "duty";
  if (words.length < TAIL_CHARACTERS || goesOn(words)) return null;
  const begins = BEGINS.test(words) || matchesIn(text, NAMED, line.start, line.end);
  if (!(begins || (listed && standsApart(scores, line))) || ASKS.test(words)) return null;
  if (LAW.test(words)) return "legal";
  if (OFFER.test(words)) return "perks";
  return listed ? "company" : null;
}
