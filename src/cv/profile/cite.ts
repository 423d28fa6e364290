import type { TextDocument } from "../../schema/document.js";
import type { LedgerWriter } from "../../schema/ledger.js";
import type { Field } from "../../schema/profile.js";
import { NO_SHORT_WORD } from "../lexicon/short-words.js";
import { type Range, type Strand, splitStrand, stretchesOf } from "../lines/strand.js";

/** Quotes of the CV into the ledger, with the page and line a reader would look at. */
export interface Citer {
  strand(strand: Strand): string[];
  span(start: number, end: number): string;
  field(strand: Strand): Field;
  /** A field of running text: a quotation for each sentence, where each stands in one stretch. */
  prose(strand: Strand): Field;
}

const SENTENCE_END = new RegExp(String.raw`(?<=[.!?])${NO_SHORT_WORD}\s+`, "gu");

/** Sentences of running text, each with the quotation that holds it. */
export function citedSentences({ text, evidence }: Field): Field[] {
  const sentences = text.split(SENTENCE_END);
  return sentences.map((sentence, at) => ({
    text: sentence,
    evidence: evidence.length === sentences.length ? evidence.slice(at, at + 1) : evidence,
  }));
}

/** The quotation of the first sentence that tells something alone, else of all of them. */
export function evidenceTelling(field: Field, tells: (sentence: string) => boolean): readonly string[] {
  return citedSentences(field).find(({ text }) => tells(text))?.evidence ?? field.evidence;
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
  const isBlank = (start: number, end: number): boolean => document.text.slice(start, end).trim() === "";
  // In one quotation, as a name that a narrow column breaks.
  const placesOf = (words: Strand): Range[] => stretchesOf(words, isBlank).map(({ place }) => place);
  const strand = (words: Strand): string[] => [...new Set(placesOf(words).map(([start, end]) => span(start, end)))];
  const field = (words: Strand): Field => ({ text: words.text.replace(/\s+/g, " "), evidence: strand(words) });
  const prose = (words: Strand): Field => {
    const sentences = splitStrand(words, SENTENCE_END).map(placesOf);
    const whole = sentences.every(({ length }) => length === 1);
    return whole ? { ...field(words), evidence: sentences.flat().map(([start, end]) => span(start, end)) } : field(words);
  };
  return { span, strand, field, prose };
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
