import { COUNTRY_NAMES, US_STATES } from "../../text/country-names.js";
import { allMatches, CUES, type Cue, maybeMatch, mayMatch, partsWith } from "../../text/cues/cues.js";
import { matchesOf } from "../../text/matches.js";
import { findPlaces } from "../../text/places.js";
import { linesOf } from "../../text/segment.js";
import { placeLine, termsLine } from "./place-line.js";

export interface PostingPlace {
  readonly country: string[];
  readonly city: string | null;
}

/** What stands before a label is looked at from the label back: so labels, which are few, are where the expression is tried. */
const LOCATION_LINE = CUES.cue(
  /(?<=^[\s*#•>-]*(?:(?:job|work|primary|office) )?)\b(?:location|locations|city|state|country|standort|standorte|arbeitsort|lieu|localisation|ubicaci[oó]n|localidad|locatie|plaats|sede|local|ort|based in|office)\s*(?:\*\*)?(?:\s*[:：]|\s[-–](?=\s))\s*(?:\*\*)?(.{2,160})$/gim,
);

interface AskedAd {
  readonly location: string | null;
  readonly text: string;
  readonly titleLength: number;
  /** Its first line of words; "" where it has none. */
  readonly first: string;
}

/** The location field decides; else a location line, the fact sheet of a board's first line, or where the text says the work is. */
const WAYS: readonly ((ad: AskedAd) => string)[] = [
  ({ location }) => location ?? "",
  ({ text }) => labelledPlace(text),
  ({ first }) => factSheet(first),
  ({ text, titleLength }) => placeLine(text, titleLength),
  ({ text, titleLength, first }) => inTitle(titleLength === 0 ? first : text.slice(0, titleLength)),
  ({ text }) => namedBy(BASED, text, 3),
  ({ text }) => namedBy(ANYWHERE, text, 4),
  ({ text }) => addressed(text),
  ({ text, titleLength }) => termsLine(text, titleLength).replace(TIMES, " "),
  ({ text, first }) => inFirstLine(text, first),
  ({ text }) => zipped(text),
  ({ text }) => officeOf(text),
  ({ text }) => paidIn(text),
];
/** "GR-Athens", "US-CA-San Jose": a board's own way to write a place. */
const CODED = /^\s*([A-Z]{2})-(?:[A-Z]{2}-)?(?=\p{Lu})/u;

export function readPlace(location: string | null, text: string, titleLength = 0): PostingPlace {
  const ad: AskedAd = { location, text, titleLength, first: FIRST_LINE.exec(text)?.[0] ?? "" };
  for (const given of WAYS) {
    const words = given(ad);
    if (words === "") continue;
    const places = findPlaces(words.replace(CODED, (_, code: string) => `${COUNTRY_NAMES[code]?.[0]?.toUpperCase() ?? code}, `));
    if (places.length > 0)
      return { country: [...new Set(places.map(({ country }) => country))], city: places.find(({ city }) => city !== null)?.city ?? null };
  }
  return { country: [], city: null };
}

/** "Standort: Berlin", or a label on a line of its own with the place below it. */
function labelledPlace(text: string): string {
  const lines = namedBy(LOCATION_LINE, text, 4);
  if (lines !== "") return lines;
  return maybeMatch(text, LABEL_ABOVE)?.[1] ?? "";
}

const LABEL_ABOVE = CUES.cue(
  /(?<=^[\s*#]*(?:(?:job|work|primary|office) )?)\b(?:location|locations|city|state|country|standort|lieu|ubicaci[oó]n|locatie|sede)\s*:?\s*\n+\s*(.{2,100})$/im,
);

/** Where nothing says where the work is, the country whose pay, law or residents the ad speaks of. */
const ANYWHERE = CUES.cue(
  /\b(?:in the|within the|across the|anywhere in|residents of|eligible|office location\S* for this role include[^:]*:|candidates? (?:in|hired)[^:.]{0,60}[:.]?)\s+([^.;\n]{2,60}(?:\n[^.;\n]{2,60})?)/gi,
);

/** "San Francisco, CA, US", "54568 Gerolstein, Rheinland-Pfalz, Deutschland": an address, whatever for; "Paris, Berlin, Dubai, Singapore" is a list. Any capital may begin one: only lines that name a country are searched. */
const ADDRESS = CUES.cue(
  /(?<![\p{L}])(\p{Lu}[\p{L}. -]{2,30}(?:, [A-Z]{2}, (?:US|USA)(?![\p{L}])|(?:, [\p{L}-]{4,30})?, (?:Deutschland|Germany|France|España|Spain|Italia|Italy|Nederland|Netherlands|Portugal|United Kingdom|United States|India|Canada|Ireland|Greece|Belgium|Poland|Sweden|Denmark|Finland|Norway|Romania|Czechia|Hungary|Australia|Singapore|Israel|Brazil|Mexico|Österreich|Austria|Schweiz|Switzerland)(?![\p{L}])))/gu,
);

function addressed(text: string): string {
  if (!mayMatch(text, ADDRESS)) return "";
  const lines = partsWith(text, linesOf(text), [ADDRESS]);
  return firstNamed(
    lines.flatMap(({ start, end }) => allMatches(text, ADDRESS, start, end).filter((match) => !isInList(text.slice(start, end), match))),
    2,
  );
}

function isInList(line: string, { index, 0: whole }: RegExpExecArray): boolean {
  const end = index + whole.length;
  return /\p{L}, $/u.test(line.slice(Math.max(0, index - 3), index)) && /^,? (?:and |or |& )?\p{Lu}\p{Ll}/u.test(line.slice(end, end + 8));
}

/** An address of a page above the ad is no part of it. */
const FIRST_LINE = /^(?![^\w\n]*(?:[Uu][Rr][Ll]|[Hh]ttps?:))[^\n]*\p{L}[^\n]*/mu;

/** "Los Angeles, CA & Remote - Full Time": a fact sheet without bars, in characters. */
const SHEET = 160;
const SHEET_READ = 300;
/** Eastern time is not Estonia. */
const TIMES = /\b(?:EST|CST|MST|PST)\b/g;
const PARTED = /;|\s[-–—]\s/;
const TERMS = /\b(?:full[- ]?time|onsite|on-site|remote|interns?|visas?|contract)\b/i;

function factSheet(first: string): string {
  const isSheet = first.includes("|") || (first.length <= SHEET && PARTED.test(first) && TERMS.test(first));
  return isSheet ? first.slice(0, SHEET_READ).replace(TIMES, " ") : "";
}

/** "Shutterfly - Redwood City, CA", "New York, NY. Full time.": a town and its state among an ad's first words. */
const TOWN_AND_STATE = /\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}(?:, | \()([A-Z]{2})(?![\p{L}\d])/u;
function inFirstLine(text: string, head: string): string {
  const below = FIRST_LINE.exec(text.slice(text.indexOf(head) + head.length))?.[0] ?? "";
  const towns = [head, ...(below.length <= SHEET ? [below] : [])].flatMap((line) => TOWN_AND_STATE.exec(line.slice(0, SHEET)) ?? []);
  return (towns.length > 0 && (towns[1] as string) in US_STATES ? (towns[0] as string) : "").replace(" (", ", ");
}

/** "Engineer, AR", "SWE": what stands for a trade or a field, not for a place. */
const NO_PLACE = /(?:(?<=\p{L}), [A-Z]{2}|\b(?!UAE|USA|NYC|GBR)[A-Z]{3})(?![\p{L}\d])/gu;
/** "Machine Learning Engineer - Berlin", "UK Solution Engineer" */
function inTitle(title: string): string {
  return title.length > LONGEST_TITLE || TOWN_AND_STATE.test(title) ? "" : title.replace(NO_PLACE, " ");
}
/** More is a sentence. */
const LONGEST_TITLE = 100;

/** "Join us in our San Jose office" */
const OFFICE_OF = CUES.cue(
  /\b(?:our|the|based (?:at|out of)|reside in|residing in|living in|located at|locations (?:are|include))\s?([^.;\n]{2,50})/gi,
);
function officeOf(text: string): string {
  const named = allMatches(text, OFFICE_OF).flatMap(({ 0: whole, 1: words = "" }) =>
    /^(?:our|the)\b/i.test(whole) ? (OFFICE.exec(words)?.[1] ?? []) : words,
  );
  return named.find((words) => findPlaces(words).length > 0) ?? "";
}
const OFFICE = /^((?:\p{Lu}[\p{L}.]+,? ){1,4})(?:office|hub|headquarters|location)\b/u;

/** "McLean, VA: $197,300 - $225,100", "Tier 1 (Seattle): $140,000": where what is paid is told by place. */
const AMOUNT = /[$£€]\s?\d{2,3}[,.]?\d{3}/g;
/** A sentence that ends before tells of something else. */
const PARTS = /[\n$£€]|(?<=\p{Ll}{3})[.!?]\s/u;
/** A place stands so close before its pay. Looked for from the amount back: few texts tell one, and words stand everywhere. */
const BEFORE_PAY = 80;

function paidIn(text: string): string {
  const places: string[] = [];
  let from = 0;
  for (const { index, 0: amount } of matchesOf(AMOUNT, text)) {
    const words = text
      .slice(Math.max(from, index - BEFORE_PAY), index)
      .split(PARTS)
      .at(-1) as string;
    if (words.length < 2) continue;
    places.push(words);
    from = index + amount.length;
  }
  return places.join(" | ");
}

/** "Redwood City, CA 94065" */
const ZIPPED = /, ([A-Z]{2}) \d{5}(?!\d)/g;
function zipped(text: string): string {
  const [first] = matchesOf(ZIPPED, text).filter((match) => (match[1] as string) in US_STATES);
  return first === undefined ? "" : `, ${first[1] as string}`;
}

const BASED = CUES.cue(
  /\b(?:based in|located in|office in|offices in|our .{0,20}office in|(?:team|hub|join us) in|hiring in|remote\s?[-–]|in our|position in|role in|work from|onsite in|on-site in|remote within|remote in|headquartered in|in one of our)\s+((?:[^.;\n]|(?<=\b[A-Z])\.){2,60})/gi,
);

/** "Clients in the US, Canada and India": where those are whom an employer serves is no place of work. */
const OF_EMPLOYER = /\b(?:clients|customers|users|offsites)(?: are| is)?(?: based| located)? (?:in|across)\b/i;
/** Of one country an employer's customers may well be those of its workers. */
const SEVERAL = 2;

function isOfEmployer(words: string): boolean {
  return OF_EMPLOYER.test(words) && new Set(findPlaces(words).map(({ country }) => country)).size >= SEVERAL;
}
/** What leads to such a list stands so close before it. */
const LEADS_TO = 24;

function namedBy(cue: Cue, text: string, most: number): string {
  const told = allMatches(text, cue).filter(
    ({ index, 0: whole }) => !isOfEmployer(text.slice(Math.max(0, index - LEADS_TO), index + whole.length)),
  );
  return firstNamed(told, most);
}

function firstNamed(matches: readonly RegExpExecArray[], most: number): string {
  return matches
    .slice(0, most)
    .map((match) => match[1])
    .join(" | ");
}
