import { codeAt } from "./code-at.js";

const SIZE = 1 << 12;

/**
 * Many phrases by their first three letters: one expression of all of them takes 16 times as long. Different letters may share a place; a
 * string made of them to tell them apart would cost more than to try its phrases.
 */
export class ByOpening<T> {
  readonly #lists: readonly T[][] = Array.from({ length: SIZE }, () => []);

  constructor(items: readonly T[], phraseOf: (item: T) => string) {
    for (const item of items) (this.#lists[placeAt(phraseOf(item), 0)] as T[]).push(item);
  }

  /** In the order as given, all whose phrase may stand there, among others; one of fewer than three letters only where the text ends behind it. */
  at(text: string, at: number): readonly T[] {
    return this.#lists[placeAt(text, at)] as T[];
  }
}

function placeAt(text: string, at: number): number {
  return (Math.imul(codeAt(text, at), 961) + Math.imul(codeAt(text, at + 1), 31) + codeAt(text, at + 2)) & (SIZE - 1);
}
