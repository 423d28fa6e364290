import { isBlank } from "../blank.js";
import { FOLD, IGNORED } from "../fold.js";

/**
 * What a regular expression cannot do without. `needed`: letters of which at least one stands in every match, so that a text without
 * any of them need not be searched. `leading`: letters of which some begin every match, so that it need be tried only where they stand.
 * Letters are folded as `foldedCodes` says; null where the expression has no such letters, or only ones too common to tell.
 */
export function requiredWords(pattern: RegExp): { needed: readonly RequiredWord[] | null; leading: readonly RequiredWord[] | null } {
  const reader = new Reader(pattern.source, pattern.flags.includes("u") || pattern.flags.includes("v"));
  const { exact, needed, leads } = reader.alternatives();
  const rarest = rarer(exact, needed);
  const leading = parseWords(exact ?? leads, TOO_COMMON_TO_LEAD);
  // What leads is needed too.
  const tells = leading === null || chanceOf(rarest ?? []) < chanceOf(exact ?? leads ?? []) * TELLS_MORE;
  return { needed: tells ? parseWords(rarest, TOO_COMMON) : null, leading };
}

function parseWords(words: readonly string[] | null, tooCommon: number): readonly RequiredWord[] | null {
  if (words === null || words.some(isEmpty)) return null;
  // Alternatives often begin alike: what stands twice is no commoner for it.
  const different = [...new Set(words)];
  return chanceOf(different) > tooCommon ? null : different.map(parseWord);
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

let folded: Uint8Array | null = null;

/** By code unit, without case and accents, so that a text may be folded or not; 0 for what is not compared. */
export function foldedCodes(): Uint8Array {
  folded ??= buildFolded();
  return folded;
}

function buildFolded(): Uint8Array {
  const table = new Uint8Array(65536);
  for (let c = 0; c < 65536; c++) {
    const folded = FOLD[c] as number;
    if (folded > IGNORED && folded < 0x80) table[c] = folded;
    else if (isBlank(c)) table[c] = 0x20;
    else if (c < 0x80 && folded === 0) table[c] = c;
  }
  for (const [c, folded] of ALIKE) table[c] = folded;
  return table;
}

/** Words that stand at more than about one place in so many are no help. */
const TOO_COMMON = 1 / 60;
/** An expression tried at every eighth place is still tried less often than at every one. */
const TOO_COMMON_TO_LEAD = 1 / 8;
/** Needed words are looked for beside leading ones only where they are so much rarer. */
const TELLS_MORE = 1 / 4;
const MOST = 80;

/** `exact`: all that the part can match; `needed`: of which one is in every match of it; `leads`: of which one begins every match. */
interface Part {
  readonly exact: readonly string[] | null;
  readonly needed: readonly string[] | null;
  readonly leads: readonly string[] | null;
}
const exactly = (words: readonly string[]): Part => ({ exact: words, needed: null, leads: words });
const NOTHING = exactly([""]);
const ANYTHING: Part = { exact: null, needed: null, leads: null };
const DIGIT: Part = { exact: null, needed: null, leads: [..."0123456789"] };

function chanceOf(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    let chance = 1;
    for (let at = 0; at < word.length; at++) chance *= chanceOfLetter(word.charCodeAt(at), at);
    sum += chance;
  }
  return sum;
}

function chanceOfLetter(c: number, at: number): number {
  if (c === 2 || (c === 1 && at > 0)) return 1;
  if (c === 0x20 || c === 1) return 1 / 6;
  if (c >= 0x61 && c <= 0x7a) return 1 / 15;
  return c >= 0x30 && c <= 0x39 ? 1 / 150 : 1 / 60;
}

const isEmpty = (word: string): boolean => word === "" || word === BOUNDARY;

function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || a.some(isEmpty)) return b === null || b.some(isEmpty) ? null : b;
  if (b === null || b.some(isEmpty)) return a;
  return chanceOf(a) <= chanceOf(b) ? a : b;
}

function unionOf(lists: readonly (readonly string[] | null)[]): readonly string[] | null {
  return lists.every((words) => words !== null) ? lists.flatMap((words) => words ?? []) : null;
}

