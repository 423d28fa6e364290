import { byCodeUnit } from "../schema/canonical.js";
import { CANADIAN_PROVINCES, CITIES, COUNTRY_NAMES, US_STATES } from "./country-names.js";
import { isAscii } from "./fold.js";
import { isLatin } from "./is-latin.js";
import { matchesOf } from "./matches.js";
import { Openings } from "./openings.js";

export interface FoundPlace {
  readonly country: string;
  readonly city: string | null;
}

/** Short forms that are also words: they count in capitals only. */
const CAPITALS_ONLY = new Set([
  "us",
  "uk",
  "in",
  "it",
  "is",
  "no",
  "be",
  "at",
  "can",
  "are",
  "ind",
  "nor",
  "pol",
  "tur",
  "fin",
  "che",
  "est",
  "hun",
  "esp",
  "arg",
  "bel",
  "bra",
  "sf",
  "deu",
  "aut",
  "mex",
  "aus",
  "usa",
  "uae",
  "ita",
  "fra",
]);

const NAMES: ReadonlyMap<string, FoundPlace> = new Map<string, FoundPlace>([
  ...Object.entries(COUNTRY_NAMES).flatMap(([country, names]) => names.map((name) => [name, { country, city: null }] as const)),
  ...Object.values(US_STATES)
    .filter((name) => name !== "georgia" && name !== "new york" && name !== "washington")
    .map((name) => [name, { country: "US", city: null }] as const),
  ...Object.values(CANADIAN_PROVINCES).map((name) => [name, { country: "CA", city: null }] as const),
  ...Object.entries(CITIES).flatMap(([country, names]) => names.map((name) => [name, { country, city: name }] as const)),
]);

const PATTERN = new RegExp(
  `(?<![a-zß-öø-ɏ\\d.@/-])(?:${[...NAMES.keys()]
    .sort((a, b) => b.length - a.length || byCodeUnit(a, b))
    .map((name) => name.replace(/[.()+]/g, "\\$&"))
    .join("|")})(?![a-zß-öø-ɏ\\d])`,
  "yi",
);
/** Held as a set: asked of an object, words that are none of its names are entered among those of all objects first. */
const REGION_CODES: ReadonlySet<string> = new Set([...Object.keys(US_STATES), ...Object.keys(CANADIAN_PROVINCES)]);
const IN_STATES = /^(?: \d{5})?,? (?:US|USA|United States)\b/;
const REGIONS: ReadonlySet<string> = new Set([...Object.values(US_STATES), ...Object.values(CANADIAN_PROVINCES)]);

/** "Perth, WA", "Milano, MI": codes of Australian states and Italian provinces that states of the US have as well. */
const OWN_REGIONS: Readonly<Record<string, readonly string[]>> = {
  AU: ["WA", "SA"],
  IT: ["MI", "PA", "CO", "VA", "MO", "MS", "MT", "TN", "ME", "AR", "CT", "AL"],
};
const isOwnRegion = (country: string, code: string): boolean => OWN_REGIONS[country]?.includes(code) === true;

const STATE = /,\s*([A-Z]{2})(?![A-Za-z])/g;

/** The first letters of all names: only where some of them stand the expression is tried. */
const OPENINGS = new Openings([...NAMES.keys()], { ignoreCase: true });

/** Countries named by a location line or text, in order of appearance: country names, states after a comma, cities that mean one place. */
export function findPlaces(text: string): FoundPlace[] {
  const folded = foldLetters(text);
  const found: { at: number; end: number; place: FoundPlace }[] = [];
  for (let at = OPENINGS.next(folded, 0); at >= 0; at = OPENINGS.next(folded, at)) {
    PATTERN.lastIndex = at;
    // Most openings stand within a word, where no name begins.
    const words = at > 0 && isLatin(folded.charCodeAt(at - 1)) ? undefined : PATTERN.exec(folded)?.[0];
    if (words === undefined) {
      at++;
      continue;
    }
    const from = at;
    at += words.length;
    const name = words.toLowerCase();
    const raw = text.slice(from, from + words.length);
    if (CAPITALS_ONLY.has(name.replace(/\./g, "")) && raw !== raw.toUpperCase()) continue;
    if (!/^\p{Lu}/u.test(raw)) continue;
    const place = NAMES.get(name);
    if (place !== undefined) found.push({ at: from, end: at, place });
  }
  for (const match of text.includes(",") ? matchesOf(STATE, text) : []) {
    const code = match[1] as string;
    // "Berlin, DE", "Pune, IN": the code of the country that the city is in.
    const before = found.findLast(({ at, end }) => end === match.index && at < match.index);
    const inStates = IN_STATES.test(text.slice(match.index + match[0].length));
    if (before !== undefined && !inStates && (before.place.country === code || isOwnRegion(before.place.country, code))) continue;
    const country = code in CANADIAN_PROVINCES && !(code in US_STATES) ? "CA" : code in US_STATES ? "US" : null;
    if (country === null) continue;
    // "Dublin, CA", "Ontario, CA, US": a namesake in that state.
    if (before !== undefined && before.place.country !== country) found.splice(found.indexOf(before), 1);
    found.push({ at: match.index, end: match.index, place: { country, city: null } });
  }
  if (found.length === 0) return [];
  return found
    .filter((one) => {
      // "Dublin, California"
      const region = found.find(({ at, place }) => at > one.end && place.city === null && /^, ?$/.test(text.slice(one.end, at)));
      const isNamesake =
        region !== undefined && region.place.country !== one.place.country && REGIONS.has(text.slice(region.at, region.end).toLowerCase());
      return one.place.city === null || !isNamesake;
    })
    .sort((a, b) => a.at - b.at)
    .map(({ place }) => place);
}

/** Whether the words are the name of a place and nothing besides, or a code of a state. */
export function isPlaceName(words: string): boolean {
  const folded = foldLetters(words).toLowerCase();
  return NAMES.has(folded) || REGION_CODES.has(words);
}

/** Letters of ASCII stay as they are, and most of any text are. */
const FOLDED = /(?![\0-\x7f])\p{L}/gu;

function foldLetters(text: string): string {
  return isAscii(text) ? text : text.normalize("NFC").replace(FOLDED, foldLetter);
}

const foldLetter = (letter: string): string => {
  const base = letter.normalize("NFD").replace(/\p{M}/gu, "");
  return base.length === letter.length ? base : letter;
};
