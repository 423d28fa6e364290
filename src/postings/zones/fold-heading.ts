import { isBlank } from "../../text/blank.js";
import { Openings } from "../../text/openings.js";

/** Typographic marks and letters that stand in few headings. */
function plainHeading(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\s?[’‘`]\s?(?=(?:ll|re|ve|d|m|s|t)\b)/g, "'")
    .replace(/[’‘`]/g, "'")
    .replace(/\s*[‐‑–]\s*/g, "-")
    .replace(/ß/g, "ss");
}

/** What may stand around a heading's words, and before them. */
const BEFORE = /[^\p{L}\p{N}]/u;
const BEHIND = /[\s?!:…¿¡.\p{S}\p{Cf}]/u;
const EDGES = new RegExp(`^${BEFORE.source}+|${BEHIND.source}+$`, "gu");
/** The same of ASCII, by code unit. */
const [IS_BEFORE, IS_BEHIND] = [BEFORE, BEHIND].map((edge) =>
  Uint8Array.from({ length: 0x80 }, (_, c) => (edge.test(String.fromCharCode(c)) ? 1 : 0)),
) as [Uint8Array, Uint8Array];
const OPENERS = /^(?:here's|here is|here are|so|and|but) (?=\S)/;
const OWNERS =
  /^(?:our|the|your|some|key|main|additional(?! (?:qualifications|skills))) (?=(?:requirements|qualifications|responsibilities|nice|skills|bonus|preferred))/;
/** The first letters of both. */
const SMALL_WORDS = new Openings("here|so |and |but |our|the|your|some|key|main|additional".split("|"), { ignoreCase: false });
/** "what you'     ll do": an entity left its blanks. */
const PARTED_APOSTROPHE = /'\s+(?=(?:ll|re|ve)\b)/g;
/** "What Youll Do", "What Were Looking For". */
const LOST_APOSTROPHE = /\b(?:you(?=(?:ll|re|ve)\b)|(?:what|who) we(?=re (?:look|seek))|(?:what|here|who)(?=s (?:on|in|it|your?)\b))/;

const BEYOND_ASCII = 1;
const APOSTROPHE = 2;
const WIDE_BLANK = 4;
/** A word begins with a letter with which those do that lose an apostrophe. */
const MAY_LACK_ONE = 8;

/** What one look at the letters tells: most headings have nothing of it. */
function marksOf(text: string): number {
  let marks = 0;
  let before = 0x20;
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c >= 0x80) return BEYOND_ASCII;
    const letter = c | 0x20;
    if (c === 0x27 || c === 0x60) marks |= APOSTROPHE;
    else if (isBlank(c)) marks |= c === 0x20 && !isBlank(before) ? 0 : WIDE_BLANK;
    else if (letter === 0x79 || letter === 0x77 || letter === 0x68) marks |= isLetter(before) ? 0 : MAY_LACK_ONE;
    before = c;
  }
  return marks;
}

function isLetter(c: number): boolean {
  return (c | 0x20) >= 0x61 && (c | 0x20) <= 0x7a;
}

/** A heading as the lists have it: in small letters, without the marks and the small words around it. */
export function foldHeading(text: string): string {
  const marks = marksOf(text);
  if ((marks & BEYOND_ASCII) !== 0) return withoutSmallWords(plainHeading(text).replace(EDGES, "")).replace(/\s+/g, " ").trim();
  const lower = text.toLowerCase();
  const straight = (marks & APOSTROPHE) === 0 ? lower : lower.replaceAll("`", "'").replace(PARTED_APOSTROPHE, "'");
  const bare = withoutSmallWords(trimmed(straight), (marks & MAY_LACK_ONE) !== 0);
  return ((marks & WIDE_BLANK) === 0 ? bare : bare.replace(/\s+/g, " ")).trim();
}

function withoutSmallWords(folded: string, mayLackApostrophe = true): string {
  let bare = folded;
  if (SMALL_WORDS.mayBeginAt(bare, 0)) bare = bare.replace(OPENERS, "").replace(OWNERS, "");
  return mayLackApostrophe ? bare.replace(LOST_APOSTROPHE, "$&'") : bare;
}

/** Of ASCII the edges are told by its letters: most headings have a stop or a colon at the end, and nothing else. */
function trimmed(plain: string): string {
  let from = 0;
  let to = plain.length;
  while (from < to && IS_BEFORE[plain.charCodeAt(from)] === 1) from++;
  while (to > from && IS_BEHIND[plain.charCodeAt(to - 1)] === 1) to--;
  return plain.slice(from, to);
}
