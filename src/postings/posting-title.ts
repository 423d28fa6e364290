import type { Posting } from "../schema/posting.js";
import { allMatches, CUES, maybeMatch, mayMatch } from "../text/cues/cues.js";
import { linesOf } from "../text/segment.js";

const HEADING = /^\s*#\s+(.{3,120})$/m;
const ROLE_WORD =
  /\b(?:engineer|developer|scientist|analyst|manager|designer|architect|lead|director|administrator|consultant|specialist|nurse|programmer|researcher|intern|devops|sre|cto|head of|founding|entwickler|ingenieur|développeur|desarrollador|recruiter|writer|product owner|marketer|technical staff|(?:swe|mle)s?\b)\w*/i;

/** "(m/w/d)", "(H/F)": what only titles carry. */
const FOR_ANY_GENDER = /\((?:[mwfhdxvi]\s?[/|,*]\s?){1,3}[mwfhdxvi]\)/i;

/** "NO RECRUITERS". */
const NOBODY = /^\W*no\b.*\b(?:recruit|agenc)/i;

/** Words of sentences: a line with one of them is no title. */
const SENTENCE =
  /\b(?:we|we're|you|you'll|your|our|us|is|are|will|have|has|who|that|this|their|they|work|working|experience|please|no|not)\b/i;
const TRADE =
  "(?:engineer|developer|scientist|analyst|manager|designer|architect|administrator|programmer|researcher|nurse|teacher|consultant|recruiter|writer|entwickler|ingenieur)(?:s|in|innen)?\\b";
const TRADE_WORD = CUES.cue(new RegExp(`${TRADE}|\\b(?:devops|sre|cto|head of)\\b`, "i"));
const TITLE_WORDS = "[a-zß-öø-ɏ+#./&-]+ ";
/** More words before a trade are praise ("a highly skilled and analytical Senior Data Scientist"), or several trades. */
const NO_PRAISE =
  "(?:including|from|for|to|of|in|with|as|at|on|the|who|or|so|please|only|no|are|is|residents|roles?|positions?|experts?|folks|engineers?|and (?!\\w+(?:ed|ic|al|ive|ing|ous)\\b))\\b";
