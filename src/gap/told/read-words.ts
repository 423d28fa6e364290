import { tellsGain, tellsResult } from "../../cv/lexicon/deeds.js";
import { fold } from "../../text/fold-words.js";
import { WORDS, type WordClass } from "./words.js";

/** A word's class; a number, one below a thousand, a result told with a figure, and one told as a change stand beside them. */
export type Mark = WordClass | "number" | "few" | "huge" | "result" | "gain";

/** Where in a sentence words of a class stand. */
export type Marks = ReadonlyMap<Mark, readonly number[]>;

interface Entry {
  readonly kind: WordClass;
  /** The words of the phrase, without their stars. */
  readonly words: readonly string[];
  readonly open: readonly boolean[];
}

/** Letters by which stems are found: no stem is shorter. */
const KEY = 2;

const BY_BEGINNING = indexWords();

function indexWords(): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const [kind, list] of Object.entries(WORDS) as [WordClass, string][])
    for (const phrase of list.split(" ")) {
      const parts = phrase.split("_");
      const entry = { kind, words: parts.map((part) => part.replace("*", "")), open: parts.map((part) => part.endsWith("*")) };
      const key = (entry.words[0] as string).slice(0, KEY);
      index.set(key, [...(index.get(key) ?? []), entry]);
    }
  return index;
}

const WORD = /[\p{L}\d]+(?:['-][\p{L}\d]+)*/gu;
const NUMBER =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|zwolf|funfzehn|zwanzig|dreissig|vierzig|funfzig|deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|quindici|venti|trenta|quaranta|cinquanta)$/;

/** Numbers no shift, shop or team reaches: "9,000" is read as two words. */
const LARGE = /^(?:\d{4,}|\d+[a-z].*|thousand|hundred|k|m|bn|million|millions|billion|tausend|mio|millionen|mille|mil)$/;

function isFew(tokens: readonly string[], at: number): boolean {
  const [before = "", token = "", after = ""] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return !LARGE.test(token) && !LARGE.test(after) && !/^\d+$/.test(before) && !/^\d+$/.test(after);
}

/** A million and more: "70m", "1.4 million", "50tb"; "1,400,000" is read as three words. */
function isHuge(tokens: readonly string[], at: number): boolean {
  const [before = "", token = ""] = [tokens[at - 1], tokens[at]];
  if (/^\d+(?:m|mn|mm|b|bn|mio|tb|pb)$/.test(token) || /^\d{7,}$/.test(token)) return true;
  if (/^(?:millions?|billions?|milliards?|mio|millionen|milliarden|millones|milioni|tb|pb|terabytes?|petabytes?)$/.test(token))
    return /^\d|hundred|several/.test(before);
  return /^\d{3}$/.test(token) && /^\d{3}$/.test(before) && /^\d{1,3}$/.test(tokens[at - 2] ?? "");
}

/** "Ran a class for twelve people": whom one taught, not whom one led. */
const TAUGHT =
  /(?<![a-z])((?:class(?:es)?|sessions?|courses?|workshops?|lessons|trainings?) (?:for|of|with) (?:up to )?\S+) (?:people|men|women|staff)(?![a-z])/g;
/** Lessons one had oneself. */
const HAD_LESSONS = /(?<![a-z])((?:hours|days|weeks|months|years) of) (?:[a-z-]+ )?training(?! (?:for|given|of|to)(?![a-z]))/g;
/** Being on a rota is no planning of it. */
const ON_ROTA = /(?<![a-z])(on[- ]call|(?:on|in) (?:the|an?|our|its)(?: [a-z-]+){0,2}) rotas?(?![a-z])/g;

/** Lists of names that a program takes in. */
const ROSTER_DATA = /(?<![a-z])rosters? (?=(?:imports?|exports?|data|files?)(?![a-z]))/g;

/** The classes of words in a sentence, in one pass. */
export function readWords(sentence: string): Marks {
  const folded = fold(sentence)
    .replace(TAUGHT, "$1 learners")
    .replace(ON_ROTA, "$1")
    .replace(ROSTER_DATA, "")
    .replace(HAD_LESSONS, "$1 practice");
  const tokens = folded.match(WORD) ?? [];
  const marks = new Map<Mark, number[]>();
  const mark = (kind: Mark, at: number): void => {
    const places = marks.get(kind);
    if (places === undefined) marks.set(kind, [at]);
    else if (places.at(-1) !== at) places.push(at);
  };
  tokens.forEach((token, at) => {
    if (NUMBER.test(token)) {
      mark("number", at);
      if (isFew(tokens, at)) mark("few", at);
    }
    if (isHuge(tokens, at)) mark("huge", at);
    for (const entry of BY_BEGINNING.get(token.slice(0, KEY)) ?? []) if (stands(entry, tokens, at)) mark(entry.kind, at);
  });
  if (tellsResult(folded)) mark("result", 0);
  if (tellsGain(folded)) mark("gain", 0);
  return marks;
}

function stands({ words, open }: Entry, tokens: readonly string[], at: number): boolean {
  return words.every((word, step) => {
    const token = tokens[at + step];
    return token !== undefined && (open[step] === true ? token.startsWith(word) : token === word);
  });
}
