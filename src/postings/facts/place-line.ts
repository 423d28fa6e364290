import { isBlank } from "../../text/blank.js";
import { findPlaces, isPlaceName } from "../../text/places.js";

/** A board's page tells the place in a line of its own above the ad: so many lines and characters are looked at. */
const LINES = 14;
const LONGEST = 80;
/** Terms of work, in the languages that are read. */
const OF_WORK =
  "hybrid[eo]?|híbrid[oa]|ibrid[oa]|remote|remot[oa]|on-?site|full[- ]?time|télétravail|temps plein|vollzeit|home ?office|voltijds?|presencial|jornada completa|tiempo completo|tempo pieno|tempo integral";
/** What stands beside a place in such a line. */
const BESIDES = new RegExp(
  `^(?:(?:${OF_WORK})|in[- ]office|in[- ]person|office|télétravail[^,]*|part[- ]?time|teilzeit|deeltijds?|temps partiel|jornada parcial|permanent(?: contract)?|unbefristet|indefinido|tempo indeterminato|contract|cdi|cdd|w2|internship|engineering|data|finance|product|technology|metropolitan area|metro|area|headquarters|hq|[$£€].*|\\d[\\d% ]*(?:on-?site|remote|hybrid)?|[a-z]{2})$`,
  "i",
);
const PARTS = /\s*(?:[|/•·;()–—]|\s-\s|\s(?:or|and|&|oder|und|ou|et|of|en|y|e)\s)\s*/u;
const TOWN = /^\p{Lu}[\p{L}.'’-]+(?: [\p{L}.'’-]+){0,3}$/u;
/** Marks before a place. */
const MARKS = /^[^\p{L}\d(]+|[^\p{L}\d)]+$/gu;

/** The first line above the ad that names places and nothing else: "Göteborg, Malmö", "Singapore • Hanoi, Vietnam". */
export function placeLine(text: string, from: number): string {
  return firstLine(text, from, isPlaces);
}

/** The first that names them among terms of work: "Finance · Paris · Hybride". */
export function termsLine(text: string, from: number): string {
  return firstLine(text, from, isTerms);
}

function firstLine(text: string, from: number, isOne: (words: string) => boolean): string {
  let looked = 0;
  let start = from;
  for (let line = 0; line < LINES * 3 && start <= text.length; line++) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const words = maybeShort(text, start, end);
    start = end + 1;
    if (words === "") continue;
    if (looked++ === LINES) break;
    if (words !== null && isOne(words)) return words;
  }
  return "";
}

/** A line without blanks and marks around it; null for one that is too long for a place, and in whose blanks marks would be looked for long. */
function maybeShort(text: string, from: number, to: number): string | null {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (end - start > LONGEST) return null;
  while (start < end && isMark(text.charCodeAt(start), OPENS)) start++;
  while (end > start && isMark(text.charCodeAt(end - 1), CLOSES)) end--;
  const words = text.slice(start, end);
  const isPlain = start === end || (text.charCodeAt(start) < 0x80 && text.charCodeAt(end - 1) < 0x80);
  return isPlain ? words : words.replace(MARKS, "");
}

const OPENS = 0x28;
const CLOSES = 0x29;

/** Of ASCII; what else is a mark the expression tells. */
function isMark(c: number, bracket: number): boolean {
  return c < 0x80 && c !== bracket && !(c >= 0x30 && c <= 0x39) && !(c >= 0x41 && c <= 0x5a) && !(c >= 0x61 && c <= 0x7a);
}

function isTerms(words: string): boolean {
  return TERMS.test(words) && !SENTENCE.test(words) && words.split(PARTS).length > 1 && findPlaces(words).length > 0;
}
const TERMS = new RegExp(`\\b(?:${OF_WORK})(?![a-zß-öø-ɏ])`, "i");
const SENTENCE = /\bnon[- ]|\btime ?zones?\b|[.!?](?:\s|$)|:\s/;

function isPlaces(words: string): boolean {
  // Most lines name none, and to see that costs less than to part them.
  if (findPlaces(words).length === 0) return false;
  const parts = words.split(PARTS).filter((part) => part !== "");
  return parts.every((part) => BESIDES.test(part) || isPlace(part)) && parts.some(isPlace);
}

/** A name, or names: a town that no list has may stand before its state or country. */
function isPlace(part: string): boolean {
  const names = part.split(/\s*,\s*/).filter((name) => name !== "" && !BESIDES.test(name));
  const last = names[names.length - 1];
  if (last === undefined || !isPlaceName(last)) return false;
  return names.every((name) => isPlaceName(name) || TOWN.test(name));
}
