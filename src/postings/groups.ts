import type { Mention } from "../skills/mention.js";

const OR =
  /^[\s)*_"'`]*(?:,?\s*(?:and\/or|or|oder|ou|o|of|bzw\.?|\/|\|)\s*(?:even |similar |perhaps |other |any |an? )?(?:similar )?)[\s(*_"'`]*$/i;
const COMMA = /^[\s)*_"'`]*[,;/|][\s(*_"'`]*$/;
const OPENING =
  /\b(?:one of|any of|one or more(?: of)?|either|at least one(?: of)?|such as|like|e\.g\.?,?|for example|for instance|including|z\.\s?b\.|wie|tel(?:le)?s? que|como|par exemple|zoals|come)\s*:?\s*[(\s]*$/i;
const OPEN_END =
  /^[\s)*_"'`]*,?\s*(?:etc\.?|or (?:similar|equivalent|others?|related|comparable|any other|another)|or any|o\.\s?ä\.|oder (?:ähnlich\w*|vergleichbar\w*))/i;

/**
 * Alternatives share a label ("AWS, GCP or Azure", "one of …", "X or similar"): any of them counts.
 * Returns a label for each mention's place in the list, or undefined.
 */
export function groupAlternatives(text: string, mentions: readonly Mention[]): (string | undefined)[] {
  const labels: (string | undefined)[] = mentions.map(() => undefined);
  let next = 1;
  let start = 0;
  while (start < mentions.length) {
    let end = start;
    let or = false;
    while (end + 1 < mentions.length) {
      const between = text.slice((mentions[end] as Mention).end, (mentions[end + 1] as Mention).start);
      if (between.length > 24 || between.includes("\n\n")) break;
      if (OR.test(between)) or = true;
      else if (!COMMA.test(between)) break;
      end++;
    }
    if (end > start) {
      const before = text.slice(Math.max(0, (mentions[start] as Mention).start - 40), (mentions[start] as Mention).start);
      const after = text.slice((mentions[end] as Mention).end, (mentions[end] as Mention).end + 40);
      const opened = /\b(?:one of|any of|one or more|either|at least one)\b/i.test(before);
      if (or || opened || (OPENING.test(before) && OPEN_END.test(after))) {
        for (let at = start; at <= end; at++) labels[at] = `g${next}`;
        next++;
      }
    }
    start = end + 1;
  }
  return labels;
}
