import { FOLD } from "../text/fold.js";

/**
 * The inner loop of the matcher: UTF-8 bytes to word hashes. The tables and buffers are constants of this module, not fields:
 * V8 then knows their addresses and lengths, which alone makes the loop three times as fast. Nothing here is kept between two texts.
 *
 * ASCII letters lose their case; of a longer letter only its first byte is read, so that case and accent of é, É and è do not
 * matter there. Combining accents are not read at all. Everything else parts words.
 */
export const PRIME = 0x01000193;
/** Bytes of one turn: longer texts are read in turns. */
const CAPACITY = 1 << 18;
const PADDING = 8;

const BUFFER = new ArrayBuffer(CAPACITY + PADDING);
const BYTES = new Uint8Array(BUFFER, 0, CAPACITY + PADDING);
const TARGET = new Uint8Array(BUFFER, 0, CAPACITY);
const QUADS = new Int32Array(BUFFER);
const HASHES = new Int32Array(CAPACITY / 2 + PADDING);
const ENDS = new Int32Array(CAPACITY / 2 + PADDING);
/** Twice the folded letter and one; 0 for all that is no letter or digit. */
const LETTER = new Int32Array(256);
/** The hash is multiplied by this: the prime in a word, 1 where a byte is passed over, 0 (a fresh start) between words. */
const FACTOR = new Int32Array(256);
/** 1 where a byte ends a word. */
const ENDING = new Int32Array(256);
/** 1 for a digit. */
const DIGIT = new Int32Array(256);

for (let b = 0; b < 256; b++) {
  const ascii = b < 0x80 ? (FOLD[b] as number) : 0;
  // C3 to CB and CE to D4: Latin, Greek, Cyrillic; E1: Latin Extended Additional. CC and CD: combining accents.
  const letter = (b >= 0xc3 && b <= 0xcb) || (b >= 0xce && b <= 0xd4) || b === 0xe1 ? b : ascii;
  const passed = (b >= 0x80 && b < 0xc0) || b === 0xcc || b === 0xcd;
  LETTER[b] = letter > 0 ? letter * 2 + 1 : 0;
  FACTOR[b] = letter > 0 ? PRIME : passed ? 1 : 0;
  ENDING[b] = FACTOR[b] === 0 ? 1 : 0;
  DIGIT[b] = b >= 0x30 && b <= 0x39 ? 1 : 0;
}

/** The hash is invertible: 1 / PRIME modulo 2^32 takes a letter back. */
const INVERSE = 0x359c449b;
const LETTER_S = LETTER[0x73] as number;
/** All ones for "s", else 0: a word's last "s" is not part of its hash, so that singular and plural lead to the same node. */
const PLURAL = new Int32Array(256);
PLURAL[0x73] = -1;
PLURAL[0x53] = -1;
/** Words at which a form may begin, four times; two where it may be this word alone, one where it may begin with this and the next. */
const CANDIDATES = new Int32Array(CAPACITY / 2 + PADDING);

const encoder = new TextEncoder();

/** Ends of the quads that are not all ASCII, and how many bytes more than UTF-16 units there are up to each. */
const WIDES = new Int32Array(CAPACITY / 4 + PADDING);
const EXTRAS = new Int32Array(CAPACITY / 4 + PADDING);

/** What the last `readWords` read; valid until the next. */
export const lastRead = { hashes: HASHES, ends: ENDS, candidates: CANDIDATES, length: 0, words: 0, units: 0, wides: 0, wide: 0 };

/** Reads as much of the text as fits from an offset on. A word cut by the end of the turn is read as it stands; the caller goes back before it. */
export function readWords(text: string, from: number): void {
  const { read, written } = encoder.encodeInto(from === 0 ? text : text.slice(from), TARGET);
  for (let i = 0; i < PADDING; i++) BYTES[written + i] = 0x20;
  lastRead.length = written;
  lastRead.units = read;
  lastRead.wides = 0;
  lastRead.wide = 0;
  extra = 0;
  lastRead.words = hashWords(written);
}

/** Hash of the word that `hashQuad` left open. */
let openHash = 0;
/** Bytes more than units so far. */
let extra = 0;

/** Three bytes of four make two units: one byte too many counts for each but one of the following bytes. */
function extraOf(b: number): number {
  return b >= 0xf0 ? -1 : (b & 0xc0) === 0x80 ? 1 : 0;
}

/** How many bytes more than units lie before a byte. */
export function extraBefore(offset: number): number {
  let at = lastRead.wide;
  while (at < lastRead.wides && (WIDES[at] as number) <= offset) at++;
  while (at > 0 && (WIDES[at - 1] as number) > offset) at--;
  lastRead.wide = at;
  let sum = at > 0 ? (EXTRAS[at - 1] as number) : 0;
  if (at < lastRead.wides) for (let i = (WIDES[at] as number) - 4; i < offset; i++) sum += extraOf(BYTES[i] as number);
  return sum;
}

/** Four bytes of which one is not ASCII. A function of its own: inside the loop it makes V8 keep that one's values in memory. */
function hashQuad(start: number, count: number, open: number): number {
  let words = count;
  let h = open;
  for (let i = start; i < start + 4; i++) {
    const b = BYTES[i] as number;
    HASHES[words] = h;
    ENDS[words] = i;
    words += ((h | -h) >>> 31) & (ENDING[b] as number);
    extra += extraOf(b);
    h = Math.imul(h ^ (LETTER[b] as number), FACTOR[b] as number);
  }
  openHash = h;
  WIDES[lastRead.wides] = start + 4;
  EXTRAS[lastRead.wides++] = extra;
  return words;
}

