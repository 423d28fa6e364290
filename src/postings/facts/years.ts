import type { PostingFacts } from "../../schema/posting.js";
import { allMatches, CUES, mayMatch, partsWith } from "../../text/cues/cues.js";
import type { Segment } from "../../text/segment.js";
import { maybePreference, preferencesIn } from "../preference.js";
import type { ZonedLine } from "../zones/posting-zone.js";
import { maybeRoleOf } from "./role-lines.js";
import { isOfOthers } from "./years-of-others.js";
import { subjectOf } from "./years-subject.js";

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  één: 1,
  twee: 2,
  vijf: 5,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  dois: 2,
  três: 3,
  quatro: 4,
};
const NUMBER = `(?:\\d{1,2}(?:[.,]5)?|${Object.keys(WORDS).join("|")})`;
const UNIT = "(?:years?|yrs?|yoe|jahren?|années?|ans|años?|jaar|anni|anos?)(?![a-zß-öø-ɏ])";

/** "5+ years", "3-5 years", "five (5) years", "at least 18 months", "minimum of 2 yrs". */
const YEARS = CUES.cue(
  new RegExp(
    `(?:(?<!\\d)(${NUMBER})\\s*(?:\\(\\s*(\\d{1,2})\\s*\\))?\\s*\\+?\\s*(?:(?:-|–|—|to|bis|tot|à|a|or|oder|e|y|o|ou|(?<=\\b(?:between|zwischen|entre|tra|tussen)\\s+\\S{1,6}\\s+)(?:and|und|et|en))\\s*(${NUMBER})\\s*\\+?\\s*)?(?:or more|or more of|plus|full|overall|total)?\\s*\\+?\\s*(${UNIT}))(?:['’]s?)?|(?:(\\d{1,2})\\s*\\+?\\s*months(?![a-zA-Z]))`,
    "gi",
  ),
);

/** Without one of these in a line, its numbers are not looked at. */
const UNITS = CUES.cue(new RegExp(`${UNIT}|months`, "i"));

/** What may follow, within the same sentence, for the span to be experience asked of a person. */
const EXPERIENCE =
  /\b(?:experience|experienced|expertise|background|working|work|building|developing|designing|leading|managing|in (?:a |an |the )?[a-zß-öø-ɏ]+|of [a-zß-öø-ɏ]+|with [a-zß-öø-ɏ]+|professional|hands[- ]on|industry|relevant|software|programming|coding|engineering|as (?:a |an |(?:[a-z]+ ){1,2}(?:engineer|developer|scientist|analyst|manager|designer|consultant|administrator))|erfahrung|berufserfahrung|praxis|expérience|experiencia|(?:werk)?ervaring|esperienza|experiência|proven|track record|doing|using|writing|post[- ]?(?:graduate|qualification)|practice)\b/i;
/** "5+ years running Linux": among demands, whatever one does for years is experience. */
const DOING = /^\s+(?:\p{L}+ly )?\p{L}{3,}ing\b/u;
const BEFORE_EXPERIENCE =
  /\b(?:experience|erfahrung|expérience|experiencia|experiência|vivência|esperienza|(?:werk)?ervaring|exp)\b[^.;]{0,40}$/i;

/** "2 years in analysis (experience with models preferred)": what a bracket wishes, it wishes of its own words. */
const OWN_BRACKET = /\([^()]*(?:prefer\w*|plus|bonus|desir\w+|ideally|advantage|asset)[^()]*\)/gi;
/** "5 years with shoes (preferred)": no more than the wish, right behind. */
const BARE_WISH = /^\((?:is |an? |strongly |highly |much )*(?:preferred|plus|bonus|desirable|desired|ideally|advantage|asset)\)$/i;
const BARE_WISH_WITHIN = 70;
const PREFERRED_BEHIND = /^\s*\(preferred\)/i;
/** "Java: 3 years (Required)" */
const BARE = /^[\s*_+)]*(?:$|[.,;)]|\((?:required|preferred)\))/i;

