import { isContactLine } from "../contact/read-contact.js";
import { findDates } from "../dates/find-dates.js";
import { type CvRow, flattenRow, rowText } from "../lines/cv-row.js";
import { READING } from "../thresholds.js";
import { isSetApart } from "./is-set-apart.js";
import type { Section } from "./section.js";

/** A paragraph below the name is a summary that nobody has headed. */
export function splitHeadSummary(sections: readonly Section[]): readonly Section[] {
  if (sections.some(({ kind, rows }) => kind === "summary" && rows.length > 0)) return sections;
  const at = sections.findIndex(({ kind, rows }) => kind === "head" && rows.length > 0);
  const head = sections[at];
  if (head === undefined) return sections;
  const rows = head.rows.flatMap((row) => (row.cells.length === 1 ? flattenRow(row) : [row]));
  // Below a line with its span of years stands what was done in it.
  const dated = rows.findIndex((row) => findDates(rowText(row)).some(({ single }) => !single));
  const lead = dated < 0 ? rows : rows.slice(0, isSetApart(rows[dated - 1]) ? dated - 1 : dated);
  const from = lead.findIndex((row, index) => index > 0 && isSentence(row));
  if (from < 0) return sections;
  let to = from + 1;
  while (to < lead.length && !isContactLine(rowText(rows[to] as CvRow)) && (isSentence(rows[to]) || goesOn(rows[to - 1], rows[to]))) to++;
  const told = rows.slice(from, to);
  const words = told.map(rowText).join(" ");
  if (words.split(/\s+/).length < READING.summaryWords || !/[.!]$/u.test(words)) return sections;
  return [
    ...sections.slice(0, at),
    { ...head, rows: [...rows.slice(0, from), ...rows.slice(to)] },
    { kind: "summary", heading: null, rows: told },
    ...sections.slice(at + 1),
  ];
}

/** Many words, most of them small, no address and no list: "Data engineer with eight years of building pipelines …". */
function isSentence(row: CvRow | undefined): boolean {
  if (row === undefined || row.cells.length > 1) return false;
  const text = rowText(row);
  if (/[\t|•]|@|https?:|www\./u.test(text) || isContactLine(text)) return false;
  const words = text.split(/\s+/);
  return words.length >= 7 && words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.5;
}

/** The last line of a paragraph is short. */
function goesOn(above: CvRow | undefined, row: CvRow | undefined): boolean {
  if (above === undefined || row === undefined || /[.!:]$/u.test(rowText(above))) return false;
  return /[.!]$/u.test(rowText(row)) && !/[\t|]|@/u.test(rowText(row));
}
