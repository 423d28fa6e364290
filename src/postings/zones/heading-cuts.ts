import { ByOpening } from "../../text/by-opening.js";
import { standsAt } from "../../text/matches.js";
import { Openings } from "../../text/openings.js";
import { maybeCuedZone } from "./heading-cues.js";
import { HEADING_WORDS } from "./heading-words.js";

/** Single words that are headings often enough to cut a paragraph at them when they stand as one. */
const SINGLE = new Set([
  "requirements",
  "qualifications",
  "responsibilities",
  "benefits",
  "skills",
  "duties",
  "anforderungen",
  "aufgaben",
  "benefits:",
  "desirable",
  "essential",
  "preferred",
  "perks",
]);

const PHRASES = HEADING_WORDS.flatMap(([, phrases]) => phrases)
  .filter((phrase) => /[ -]/.test(phrase) || SINGLE.has(phrase))
  .filter(
    (phrase) =>
      ![
        "we are",
        "you are",
        "you have",
        "you will",
        "in return",
        "we offer",
        "we provide",
        "are you",
        "do you have",
        "is this you",
        "a plus",
        "un plus",
        "not required but",
        "looking for",
        "about the",
        "to apply",
        "you bring",
        "we expect",
        "we need",
        "we require",
        "you need",
        "you will need",
        "you must",
        "you know",
        "next steps",
      ].includes(phrase),
  )
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const titled = (phrase: string): string => phrase.replace(/(?<=^|[ -])\p{Ll}/gu, (letter) => letter.toUpperCase());
const lesser = (phrase: string): string =>
  titled(phrase).replace(/(?<=[ -])(?:To|The|For|And|Of|In|A|An|If|With)(?=[ -]|$)/g, (word) => word.toLowerCase());

