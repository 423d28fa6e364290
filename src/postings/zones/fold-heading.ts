import { isAscii } from "../../text/fold.js";

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
const EDGES = /^[^\p{L}\p{N}]+|[\s?!:…¿¡.\p{S}\p{Cf}]+$/gu;
const OPENERS = /^(?:here's|here is|here are|so|and|but) (?=\S)/;
const OWNERS =
  /^(?:our|the|your|some|key|main|additional) (?=(?:requirements|qualifications|responsibilities|nice|skills|bonus|preferred))/;
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
  const plain = isAscii(text) ? straightened(text.toLowerCase()) : plainHeading(text);
  let folded = hasCleanEdges(plain) ? plain : plain.replace(EDGES, "");
  if (OPENERS.test(folded)) folded = folded.replace(OPENERS, "");
  if (OWNERS.test(folded)) folded = folded.replace(OWNERS, "");
  if (LOST_APOSTROPHE.test(folded)) folded = folded.replace(LOST_APOSTROPHE, "$&'");
  return (WIDE_BLANK.test(folded) ? folded.replace(/\s+/g, " ") : folded).trim();
}

/** Begins with a small letter or a digit and ends with one, or with a bracket. */
function hasCleanEdges(line: string): boolean {
  if (line === "") return true;
  const last = line.charCodeAt(line.length - 1);
  return isSmallOrDigit(line.charCodeAt(0)) && (isSmallOrDigit(last) || last === 0x29);
}

function isSmallOrDigit(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x30 && c <= 0x39);
}
