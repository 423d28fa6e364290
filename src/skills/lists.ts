import { isBlank } from "../text/blank.js";
import { detached } from "../text/detached.js";
import { Openings } from "../text/openings.js";
import { THRESHOLDS } from "./thresholds.js";

const JOINERS =
  /^[\s,;/|•·‧∙●▪◦*&+>()[\]–-]*(?:(?:and\/or|and|or|und|oder|sowie|et|ou|y|o|e|en|of|as well as|plus|and also|such as|like|including|e\.g\.|i\.e\.|eg|with|mit)[\s,:]*)?[\s([]*(?:(?:either|both|also|some|modern|especially|preferably|ideally|possibly|maybe|e\.g\.|eg)[\s,:]*)?$/i;
const UNKNOWN = new RegExp(
  `^\\s*(?:\\([^()\\n]{1,40}\\)\\s*)?[,;/|•·●▪]\\s*[^,;/|•·●▪.:\\n]{1,${THRESHOLDS.unknownItem}}(?:\\([^()\\n]{1,40}\\)\\s*)?[,;/|•·●▪]\\s*(?:and|or|und|oder|et|ou|y|o)?\\s*$`,
  "i",
);

/** An item between two others stands behind a mark or in brackets. */
const WORD_FIRST = /^\s*[A-Za-z]/;

/** What stands between the names of lists is often the same, and short. */
const SHORT = 12;
const HELD = 4096;
const KNOWN = new Map<string, boolean>();

/** Whether two neighbouring names are items of one list: nothing between them but list marks, "and", "or", or one short unknown item. */
export function isListGap(text: string, from: number, to: number): boolean {
  if (to - from > 48 || to < from) return false;
  // ", ", the commonest of all.
  if (to - from === 2 && text.charCodeAt(from) === 0x2c && text.charCodeAt(from + 1) === 0x20) return true;
  const opening = blanksEnd(text, from, to);
  if (marksEnd(text, opening, to) === to) return joinsMarks(text, from, to);
  if (!mayBegin(text, opening)) return false;
  const gap = text.slice(from, to);
  if (gap.length > SHORT) return joinsItems(gap);
  let joins = KNOWN.get(gap);
  if (joins === undefined) {
    joins = joinsItems(gap);
    if (KNOWN.size < HELD) KNOWN.set(detached(gap), joins);
  }
  return joins;
}

function blanksEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function marksEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isMark(text.charCodeAt(at))) at++;
  return at;
}

/** `[\s,;/|•·‧∙●▪◦*&+>()[\]–-]` */
function isMark(c: number): boolean {
  return c < 0x80 ? MARKS[c] === 1 : isBlank(c) || WIDE_MARKS.includes(String.fromCharCode(c));
}

const MARKS = Uint8Array.from({ length: 0x80 }, (_, c) => (isBlank(c) || ",;/|*&+>()[]-".includes(String.fromCharCode(c)) ? 1 : 0));
const WIDE_MARKS = "•·‧∙●▪◦–";

/** Marks alone join; blanks alone are two names in a row, an empty line parts. */
function joinsMarks(text: string, from: number, to: number): boolean {
  let breaks = 0;
  let blanks = 0;
  for (let at = from; at < to; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x20 || c === 0xa0) blanks++;
    else if (c === 0x0a) breaks++;
  }
  return blanks < to - from && (breaks < 2 || !/\n\s*\n/.test(text.slice(from, to)));
}

/** Between two names mostly other words stand, or a full stop: told by what comes first, before anything is cut out or tried. */
function mayBegin(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at))) return !STOPS.includes(text.charAt(at));
  return !isLetter(text.charCodeAt(at + 1)) || JOINING.mayBeginAt(text, at);
}

/** What most often parts two names and is no mark of a list. */
const STOPS = ".:'\"!?";
const JOINING = new Openings(
  "and or und oder sowie et ou en of as plus such like including eg with mit either both also some modern especially preferably ideally possibly maybe".split(
    " ",
  ),
  { ignoreCase: true },
);

function isLetter(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a);
}

/** Of a gap with more in it than marks and blanks. */
function joinsItems(gap: string): boolean {
  if (gap.includes("\n") && /\n\s*\n/.test(gap)) return false;
  if (JOINERS.test(gap)) return true;
  if (WORD_FIRST.test(gap)) return false;
  if (gap.includes("(") && /^\s*\([^()\n]{1,40}\)\s*[,;/|]?\s*(?:and|or)?\s*$/i.test(gap)) return true;
  return UNKNOWN.test(gap);
}
