import { isContactLine } from "../contact/read-contact.js";
import type { DateOrder } from "../dates/date-point.js";
import { datesOfLine } from "../dates/dates-of-line.js";
import { namesCertificate } from "../lexicon/certificate-words.js";
import type { HintedKind } from "../lexicon/heading-hints.js";
import type { SectionKind } from "../lexicon/headings.js";
import { type CvRow, rowLines, rowText } from "../lines/cv-row.js";
import { holdsLanguages } from "../lists/read-skills.js";
import { READING } from "../thresholds.js";
import { isRanged } from "./row-evidence.js";

/** What a section below an unknown heading lists, seen as a whole: short items without spans of time. */
export function maybeListKind(
  rows: readonly CvRow[],
  hint: HintedKind | null,
  known: ReadonlySet<string>,
  order: DateOrder,
): Extract<SectionKind, "certifications" | "skills"> | undefined {
  // What was passed may be valid from one year to another.
  const papers = hint === "certifications" && !known.has("certifications");
  if (rows.length === 0 || !rows.every((row) => isItem(row, papers ? null : order))) return undefined;
  const certified = rows.filter((row) => namesCertificate(rowText(row))).length;
  if (
    !known.has("certifications") &&
    (hint === "certifications" ||
      (hint === null && (certified > rows.length / 2 || (certified * 2 === rows.length && rows.every(isYeared)))))
  )
    return "certifications";
  if (hint !== null && hint !== "skills") return undefined;
  const bare = rows.every((row) => rowLines(row).every((line) => datesOfLine(line, order).length === 0));
  const items = rows.flatMap((row) => rowText(row).split(ITEM_SIGNS)).length;
  const several = (rows.length >= READING.listedItems || items > READING.listedItems) && !rows.some((row) => holdsLanguages(rowText(row)));
  return bare && several && !known.has("skills") ? "skills" : undefined;
}

/** "IAAP CPACC (2023)". */
function isYeared(row: CvRow): boolean {
  return /[(,]\s*(?:\p{L}+\.?\s)?(?:19|20)\d{2}\)?$/u.test(rowText(row));
}

const ITEM_SIGNS = /[,;|•·\t]|\s[–—/-]\s/;

/** A few words, however they are listed; without an order dates say nothing. */
function isItem(row: CvRow, order: DateOrder | null): boolean {
  const text = rowText(row);
  if ((order !== null && isContactLine(text)) || (order !== null && isRanged(row, order)) || /[.!?]$/.test(text)) return false;
  const items = text.split(ITEM_SIGNS).filter((item) => item.trim() !== "");
  return items.every((item) => item.trim().split(/\s+/).length <= READING.itemWords);
}
