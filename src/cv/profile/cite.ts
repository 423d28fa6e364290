import type { TextDocument } from "../../schema/document.js";
import type { LedgerWriter } from "../../schema/ledger.js";
import type { Field } from "../../schema/profile.js";
import type { Strand } from "../lines/strand.js";

/** Quotes of the CV into the ledger, with the page and line a reader would look at. */
export interface Citer {
  strand(strand: Strand): string[];
  span(start: number, end: number): string;
  field(strand: Strand): Field;
}

export function citeDocument(document: TextDocument, ledger: LedgerWriter): Citer {
  const firstOfPage = new Map<number, number>();
  document.lines.forEach((line, index) => {
    if (!firstOfPage.has(line.page)) firstOfPage.set(line.page, index);
  });
  const placeOf = (offset: number): { page?: number; line?: number } => {
    const index = lineAt(document, offset);
    const line = document.lines[index];
    return line === undefined ? {} : { page: line.page, line: index - (firstOfPage.get(line.page) ?? 0) + 1 };
  };
  const span = (start: number, end: number): string => ledger.quote("cv", start, end, document.text.slice(start, end), placeOf(start));
  const strand = (words: Strand): string[] => [...new Set(words.pieces.map((piece) => span(piece.start, piece.start + piece.length)))];
  return { span, strand, field: (words) => ({ text: words.text.replace(/\s+/g, " "), evidence: strand(words) }) };
}

/** Index of the line an offset lies in. */
export function lineAt(document: TextDocument, offset: number): number {
  let low = 0;
  let high = document.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
