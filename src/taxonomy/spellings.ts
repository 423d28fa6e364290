import type { Token } from "./tokens.js";
import type { Variant } from "./variants.js";

/** One way to write a form: words in lower case, one blank for a separator, marks as they are. */
export interface Spelling {
  readonly text: string;
  readonly form: number;
  /** Each part must stand capitalised in the text. */
  readonly cased: boolean;
  /** The text must be cased as the form is. */
  readonly sensitive: boolean;
  readonly anyEnding: boolean;
}

export function spellingsOfVariants(variants: readonly Variant[], form: number, sensitive = false): Spelling[] {
  return variants.flatMap(({ tokens, cased, anyEnding }) => {
    const text = tokens.map(tokenText).join("");
    // Written without its accents as well: "Qualitatssicherung", "resume".
    const plain = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
    return plain === text
      ? [{ text, form, cased, sensitive, anyEnding }]
      : [
          { text, form, cased, sensitive, anyEnding },
          { text: plain, form, cased, sensitive, anyEnding },
        ];
  });
}

function tokenText(token: Token): string {
  if (token.kind === "word") return token.text;
  return token.kind === "separator" ? " " : String.fromCharCode(token.char);
}
