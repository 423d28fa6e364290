import { labelKinds } from "../lexicon/labels.js";
import type { CvLine } from "./cv-line.js";
import { type CvRow, cellStrand } from "./cv-row.js";
import { joinStrands, type Strand, sliceStrand } from "./strand.js";

export interface Labelled {
  readonly label: Strand;
  readonly value: Strand;
  /** Label and value stand in cells of their own. */
  readonly table: boolean;
}

/** "Employer: Acme", "Employer<tab>Acme", or two cells: the label and what it labels; undefined where nothing reads so. */
export function maybeLabelled(row: CvRow): Labelled | undefined {
  const [first, ...others] = row.cells;
  if (first === undefined) return undefined;
  const left = cellStrand(first);
  if (others.length > 0) {
    if (left.text.length > 60) return undefined;
    return { label: withoutColon(left), value: joinStrands(others.map(cellStrand)), table: true };
  }
  const [line] = first.lines;
  return first.lines.length === 1 && line !== undefined ? (maybeLabelledStrand(left) ?? maybeBoldLabel(line)) : undefined;
}

/** "**Telephone** 020 7946 0018": a known label in bold with nothing but a blank before its value. */
export function maybeBoldLabel(line: CvLine): Labelled | undefined {
  const { strand } = line;
  const end = boldLeadEnd(line, strand);
  if (end === null) return undefined;
  const label = sliceStrand(strand, 0, end);
  const value = sliceStrand(strand, end, strand.text.length);
  return labelKinds(label.text).length > 0 && value.text !== "" ? { label, value, table: false } : undefined;
}

/** Where the words in bold end with which a line begins, in a strand of it, before words in plain type. */
export function boldLeadEnd({ runs, boldLead }: CvLine, strand: Strand): number | null {
  const [lead, next] = runs;
  const origin = strand.pieces[0];
  if (!boldLead || lead?.bold !== true || next === undefined || next.bold || origin === undefined) return null;
  return lead.end - origin.start;
}

export function maybeLabelledStrand(strand: Strand): Labelled | undefined {
  const match = /^([^:：\t]{2,60}?)\s*(?:[:：]\s*\t?|\t)\s*(?=\S)/u.exec(strand.text);
  if (match === null || /^https?$/i.test(match[1] ?? "") || /\d{3}/.test(match[1] ?? "")) return undefined;
  return {
    label: withoutColon(sliceStrand(strand, 0, (match[1] ?? "").length)),
    value: sliceStrand(strand, match[0].length, strand.text.length),
    table: false,
  };
}

function withoutColon(strand: Strand): Strand {
  return /[:：]$/.test(strand.text) ? sliceStrand(strand, 0, strand.text.length - 1) : strand;
}

/** A line that stands for another's words, as when a label is taken off. */
export function lineWith(line: CvLine, strand: Strand): CvLine {
  return { ...line, strand, text: strand.text };
}
