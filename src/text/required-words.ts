import { isBlank } from "./blank.js";
import { FOLD, IGNORED } from "./fold.js";

/**
 * What a regular expression cannot do without: letters of which at least one stands in every match. A text without any of them need not
 * be searched. Letters are folded as `foldCue` does; null where the expression has no such letters, or only ones too common to tell.
 */
export function requiredWords(pattern: RegExp): readonly RequiredWord[] | null {
  const reader = new Reader(pattern.source, pattern.flags.includes("u") || pattern.flags.includes("v"));
  const { exact, needed } = reader.alternatives();
  const words = rarer(exact, needed);
  return words === null || chanceOf(words) > TOO_COMMON ? null : [...new Set(words)].map(parseWord);
}

export interface RequiredWord {
  readonly text: string;
  /** No letter, digit or underscore stands before it. */
  readonly opens: boolean;
}

/** Within the words that are put together: a word boundary, and a letter of the expression beyond ASCII, before which a boundary is none. */
const BOUNDARY = "\u0001";
const BEYOND = "\u0002";

function parseWord(word: string): RequiredWord {
  return { text: word.replaceAll(BOUNDARY, "").replaceAll(BEYOND, ""), opens: /^\u0001[a-z0-9_]/.test(word) };
}

/** Typographic marks; the Kelvin sign and the long s, which are k and s to an expression that ignores case. */
const ALIKE: ReadonlyMap<number, number> = new Map([
  [0x2018, 0x27],
  [0x2019, 0x27],
  [0x2010, 0x2d],
  [0x2011, 0x2d],
  [0x2013, 0x2d],
  [0x2014, 0x2d],
  [0x212a, 0x6b],
  [0x17f, 0x73],
]);

/** Without case and accents, so that a text may be folded or not; 0 for what is not compared. */
export function foldCue(c: number): number {
  const alike = ALIKE.get(c);
  if (alike !== undefined) return alike;
  if (isBlank(c)) return 0x20;
  const folded = c < 0x80 && FOLD[c] === 0 ? c : (FOLD[c] as number);
  return folded > IGNORED && folded < 0x80 ? folded : 0;
}

/** Words that stand at more than about one place in so many are no help. */
const TOO_COMMON = 1 / 60;
const MOST = 80;

/** `exact`: all that the part can match; `needed`: of which one is in every match of it. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needed: readonly string[] | null;
}
const NOTHING: Part = { exact: [""], needed: null };
const ANYTHING: Part = { exact: null, needed: null };

function chanceOf(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    let chance = 1;
    for (const [at, char] of [...word].entries())
      chance *=
        char === BEYOND || (char === BOUNDARY && at > 0)
          ? 1
          : char === " " || char === BOUNDARY
            ? 1 / 6
            : /[a-z]/.test(char)
              ? 1 / 15
              : 1 / 60;
    sum += chance;
  }
  return sum;
}

const isEmpty = (word: string): boolean => word === "" || word === BOUNDARY;

function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || a.some(isEmpty)) return b === null || b.some(isEmpty) ? null : b;
  if (b === null || b.some(isEmpty)) return a;
  return chanceOf(a) <= chanceOf(b) ? a : b;
}

/** Reads the source of an expression that the engine has accepted. */
class Reader {
  readonly #source: string;
  readonly #unicode: boolean;
  #at = 0;

  constructor(source: string, unicode: boolean) {
    this.#source = source;
    this.#unicode = unicode;
  }

