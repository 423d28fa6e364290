import { BOUNDS, byteAt, FOLDED, TEXT, UNITS } from "./memory";

/** Stands in the folded text for a byte of a word that is not read. */
export const PASSED: u8 = 0x80;

/** Letters and what is passed over in the last block, a bit each. */
let letters: u64 = 0;
let passed: u64 = 0;
/** UTF-16 units so far. */
let units: i32 = 0;
let isAscii: bool = true;

/** Finds the words of so many bytes of text, 64 at once; gives their number. */
export function readWords(length: i32): i32 {
  for (let i = 0; i < 64; i += 16) v128.store(TEXT + length + i, i8x16.splat(0x20));
  units = 0;
  isAscii = true;
  let inside: u64 = 0;
  let to = BOUNDS;
  for (let block = 0; block <= length; block += 64) {
    store<i32>(UNITS + block / 16, units);
    let word: u64;
    if (readAscii(block)) word = letters;
    else {
      readWide(block);
      word = withoutLeading(letters | passed, inside);
    }
    const bounds = word ^ ((word << 1) | inside);
    inside = word >> 63;
    to = writeBounds(bounds, block, to);
  }
  // The word after the last has no letters.
  store<i32>(to, length);
  store<i32>(to, length, 4);
  return (to - BOUNDS) >> 3;
}

/** What is passed over before the first letter belongs to the mark before. */
function withoutLeading(word: u64, inside: u64): u64 {
  const first = word & ~((word << 1) | inside) & passed;
  // Added to the lowest of a run of ones, one clears the run.
  return word & ~(passed & ~(passed + first));
}

/** No branch but one depends on where words end: eight bounds are written at a time, and the place moves on by as many as there are. */
function writeBounds(bounds: u64, block: i32, to: i32): i32 {
  const past = to + ((<i32>popcnt<u64>(bounds)) << 2);
  let left = bounds;
  let at = to;
  do {
    for (let i = 0; i < 8; i++) {
      store<i32>(at + i * 4, block + <i32>ctz<u64>(left));
      left &= left - 1;
    }
    at += 32;
  } while (at < past);
  return past;
}

function lettersOf(bytes: v128, lower: v128): v128 {
  return v128.or(within(lower, 0x61, 26), within(bytes, 0x30, 10));
}

function within(bytes: v128, from: i32, count: i32): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(<i8>from)), i8x16.splat(<i8>count));
}

/** False where one of the 64 bytes is not ASCII. */
function readAscii(block: i32): bool {
  const a = v128.load(TEXT + block);
  const b = v128.load(TEXT + block, 16);
  const c = v128.load(TEXT + block, 32);
  const d = v128.load(TEXT + block, 48);
  if (i8x16.bitmask(v128.or(v128.or(a, b), v128.or(c, d))) !== 0) return false;
  const at = FOLDED + block;
  letters = foldAscii(a, at) | (foldAscii(b, at + 16) << 16) | (foldAscii(c, at + 32) << 32) | (foldAscii(d, at + 48) << 48);
  units += 64;
  return true;
}

function foldAscii(bytes: v128, to: i32): u64 {
  const lower = v128.or(bytes, i8x16.splat(0x20));
  const isLetter = lettersOf(bytes, lower);
  v128.store(to, v128.and(lower, isLetter));
  return <u64>i8x16.bitmask(isLetter);
}

/** The classes of memory.ts, sixteen bytes at once. */
function readWide(block: i32): void {
  letters = 0;
  passed = 0;
  isAscii = false;
  for (let i = 0; i < 64; i += 16) {
    const bytes = v128.load(TEXT + block + i);
    const lower = v128.or(bytes, i8x16.splat(0x20));
    const near = lettersOf(bytes, lower);
    const far = v128.or(v128.or(within(bytes, 0xc3, 9), within(bytes, 0xce, 7)), i8x16.eq(bytes, i8x16.splat(<i8>0xe1)));
    const passes = v128.or(within(bytes, 0x80, 64), within(bytes, 0xcc, 2));
    const folded = v128.or(v128.and(lower, near), v128.and(bytes, far));
    v128.store(FOLDED + block + i, v128.or(folded, v128.and(passes, i8x16.splat(<i8>PASSED))));
    letters |= (<u64>i8x16.bitmask(v128.or(near, far))) << i;
    passed |= (<u64>i8x16.bitmask(passes)) << i;
    units += unitsOf(bytes);
  }
}

/** Each byte that begins a letter is a unit; where four bytes are a letter, that is two. */
function unitsOf(bytes: v128): i32 {
  const begins = i8x16.ge_s(bytes, i8x16.splat(-64));
  return popcnt<i32>(i8x16.bitmask(begins)) + popcnt<i32>(i8x16.bitmask(within(bytes, 0xf0, 16)));
}

/** UTF-16 units before a byte of the text. */
export function unitsBefore(offset: i32): i32 {
  if (isAscii) return offset;
  const block = offset & ~63;
  let sum = load<i32>(UNITS + block / 16);
  let at = block;
  for (; at + 16 <= offset; at += 16) sum += unitsOf(v128.load(TEXT + at));
  for (; at < offset; at++) sum += <i32>((byteAt(at) & 0xc0) !== 0x80) + <i32>(byteAt(at) >= 0xf0);
  return sum;
}
