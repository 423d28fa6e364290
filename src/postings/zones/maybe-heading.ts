import { ByOpening } from "../../text/by-opening.js";
import { isLatin } from "../../text/is-latin.js";
import { foldHeading } from "./fold-heading.js";
import { maybeCuedZone, TELLS_READER } from "./heading-cues.js";
import { HEADING_WORDS } from "./heading-words.js";
import { HEADING_CHARACTERS } from "./may-be-heading.js";
import type { PostingZone } from "./posting-zone.js";
import { maybeTemplateZone } from "./template-heading.js";
import { isTitleCased } from "./title-cased.js";

const COLON_HEADING_CHARACTERS = 100;
const OWN_HEADING_WORDS = 12;

/** In the order in which they are tried: the longest first, of equal ones that of the earlier list. */
const PHRASES = new ByOpening(
  HEADING_WORDS.flatMap(([zone, words]) => words.map((phrase) => ({ zone, phrase: phrase.normalize("NFKD") }))).sort(
    (a, b) => b.phrase.length - a.phrase.length,
  ),
  ({ phrase }) => phrase,
);
/** A phrase of so few letters has nothing added to it. */
const SHORT = 3;

export interface FoundHeading {
  readonly zone: PostingZone;
  readonly words: string;
  /** Characters of the line that are the heading; the rest is content. */
  readonly length: number;
}