  alternatives(): Part {
    const parts = [this.#sequence()];
    while (this.#source[this.#at] === "|") {
      this.#at++;
      parts.push(this.#sequence());
    }
    const [only] = parts;
    if (parts.length === 1 && only !== undefined) return only;
    const exact = parts.every((part) => part.exact !== null) ? parts.flatMap((part) => part.exact ?? []) : null;
    const needed = parts.map((part) => rarer(part.exact, part.needed));
    return {
      exact: exact === null || exact.length > MOST ? null : exact,
      needed: needed.every((words) => words !== null) ? needed.flatMap((words) => words ?? []) : null,
    };
  }

  #sequence(): Part {
    let run: readonly string[] = [""];
    let whole = true;
    let needed: readonly string[] | null = null;
    while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      const { exact, needed: inner } = this.#quantified();
      if (exact !== null && exact.length * run.length <= MOST) {
        run = run.flatMap((head) => exact.map((tail) => head + tail));
        continue;
      }
      needed = rarer(rarer(needed, run), rarer(exact, inner));
      whole = false;
      run = exact ?? [""];
    }
    return whole ? { exact: run, needed: null } : { exact: null, needed: rarer(needed, run) };
  }

  #quantified(): Part {
    const part = this.#atom();
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/.exec(this.#source.slice(this.#at, this.#at + 12));
    if (quantifier === null) return part;
    this.#at += quantifier[0].length;
    const sign = quantifier[0][0];
    if (sign === "?" || (sign === "{" && quantifier[1] === "0" && quantifier[2] === "1"))
      return { exact: part.exact === null ? null : [...part.exact, ""], needed: null };
    if (sign === "*" || (sign === "{" && Number(quantifier[1]) === 0)) return ANYTHING;
    return { exact: null, needed: rarer(part.exact, part.needed) };
  }

  #atom(): Part {
    const char = this.#source[this.#at] as string;
    if (char === "(") return this.#group();
    if (char === "[") return this.#characterClass();
    if (char === "\\") return this.#escape();
    this.#at++;
    if (char === "^" || char === "$") return NOTHING;
    return char === "." ? ANYTHING : letter(char.charCodeAt(0));
  }

  #group(): Part {
    const opening = /^\((?:\?(?:<?[=!]|:|<[^>]+>))?/.exec(this.#source.slice(this.#at, this.#at + 40))?.[0] as string;
    this.#at += opening.length;
    const part = this.alternatives();
    this.#at++;
    if (opening.endsWith("!")) return NOTHING;
    // What must follow or go before stands in the text too, if not in the match.
    return opening.endsWith("=") ? { exact: null, needed: rarer(part.exact, part.needed) } : part;
  }

  #escape(): Part {
    const next = this.#source[this.#at + 1] as string;
    this.#at += 2;
    if (next === "b") return { exact: [BOUNDARY], needed: null };
    if (next === "s") return { exact: [" "], needed: null };
    if (next === "p" || next === "P") {
      if (this.#unicode) this.#at = this.#source.indexOf("}", this.#at) + 1;
      return ANYTHING;
    }
    if (next === "u") {
      const code = /^[0-9a-fA-F]{4}/.exec(this.#source.slice(this.#at))?.[0];
      if (code === undefined) throw new Error(`an escape this reader does not know: ${this.#source}`);
      this.#at += 4;
      return letter(Number.parseInt(code, 16));
    }
    return /[a-zA-Z0-9]/.test(next) ? ANYTHING : letter(next.charCodeAt(0));
  }

  /** A short list of single characters, anything else tells nothing. */
  #characterClass(): Part {
    const start = ++this.#at;
    while (this.#source[this.#at] !== "]") this.#at += this.#source[this.#at] === "\\" ? 2 : 1;
    const inside = this.#source.slice(start, this.#at++);
    if (inside.length > 8 || /^\^|\\|.-./.test(inside)) return ANYTHING;
    const parts = [...inside].map((char) => letter(char.charCodeAt(0)).exact);
    return parts.every((exact) => exact !== null) ? { exact: parts.flatMap((exact) => exact ?? []), needed: null } : ANYTHING;
  }
}

function letter(c: number): Part {
  const folded = foldCue(c);
  return folded === 0 ? ANYTHING : { exact: [(c < 0x80 ? "" : BEYOND) + String.fromCharCode(folded)], needed: null };
}
