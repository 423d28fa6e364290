/** What leads to an amount; where that begins its line, the line above. */
export function lastClause(text: string): string {
  const words = text.trimEnd();
  const from = words.length < text.length ? words : text;
  const start = clauseStart(from, from.length);
  return from.slice(start > 0 && LEADS_IN.test(from.slice(start)) ? clauseStart(from, start - 1) : start);
}

function clauseStart(words: string, end: number): number {
  return Math.max(0, ...["\n", ". ", "! ", "? ", "|"].map((stop) => words.lastIndexOf(stop, end - 1)));
}

/** "Monthly salary:\nFrom": no words of its own. */
const LEADS_IN = /^\n\W*(?:from|up to|between|starting (?:at|from)|ab|von|zwischen|de|entre|desde|circa|approx\w*|van|tussen)$/i;

/** Words whose break was lost, and the blanks that tags leave. */
export const apart = (words: string): string => words.replace(LOST_BREAK, " ").replace(/ {2,}/g, " ");

/** Plain letters but capitals are ruled out first: to look them up among all capitals would cost most. */
const LOST_BREAK = /(?![\0-@[-\x7f])(?=\p{Lu})(?<=\p{Ll})/gu;

/** What follows an amount up to the next one, which has its own words. */
export function firstClause(text: string): string {
  const end = text.search(/\n|\. |\||[£$€]\s?\d/);
  return end < 0 ? text : text.slice(0, end);
}

/** "$150,000, OTE $300,000": what leads to the next amount is not told of this one. */
export function ownClause(text: string): string {
  const clause = firstClause(text);
  return /[£$€]/.test(text.charAt(clause.length)) ? clause.replace(NEXT_LABEL, "") : clause;
}
const NEXT_LABEL = /[,;(/–—-][^,;(/–—-]*$|\b(?:ote|on[- ]target|total)\b[^,;]*$/i;