/** Age, tenure, contract, vesting, length of studies, company history: years that are asked of no one. */
const NOT_ASKED_AFTER =
  /^[\s,]*(?:with (?:a )?(?:possib\w+|potential)|rolling|renewable|extendable|internship|placement|['’]?\s*old|strong but\b|of (?:[a-z-]+ ){0,2}(?:coursework|schooling|studies|study)\b|of (?:college|university|higher) education|of age|ago|contract|fixed|term\b|vest|cliff|degree|diploma|course|program(?:me)?\b|(?:under)?graduate (?:degree|program|study)|college|university|apprenticeship|in business\b(?! (?:intelligence|anal|develop|admin|process|operation|strateg|manage|consult|system|transform))|of growth|of history|of innovation|in a row|(?:[a-z]+\/)+[a-z]+ history|running(?! [a-zß-öø-ɏ])|warranty|maintenance(?! experience)|guarantee|anniversar|roadmap|strategy|plan|runway|of funding|of operation|history|old|from now|old company|of excellence)/i;
const NOT_ASKED_BEFORE =
  /(?:\b(?:over the (?:last|past|next)|in the (?:last|past|next)|for (?:over|more than|the (?:last|past|next))|within|next|past|last|founded|since|celebrat\w*|age of|aged|every|after|per|each|up to|we(?:'ve| have) (?:been|spent)|our|company with|team (?:has|with)|combined|collective\w*|vest\w*|over|(?:duration|contract|length|term)\s*:)\s+(?:the\s+|last\s+|past\s+|next\s+)*|~\s*)$/i;

/** Not even within a list of demands. */
const NEVER_ASKED_BEFORE =
  /\b(?:within|during|in|over) the (?:last|past|previous) $|\b(?:duration|contract(?: length| duration)?|term)\s*\**:\s*\**\s*$|\b(?:massimo|maximal|höchstens|hooguit|máximo|at most|maximum(?: of)?) $|\b(?:vest\w*|in business|founded|company|contract of|aged?) (?:[a-zß-öø-ɏ]+ ){0,2}$|\b(?:lived|living|resid\w+) [^.;]{0,60}$/i;

/** A licence held for years is no experience; one "with 3 years of driving experience" is asked beside it. */
const LICENCE_BEFORE = /\b(?:licen[cs]e|permit|passport|führerschein|permis)[^.;]{0,30}$/i;
const OWN_EXPERIENCE = /^ of (?:[a-z]+ ){0,3}experience\b/i;

/** Before any demand an employer tells its own age: "Contamos com mais de 12 anos de experiência". */
const OWN_AGE =
  /\b(?:contamos|contiamo|acumul\w+|cumul\w+|empresas?|compañía|consultora|unternehmen|entreprise|société|azienda|società|bedrijf|organisatie|somos|siamo|sommes|wij zijn|wir sind|nous avons)\b[^.;]{0,60}$/i;

/** "You: 5+ years", "Reqs: 4+ yrs", "looking for 3-6 years on real systems" */
const ASKED_BEFORE = /\b(?:you|reqs?|requirements?|must[- ]haves?|looking for|hiring|seeking)\s*:?\s*(?:at least |minimum )?$/i;
const YEARS_OF_EXPERIENCE = /yoe$/i;

/** "We are looking for an analyst with over 8 years of experience" */
const SOUGHT_OVER = /\b(?:looking for|seeking|candidates?|applicants?)\b[^.;]{0,50}\bwith over $/i;

/** What an employer tells of itself asks nothing, but for a sentence about whom it seeks. */
const SOUGHT = /\b(?:looking for|seeking|(?:applicants?|candidates?) (?:should|must|need))\b[^.;]*$/i;
const SOUGHT_WITHIN = 300;

/** "3 years in analysis – biology preferred", "5 years as an analyst with a background in shoes preferred": the wish is of its own words. */
const OWN_WISH =
  /\s[–—-]\s(?!\W*(?:(?:is |are )?(?:an? )?(?:preferred|plus|nice|bonus|desir\w+|ideal\w*|optional|asset|advantage)))[^–—]*$|[,;] (?:an? )?(?:mba|ph\.?d\.?|master['’]?s?|advanced|graduate|(?:[a-z]+ )?certifi(?:cation|cate)s?)(?: degree)?(?: [^.;,\d]{2,40})? (?:is |are )?(?:an? )?(?:strongly |highly )?(?:preferred|plus|desir\w+)| with an? (?:[a-z/-]+ ){0,3}background(?: in [a-z ]{2,30})? (?:is |are )?(?:preferred|a plus|desir\w+)/gi;

/** "Mid role: minimum 3+ years" beside "Senior role: …": the lowest level's is the bar. */
const OF_LEVEL =
  /\b(?:junior|mid|medior|middle|intermediate|senior|staff|principal)(?:[- ]level)?(?: (?:role|position|engineer|developer|analyst|level))?s?\**\s*[:–(-]\s*\**\s*(?:(?:a )?min(?:imum|\.)?(?: of)? |at least )?$/i;
const LEVEL_WITHIN = 80;

/** Words that mean the whole of a working life in the field, not one skill. */
const WHOLE =
  /\b(?:overall|total|in total|professional|industry|relevant|related|work(?:ing)?) (?:[a-zß-öø-ɏ]+ ){0,3}(?:experience|background)|\b(?:software|product|hardware|web|data|backend|full[- ]stack) (?:development|engineering|management) experience|experience in (?:a |the )?(?:software|data) (?:engineering|development|science)|(?:years?|yrs?)['’]? (?:of )?experience(?=\s*(?:$|[.,;)]|in an? (?:similar|related|comparable)|as an? ))|berufserfahrung/i;
/** None of these is without one of those. */
const OF_EXPERIENCE = /experience|background|berufserfahrung/i;

/** "For 8 years, Acme has been": an employer's age wherever it stands. */
const AGE_BEFORE = /\b(?:for|(?<=\bin )the (?:last|past)) (?:(?:over|more than|nearly|almost|the (?:last|past)) )?$/i;
const AGE_AFTER = /^(?:,| and today\b)/;

/** "10+ years of experience and 5+ years of relevant experience": what follows in the same breath is part of the first. */
const PART = /\b(?:with|including|of which|and|plus|at least)\b/i;

export interface FoundYears {
  readonly years: PostingFacts["years"];
  /** Smallest total minimum required, else the first demand; what is only preferred, or leadership alone, does not count. */
  readonly min: number | null;
}

export function readYears(text: string, lines: readonly ZonedLine[]): FoundYears {
  const years: PostingFacts["years"] = [];
  const schooled: PostingFacts["years"] = [];
  const ofLevels: number[] = [];
  const parts = new Set<PostingFacts["years"][number]>();
  const stoodIn = new Map<PostingFacts["years"][number], ZonedLine>();
  for (const line of partsWith(text, lines, [UNITS])) {
    if (line.zone === "legal" || line.zone === "perks" || (line.heading && !isAsking(line))) continue;
    if (!mayMatch(text, UNITS, line.start, line.end) || !mayMatch(text, YEARS, line.start, line.end)) continue;
    const words = text.slice(line.start, line.end);
    let before: { readonly found: PostingFacts["years"][number]; readonly end: number } | null = null;
    for (const match of allMatches(text, YEARS, line.start, line.end)) {
      const found = judge(text, words, match, line);
      if (found === null) continue;
      const at = match.index ?? 0;
      const between = before === null ? "" : words.slice(before.end, at);
      if (before !== null && isPart(found, before.found, between)) parts.add(found);
      else before = { found, end: at + match[0].length };
      (isSchooled(words, at) ? schooled : years).push(found);
      stoodIn.set(found, line);
      if (OF_LEVEL.test(words.slice(Math.max(0, at - LEVEL_WITHIN), at))) ofLevels.push(found.min);
    }
  }
  // The way over more schooling, where no other is named.
  if (!years.some(isAsked)) years.push(...schooled);
  if (ofLevels.length > 1) return { years, min: smallest(ofLevels) };
  const demands = years.filter((one) => isAsked(one) && !parts.has(one));
  // "0-1 years with Tableau" is no bar beside another one.
  const asked = demands.some(({ min }) => min > 0) ? demands.filter(({ min }) => min > 0) : demands;
  // Years of work as a whole tell more than years with one skill; where none are named the ad's first demand stands.
  const ofRoles = asked.length > 1 ? firstOfRoles(text, lines, asked, stoodIn) : [];
  if (ofRoles.length > 1) return { years, min: smallest(ofRoles) };
  const whole = asked.filter(({ words }) => OF_EXPERIENCE.test(words) && WHOLE.test(words));
  return { years, min: whole.length > 0 ? smallest(whole.map(({ min }) => min)) : (asked[0]?.min ?? null) };
}

/** What is asked first of each role, where an ad tells of several; what stands under none of them beside it. */
function firstOfRoles(
  text: string,
  lines: readonly ZonedLine[],
  asked: PostingFacts["years"],
  stoodIn: ReadonlyMap<PostingFacts["years"][number], ZonedLine>,
): number[] {
  const firsts = new Map<string, number>();
  for (const one of asked) {
    const role = maybeRoleOf(text, lines, stoodIn.get(one) as ZonedLine);
    if (!firsts.has(role ?? "")) firsts.set(role ?? "", one.min);
  }
  const named = firsts.size - (firsts.has("") ? 1 : 0);
  return named > 1 ? [...firsts.values()] : [];
}

function isPart(found: PostingFacts["years"][number], first: PostingFacts["years"][number], between: string): boolean {
  return found.min <= first.min && isAsked(first) && !/[.;]\s|\bor\b/i.test(between) && PART.test(between);
}

function isAsking({ zone }: ZonedLine): boolean {
  return zone === "required" || zone === "preferred";
}

function isAsked({ need, of }: PostingFacts["years"][number]): boolean {
  return need === "required" && of !== "leadership";
}

/** "…, or a Master's degree plus 8 years": the shorter way asks for more schooling; the first way stands. */
function isSchooled(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 120), at);
  return (
    /\b(?:master|ph\.?d|doctora)[^.;]{0,90}$/i.test(before) || (ANOTHER_WAY.test(before) && MORE_SCHOOLING.test(words.slice(at, at + 120)))
  );
}

/** "4 years with a Bachelor's degree, or 2 years of experience with an advanced degree" */
const ANOTHER_WAY = /\bor\b[^.;]{0,20}$/i;
const MORE_SCHOOLING = /^[^.;,]{0,60}\b(?:with|and|plus) (?:an? )?(?:advanced|graduate|master|ph\.?d|doctora)/i;

/** Who is spoken of further ahead of a number says nothing of whose years it tells. */
const LOOK_BACK = 60;

function judge(text: string, words: string, match: RegExpMatchArray, line: ZonedLine): PostingFacts["years"][number] | null {
  const [whole, first, bracket, upTo, , months] = match;
  const at = match.index ?? 0;
  const before = words.slice(Math.max(0, at - LOOK_BACK), at);
  const after = words.slice(at + whole.length, at + whole.length + 90);
  const sentenceEnd = after.search(/[.!?;](?:\s|$)/);
  const clause = sentenceEnd < 0 ? after : after.slice(0, sentenceEnd);
  if (NOT_ASKED_AFTER.test(after) || (AGE_BEFORE.test(before) && AGE_AFTER.test(after))) return null;
  const asking = isAsking(line);
  const bracketed = before.endsWith("(") && after.startsWith(")") && (upTo !== undefined || whole.includes("+"));
  const named = YEARS_OF_EXPERIENCE.test(whole) || ASKED_BEFORE.test(before);
  const cued = bracketed || named || EXPERIENCE.test(clause) || BEFORE_EXPERIENCE.test(before) || (asking && DOING.test(clause));
  if (!cued && !(asking && (whole.includes("+") || BARE.test(after)))) return null;
  if (NEVER_ASKED_BEFORE.test(before) || (NOT_ASKED_BEFORE.test(before) && !asking && !SOUGHT_OVER.test(before))) return null;
  if (LICENCE_BEFORE.test(before) && !OWN_EXPERIENCE.test(after)) return null;
  if (!asking && OWN_AGE.test(before)) return null;
  if (
    (line.zone === "company" || line.zone === "intro") &&
    /\b(?:[Ww]e|[Oo]ur|us)\b/.test(before) &&
    !/\b(?:you|looking for|seeking|require|need)\b/i.test(words)
  )
    return null;
  const min = months !== undefined ? Math.round((Number(months) / 12) * 10) / 10 : parseNumber(bracket ?? first ?? "");
  if (min === null || min > 30 || (min === 0 && upTo === undefined && !whole.includes("+"))) return null;
  if (!asking && isOfOthers(min, words.slice(Math.max(0, at - OTHERS_WITHIN), at), clause)) return null;
  const { start, end } = sentenceAround(words, at);
  const sentence = words
    .slice(start, end)
    .replace(OWN_WISH, (wish, place: number) => (start + place > at ? " ".repeat(wish.length) : wish))
    .replace(OWN_BRACKET, (bracket, place: number) => {
      const behind = start + place - at;
      const isOwn = behind <= 0 ? -behind < bracket.length : behind <= BARE_WISH_WITHIN && BARE_WISH.test(bracket);
      return isOwn ? bracket : " ".repeat(bracket.length);
    });
  const from = line.start + start;
  const preferred =
    line.zone === "preferred" ||
    PREFERRED_BEHIND.test(after) ||
    maybePreference(sentence, preferencesIn(text, from, sentence), at - start, at - start + whole.length) !== undefined;
  return {
    min,
    of: subjectOf(clause, before),
    need: preferred
      ? "preferred"
      : line.zone === "company" && !SOUGHT.test(words.slice(Math.max(0, at - SOUGHT_WITHIN), at))
        ? "mentioned"
        : "required",
    words: `${whole}${clause}`.trim().slice(0, 120),
  };
}

/** Whose years they are is told in the sentence before them. */
const OTHERS_WITHIN = 140;

/** Where stops were lost no sentence is longer to either side: each of many years in one line would be asked of the whole line. */
const SENTENCE_REACH = 2000;

function sentenceAround(words: string, at: number): Segment {
  const least = Math.max(0, at - SENTENCE_REACH);
  const near = words.slice(least, at + SENTENCE_REACH);
  const before = Math.max(near.lastIndexOf(". ", at - least), near.lastIndexOf("; ", at - least));
  const ends = [near.indexOf(". ", at - least), near.indexOf("; ", at - least)].filter((end) => end >= 0);
  return { start: before < 0 ? least : least + before + 1, end: least + (ends.length === 0 ? near.length : Math.min(...ends)) };
}

function parseNumber(word: string): number | null {
  const value = WORDS[word.toLowerCase()] ?? Number(word.replace(",", "."));
  return Number.isFinite(value) ? value : null;
}

function smallest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value));
}
