import { isAscii } from "../../text/fold.js";
import { withoutMarks } from "../../text/fold-words.js";

/** Typographic marks and letters that stand in few headings. */
function plainHeading(text: string): string {
  return withoutMarks(text)
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
/** With what each of the two begins: most headings begin with neither. */
const IS_OPENER = "hsab";
const IS_OWNER = "otyskma";

function mayBegin(folded: string, letters: string): boolean {
  return folded !== "" && letters.includes(folded.charAt(0));
}

/** "what you'     ll do": an entity left its blanks. */
const PARTED_APOSTROPHE = /'\s+(?=(?:ll|re|ve)\b)/g;
/** "What Youll Do", "What Were Looking For". */
const LOST_APOSTROPHE = /\b(?:you(?=(?:ll|re|ve)\b)|(?:what|who) we(?=re (?:look|seek))|(?:what|here|who)(?=s (?:on|in|it|your?)\b))/;
const WIDE_BLANK = /[^\S ]|\s\s/;

function straightened(text: string): string {
  return text.includes("'") || text.includes("`") ? text.replaceAll("`", "'").replace(PARTED_APOSTROPHE, "'") : text;
}

/** A heading as the lists have it: in small letters, without the marks and the small words around it. */
export function foldHeading(text: string): string {
  let folded = isAscii(text) ? trimmed(straightened(text.toLowerCase())) : plainHeading(text).replace(EDGES, "");
  if (mayBegin(folded, IS_OPENER) && OPENERS.test(folded)) folded = folded.replace(OPENERS, "");
  if (folded.startsWith("ideally, ")) folded = folded.replace(",", "");
  if (mayBegin(folded, IS_OWNER) && OWNERS.test(folded)) folded = folded.replace(OWNERS, "");
  if (LOST_APOSTROPHE.test(folded)) folded = folded.replace(LOST_APOSTROPHE, "$&'");
  return (WIDE_BLANK.test(folded) ? folded.replace(/\s+/g, " ") : folded).trim();
}

/** Of ASCII the edges are told by its letters: most headings have a stop or a colon at the end, and nothing else. */
function trimmed(plain: string): string {
  let from = 0;
  let to = plain.length;
  while (from < to && IS_BEFORE[plain.charCodeAt(from)] === 1) from++;
  while (to > from && IS_BEHIND[plain.charCodeAt(to - 1)] === 1) to--;
  return plain.slice(from, to);
}
