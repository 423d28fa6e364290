import type { Seniority } from "../../schema/skill.js";
import { SENIORITIES } from "../../schema/skill-kinds.js";
import { readSeniority } from "../../skills/title.js";
import { foldTitle } from "../../skills/title-words.js";
import { isBlank } from "../../text/blank.js";
import { allMatches, CUES, maybeMatch, mayMatch } from "../../text/cues/cues.js";
import { leadingTitle } from "../posting-title.js";

const NAMED = CUES.cue(
  /\b(intern|junior|jr\.?|entry[- ]level|graduate|mid[- ]level|mid|senior|sr\.?|staff|principal|lead)[-\s/,)]+(?:and |or )?(?:[a-zß-öø-ɏ+#./&()-]+\s+){0,4}?(?:engineers?|developers?|scientists?|analysts?|designers?|architects?|programmers?|researchers?|administrators?|entwickler(?:in)?|managers?|(?:devs?|engs?|swes?|sdes?|sres?)(?![.-]))\b/gi,
);
const LEVEL_OF: Readonly<Record<string, Seniority>> = {
  intern: "intern",
  junior: "junior",
  jr: "junior",
  "entry-level": "junior",
  "entry level": "junior",
  graduate: "junior",
  "mid-level": "mid",
  "mid level": "mid",
  mid: "mid",
  middle: "mid",
  medior: "mid",
  intermediate: "mid",
  senior: "senior",
  sr: "senior",
  staff: "staff",
  principal: "staff",
  lead: "lead",
};
/** A fact sheet's own line: "Seniority level: Mid-Senior level". */
const LABELLED = CUES.cue(
  /\b(?:seniority(?: richiesta)?|(?:seniority|position|experience|career) level)[*\s]*:[*\s]*(internship|entry[- ]level|associate|junior|mid[- ]senior|mid(?:dle)?(?: ?\/ ?senior)?|senior|director|executive)\b/gi,
);
const LEVEL_LABELLED: Readonly<Record<string, Seniority>> = {
  internship: "intern",
  "entry-level": "junior",
  "entry level": "junior",
  associate: "junior",
  junior: "junior",
  "mid-senior": "mid",
  "mid senior": "mid",
  mid: "mid",
  middle: "mid",
  "middle / senior": "mid",
  "middle/senior": "mid",
  senior: "senior",
  director: "director",
  executive: "director",
};
/** How far into an ad without a title its own roles are named. */
const OPENING = 1200;
/** As far before a level as the words stand that say whose it is. */
const BEFORE = 24;

/** "We are looking for a (Senior) Platform Engineer" */
const SOUGHT =
  /\b(?:(?:seeking|searching for|looking for|hiring|recruiting)(?: an?)?|as our|(?:ideal|suited|perfect|position|role|opening|opportunity|open) (?:is )?for an?) \(?$/i;

/** Blanks that links of a list leave count as one: else the second role of a list would stand beyond it. */
function openingEnd(whole: string, from: number): number {
  let left = OPENING;
  let wasBlank = false;
  let at = from;
  for (; at < whole.length && left > 0; at++) {
    const blank = isBlank(whole.charCodeAt(at));
    if (!blank || !wasBlank) left--;
    wasBlank = blank;
  }
  return at;
}

interface NamedLevel {
  readonly level: Seniority;
  /** The letters before it. */
  readonly before: string;
}

/** Levels that stand before a trade. */
function namedLevels(whole: string, from: number): readonly NamedLevel[] {
  if (!mayMatch(whole, NAMED, from)) return [];
  return allMatches(whole, NAMED, from, openingEnd(whole, from)).flatMap((match) => {
    const level = LEVEL_OF[(match[1] as string).toLowerCase().replace(/\.$/, "")];
    const at = from + match.index;
    return level === undefined ? [] : [{ level, before: whole.slice(Math.max(from, at - BEFORE), at) }];
  });
}

/** "We are seeking an agile Senior Waiter", "Job title: Widget Engineer II": capitals tell how far a title reaches. */
const SOUGHT_TITLE = CUES.cue(
  /\b(?:(?:[Ss]eeking|[Ss]earching for|[Ll]ooking for|[Hh]iring|[Rr]ecruiting)(?: an?| our next|(?= experienced))(?: (?!to |with |by |for |of |who |that |from |under |our )[a-z,&-]+){0,5}|\bAs (?:an?|our)(?=[^,.\n]{3,60}, you)|\bThe(?=(?: \p{Lu}[\p{L}&/-]*){2,6} (?:will (?:be|lead|support|work|design|develop|provide|play|assist|help|perform)\b|is (?:responsible|accountable)\b|(?:role|position) (?:is|will)\b))|(?:Job|Position|Role)? ?(?:[Tt]itle|TITLE) ?:-?)[ *]{1,20}(\p{Lu}[\p{L}\d&/+.#-]*(?: (?:\p{Lu}[\p{L}\d&/+.#()-]*|of|and|&))*)/gu,
);

/** "The clerk is an entry-level position" */
const STATED = CUES.cue(/\bis an? (entry[- ]level|junior|mid[- ]level|senior)(?:[- ]level)? (?:position|role|opportunity|job)\b/gi);
/** "Senior and staff-level engineers", "mid-level, senior, or principal candidates", "from mid level to senior": any of them will do. */
const LEVEL = "(?:junior|jr\\.?|entry[- ]level|mid(?:dle|[- ]?level)?|medior|intermediate|senior|sr\\.?|staff|principal)(?:[- ]level)?";
const LISTED = CUES.cue(
  new RegExp(
    `(?<!\\b(?:with|by|our|other|mentor|support|of|to) )\\b(${LEVEL})(?: ?[,/&+] ?| (?:and|or|to|through) )(?:${LEVEL}(?: ?, ?(?:and |or )?| ?[/&+] ?| (?:and|or|to) ))?${LEVEL}(?= (?:candidates?|levels?|roles?|positions?|ICs?\\b|(?:[a-z+#./-]+ ){0,3}(?:engineers?|developers?|scientists?|analysts?)\\b)|\\)|\\s?\\||,? to join)`,
    "gi",
  ),
);

/** Whom an ad seeks may stand below a word about the employer. */
const SOUGHT_WITHIN = 2500;

/** The level of whom the text seeks; none where it seeks several. */
function soughtLevel(whole: string, from: number, levels?: readonly NamedLevel[]): Seniority | null {
  const heading = leadingTitle(whole.slice(from, from + OPENING));
  const headed = heading === null ? null : readSeniority(foldTitle(heading));
  if (headed !== null) return headed;
  const found = new Set<Seniority>();
  for (const { level, before } of levels ?? namedLevels(whole, from)) if (SOUGHT.test(before)) found.add(level);
  for (const match of allMatches(whole, STATED, from, from + SOUGHT_WITHIN)) {
    const level = LEVEL_OF[(match[1] as string).toLowerCase()];
    if (level !== undefined) found.add(level);
  }
  for (const match of allMatches(whole, SOUGHT_TITLE, from, from + SOUGHT_WITHIN)) {
    const level = readSeniority(foldTitle(match[1] as string));
    if (level !== null) found.add(level);
  }
  const listed = allMatches(whole, LISTED, from, from + SOUGHT_WITHIN)[0];
  if (found.size === 0 && listed !== undefined) return levelOf(listed[1] as string);
  return found.size === 1 ? ([...found][0] as Seniority) : null;
}

function levelOf(words: string): Seniority | null {
  const word = words.toLowerCase().replace(/\.$/, "");
  return LEVEL_OF[word] ?? LEVEL_OF[word.replace(/[- ]level$/, "")] ?? null;
}

/** The level an ad without one in its title states: several roles give the lowest; "Data Analyst I" in the text speaks for the title. */
export function seniorityInText(title: string | null, whole: string, from: number, inTitle: Seniority | null): Seniority | null {
  if (title !== null && title.trim() !== "") {
    if (inTitle !== null) return inTitle;
    // An expression made for one title costs more than looking for it.
    const text = whole.slice(from);
    if (!text.includes(`${title.trim()} I`)) return soughtLevel(whole, from);
    const numbered = new RegExp(`${title.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&")} (I{1,3})\\b(?!['’])`).exec(text)?.[1];
    return numbered === undefined ? null : numbered === "I" ? "junior" : numbered === "II" ? "mid" : "senior";
  }
  const found = new Set<Seniority>(inTitle === null ? [] : [inTitle]);
  const levels = namedLevels(whole, from);
  for (const { level, before } of levels) {
    // "our senior engineers", "mentored by staff engineers": colleagues, not the role.
    if (
      !/\b(?:our|other|from|by|with|alongside|of|experienced|to|not an?|all the|ex|(?:i\W{0,8}m|me) \(?an?|(?:mentor|coach|guid|train|supervis|manag|support|teach)(?:e|ing)?|report(?:s|ing)? to:)\s+(?:[a-zß-öø-ɏ]+\s+)?$/i.test(
        before,
      )
    )
      found.add(level);
  }
  const listed = levelOf(allMatches(whole, LISTED, from, from + SOUGHT_WITHIN)[0]?.[1] ?? "");
  if (found.size > 0 && listed !== null) found.add(listed);
  const label = maybeMatch(whole, LABELLED, from)?.[1]?.toLowerCase();
  const named = SENIORITIES.find((level) => found.has(level)) ?? soughtLevel(whole, from, levels);
  return named ?? (label === undefined ? null : (LEVEL_LABELLED[label] ?? null));
}
