import { hashWord, mixed } from "../../skills/spans/span-words.js";
import { fold } from "../../text/fold-words.js";
import type { Mark, Marks } from "./read-words.js";
import { tellsWorkAlone } from "./work-words.js";

/** Where a line stands. */
export type LinePlace = "position" | "project" | "summary";

/** Features are numbers of so many bits; so are the places of weights. */
const FEATURE_BITS = 16;
export const WEIGHT_BITS = 20;

const WORD = /[\p{L}\d]+(?:['-][\p{L}\d]+)*/gu;
/** A line of fewer words tells no deed. */
const LEAST_WORDS = 3;
const LENGTHS = { of: 5, most: 6 };

/** What a sentence's words tell, as numbers that hold no word of it: its words, their classes, a number, its length and place. */
export function lineFeatures(sentence: string, marks: Marks, place: LinePlace): readonly number[] {
  const tokens = fold(sentence).match(WORD) ?? [];
  if (tokens.length < LEAST_WORDS) return [];
  const found = ["any", `place ${place}`, `length ${Math.min(LENGTHS.most, Math.floor(tokens.length / LENGTHS.of))}`];
  for (const mark of marks.keys()) if (!tellsWorkAlone(mark)) found.push(markName(mark));
  for (const token of tokens) {
    if (/^\d/.test(token)) found.push("digit");
    if (!/^\d+$/.test(token)) found.push(`word ${beginningOf(token)}`);
  }
  return [...new Set(found.map(featureOf))];
}

const featureOf = (name: string): number => hashWord(name) & ((1 << FEATURE_BITS) - 1);
const markName = (mark: Mark): string => `mark ${mark}`;

/** The feature of a line in which a word of the class stands. */
export const markFeature = (mark: Mark): number => featureOf(markName(mark));

/** What the forms of one word mostly share. */
function beginningOf(word: string): string {
  if (word.length > 7) return word.slice(0, 6);
  return word.length > 4 && word.endsWith("s") ? word.slice(0, -1) : word;
}

/** Where the weight of a feature for one behaviour, or for one kind of them, stands. */
export function weightPlace(feature: number, of: number): number {
  return mixed(Math.imul(feature + 1, 0x9e3779b1) ^ of) & ((1 << WEIGHT_BITS) - 1);
}
