import { FOLD, IGNORED } from "../text/fold.js";

/** A written form is words, marks, and the blanks or hyphens between them. */
export type Token =
  | { readonly kind: "word"; readonly text: string; readonly cased: string }
  | { readonly kind: "separator" }
  | { readonly kind: "mark"; readonly char: number };

/** Curly and straight apostrophes are one. */
function foldMark(char: number): number {
  return char === 0x2019 || char === 0x2018 || char === 0x60 ? 0x27 : char;
}

function isSeparator(c: number): boolean {
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
function isTightMark(c: number): boolean {
  return c === 0x2f || c === 0x26;
}

/** A dash between blanks, as in "Architect – Associate": a mark of its own, unlike a hyphen. */
export const DASH = 0x2d;

function isDash(c: number): boolean {
  return c === 0x2d || (c >= 0x2010 && c <= 0x2014);
}

/** A written form as tokens, in lower case and composed. Leading and trailing separators fall away. */
export function tokenise(form: string): Token[] {
  const composed = form.normalize("NFC");
  const tokens: Token[] = [];
  let i = 0;
  while (i < composed.length) {
    const c = composed.charCodeAt(i);
    if ((FOLD[c] ?? 0) > IGNORED) {
      const start = i;
      while (i < composed.length && (FOLD[composed.charCodeAt(i)] ?? 0) !== 0) i++;
      const cased = composed.slice(start, i);
      tokens.push({ kind: "word", text: cased.toLowerCase(), cased });
      continue;
    }
    const mark = foldMark(c);
    if (isDash(c) && composed[i - 1] === " " && composed[i + 1] === " ") {
      tokens.push({ kind: "mark", char: DASH });
      i++;
      continue;
    }
    // Marks beyond ASCII (™, ®, ·) are not written by others.
    if (!isSeparator(c) && mark < 0x80) tokens.push({ kind: "mark", char: mark });
    else if (isSeparator(c) && tokens.length > 0 && tokens.at(-1)?.kind !== "separator") tokens.push({ kind: "separator" });
    i++;
  }
  return tightened(tokens);
}

function tightened(tokens: readonly Token[]): Token[] {
  const tight = (token: Token | undefined) => token?.kind === "mark" && (isTightMark(token.char) || token.char === DASH);
  return tokens.filter((token, i) => {
    if (token.kind !== "separator") return true;
    return i < tokens.length - 1 && !tight(tokens[i - 1]) && !tight(tokens[i + 1]);
  });
}
