import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import { findDates } from "../dates/find-dates.js";
import { scoreTitle } from "../lexicon/title-words.js";
import type { CvLine } from "../lines/cv-line.js";
import { type CvRow, cellStrand } from "../lines/cv-row.js";
import { boldLeadEnd, lineWith } from "../lines/read-label.js";
import { sliceStrand } from "../lines/strand.js";
import { READING } from "../thresholds.js";
import { isProse } from "./row-look.js";

/**
 * "**Fitter, Acme** (2016 – 2020) Looked after nine lifts.": behind the dates that follow the names begins what was done there, too.
 *
 * "2024 – now | **Harbour Salons** (14 shops). Diary and reminders in …", "**Developer, Acme (2016 – 2020)**. One of four …": the words
 * in bold name a dated entry, and what runs on behind their full stop was done there.
 */
export function splitToldHeads(rows: readonly CvRow[], order: DateOrder): readonly CvRow[] {
  return rows.map((row) => {
    const last = row.cells.at(-1);
    const parts =
      last === undefined ? null : (headAndTold(last.lines, order) ?? (row.cells.length === 1 ? datedAndTold(last.lines, order) : null));
    if (last === undefined || parts === null) return row;
    const cells = [...row.cells.slice(0, -1), { lines: [...parts, ...last.lines.slice(1)] }];
    const named = [...cells.slice(0, -1).map((cell) => cellStrand(cell).text), parts[0].text];
    return named.some((text) => findDates(text, order).length > 0) ? { cells } : row;
  });
}

/** The names of an entry have hardly more words. */
const MOST_WORDS = 14;

function headAndTold([line]: readonly CvLine[], order: DateOrder): readonly [CvLine, CvLine] | null {
  const bold = line === undefined || line.bullet ? null : boldLeadEnd(line, line.strand);
  if (line === undefined || bold === null || line.text.slice(0, bold).split(/\s+/).length > MOST_WORDS) return null;
  const stop = /^(?:\s*\([^()]*\))?\s*\.\s+(?=\p{Lu})/u.exec(line.text.slice(bold))?.[0].length ?? 0;
  const end = /\.\s*$/.exec(line.text.slice(0, bold + stop));
  const told = sliceStrand(line.strand, bold + stop, line.text.length);
  if (end === null || told.text === "") return null;
  // With its years in bold the name is whole, however short what is told.
  const whole = findDates(line.text.slice(0, end.index), order).some(({ single }) => !single);
  if (!whole && !isProse(told.text)) return null;
  return [
    { ...lineWith(line, sliceStrand(line.strand, 0, end.index)), bold: true, boldLead: false },
    { ...lineWith(line, told), bold: false, boldLead: false, bullet: true },
  ];
}

/** A sentence of some words, and no name, employer or place behind the dates. */
function tells(text: string): boolean {
  const words = text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? [];
  return /^\p{Lu}/u.test(text) && /\p{L}[.!?]$|\p{L}[.!?]\s/u.test(text) && words.length >= 3 && text.split(/\s+/).length >= 5;
}

function datedAndTold([line]: readonly CvLine[], order: DateOrder): readonly [CvLine, CvLine] | null {
  if (line === undefined || line.bullet || line.text.includes("\t")) return null;
  const span = datesOfLine(line, order).find(({ single, start }) => !single && start > 0);
  if (span === undefined) return null;
  const named = line.text.slice(0, span.start);
  const parts = named.split(/,\s|\s[|·•–—@-]\s/).filter((part) => /\p{L}/u.test(part));
  // "Rail operator (2017 – 2020). Ticketing moved …" names a client, and no post at one.
  const titled = parts.length > 1 && parts.some((part) => scoreTitle(part.trim()) >= READING.title);
  const sign = /^[)\]]?(?:\s*[.:,;–—-])?\s+/u.exec(line.text.slice(span.end))?.[0].length ?? 0;
  const told = sliceStrand(line.strand, span.end + sign, line.text.length);
  if (named.split(/\s+/).length > MOST_WORDS || !titled || isProse(named) || sign === 0 || !tells(told.text)) return null;
  const end = span.end + (/^[)\]]/.test(line.text.slice(span.end)) ? 1 : 0);
  return [
    { ...lineWith(line, sliceStrand(line.strand, 0, end)), bold: true, boldLead: false },
    { ...lineWith(line, told), bold: false, boldLead: false, bullet: true },
  ];
}
