import { HashedWords, hashOf, hashOn } from "../../text/hashed-words.js";
import { LINE_WORDS } from "./line-words.js";

/** What a line is for, in eighths of a natural logarithm: asked of the reader, done at work, or apart from both. */
export interface LineScore {
  readonly asked: number;
  readonly done: number;
  readonly apart: number;
}

const CARET = 0x5e;

const WEIGHTS = [...LINE_WORDS.matchAll(/(?<=(?:^|;)\s*)([^\s;][^:;]*): (-?\d+) (-?\d+) (-?\d+);/g)].map(([, word = "", ...weights]) => ({
  word,
  weights: weights.map(Number) as [number, number, number],
}));
const [EVERY_ASKED, EVERY_DONE, EVERY_APART] = WEIGHTS.find(({ word }) => word === "*")?.weights ?? [0, 0, 0];

const WORDS = new HashedWords(WEIGHTS.map(({ word }) => (word.startsWith("^") ? openingOf(word.slice(1)) : hashOf(word))));
/** By the number of a word. */
const [ASKED, DONE, APART] = [0, 1, 2].map((purpose) =>
  Int8Array.from([0, ...WEIGHTS.map(({ weights }) => weights[purpose] as number)]),
) as [Int8Array, Int8Array, Int8Array];
/** The number of the line in which each word was counted last. */
const COUNTED = new Float64Array(WEIGHTS.length + 1);

const WORD = /\p{L}[\p{L}']*/gu;

/** A line's words, each once, and how it begins. */
export function lineFeatures(line: string): Set<string> {
  const words = line.toLowerCase().replace(/[’‘]/g, "'").match(WORD) ?? [];
  const [first, second] = words;
  const features = new Set(words);
  if (first !== undefined) features.add(`^${first}`);
  if (second !== undefined) features.add(`^${first} ${second}`);
  return features;
}

let lines = 0;

/** The sum of what a line's features weigh. Nearly every line is asked and most words weigh nothing: no string is made of them, nor of the line. */
export function scoreLine(text: string, start = 0, end = text.length): LineScore {
  lines++;
  let asked = EVERY_ASKED;
  let done = EVERY_DONE;
  let apart = EVERY_APART;
  let words = 0;
  let first = 0;
  for (let at = start; at < end; ) {
    // Written out here and below: asked for every letter, a call would cost more than its answer.
    let letter = LETTERS[text.charCodeAt(at)] || letterAt(text, at);
    if (letter <= APOSTROPHE) {
      if (letter === ODD) return scoreLine(spelled(text.slice(start, end)));
      at++;
      continue;
    }
    let hash = 0;
    do {
      hash = hashOn(hash, letter);
      at++;
      letter = at < end ? LETTERS[text.charCodeAt(at)] || letterAt(text, at) : NONE;
    } while (letter >= APOSTROPHE);
    const known = WORDS.numberOf(hash);
    if (known !== 0 && COUNTED[known] !== lines) {
      COUNTED[known] = lines;
      asked += ASKED[known] as number;
      done += DONE[known] as number;
      apart += APART[known] as number;
    }
    if (++words > 2) continue;
    const begins = WORDS.numberOf(words === 1 ? openingHash(hash) : openingHash(first, hash));
    first = hash;
    asked += ASKED[begins] as number;
    done += DONE[begins] as number;
    apart += APART[begins] as number;
  }
  return { asked, done, apart };
}

/** What lines of one text are for: several rules ask about the same line, and it is read for the first of them only. */
export class LineScores {
  readonly #text: string;
  /** By where a line begins: where it ends, and its score. */
  readonly #known = new Map<number, { readonly end: number; readonly score: LineScore }>();

  constructor(text: string) {
    this.#text = text;
  }

  of(start: number, end: number): LineScore {
    const known = this.#known.get(start);
    if (known !== undefined && known.end === end) return known.score;
    const score = scoreLine(this.#text, start, end);
    this.#known.set(start, { end, score });
    return score;
  }
}

/** By code unit what stands there, in lower case: a letter, or one of these; 0 where it was not asked yet. */
const LETTERS = new Uint16Array(65536);
const NONE = 1;
/** A letter that is not written alone, or has more than one in lower case. */
const ODD = 2;
const APOSTROPHE = 0x27;

function letterAt(text: string, at: number): number {
  const c = text.charCodeAt(at);
  return (LETTERS[c] as number) || learnLetter(c);
}

function learnLetter(c: number): number {
  const char = String.fromCharCode(c);
  const lower = char.toLowerCase();
  // Sigma is written by its place.
  const odd = (c >= 0xd800 && c <= 0xdfff) || lower.length !== 1 || c === 0x3a3;
  const letter = /[’‘']/.test(char) ? APOSTROPHE : /\p{L}/u.test(lower) ? lower.charCodeAt(0) : NONE;
  LETTERS[c] = odd ? ODD : letter;
  return LETTERS[c] as number;
}

/** A line with odd letters as it is counted: words with a letter beyond the first plane weigh nothing. */
function spelled(line: string): string {
  return line.toLowerCase().replace(/[\u{d800}-\u{dfff}\u{10000}-\u{10ffff}]/gu, (char) => (/\p{L}/u.test(char) ? "ƶ" : " "));
}

/** Of a line's beginning, by the hashes of its first word, or of the first two. */
function openingHash(first: number, second = 0): number {
  return hashOn(hashOn(first, CARET), second);
}

function openingOf(words: string): number {
  const [first = "", second] = words.split(" ");
  return openingHash(hashOf(first), second === undefined ? 0 : hashOf(second));
}
