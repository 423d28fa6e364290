const SIZE = 1 << 15;

/**
 * The first three letters of many phrases: an expression of all of them is tried only where some of these stand, which most places rule out.
 * A letter beyond ASCII may be any letter.
 */
export class Openings {
  readonly #known = new Uint8Array(SIZE);
  readonly #ignoreCase: boolean;

  constructor(phrases: readonly string[], { ignoreCase }: { ignoreCase: boolean }) {
    this.#ignoreCase = ignoreCase;
    for (const phrase of phrases) {
      const [first, second, third] = [0, 1, 2].map((at) => this.#letterAt(phrase, at)) as [number, number, number];
      if (phrase.length > 2) this.#known[keyOf(first, second, third)] = 1;
      else for (let c = 0; c < 0x80; c++) this.#known[keyOf(first, phrase.length > 1 ? second : c, c)] = 1;
    }
  }

  /** The first place from `from` on where a phrase may begin, -1 where none is left. */
  next(text: string, from: number): number {
    const known = this.#known;
    let first = this.#letterAt(text, from);
    let second = this.#letterAt(text, from + 1);
    for (let at = from; at < text.length; at++) {
      const third = this.#letterAt(text, at + 2);
      if ((first | second | third) >= 0x80 || known[keyOf(first, second, third)] === 1) return at;
      first = second;
      second = third;
    }
    return -1;
  }

  mayBeginAt(text: string, at: number): boolean {
    const first = this.#letterAt(text, at);
    const second = this.#letterAt(text, at + 1);
    const third = this.#letterAt(text, at + 2);
    return (first | second | third) >= 0x80 || this.#known[keyOf(first, second, third)] === 1;
  }

  #letterAt(text: string, at: number): number {
    if (at >= text.length) return 0;
    const c = text.charCodeAt(at);
    return this.#ignoreCase && c >= 0x41 && c <= 0x5a ? c | 0x20 : c;
  }
}

function keyOf(first: number, second: number, third: number): number {
  return (first * 961 + second * 31 + third) & (SIZE - 1);
}
