import { byCodeUnit } from "../schema/canonical.js";
import type { Token } from "./tokens.js";
import type { Variant } from "./variants.js";

/** One way to write a form: words in lower case, one blank for a separator, marks as they are. */
export interface Spelling {
  readonly text: string;
  readonly form: number;
  /** Each part must stand capitalised in the text. */
  readonly cased: boolean;
}

const LONGEST_SHARED = 74;

export function spellingsOfVariants(variants: readonly Variant[], form: number): Spelling[] {
  return variants.flatMap(({ tokens, cased }) => {
    const text = tokens.map(tokenText).join("");
    // Written without its accents as well: "Qualitatssicherung", "resume".
    const plain = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return plain === text
      ? [{ text, form, cased }]
      : [
          { text, form, cased },
          { text: plain, form, cased },
        ];
  });
}

function tokenText(token: Token): string {
  if (token.kind === "word") return token.text;
  return token.kind === "separator" ? " " : String.fromCharCode(token.char);
}

/**
 * Sorted and front-coded, one line each: how many characters it shares with the line before, the rest, a tab, the form in base 36,
 * "!" where casing matters. Small to ship, and a trie is built from it in one pass.
 */
export function packSpellings(spellings: readonly Spelling[]): string {
  const sorted = [...spellings].sort((a, b) => byCodeUnit(a.text, b.text) || a.form - b.form || Number(a.cased) - Number(b.cased));
  let last = "";
  let packed = "";
  for (const { text, form, cased } of sorted) {
    let shared = 0;
    while (shared < LONGEST_SHARED && shared < text.length && text[shared] === last[shared]) shared++;
    packed += `${String.fromCharCode(48 + shared)}${text.slice(shared)}\t${form.toString(36)}${cased ? "!" : ""}\n`;
    last = text;
  }
  return packed;
}

export const SHARED_BASE = 48;
