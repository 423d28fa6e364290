import { FOLD, IGNORED } from "../text/fold.js";
import { DASH, type Token } from "./tokens.js";
import type { Variant } from "./variants.js";

/**
 * Spellings worked out when the data are compiled: a digit with two flags, then the letters, none where they are those of the form; a
 * blank parts words, a dash between blanks stands as "–". What begins with neither a letter nor one mark is found by nobody and left out.
 */
export function spellingsOf(text: string, variants: readonly Variant[]): string[] {
  return variants
    .filter(({ tokens }) => tokens[tokens[0]?.kind === "mark" ? 1 : 0]?.kind === "word")
    .map(({ tokens, cased, anyEnding }) => {
      const letters = spelled(tokens);
      return `${(cased ? 1 : 0) + (anyEnding ? 2 : 0)}${letters === text.toLowerCase() ? "" : letters}`;
    });
}

/** All spellings of a form in one line. */
export function spellingLine(text: string, variants: readonly Variant[]): string {
  return spellingsOf(text, variants).join("\t");
}

export interface Spelling {
  readonly text: string;
  /** The parts must stand capitalised. */
  readonly cased: boolean;
  /** The last word may end in "s" or not. */
  readonly anyEnding: boolean;
}

export function parseSpelling(cell: string, text: string): Spelling {
  const flags = cell.charCodeAt(0);
  return { text: cell.length === 1 ? text : cell.slice(1), cased: (flags & 1) !== 0, anyEnding: (flags & 2) !== 0 };
}

/** The same without its accents ("Qualitatssicherung", "resume"), null where it has none. */
export function withoutAccents(text: string): string | null {
  let plain = "";
  let differs = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const folded = c < 0x80 ? c : (FOLD[c] as number);
    if (folded > IGNORED && folded !== c) differs = true;
    plain += folded > IGNORED ? String.fromCharCode(folded) : text[i];
  }
  return differs ? plain : null;
}

function spelled(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.kind === "word") return token.text;
      if (token.kind === "separator") return " ";
      return token.char === DASH ? "–" : String.fromCharCode(token.char);
    })
    .join("");
}
