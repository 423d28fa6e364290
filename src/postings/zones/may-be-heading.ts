import { isBlank } from "../../text/blank.js";
import { isLatin } from "../../text/is-latin.js";

/** A heading longer than this is a sentence, but for one that its colon ends. */
export const HEADING_CHARACTERS = 76;

/** An item that is a heading without a mark is no longer, and begins with one of these. */
const BARE_ITEM = 24;
const BARE_ITEM_LETTERS = "nbgmrpdqNBGMRPDQ";

const BLANK = 1;
const BULLET = 2;
/** What ends a heading, or is left out of it. */
const MARK = 4;
/** With what most sentences and items end. */
const PLAIN_END = 8;

/** By code unit. */
const SHAPES = new Uint8Array(65536);
for (let c = 0; c < 0x10000; c++) if (isBlank(c)) SHAPES[c] = BLANK;
for (const bullet of "•▪◦·►●■✓✔➤-–") SHAPES[bullet.charCodeAt(0)] = BULLET;
for (const mark of ":?*_#：") SHAPES[mark.charCodeAt(0)] = MARK;
for (const end of "0123456789.,;)") SHAPES[end.charCodeAt(0)] = PLAIN_END;
for (let c = 0x41; c <= 0x5a; c++) SHAPES[c] = SHAPES[c | 0x20] = PLAIN_END;

/**
 * Asked of every line before all else that a heading must be: most are longer than a heading and have no mark where one would end, or are
 * items of a list, which are headings only with a mark or a colon.
 */
export function mayBeHeading(text: string, start: number, end: number): boolean {
  let first = start;
  let seen = 0;
  while (first < end && ((SHAPES[text.charCodeAt(first)] as number) & (BLANK | BULLET)) !== 0)
    seen |= SHAPES[text.charCodeAt(first++)] as number;
  if (first === end || !isLatin(text.charCodeAt(first))) return true;
  const past = first + HEADING_CHARACTERS + 1;
  const long = past < end && ((SHAPES[text.charCodeAt(end - 1)] as number) & PLAIN_END) !== 0;
  if (!long && (seen & BULLET) === 0) return true;
  if (!long && end - first <= BARE_ITEM && BARE_ITEM_LETTERS.includes(text.charAt(first))) return true;
  const to = long ? past : end;
  for (let at = first + 1; at < to; at++) if (SHAPES[text.charCodeAt(at)] === MARK) return true;
  return false;
}
