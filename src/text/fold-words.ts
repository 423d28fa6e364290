import { remembered } from "./remember.js";

/** Letters without marks and the marks of the keyboard need no folding but that of case: most text is of them. */
const PLAIN = /^[\x20-\x5f\x61-\x7e\t\n]*$/;

/** Lower case without marks, for comparing words of seven languages. Not length-preserving: never use it for offsets. */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : foldMarks(text);
}

const foldMarks = remembered((text: string): string =>
  withoutMarks(text)
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/ł/g, "l")
    .replace(/ø/g, "o")
    .replace(/[’‘`´]/g, "'"),
);

/** Letters without accents, signs in their plain form. */
export function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "");
}

/** Folded words and numbers alone, one blank between. */
export const foldWords = remembered((text: string): string => {
  const folded = fold(text);
  return PLAIN.test(folded) ? folded.replace(/[^a-z0-9]+/g, " ").trim() : (folded.match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
});