/** No branch depends on the letters: the end of a word only moves the place the next one is written to. */
function hashWords(length: number): number {
  let words = 0;
  let h = 0;
  let inside = 0;
  for (let i = 0; i <= length; i += 4) {
    const quad = QUADS[i >>> 2] as number;
    if ((quad & 0x80808080) !== 0) {
      words = hashQuad(i, words, h);
      h = openHash;
      inside = (h | -h) >>> 31;
      continue;
    }
    let letter = LETTER[quad & 255] as number;
    let now = letter & 1;
    HASHES[words] = h;
    ENDS[words] = i;
    words += inside & ~now;
    h = Math.imul(h ^ letter, PRIME & -now);
    inside = now;

    letter = LETTER[(quad >>> 8) & 255] as number;
    now = letter & 1;
    HASHES[words] = h;
    ENDS[words] = i + 1;
    words += inside & ~now;
    h = Math.imul(h ^ letter, PRIME & -now);
    inside = now;

    letter = LETTER[(quad >>> 16) & 255] as number;
    now = letter & 1;
    HASHES[words] = h;
    ENDS[words] = i + 2;
    words += inside & ~now;
    h = Math.imul(h ^ letter, PRIME & -now);
    inside = now;

    letter = LETTER[quad >>> 24] as number;
    now = letter & 1;
    HASHES[words] = h;
    ENDS[words] = i + 3;
    words += inside & ~now;
    h = Math.imul(h ^ letter, PRIME & -now);
    inside = now;
  }
  return words;
}

/** What was read, by functions: put into the loops that ask, they know the buffers as constants. */
export const byteAt = (at: number): number => BYTES[at] as number;
export const hashAt = (k: number): number => HASHES[k] as number;
export const endAt = (k: number): number => ENDS[k] as number;
export const candidateAt = (at: number): number => CANDIDATES[at] as number;

export function isPluralByte(b: number): boolean {
  return b === 0x73 || b === 0x53;
}

/** Mixes two word hashes into the number of a pair. */
export function pairOf(first: number, second: number): number {
  return Math.imul(first, 0x9e3779b1) ^ second;
}

/** The hash of word k, as it was read, without its last "s". Nothing is left of a lone "s": it stays as it is. */
export function stemHash(k: number): number {
  const hash = HASHES[k] as number;
  const stem = Math.imul(hash, INVERSE) ^ LETTER_S;
  const mask = (PLURAL[BYTES[(ENDS[k] as number) - 1] as number] as number) & ((stem | -stem) >> 31);
  return hash ^ ((hash ^ stem) & mask);
}

/**
 * The words at which a form may begin: alone, with its next word, or as a name with digits behind it; their number is the answer.
 * No branch depends on them: each word is written down, and the place moves on where it counts. Hashes lose their last "s" on the way.
 */
export function findCandidates(words: number, singles: Int32Array, pairs: Int32Array): number {
  const singleMask = singles.length * 32 - 1;
  const pairMask = pairs.length * 32 - 1;
  HASHES[words] = 0;
  ENDS[words] = 0;
  let hash = words > 0 ? stemHash(0) : 0;
  let count = 0;
  for (let k = 0; k < words; k++) {
    const next = k + 1 < words ? stemHash(k + 1) : 0;
    HASHES[k] = hash;
    const single = (hash ^ (hash >>> 15)) & singleMask;
    const mixed = pairOf(hash, next);
    const pair = (mixed ^ (mixed >>> 15)) & pairMask;
    const ofSingle = singles[single >>> 5] as number;
    const ofPair = pairs[pair >>> 5] as number;
    const digit = DIGIT[BYTES[(ENDS[k] as number) - 1] as number] as number;
    const alone = (ofSingle >>> (single & 31)) & (ofSingle >>> (hash >>> 27)) & (ofSingle >>> ((hash >>> 22) & 31)) & 1;
    const paired = (ofPair >>> (pair & 31)) & (ofPair >>> (mixed >>> 27)) & (ofPair >>> ((mixed >>> 22) & 31)) & 1;
    CANDIDATES[count] = k * 4 + alone * 2 + paired;
    count += alone | paired | digit;
    hash = next;
  }
  return count;
}

export function isWordByte(b: number): boolean {
  return (FACTOR[b] as number) !== 0 && (b < 0x80 || b >= 0xc0);
}

/** A byte that goes on with a word already begun. */
export function continuesWord(b: number): boolean {
  return (FACTOR[b] as number) !== 0;
}

export function isLetterByte(b: number): boolean {
  return (LETTER[b] as number) !== 0;
}

export function hashBytes(start: number, end: number): number {
  let h = 0;
  for (let i = start; i < end; i++) h = Math.imul(h ^ (LETTER[BYTES[i] as number] as number), FACTOR[BYTES[i] as number] as number);
  return h;
}

/** A second, unlike hash of all letters of a stretch, but for the last "s" of each word: both must agree before a match counts. */
export function proofOf(start: number, end: number): number {
  let h = 0;
  let stem = 0;
  let from = -1;
  for (let i = start; i <= end; i++) {
    const b = i < end ? (BYTES[i] as number) : 0x20;
    const letter = LETTER[b] as number;
    if (letter > 0) {
      if (from < 0) from = i;
      stem = h;
      h = (Math.imul(h, 33) + letter) | 0;
    } else if (FACTOR[b] === 0) {
      if (from >= 0 && i - from > 1 && isPluralByte(BYTES[i - 1] as number)) h = stem;
      from = -1;
    }
  }
  return h;
}

/** What a letter of a form adds to the hashes, by its first byte of UTF-8: all that is read of a letter. */
export function letterOf(c: number): number {
  return LETTER[c < 0x80 ? c : c < 0x800 ? 0xc0 | (c >>> 6) : 0xe0 | (c >>> 12)] as number;
}