/** As headings are cased: a sentence's first letter, every word, all but the small ones, or all letters; apostrophes get lost. Lower case is running text. */
const CASED = [
  ...new Set(
    PHRASES.flatMap((phrase) => [
      capital(phrase),
      phrase.split(" ").map(capital).join(" "),
      titled(phrase),
      lesser(phrase),
      phrase.toUpperCase(),
    ]).flatMap((phrase) => [phrase, phrase.replaceAll("'", "")]),
  ),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What hardly stands in capitals but in headings. */
const HEAD_NOUN = /^(?!Your|Our)\p{Lu}\p{Ll}+ (?:Skills|Qualifications|Responsibilities|Requirements|Criteria|Duties)$/u;

/** Those of three words and more whose every word has its capital stand out without a stop before them too. */
const OUTSTANDING = new Set(
  CASED.filter(
    (phrase) => HEAD_NOUN.test(phrase) || (phrase.split(" ").length >= 3 && phrase.split(" ").every((word) => capital(word) === word)),
  ),
);

const CASED_PHRASES = new ByOpening(CASED, (phrase) => phrase);

const AFTER_A_STOP = /(?<=^|[.!?:;)\]”"]\s*|[\p{Ll}\d](?=\p{Lu})|\p{Lu}(?=\p{Lu}\p{Ll}{3})|\s{2,})/uy;
const AFTER_A_BLANK = /(?<=\s)/uy;
const GLUED = /(?<=\p{Ll})(?=\p{Lu}\p{L})/uy;
const BEFORE_CONTENT =
  /(?=\s*(?:[:：?…]|\.{3}|[£€$]\s?\d)|\s+(?:for|of) (?:an?|the) \p{Lu}|,?\s+(?:include\w*:?\s*)?\p{Lu}|\s+[&/] \p{Lu}|\p{Lu}|\d|\s+\d|\s*[•·▪-])/uy;
/** "… research Market Data Analyst Requirements: 5+ years": after the title of the job. */
const OF_A_JOB = new Set(["Requirements", "Qualifications", "Responsibilities", "Duties"]);
const BEHIND_A_TITLE = /(?<=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)(?=:)/uy;
/** "… best practices Preferred:• Previous work": a list begins right behind. */
const BEFORE_LIST = /:\s*[•·▪]\s/uy;
const OPENINGS = new Openings(CASED, { ignoreCase: false });

/** First words of items: where one follows a lower-case letter without a blank, a line break was lost ("civilsStrong knowledge"). */
const ITEM_STARTS =
  "Strong|Excellent|Proven|Experience|Experienced|Ability|Able|Knowledge|Good|Must|Familiarity|Familiar|Understanding|Proficien[a-z]+|Working|Bachelor|Degree|Minimum|Preferred|Responsible|Develop[a-z]*|Design[a-z]*|Manag[a-z]+|Lead[a-z]*|Support[a-z]*|Build[a-z]*|Collaborat[a-z]+|Ensur[a-z]+|Provid[a-z]+|Creat[a-z]+|Maintain[a-z]*|Work|Solid|Deep|Demonstrat[a-z]+|Hands|Comfortable|Effective|Confident|Relevant|Previous|Track|Self|Competitive|Flexible|Private|Company|Annual|Health|Pension|Prepar[a-z]+|Administer[a-z]*|Procur[a-z]+|Analy[a-z]+|Implement[a-z]*|Monitor[a-z]*|Report[a-z]*|Assist[a-z]*|Liais[a-z]+|Driv[a-z]+|Own|Partner|Write|Communicat[a-z]+|Problem|Team|Attention|Passion|Willing[a-z]*|Fluen[a-z]+|Basic|Advanced|Desirable|Essential|Qualifi[a-z]+|Full|Detail|Organi[a-z]+|Positive|Highly|Professional|Adaptab[a-z]+|Curious|Awareness|Exposure|Commercial|Interest|Certifi[a-z]+|Eager[a-z]*|Passionate|Understand|Valid|Reliab[a-z]+|Punctual[a-z]*|Ideally,?|Proficiency|Motivat[a-z]+";
/** Those of them that nobody writes behind another word as part of a name: they part it from capitals, signs and digits too ("in using EIBsFamiliarity with"). */
const SURE_STARTS =
  "Strong|Excellent|Proven|Experienced?|Ability|Knowledge|Familiarity|Understanding|Proficien[a-z]+|Bachelor[’'`]?s?|Demonstrated?|Demonstrable|Outstanding|Exceptional|Solid|Minimum|(?:Basic|Good|Great|General|Sound|Working|Deep|Thorough|Practical|Advanced|Previous|Prior|Relevant)(?= (?:understanding|knowledge|experience|communication|organi|interpersonal|analytical|command|grasp|working|skills))|Have|Are|Understand|Know|Enjoy|Thrive";
const JOINED = new RegExp(
  `(?<=(?:^|[^A-Za-zÀ-ÖØ-öø-ɏ]|[a-zß-öø-ɏ][A-ZÀ-ÖØ-Þ])[a-zß-öø-ɏ]{3,}|[A-ZÀ-ÖØ-Þ]{4}|[).])(?=(?:${ITEM_STARTS})(?:\\s|,))|(?<=[A-Za-zÀ-ÖØ-öø-ɏ\\d+#])(?=(?:${SURE_STARTS})\\s)`,
  "y",
);
/** A whole word in lower case, or the end of a bracket, and a word with a capital, or of capitals, grown together: no name is written so but those of scripts ("javaScript"). */
const GROWN =
  /(?<=(?:^|[\s(/–-])\p{Ll}{3,}[.!?]?|…|\.{3}|\p{L}\.?\))(?=(?!Script|Js\b|Net\b|Io\b)\p{Lu}(?:(?:\p{Ll}*|\p{Lu}{3,})(?:\s|[’']|…|-\p{Ll})|\p{Ll}{4,}\p{Lu}\p{Ll}))/uy;

const SMALL = "&|/|and|or|to|at|an?|the|of|on|for|with|in|we|you|us";
const GROWN_BEHIND = "(?<=\\p{Ll})(?=\\p{Lu}[\\p{L}\\s]|[£€$]\\s?\\d|\\d)";
/** What a heading goes on with until the list below it was glued to its last word: "Skills| And Requirements|Valid licence". */
const HEADING_END = new RegExp(`(?: (?:\\p{Lu}[\\p{L}’']*|${SMALL})){1,6}?${GROWN_BEHIND}`, "uy");
/** A heading in the ad's own words that has grown together with what stands before and behind it: "teams|Package Benefits|£12", "other.|What We'll Expect:|5+ years". */
const TITLED = new RegExp(`\\p{Lu}[\\p{L}’']*(?: (?:\\p{Lu}[\\p{L}’']*|${SMALL})){1,6}?(?:${GROWN_BEHIND}|(?=:))`, "uy");

/** "for a startup 🚀 at Acme": the picture stands within a sentence. */
const MID_SENTENCE = /^\p{Extended_Pictographic}\ufe0f?\s?\p{Ll}/u;

/** What marks an item, with what stands around it. */
const STARRED = /^(?:\s\*|.[•·])\s+\p{L}/u;

const CAPITAL = 1;
const HEADING = 2;
const ITEM = 4;
/** An item only between blanks: "… safety * Write secure code * Design …". */
const STAR = 8;
/** Code units with which a first word of an item or a heading begins: most places are ruled out by their letter. */
const BEGINS = new Uint8Array(65536);
for (let c = 0x41; c <= 0x5a; c++) BEGINS[c] = CAPITAL;
for (const mark of "►●▪■✓✔➤✅☑➢➡★⭐✨❖") BEGINS[mark.charCodeAt(0)] = ITEM;
for (const mark of "*•·") BEGINS[mark.charCodeAt(0)] = STAR;
/** First halves of pictures ("🧠 Skills", "🚀 Why join"): in a text that lost its breaks they stand where headings and items began. */
for (let c = 0xd83c; c <= 0xd83e; c++) BEGINS[c] = ITEM;
for (const phrase of CASED) BEGINS[phrase.charCodeAt(0)] = (BEGINS[phrase.charCodeAt(0)] as number) | HEADING;

/**
 * Places of a paragraph that lost its line breaks where a heading begins or ends ("… team. Key Responsibilities Packing and …"), or where
 * items of a list ran together; in order.
 */
export function cutsOf(text: string, start: number, end: number): number[] {
  const cuts = new Set<number>();
  const words = text.slice(start, end);
  const plain = words.includes("’") ? words.replace(/’/g, "'") : words;
  let past = start;
  for (let at = start; at < end; at++) {
    const begins = BEGINS[text.charCodeAt(at)] as number;
    if (begins === 0) continue;
    if (begins === STAR && STARRED.test(text.slice(at - 1, at + 3))) cuts.add(at);
    if (begins === ITEM && !MID_SENTENCE.test(text.slice(at, at + 6))) cuts.add(at);
    const before = at === start ? 0x20 : text.charCodeAt(at - 1);
    if ((begins & CAPITAL) !== 0 && mayEndItem(before) && (standsAt(JOINED, words, at - start) || standsAt(GROWN, words, at - start))) {
      cuts.add(at);
      const titled = wordsAt(TITLED, words, at - start);
      if (titled !== "" && opensAt(words, at - start, titled)) cuts.add(at + titled.length);
    }
    if (at < past || (begins & HEADING) === 0 || !OPENINGS.mayBeginAt(text, at)) continue;
    if (isUpperAscii(before) && isUpperAscii(text.charCodeAt(at + 1))) continue;
    const found = maybePhraseAt(plain, at - start);
    if (found === undefined) continue;
    past = at + found.length;
    past += wordsAt(HEADING_END, words, past - start).length;
    if (/^\p{Lu}/u.test(found)) cuts.add(at - qualifierBefore(words, at - start).length).add(past);
  }
  return [...cuts].sort((a, b) => a - b);
}

/** Before a colon only what asks of the reader: "Live Our Values: …" goes on with the work as often. */
function opensAt(words: string, at: number, titled: string): boolean {
  const zone = maybeCuedZone(titled.toLowerCase());
  return words.charAt(at + titled.length) === ":" ? zone === "required" || zone === "preferred" : zone !== null;
}

/** A letter, perhaps beyond ASCII, a digit, a bracket, a stop, or the sign of "C++" and "C#". */
function mayEndItem(c: number): boolean {
  return (
    (c >= 0x61 && c <= 0x7a) ||
    isUpperAscii(c) ||
    c >= 0x80 ||
    c === 0x29 ||
    c === 0x2e ||
    (c >= 0x30 && c <= 0x39) ||
    c === 0x2b ||
    c === 0x23
  );
}

/** Within a word in capitals neither items nor headings begin. */
function isUpperAscii(c: number): boolean {
  return c >= 0x41 && c <= 0x5a;
}

function maybePhraseAt(text: string, at: number): string | undefined {
  /** Asked when a phrase stands there, which it does at few of the places that open as one. */
  let behindStop: boolean | undefined;
  for (const phrase of CASED_PHRASES.at(text, at)) {
    const end = at + phrase.length;
    if (!text.startsWith(phrase, at) || !standsAt(BEFORE_CONTENT, text, end)) continue;
    behindStop ??= standsAt(AFTER_A_STOP, text, at);
    if (behindStop) return phrase;
    if (!standsAt(AFTER_A_BLANK, text, at)) return undefined;
    if (
      OUTSTANDING.has(phrase) ||
      standsAt(GLUED, text, end) ||
      standsAt(BEFORE_LIST, text, end) ||
      (OF_A_JOB.has(phrase) && standsAt(BEHIND_A_TITLE, text, end))
    )
      return phrase;
  }
  return undefined;
}

/** "… and SOC 2. Desired Skills & Experience": the word before belongs to the heading. */
const QUALIFIER =
  /(?<=^|[^\p{L}]|\p{Ll})(?:Required|Preferred|Desired|Desirable|Essential|Additional|Minimum|Basic|Key|Core|Main|Primary|Daily|Job|Position|Role|Technical|Professional|Other|Optional|Ideal) $/u;
const QUALIFIER_LETTERS = 16;

function qualifierBefore(words: string, at: number): string {
  return QUALIFIER.exec(words.slice(Math.max(0, at - QUALIFIER_LETTERS), at))?.[0] ?? "";
}

function wordsAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}
