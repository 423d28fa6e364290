import { isUpperAt } from "../../text/fold.js";
import { CAPITALISED } from "./trie-layout.js";

/** Whether words of a text are cased as the flags of a form ask. */
export function casingAgrees(words: string, form: string, flags: number): boolean {
  return (flags & CAPITALISED) !== 0 ? partsAreCapitalised(words) : casedLike(words, form);
}

/** Letters of the text against letters of the form, marks and blanks skipped: a joined or hyphenated spelling may be case-sensitive too. */
function casedLike(words: string, form: string): boolean {
  const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "");
  const written = letters(words);
  const wanted = letters(form);
  return written === wanted || written === `${wanted}s` || `${written}s` === wanted;
}

function partsAreCapitalised(words: string): boolean {
  return words.split(/[\s-]+/).every((part) => isUpperAt(part, 0));
}