/** Each of the first with each of the second behind it; null where these would be too many. */
function maybeJoined(heads: readonly string[], tails: readonly string[]): readonly string[] | null {
  if (heads.length > 1 && heads.length * tails.length > MOST) return null;
  const joined: string[] = [];
  for (const head of heads) for (const tail of tails) joined.push(head + tail);
  return joined;
}

/** Letters of the expression up to one that a quantifier follows. */
const LETTERS = /[a-z ]+(?![?*+{])/iy;
const QUANTIFIER = /(?:[?*+]|\{(\d+)(?:,(\d*))?\})\??/y;

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
    return {
      exact: exact === null || exact.length > MOST ? null : exact,
      needed: unionOf(parts.map((part) => rarer(part.exact, part.needed))),
      leads: unionOf(parts.map((part) => part.exact ?? part.leads)),
    };
  }

  #sequence(): Part {
    let run: readonly string[] = [""];
    let whole = true;
    let needed: readonly string[] | null = null;
    let leads: readonly string[] | null = [""];
    let leading = true;
    while (this.#at < this.#source.length && this.#source[this.#at] !== "|" && this.#source[this.#at] !== ")") {
      const part = this.#quantified();
      const { exact, needed: inner } = part;
      if (leading && leads !== null) {
        const ahead: readonly string[] | null = exact ?? part.leads;
        const longer: readonly string[] | null = ahead === null ? null : maybeJoined(leads, ahead);
        // What only looks ahead or back takes no letter: the next part leads.
        leading = longer !== null && (exact !== null || isZeroWidth(part));
        // What begins with any letter is led by none.
        leads = ahead === null && leads.includes("") ? null : longer !== null && longer.length > 0 ? longer : leads;
      }
      const joined = exact === null ? null : maybeJoined(run, exact);
      if (joined !== null) {
        run = joined;
        continue;
      }
      needed = rarer(rarer(needed, run), rarer(exact, inner));
      whole = false;
      run = exact ?? [""];
    }
    return whole ? { exact: run, needed: null, leads } : { exact: null, needed: rarer(needed, run), leads };
  }

  #quantified(): Part {
    const part = this.#atom();
    QUANTIFIER.lastIndex = this.#at;
    const quantifier = QUANTIFIER.exec(this.#source);
    if (quantifier === null) return part;
    this.#at += quantifier[0].length;
    const sign = quantifier[0][0];
    if (sign === "?" || (sign === "{" && quantifier[1] === "0" && quantifier[2] === "1"))
      return { exact: part.exact === null ? null : [...part.exact, ""], needed: null, leads: null };
    if (sign === "*" || (sign === "{" && Number(quantifier[1]) === 0)) return ANYTHING;
    return { exact: null, needed: rarer(part.exact, part.needed), leads: part.exact ?? part.leads };
  }

  #atom(): Part {
    const char = this.#source[this.#at] as string;
    if (char === "(") return this.#group();
    if (char === "[") return this.#characterClass();
    if (char === "\\") return this.#escape();
    LETTERS.lastIndex = this.#at;
    const run = LETTERS.exec(this.#source)?.[0];
    this.#at += run?.length ?? 1;
    if (run !== undefined) return exactly([run.toLowerCase()]);
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
    return opening.endsWith("=") ? { exact: null, needed: rarer(part.exact, part.needed), leads: [""] } : part;
  }

  #escape(): Part {
    const next = this.#source[this.#at + 1] as string;
    this.#at += 2;
    if (next === "b") return exactly([BOUNDARY]);
    if (next === "s") return exactly([" "]);
    if (next === "d") return DIGIT;
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
    if (inside.length > 8 || /^\^|\\/.test(inside)) return ANYTHING;
    const digits = inside.replace(/([0-9])-([0-9])/g, (_, first, last) => "0123456789".slice(Number(first), Number(last) + 1));
    if (/.-./.test(digits)) return ANYTHING;
    const parts = [...digits].map((char) => letter(char.charCodeAt(0)).exact);
    const exact = unionOf(parts);
    return exact === null ? ANYTHING : exactly(exact);
  }
}

function isZeroWidth({ exact, leads }: Part): boolean {
  return exact === null && leads?.length === 1 && leads[0] === "";
}

function letter(c: number): Part {
  const code = foldedCodes()[c] as number;
  if (code === 0) return ANYTHING;
  return exactly([(c < 0x80 ? "" : BEYOND) + String.fromCharCode(code)]);
}
