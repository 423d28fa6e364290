import { LINE_WORDS } from "./line-words.js";

/** What a line is for, in eighths of a natural logarithm: asked of the reader, done at work, or apart from both. */
export interface LineScore {
  readonly asked: number;
  readonly done: number;
  readonly apart: number;
}

interface WeightedWord extends LineScore {
  readonly word: string;
  /** The number of the line in which it was counted last. */
  line: number;
}

const WEIGHTS = new Map<string, WeightedWord>();
for (const [, word = "", asked, done, apart] of LINE_WORDS.matchAll(/([^\s;][^:;]*): (-?\d+) (-?\d+) (-?\d+);/g))
  WEIGHTS.set(word, { word, asked: Number(asked), done: Number(done), apart: Number(apart), line: 0 });
const EVERY: LineScore = WEIGHTS.get("*") ?? { asked: 0, done: 0, apart: 0 };

/** Words lie by their hashes in a table of so many places. */
const SLOTS = 1 << 12;
const TABLE = new Array<WeightedWord | undefined>(SLOTS).fill(undefined);
for (const weighted of WEIGHTS.values()) TABLE[slotOf(weighted.word, 0, weighted.word.length, hashOf(weighted.word))] = weighted;

const WORD = /\p{L}[\p{L}']*/gu;

/** A line's words, each once, and how it begins. */
export function lineFeatures(line: string): Set<string> {
  const words = plainOf(line).match(WORD) ?? [];
  const [first, second] = words;
  const features = new Set(words);
  if (first !== undefined) features.add(`^${first}`);
  if (second !== undefined) features.add(`^${first} ${second}`);
  return features;
}

let lines = 0;

/** The sum of what a line's features weigh. Nearly every line is asked and most words weigh nothing: no string is made of them. */
export function scoreLine(line: string): LineScore {
  const text = plainOf(line);
  let { asked, done, apart } = EVERY;
  const add = (weight: LineScore | undefined) => {
    if (weight === undefined) return;
    asked += weight.asked;
    done += weight.done;
    apart += weight.apart;
  };
  lines++;
  let first = "";
  let words = 0;
  for (let at = 0; at < text.length; ) {
    let width = letterWidth(text, at);
    if (width === 0) {
      at++;
      continue;
    }
    const start = at;
    let hash = 0;
    for (; width > 0; width = text[at] === "'" ? 1 : letterWidth(text, at)) {
      hash = hashOn(hash, text.charCodeAt(at));
      at += width;
    }
    const known = TABLE[slotOf(text, start, at, hash)];
    if (known !== undefined && known.line !== lines) {
      known.line = lines;
      add(known);
    }
    words++;
    if (words === 1) {
      first = `^${text.slice(start, at)}`;
      add(WEIGHTS.get(first));
    } else if (words === 2) add(WEIGHTS.get(`${first} ${text.slice(start, at)}`));
  }
  return { asked, done, apart };
}

function plainOf(line: string): string {
  const lower = line.toLowerCase();
  return lower.includes("’") || lower.includes("‘") ? lower.replace(/[’‘]/g, "'") : lower;
}

/** By code unit: 1 for a letter, 2 for anything else, 0 where it was not asked yet. */
const KNOWN = new Uint8Array(65536);

/** Code units of the letter at a place of a text in lower case, 0 where none stands. */
function letterWidth(text: string, at: number): number {
  if (at >= text.length) return 0;
  const c = text.charCodeAt(at);
  if (c < 0x80) return c >= 0x61 && c <= 0x7a ? 1 : 0;
  if (c >= 0xd800 && c <= 0xdbff) return LETTER.test(String.fromCodePoint(text.codePointAt(at) as number)) ? 2 : 0;
  if (KNOWN[c] === 0) KNOWN[c] = LETTER.test(String.fromCharCode(c)) ? 1 : 2;
  return KNOWN[c] === 1 ? 1 : 0;
}

const LETTER = /\p{L}/u;

function hashOn(hash: number, c: number): number {
  return Math.imul(hash ^ c, 0x01000193);
}

function hashOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashOn(hash, word.charCodeAt(i));
  return hash;
}

/** The slot of the word, or the free one where it would be. */
function slotOf(text: string, start: number, end: number, hash: number): number {
  for (let at = (hash ^ (hash >>> 15)) & (SLOTS - 1); ; at = (at + 1) & (SLOTS - 1)) {
    const known = TABLE[at];
    if (known === undefined || (known.word.length === end - start && text.startsWith(known.word, start))) return at;
  }
}
