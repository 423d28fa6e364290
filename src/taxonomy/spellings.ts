import { FOLD, IGNORED } from "../text/fold.js";
import { DASH, type Token } from "./tokens.js";
import type { Variant } from "./variants.js";

/** Letters of one spelling: a blank parts words, a dash between blanks stands as "–". */
export interface Spelling {
  readonly text: string;
  /** The parts must stand capitalised. */
  readonly cased: boolean;
  /** The last word may end in "s" or not. */
  readonly anyEnding: boolean;
}

/** What begins with neither a letter nor one mark is found by nobody and left out. */
export function spellingsOf(variants: readonly Variant[]): Spelling[] {
  return variants
    .filter(({ tokens }) => tokens[tokens[0]?.kind === "mark" ? 1 : 0]?.kind === "word")
    .map(({ tokens, cased, anyEnding }) => ({ text: spelled(tokens), cased, anyEnding }));
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
