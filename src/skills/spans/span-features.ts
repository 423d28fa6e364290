import { EDGE, mixed, type SpanWord } from "./span-words.js";

/** Places of features in the table of weights. */
export const FEATURE_BITS = 16;
const MASK = (1 << FEATURE_BITS) - 1;
/** How far to either side a word is seen. */
export const REACH = 2;

function feature(template: number, a: number, b = 0, c = 0): number {
  const hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a, 0x85ebca6b) ^ Math.imul(b + 0x3c6e, 0xc2b2ae35);
  return mixed(hash ^ Math.imul(c + 0x1b87, 0x27d4eb2f)) & MASK;
}

/** What one word says of the word `offset` places before it. */
export function wordFeatures(word: SpanWord, offset: number): number[] {
  const at = (offset + REACH) * 8;
  const found = [feature(at, word.word), feature(at + 1, word.fine), feature(at + 2, word.shape)];
  if (offset >= -1 && offset <= 1) found.push(feature(at + 3, word.usage));
  if (offset === 0) found.push(feature(at + 4, word.usage, word.shape), ...word.endings.map((ending) => feature(at + 5, ending)));
  return found;
}

/** What neighbours, names found by the taxonomy (`tags`), the last cue and the statement's length say of the word at `i` together. */
export function writePlaceFeatures(out: Int32Array, words: readonly SpanWord[], tags: readonly number[], i: number, cue: number): void {
  const here = words[i] as SpanWord;
  const before = words[i - 1] ?? EDGE;
  const after = words[i + 1] ?? EDGE;
  const tag = tags[i] as number;
  const tagBefore = tags[i - 1] ?? 63;
  const tagAfter = tags[i + 1] ?? 63;
  const length = lengthClass(words.length);
  out[0] = feature(64, before.coarse, here.coarse);
  out[1] = feature(65, here.coarse, after.coarse);
  out[2] = feature(66, (words[i - 2] ?? EDGE).coarse, before.coarse);
  out[3] = feature(67, after.coarse, (words[i + 2] ?? EDGE).coarse);
  out[4] = feature(68, before.coarse, here.coarse, after.coarse);
  out[5] = feature(69, before.shape, here.shape, after.shape);
  out[6] = feature(70, tag);
  out[7] = feature(71, tagBefore, tag);
  out[8] = feature(72, tag, tagAfter);
  out[9] = feature(73, tag, here.shape);
  out[10] = feature(74, tag, before.word);
  out[11] = feature(75, tag, after.word);
  out[12] = feature(76, tag, cue);
  out[13] = feature(77, here.shape, cue);
  out[14] = feature(78, here.shape, length);
  out[15] = feature(79, length, (words[0] as SpanWord).word);
  out[16] = feature(80, before.word, here.word);
  out[17] = feature(81, here.word, after.word);
  for (let far = 1; far <= FAR; far++) {
    out[16 + 2 * far] = feature(82, (words[i - REACH - far] ?? EDGE).word);
    out[17 + 2 * far] = feature(83, (words[i + REACH + far] ?? EDGE).word);
  }
}

/** Beyond its neighbours a word is seen so far to either side, in whatever order. */
const FAR = 5;
export const PLACE_FEATURES = 18 + 2 * FAR;

function lengthClass(n: number): number {
  return n <= 2 ? 1 : n <= 4 ? 2 : n <= 8 ? 3 : n <= 20 ? 4 : 5;
}
