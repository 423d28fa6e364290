/**
 * Where things lie in the memory of the module, by byte: small tables, the text of one turn, what is read of it, what is found in it,
 * then the tables of the trie, which whoever opens the module lays behind. The compiler makes the beginning of each part an offset of the
 * instruction that reads it: an index below nought is outside the memory, even where the part is not the first.
 */

/** Bytes of one turn: longer texts are read in turns. All that a turn needs stays in the second-level cache. */
export const CAPACITY: i32 = 1 << 16;
/** Two bytes at least are a word and its end. */
const WORDS: i32 = CAPACITY / 2;
/** A step that reads or writes several at once may go so far beyond the last. */
const BEYOND: i32 = 256;

/** Sixteen bytes all ones, then as many of zeros: read from n before the middle on, a mask of n bytes. */
export const ONES: i32 = 0;
/** Sixteen letters of a word that does not lie in one piece. */
export const LETTERS: i32 = 32;
/** What each byte is to a word. */
const CLASSES: i32 = 256;
export const TEXT: i32 = 512;
/** The text, letter by letter without case; 0 for what is no part of a word, PASSED for what is not read of one. */
export const FOLDED: i32 = TEXT + CAPACITY + BEYOND;
/** Start and end of each word. */
export const BOUNDS: i32 = FOLDED + CAPACITY + BEYOND;
/** Both hashes of each word. */
export const HASHES: i32 = BOUNDS + WORDS * 8 + BEYOND;
/** Words at which a form may begin, four times; two where it may be this word alone, one where it may begin with this and the next. */
export const CANDIDATES: i32 = HASHES + WORDS * 8 + BEYOND;
/** Start and end in UTF-16 units, and the form, of each match. */
export const HITS: i32 = CANDIDATES + WORDS * 4 + BEYOND;
/** UTF-16 units before each block of 64 bytes. */
export const UNITS: i32 = HITS + WORDS * 12 + BEYOND;
export const TABLES: i32 = UNITS + CAPACITY / 16 + BEYOND;

const OTHER: i32 = 0;
const LETTER: i32 = 1;
/** Inside a word, but not read. */
const PASSES: i32 = 2;

/** Once, before any text. */
export function layTables(): void {
  v128.store(ONES, i8x16.splat(-1));
  for (let b: i32 = 0; b < 256; b++) store<u8>(CLASSES + b, <u8>classOf(b));
}

/**
 * Of a letter beyond ASCII only the first byte is read, so that case and accent of é, É and è do not matter. C3 to CB and CE to D4: Latin,
 * Greek, Cyrillic; E1: Latin Extended Additional. Combining accents (CC and CD) are passed over. All else parts words.
 */
function classOf(b: i32): i32 {
  if (b < 0x80) return isDigit(b) || <u32>((b | 0x20) - 0x61) < 26 ? LETTER : OTHER;
  if ((b >= 0xc3 && b <= 0xcb) || (b >= 0xce && b <= 0xd4) || b === 0xe1) return LETTER;
  return b < 0xc0 || b === 0xcc || b === 0xcd ? PASSES : OTHER;
}

export function byteAt(at: i32): i32 {
  return <i32>load<u8>(TEXT + at);
}

export function startOf(word: i32): i32 {
  return load<i32>(BOUNDS + word * 8);
}

export function endOf(word: i32): i32 {
  return load<i32>(BOUNDS + word * 8, 4);
}

export function hashOf(word: i32): i32 {
  return load<i32>(HASHES + word * 8);
}

/** The second hash: both must agree before a match counts. */
export function proofOf(word: i32): i32 {
  return load<i32>(HASHES + word * 8, 4);
}

export function isDigit(b: i32): bool {
  return <u32>(b - 0x30) < 10;
}

export function isLetter(b: i32): bool {
  return load<u8>(CLASSES + b) === LETTER;
}

/** A byte that goes on with a word already begun. */
export function continuesWord(b: i32): bool {
  return load<u8>(CLASSES + b) !== OTHER;
}

export function isWordByte(b: i32): bool {
  return continuesWord(b) && (b < 0x80 || b >= 0xc0);
}

/** 1 where a word ends in "s", but for a lone "s". */
export function isPlural(start: i32, end: i32): i32 {
  return <i32>(end - start > 1) & <i32>((byteAt(end - 1) | 0x20) === 0x73);
}
