import { detached } from "../text/detached.js";
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
  const gap = text.slice(from, to);
  if (gap.length > SHORT) return joinsItems(gap);
  let joins = KNOWN.get(gap);
  if (joins === undefined) {
    joins = joinsItems(gap);
    if (KNOWN.size < HELD) KNOWN.set(detached(gap), joins);
  }
  return joins;
}

function joinsItems(gap: string): boolean {
  if (gap === "" || /^[ \u00a0]+$/.test(gap)) return false;
  if (gap.includes("\n") && /\n\s*\n/.test(gap)) return false;
  if (JOINERS.test(gap)) return true;
  if (WORD_FIRST.test(gap)) return false;
  if (gap.includes("(") && /^\s*\([^()\n]{1,40}\)\s*[,;/|]?\s*(?:and|or)?\s*$/i.test(gap)) return true;
  return UNKNOWN.test(gap);
}