const LEAD = /^[\s#*_>•\-–—·▪◦►●■✓✔➤|=\p{Extended_Pictographic}]*\ufe0f?\s*(?:\d{1,2}[.)]\s*)?/u;

const PICTURE = /\p{Extended_Pictographic}/u;
const LABEL = /^(?:salary|pay|compensation|rate|budget|location|hours|contract|start(?: date)?)\s*:/i;

/** "💸 Salary: 25,000 - 35,000": a fact of the job; what follows is no list of offers. */
function isLabelBehindPicture(lead: string, rest: string): boolean {
  return LABEL.test(rest) && PICTURE.test(lead);
}

const BULLET = /[•▪◦·►●■✓✔➤\-–]|\*\s/;

/** An asterisk before a blank is a bullet. */
function isMarked(words: string): boolean {
  return words.includes("#") || words.includes("_") || (words.includes("*") && /\*(?!\s)/.test(words));
}

/** "What it takes? You have …": such a question is a heading as a phrase before a colon is. */
const ASKED = /^(?:what|who) [^.:?!]{4,40}\?(?=\s+[a-zß-öø-ɏ\d•-])/i;

/** Of a line cut out of its text. `codeAt` is for whole texts: the engine reads letters fast where strings of few makings are asked for them. */
function firstLetter(line: string): number {
  return line === "" ? 0 : line.charCodeAt(0);
}

/** Where a colon, or a question mark that serves as one, ends what may be a heading; -1 for none. */
function endOfHead(text: string): number {
  // Most lines begin otherwise.
  const asked = (firstLetter(text) | 0x20) === 0x77 ? (ASKED.exec(text)?.[0].length ?? 0) : 0;
  if (asked > 0) return asked - 1;
  const narrow = text.indexOf(":");
  const wide = text.indexOf("：");
  return wide < 0 || (narrow >= 0 && narrow < wide) ? narrow : wide;
}

/** "- Nice to have" between items: where a list within a list lost its depth. */
const BARE_ITEM =
  /^(?:nice[- ]to[- ]haves?|bonus points|good to have|(?:minimum |basic |required |preferred |desired )?(?:requirements|qualifications|responsibilities))\s*$/i;

/** "Looking for: 4+ years with Go, strong SQL": of that line alone. */
export const LOOKING_FOR = /^(?:we(?:['’]re| are) )?looking for$/i;

/** "About 10 years of overall experience:" */
const SO_MANY_YEARS = /^(?:[a-z]+ ){0,2}\d{1,2}\+? ?(?:-\d{1,2} )?years\b.*\bexperience\b/;

/** A heading stands alone, or before a colon with content after it. `opens`: an item of a list follows the line, or it is a paragraph by itself. */
export function maybeHeading(line: string, opens = false): FoundHeading | null {
  const lead = isLatin(firstLetter(line)) ? "" : (LEAD.exec(line)?.[0] ?? "");
  const rest = lead === "" ? line : line.slice(lead.length);
  if (lead !== "" && isLabelBehindPicture(lead, rest)) return null;
  const colon = endOfHead(rest);
  const most = colon >= 0 && isBare(rest, colon + 1) ? COLON_HEADING_CHARACTERS : HEADING_CHARACTERS;
  const before = colon >= 0 && colon <= most ? rest.slice(0, colon) : rest;
  const head = (isMarked(before) ? before.replace(/[*_#]+/g, "") : before).trim();
  if (head.length === 0 || head.length > most || isHeadOfAd(head)) return null;
  const marked =
    lead !== "" && (isMarked(rest === "" ? lead : line.slice(0, lead.length + 1)) || /^[*_]{1,2}.+[*_]{1,2}:?\s*$/.test(line.trim()));
  const bullet = lead !== "" && BULLET.test(lead) && !BARE_ITEM.test(rest);
  // Items of a list are headings only where marks or a colon say so.
  if (bullet && !marked && colon < 0) return null;
  const alone = colon < 0 || colon > most || isBare(rest, colon + 1);
  const folded = foldHeading(head);
  if (colon >= 0 && (SO_MANY_YEARS.test(folded) || (!alone && LOOKING_FOR.test(folded))))
    return { zone: "required", words: head, length: alone ? line.length : lead.length + colon + 1 };
  const template = alone && !(bullet && !marked && !/:\W*$/.test(rest)) && !STOPPED.test(rest) ? maybeTemplateZone(folded) : null;
  // "Requisitos deseables: …" before its words says of them alone what "Requisitos" would not.
  if (!alone && colon >= 0 && !bullet && maybeTemplateZone(folded) === "preferred")
    return { zone: "preferred", words: head, length: lead.length + colon + 1 };
  if (template !== null) return { zone: template, words: head, length: line.length };
  for (const { zone, phrase } of PHRASES.at(folded, 0)) {
    if (!folded.startsWith(phrase)) continue;
    const after = folded.slice(phrase.length);
    if (phrase === "application" && OF_SOFTWARE.test(after)) continue;
    if (after !== "" && (/^[\p{L}\p{N}]/u.test(after) || (zone === "company" && TOLD.test(after)))) continue;
    const addition = phrase.length > SHORT && ADDITION.test(after) && !bullet && alone && /^\p{Lu}/u.test(head) && opens;
    const ofAJob = OF_A_JOB.test(folded) && !bullet && alone;
    if (!addition && !ofAJob && !isPlausible({ after, alone, marked, colon: colon >= 0, bullet, head, stopped: /[.!]\s*$/.test(rest) }))
      continue;
    const length = alone ? line.length : lead.length + colon + 1;
    const own = after !== "" && (zone === "required" || BEGINS_ANY.has(phrase)) ? maybeCuedZone(folded) : null;
    if (own !== null && (BEGINS_ANY.has(phrase) || (own === "preferred" && !BOTH.test(folded)))) return { zone: own, words: head, length };
    return { zone, words: head, length };
  }
  const own = maybeOwnHeading(folded, { alone, marked, bullet, head, rest, opens });
  return own === null || (own === "preferred" && !marked && STATED.test(rest)) ? null : { zone: own, words: head, length: line.length };
}

/** "Acme | Berlin | ONSITE | VISA", "Berlin - full-time, visa": who hires, where and how, in one line. */
const HEAD_OF_AD =
  /\|[^|]*\||\b(?:full[- ]?time|FT|interns?|on-?site|remote)\b.*\b(?:visa|relocation)\b|\b(?:visa|relocation)\b.*\b(?:full[- ]?time|FT|interns?|on-?site|remote)\b/i;

/** "Relocation & remote work": a part of the ad that tells of both. */
const MOVING =
  /^(?=.*(?:\band\b|&))(?:(?:remote|relocation|visa|on-?site|work|working|sponsorship|support|assistance|policy|and|&)(?:\s+|$))+$/i;

function isHeadOfAd(head: string): boolean {
  return HEAD_OF_AD.test(head) && !MOVING.test(head);
}

/** "Application engineer", "Application tech stack": what is made, no form that is handed in. */
const OF_SOFTWARE = /^ (?:tech|stack|engineer|develop|design|architect|support|secur|server|programm|front|back|perform|integrat|test)/;

const ASKS = /(?:[?:：…]|\.{3})\W*$/;

function isTitled(head: string): boolean {
  return isTitleCased(head) && !GERMAN.test(head);
}

/** German nouns have capitals: "Idealerweise Kenntnisse in Azure und SQL" is cased as a sentence is. */
const GERMAN = /\s(?:und|oder|mit|für|von|vom|zur|zum|bei)\s/;

/** With these a heading for anything begins: "You'll bring", "You'll be a great fit if", "You'll benefit from". */
const BEGINS_ANY: ReadonlySet<string> = new Set(["you'll", "you will", "you have", "you are", "what you have", "what we need"]);

const STOPPED = /[.,;]\s*$/;

/** "You will have an advantage if you also have": what is said of the whole decides before how it begins, but where both are under one heading. */
const BOTH =
  /\b(?:required|requirements?|qualifications?|skills|essential|must[- ]haves?)(?: ?[/&+,] ?| and | or )(?:\w+ )?(?:prefer|desir|nice|bonus|plus|optional|ideal)/;

/** "Azure Storage preferred." says it of what stands in the line. */
const STATED = /[^.]\.\s*$/;

/** "Key tasks of the lorry driver", "Requirements for a senior waiter" */
const OF_A_JOB = /^(?:[a-z]+ ){0,2}(?:requirements|qualifications|responsibilities|duties|tasks) (?:of|for) (?:[a-z-]+ ){0,4}[a-z-]+$/;

/** "Our team handles multiple processes:" is a sentence about the work. */
const TOLD = /^ (?:handles|manages|owns|builds|develops|designs|runs|leads|drives|works|delivers|supports|provides|covers|maintains) /;

/** Nothing but blanks and the marks of bold type. */
const BARE = /[*_\s]*$/y;

function isBare(line: string, from: number): boolean {
  BARE.lastIndex = from;
  return BARE.test(line);
}

/** "Software Requirements", "Who are we looking for?", "Why Acme": the words in a heading of the ad's own say what the list is for. */
function maybeOwnHeading(
  folded: string,
  shape: { alone: boolean; marked: boolean; bullet: boolean; head: string; rest: string; opens: boolean },
): PostingZone | null {
  if (!shape.alone || (shape.bullet && !shape.marked)) return null;
  if (!shape.marked && !shape.opens && !isTitled(shape.head) && !ASKS.test(shape.rest) && !TELLS_READER.test(folded)) return null;
  if (wordsIn(folded) > OWN_HEADING_WORDS || /[.!] /.test(folded)) return null;
  return maybeCuedZone(folded) ?? (isTitled(shape.head) && /^(?:why|about|life at|who is|join) \S+/.test(folded) ? "company" : null);
}

function wordsIn(folded: string): number {
  let words = 1;
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) words++;
  return words;
}

/** "Your profile – what you bring", "Requirements (must have)". */
const ADDITION = /^\s*[-–—|/&(+]\s*\S/;

/** What follows the phrase in the heading must still read as a heading, not as a sentence that happens to begin so. */
function isPlausible(shape: {
  after: string;
  alone: boolean;
  marked: boolean;
  colon: boolean;
  bullet: boolean;
  head: string;
  stopped: boolean;
}): boolean {
  const words = shape.after.trim() === "" ? 0 : shape.after.trim().split(/\s+/).length;
  if (/[.;,]\s*\S/.test(shape.after) && !shape.marked) return false;
  if (shape.colon) return words <= 8;
  if (!shape.alone) return false;
  if (shape.marked) return words <= 8;
  if (shape.bullet || (words > 0 && shape.stopped)) return false;
  return words === 0 || (words <= 4 && isTitled(shape.head));
}
