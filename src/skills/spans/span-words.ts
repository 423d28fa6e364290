import { FOLD } from "../../text/fold.js";
import type { Segment } from "../../text/segment.js";

/** What the labeller knows of one word, whatever stands around it. All numbers, so that its weights hold no word of any text. */
export interface SpanWord {
  readonly word: number;
  readonly endings: readonly number[];
  readonly shape: number;
  /** A coarse and a fine class of words that stand beside the same words, and how common and how capitalised the word is. */
  readonly coarse: number;
  readonly fine: number;
  readonly usage: number;
  /** Number of the cue ("experience", "knowledge" …) or 0. */
  readonly cue: number;
  /** Ends what a cue reaches. */
  readonly stops: boolean;
}

export const CLASS_BITS = 16;

/** Classes by the hash of the word, 0 where it was not seen often enough. */
export interface WordClasses {
  /** By fine class. */
  readonly coarse: readonly number[];
  readonly fine: Uint8Array;
  readonly usage: Uint8Array;
}

const CUES =
  "experience knowledge understanding skills proficiency expertise familiarity background degree ability proficient familiar skilled interest work working using technologies tools including hands excellent solid experienced expert fluent you we our team company";
const CUE_NUMBER: ReadonlyMap<string, number> = new Map(CUES.split(" ").map((word, at) => [word, at + 1]));

export function hashWord(word: string): number {
  return hashWithin(word, 0, word.length);
}

/** The same of the word that stands between two places of a text: no string is made of it. */
export function hashWithin(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mixed(hash);
}

/** Spreads the bits of a number over all of its bits; with a sign, as a number of 32 bits without one is an object to the engine. */
export function mixed(value: number): number {
  let hash = value ^ (value >>> 15);
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 12);
}

/** Words, and each other sign for itself; blanks are left out. */
export function spanTokens(text: string, from: number, to: number): Segment[] {
  const tokens: Segment[] = [];
  for (let i = from; i < to; ) {
    const c = text.charCodeAt(i);
    let end = i + 1;
    if (FOLD[c] !== 0) while (end < to && FOLD[text.charCodeAt(end)] !== 0) end++;
    if (end > i + 1 || (c > 0x20 && c !== 0xa0)) tokens.push({ start: i, end });
    i = end;
  }
  return tokens;
}

/** Letters without case, digits as one: what two writings of a word share. */
export function bareWord(surface: string): string {
  return surface.toLowerCase().replace(/\d+/g, "0");
}

export function readSpanWord(surface: string, classes: WordClasses): SpanWord {
  const bare = bareWord(surface);
  const word = hashWord(bare);
  const slot = word & ((1 << CLASS_BITS) - 1);
  const fine = classes.fine[slot] as number;
  return {
    word,
    endings: endingsOf(bare),
    shape: shapeOf(surface),
    coarse: classes.coarse[fine] as number,
    fine,
    usage: classes.usage[slot] as number,
    cue: CUE_NUMBER.get(bare) ?? 0,
    stops: bare === "." || bare === ";" || bare === ":",
  };
}

function endingsOf(bare: string): number[] {
  if (bare.length < 4) return [];
  const parts = [`2${bare.slice(-2)}`, `3${bare.slice(-3)}`, `p${bare.slice(0, 3)}`];
  return (bare.length > 4 ? [...parts, `4${bare.slice(-4)}`] : parts).map(hashWord);
}

const SHAPES: readonly RegExp[] = [/^\d+$/, /^\p{Lu}$/u, /^[\p{Lu}\d]+$/u, /^\p{Lu}\p{Ll}+$/u, /^\p{Ll}+$/u, /\p{Ll}\p{Lu}/u, /[\p{L}\d]/u];

/** The kind of casing; any other sign is a shape of its own. */
function shapeOf(surface: string): number {
  const at = SHAPES.findIndex((shape) => shape.test(surface));
  return at >= 0 ? at + 1 : 16 + (surface.charCodeAt(0) & 0xfff);
}

/** What stands before the first and after the last word. */
export const EDGE: SpanWord = { word: 1, endings: [], shape: 9, coarse: 255, fine: 255, usage: 255, cue: 0, stops: false };
