import { THRESHOLDS } from "./thresholds.js";

const JOINERS =
  /^[\s,;/|•·‧∙●▪◦*&+>()[\]–-]*(?:(?:and\/or|and|or|und|oder|sowie|et|ou|y|o|e|en|of|as well as|plus|and also|such as|like|including|e\.g\.|i\.e\.|eg|with|mit)[\s,:]*)?[\s([]*(?:(?:either|both|also|some|modern|especially|preferably|ideally|possibly|maybe|e\.g\.|eg)[\s,:]*)?$/i;
const UNKNOWN = new RegExp(
  `^\\s*(?:\\([^()\\n]{1,40}\\)\\s*)?[,;/|•·●▪]\\s*[^,;/|•·●▪.:\\n]{1,${THRESHOLDS.unknownItem}}(?:\\([^()\\n]{1,40}\\)\\s*)?[,;/|•·●▪]\\s*(?:and|or|und|oder|et|ou|y|o)?\\s*$`,
  "i",
);

/** Whether two neighbouring names are items of one list: nothing between them but list marks, "and", "or", or one short unknown item. */
export function isListGap(text: string, from: number, to: number): boolean {
  if (to - from > 48 || to < from) return false;
  const gap = text.slice(from, to);
  if (gap === "" || /^[ \u00a0]+$/.test(gap)) return false;
  if (/\n\s*\n/.test(gap)) return false;
  if (JOINERS.test(gap)) return true;
  if (/^\s*\([^()\n]{1,40}\)\s*[,;/|]?\s*(?:and|or)?\s*$/i.test(gap)) return true;
  return UNKNOWN.test(gap);
}

/** For each mention the number of its list; neighbours in the order of the text share one. */
export function listsOf(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Int32Array {
  const lists = new Int32Array(spans.length);
  for (let i = 1; i < spans.length; i++) {
    const last = spans[i - 1] as { start: number; end: number };
    const here = spans[i] as { start: number; end: number };
    lists[i] = (lists[i - 1] as number) + (isListGap(text, last.end, here.start) ? 0 : 1);
  }
  return lists;
}
