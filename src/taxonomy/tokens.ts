import { FOLD, IGNORED } from "../text/fold.js";

/** Token codes: a word is the hash of its folded letters, a separator and each punctuation mark have a code of their own. */
export const SEPARATOR = 0x53000000;
const PUNCTUATION = 0x50000000;
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

export type Token =
  | { readonly kind: "word"; readonly text: string; readonly cased: string }
  | { readonly kind: "separator" }
  | { readonly kind: "mark"; readonly char: number };

/** FNV-1a over folded code units; the reader's inner loop does the same. */
export function hashWord(folded: string): number {
  let h = HASH_SEED;
  for (let i = 0; i < folded.length; i++) h = Math.imul(h ^ folded.charCodeAt(i), HASH_PRIME);
  return h;
}

/** A second, unlike hash of all letters of a form: both must agree before a match counts. */
export function proofHash(text: string, start: number, end: number): number {
  let h = 5381;
  for (let i = start; i < end; i++) {
    const v = FOLD[text.charCodeAt(i)] ?? 0;
    if (v > IGNORED) h = (Math.imul(h, 33) + v) | 0;
  }
  return h;
}

export function markCode(char: number): number {
  return PUNCTUATION | foldMark(char);
}

/** Curly and straight apostrophes are one; so are the dashes that stand for a hyphen. */
function foldMark(char: number): number {
  return char === 0x2019 || char === 0x2018 || char === 0x60 ? 0x27 : char;
}

export function isSeparator(c: number): boolean {
  return (
    c === 0x20 ||
    c === 0x2d ||
    c === 0xa0 ||
    c === 0x0a ||
    c === 0x09 ||
    c === 0x0d ||
    c === 0x2010 ||
    c === 0x2011 ||
    c === 0x2009 ||
    c === 0x202f ||
    c === 0x5f
  );
}

/** Marks around which blanks mean nothing: "CI / CD", "R & D". */
export function isTightMark(c: number): boolean {
  return c === 0x2f || c === 0x26;
}

/** A written form as tokens. Leading and trailing separators fall away. */
export function tokenise(form: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < form.length) {
    const c = form.charCodeAt(i);
    if ((FOLD[c] ?? 0) !== 0) {
      const start = i;
      let folded = "";
      for (; i < form.length; i++) {
        const v = FOLD[form.charCodeAt(i)] ?? 0;
        if (v === 0) break;
        if (v !== IGNORED) folded += String.fromCharCode(v);
      }
      tokens.push({ kind: "word", text: folded, cased: form.slice(start, i) });
      continue;
    }
    if (!isSeparator(c)) tokens.push({ kind: "mark", char: foldMark(c) });
    else if (tokens.length > 0 && tokens.at(-1)?.kind !== "separator") tokens.push({ kind: "separator" });
    i++;
  }
  return tightened(tokens);
}

function tightened(tokens: readonly Token[]): Token[] {
  const tight = (token: Token | undefined) => token?.kind === "mark" && isTightMark(token.char);
  return tokens.filter((token, i) => {
    if (token.kind !== "separator") return true;
    return i < tokens.length - 1 && !tight(tokens[i - 1]) && !tight(tokens[i + 1]);
  });
}

export function tokenCode(token: Token): number {
  if (token.kind === "word") return hashWord(token.text);
  return token.kind === "separator" ? SEPARATOR : markCode(token.char);
}