const SOUGHT = CUES.cue(
  new RegExp(
    "\\b(?:looking for|hiring|seeking|recruiting|search(?:ing)? for|join us as|need)\\s+(?:an?|our|the|several|multiple|some|another|two|three|\\d+)?\\s*" +
      `((?:(?:${TITLE_WORDS}){0,4}?|(?:(?!${NO_PRAISE})${TITLE_WORDS}){5,6}?)[a-zß-öø-ɏ+#./&-]*${TRADE})`,
    "gi",
  ),
);
/** "Buscamos a un/a Data Scientist con …": trades bear English names in other tongues too. */
const SOUGHT_ELSEWHERE = CUES.cue(
  new RegExp(
    "\\b(?:buscamos|buscando|seleccionamos|seleccionando|incorporar|contratar|cerchiamo|ricerchiamo|ricerca|cercando|recherchons|recherche|cherchons|suchen|zoeken|procuramos|procura|contratando)(?: wir| wij| attualmente| actuellement| actualmente| derzeit| aktuell)?(?: a| di| per| para)? " +
      `(?:un|una|uno|une|eine|einen|een|um|uma|un/a|una/un|un\\(a\\)|un\\(e\\)|um\\(a\\)|eine\\(n\\)|eine:n|eine\\*n) ((?:${TITLE_WORDS}){0,4}?[a-zß-öø-ɏ+#./&-]*${TRADE})`,
    "gi",
  ),
);
/** "The Associate Tailor will be responsible for": whom an ad without a title tells of by name. */
const TOLD = CUES.cue(
  /\bThe ((?:\p{Lu}[\p{L}&/-]* ){2,6})(?=will be\b|is responsible\b|is accountable\b|(?:role|position) (?:is|will)\b)/gu,
);
const LINE_ENDS = /\s[|–—-]\s|\bhttps?:|[:(]/;

/** Lines of an ad's text that read as titles, and what it says it looks for: all there is where neither field nor first line names a role. */
export function titlesInText(whole: string, within: number): string[] {
  const titles = linesOf(whole.slice(0, within))
    .filter(({ start, end }) => mayMatch(whole, TRADE_WORD, start, end))
    .map(({ start, end }) => headOf(whole.slice(start, end)))
    .filter((line) => line.length <= 70 && TRADE_WORD.pattern.test(line) && !SENTENCE.test(line) && !/[.!?]$/.test(line));
  const sought = [SOUGHT, SOUGHT_ELSEWHERE].flatMap((cue) => allMatches(whole, cue, 0, within).map((match) => match[1] as string));
  const told = allMatches(whole, TOLD, 0, within)
    .map((match) => (match[1] as string).trim())
    .filter((title) => TRADE_WORD.pattern.test(title));
  return [...titles, ...sought, ...told];
}

/** "As an Analytics Engineer in our team", "The Data Engineer designs", "the position of Junior BI Analyst": whom it addresses or tells of, in capitals. */
const ADDRESSED = CUES.cue(
  /(?:\b[Aa]s (?:an?|our|the) |\bAs (?=\p{Lu})|\b(?:[Cc]omo|[Cc]ome|[Aa]ls|[Ee]n tant que|[Rr]uolo di|[Pp]uesto de|[Pp]oste de|[Ff]unção de) (?:(?:una?|une?|eine?|uma?|een) )?|\b(?:[Pp]osition|[Rr]ole) of (?:an? |the )?|\b[Jj]oin (?:us|our team|the team) as an? |\b[Ww]e need an? (?:[a-z-]+ )?\s?)((?:\p{Lu}[\p{L}&/-]* ){1,5}?\p{Lu}\p{Ll}+)(?=,? (?:you\b|in\b|at\b|on\b|within\b|for\b|to\b|is\b|with\b|who\b|en\b|para\b|con\b|nel\b|im\b|bei\b|bij\b|pour\b|chez\b|na\b|no\b)|[,:.\n])|(?<=(?:^|[\n.])\s{0,8})The ((?:\p{Lu}[\p{L}&/-]* ){1,5})(?=(?:designs|builds|develops|supports|maintains|manages|works|reports|leads|provides|performs|plays|ensures|assists|oversees)\b)/gu,
);

/** Titles that stand in sentences which seek nobody: asked where no line and no such sentence has one. */
export function titlesAddressed(whole: string, within: number): string[] {
  return allMatches(whole, ADDRESSED, 0, within)
    .map((match) => ((match[1] ?? match[2]) as string).trim())
    .filter((title) => TRADE_WORD.pattern.test(title));
}

/** The line that an ad begins with, where it reads as a title. */
export function leadingTitle(text: string): string | null {
  const first = firstLineOf(text.replace(ADDRESS_ABOVE, "").trimStart());
  const title = headOf(first);
  const isTitle = title.length <= 70 && TRADE_WORD.pattern.test(title) && !SENTENCE.test(title) && !/[.!?,]$/.test(title);
  return isTitle && (first.length <= LONGEST_HEADING || LINE_ENDS.test(first)) ? title : null;
}

const ADDRESS_ABOVE = /^\s*\W*(?:url|https?)\W[^\n]*\n/i;
/** A heading with what stands behind its dash or in its brackets. */
const LONGEST_HEADING = 140;

function headOf(line: string): string {
  const words = line.replace(/^[\s*•·–-]+/, "");
  const end = words.search(LINE_ENDS);
  return (end < 0 ? words : words.slice(0, end)).trim();
}

/** Whether a title stands alone on the ad's first line, as a page's heading does: then its level is the ad's. */
export function headsAd(title: string, text: string): boolean {
  return title !== "" && !title.includes("|") && firstLineOf(text).replace(/^[\s#*]+|[\s*]+$/g, "") === title.trim();
}

/** "**Job Title:** Shoe Analyst", where no heading says it. */
const LABELLED = /(?:^|\n)[\s*#>-]*(?:job title|job role|position title|position|title|role)\s*\**\s*:\s*\**\s*([^\n|:]{3,80})(?=\n|$)/i;

/** The title as given; else the Markdown heading, or the part of a board's first line that names a role. */
export function titleOf(posting: Posting, text: string): string {
  if (posting.title !== null && posting.title.trim() !== "") return posting.title;
  const heading = text.includes("#") ? HEADING.exec(text.slice(0, 2000))?.[1] : undefined;
  const labelled = LABELLED.exec(text.slice(0, 1500))?.[1]?.replace(/[*_]/g, "").trim();
  const isLabelled = labelled !== undefined && ROLE_WORD.test(labelled) && !SENTENCE.test(labelled);
  if (heading !== undefined && !(isLabelled && !ROLE_WORD.test(heading)))
    return heading.replace(/[*_]/g, "").split(/\s[—–|]\s| @ /)[0] ?? heading;
  const line = openingLine(text);
  if (isLabelled && !line.includes("|")) return labelled;
  // The first line of an ad without breaks is all of it.
  const parts = line.includes("|") ? line.split(/\s*\|\s*/).filter((part) => !NOBODY.test(part)) : [];
  // Blanks beside the bars are what is left of markup: they make no line too long for a title.
  const first = parts.length > 0 ? parts.join(" | ") : line;
  if (parts.length >= 3) {
    // Several roles in one ad: all of them are looked at, the lowest level stands.
    const named = parts.slice(1).filter((part) => ROLE_WORD.test(part) && part.length < 120 && !/https?:/.test(part));
    if (named.length > 0) return named.join(", ");
  }
  const short = first.slice(0, 140);
  return first.length <= 140 && (ROLE_WORD.test(short) || FOR_ANY_GENDER.test(short) || standsAlone(first, text)) ? short : "";
}

/** "Architects", "no recruiters", "nurses": one such word is of whom an ad tells, what it builds for or whom it wants no letters from. */
const TOLD_OF = /^\W*(?:recruiter|architect|teacher|nurse)s?\W*$/i;

export function isToldOf(title: string): boolean {
  return TOLD_OF.test(title);
}

export function namesTrade(words: string): boolean {
  return TRADE_WORD.pattern.test(words);
}

/** What stands before the word is looked at from it back, so that the expression is tried at these words only. */
const ABOUT = CUES.cue(
  /(?<=^[#* \t]*)(?:About|ABOUT|Über) (?!(?:Us|You|Me|The|This|Our|Your|It|Job|Role|Team|Uns|Dich)\b)(\p{Lu}[\p{L}\d.&'’-]*(?: \p{Lu}[\p{L}\d.&'’-]*){0,2})[*: \t]*$/mu,
);
const LONGEST_NAME = 40;
/** Every word of it as names are written. */
const NAME = /^[\p{Lu}\d]\S*(?: (?:[\p{Lu}\d&]\S*|of|and|the))*$/u;

/** The employer that no field names: what stands first in a board's line of parts, or has a heading about it. */
export function maybeEmployer(text: string): string | null {
  const first = firstLineOf(text);
  const [name = "", ...parts] = first.includes("|") ? first.slice(0, 300).split(/\s*\|\s*/) : [];
  if (parts.length >= 2) {
    const bare = name.replace(/\s*(?:\(.*|https?:.*|[–—-]\s.*)$/, "").trim();
    return bare.length <= LONGEST_NAME && NAME.test(bare) && !ROLE_WORD.test(bare) ? bare : null;
  }
  return maybeMatch(text, ABOUT)?.[1] ?? null;
}

/** The first line; below the address of a page, which may spell the role too, the next where that reads as a title. */
function openingLine(text: string): string {
  const below = firstLineOf(text.replace(ADDRESS_ABOVE, "").trimStart());
  return below.length <= LONGEST_HEADING && TITLE_WORD.test(below) && !SENTENCE.test(below) ? below : firstLineOf(text);
}
const TITLE_WORD = new RegExp(TRADE, "i");

/** A short line above the ad's first gap that is no sentence: a title whose trade no word of ours names. */
function standsAlone(first: string, text: string): boolean {
  return first.length <= 60 && !SENTENCE.test(first) && !/[.!?:;|@]|https?:/.test(first) && /^\s*[^\n]+\n[ \t]*\n/.test(text);
}

function firstLineOf(text: string): string {
  return /[^\n]+/.exec(text)?.[0] ?? "";
}
