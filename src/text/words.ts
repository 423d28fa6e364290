import { FOLD, isWordAt } from "./fold.js";

export interface Word {
  readonly start: number;
  readonly end: number;
}

/** Runs of letters and digits, in order. */
export function wordsOf(text: string, from = 0, to = text.length): Word[] {
  const words: Word[] = [];
  let start = -1;
  for (let i = from; i < to; i++) {
    const inside = (FOLD[text.charCodeAt(i)] ?? 0) !== 0;
    if (inside && start < 0) start = i;
    if (!inside && start >= 0) {
      words.push({ start, end: i });
      start = -1;
    }
  }
  if (start >= 0) words.push({ start, end: to });
  return words;
}

/** Whether the phrase stands in the folded text as whole words, at or after `from`; -1 where it does not. Both are folded. */
export function indexOfPhrase(folded: string, phrase: string, from = 0): number {
  if (phrase === "") return -1;
  for (let at = folded.indexOf(phrase, from); at >= 0; at = folded.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    const opens = !isWordAt(phrase, 0) || !isWordAt(folded, at - 1);
    const closes = !isWordAt(phrase, phrase.length - 1) || !isWordAt(folded, end);
    if (opens && closes) return at;
  }
  return -1;
}
