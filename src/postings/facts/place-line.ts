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
  for (const line of text.slice(from).split("\n", LINES * 3)) {
    const written = line.trim();
    // A long line is no place, and the blanks that markup leaves in one take long to look for marks behind.
    const words = written.length > LONGEST ? null : written.replace(MARKS, "");
    if (words === "") continue;
    if (looked++ === LINES) break;
    if (words !== null && isOne(words)) return words;
  }
  return "";
}

function isTerms(words: string): boolean {
  return TERMS.test(words) && !SENTENCE.test(words) && words.split(PARTS).length > 1 && findPlaces(words).length > 0;
}
const TERMS = new RegExp(`\\b(?:${OF_WORK})(?![a-zß-öø-ɏ])`, "i");
const SENTENCE = /\bnon[- ]|\btime ?zones?\b|[.!?](?:\s|$)|:\s/;

function isPlaces(words: string): boolean {
  const parts = words.split(PARTS).filter((part) => part !== "");
  return parts.every((part) => BESIDES.test(part) || isPlace(part)) && parts.some(isPlace) && findPlaces(words).length > 0;
}

/** A name, or names: a town that no list has may stand before its state or country. */
function isPlace(part: string): boolean {
  const names = part.split(/\s*,\s*/).filter((name) => name !== "" && !BESIDES.test(name));
  const last = names[names.length - 1];
  if (last === undefined || !isPlaceName(last)) return false;
  return names.every((name) => isPlaceName(name) || TOWN.test(name));
}
