import { byteAt, isWordByte } from "./memory";

/** Past one run of blanks with at most one line break, or one hyphen; -1 where the run parts two things. */
export function separatorsEnd(from: i32, length: i32): i32 {
  let breaks = 0;
  let hyphens = 0;
  let blanks = 0;
  let p = from;
  while (p < length) {
    const b = byteAt(p);
    const width = b < 0x80 ? 1 : wideSeparator(p);
    if (width === 0) break;
    if (b === 0x0a) breaks++;
    else if (b === 0x2d || b === 0x5f || width < 0 || (b === 0xc2 && byteAt(p + 1) === 0xad)) hyphens++;
    else if (b === 0x20 || b === 0x09 || b === 0x0d || b >= 0x80) blanks += breaks === 0 ? 1 : 0;
    else break;
    p += width < 0 ? 3 : width;
  }
  if (breaks > 1 || hyphens > 1 || (hyphens === 1 && blanks > 0)) return -1;
  // "- " after a break is a bullet.
  if (breaks === 1 && hyphens === 1 && byteAt(from) !== 0x2d) return -1;
  return p;
}

/** Past a dash with a blank on both sides, -1 where none is. */
export function dashEnd(from: i32): i32 {
  if (byteAt(from) !== 0x20) return -1;
  const long = byteAt(from + 1) === 0xe2 && byteAt(from + 2) === 0x80 && (byteAt(from + 3) === 0x93 || byteAt(from + 3) === 0x94);
  const past = from + (long ? 4 : 2);
  return (long || byteAt(from + 1) === 0x2d) && byteAt(past) === 0x20 && isWordByte(byteAt(past + 1)) ? past + 1 : -1;
}

/** Width of a blank beyond ASCII, -3 for a hyphen, 0 for anything else. */
function wideSeparator(p: i32): i32 {
  if (byteAt(p) === 0xc2) return byteAt(p + 1) === 0xa0 || byteAt(p + 1) === 0xad ? 2 : 0;
  if (byteAt(p) !== 0xe2 || byteAt(p + 1) !== 0x80) return 0;
  const last = byteAt(p + 2);
  if (last === 0x90 || last === 0x91 || last === 0x93) return -3;
  return last === 0x89 || last === 0xaf || last === 0x8b ? 3 : 0;
}

/** Around these blanks mean nothing: "CI / CD", "R & D". */
export function isTightMark(b: i32): bool {
  return b === 0x2f || b === 0x26;
}

/** Bytes of a curly apostrophe, 0 where none is. */
export function apostropheWidth(p: i32): i32 {
  return byteAt(p) === 0xe2 && byteAt(p + 1) === 0x80 && (byteAt(p + 2) === 0x99 || byteAt(p + 2) === 0x98) ? 3 : 0;
}
