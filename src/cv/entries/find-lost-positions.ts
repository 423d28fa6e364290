import { isContactLine } from "../contact/read-contact.js";
import { findDates } from "../dates/find-dates.js";
import { scoreOrganisation } from "../lexicon/organisation-words.js";
import { scorePlace } from "../lexicon/place-words.js";
import { scoreTitle } from "../lexicon/title-words.js";
import { type CvRow, rowLines, rowText } from "../lines/cv-row.js";
import type { RawPosition } from "../raw-cv.js";
import type { Section } from "../sections/section.js";
import { READING } from "../thresholds.js";
import { type Context, readPositions } from "./read-positions.js";

const MAY_HIDE: ReadonlySet<Section["kind"]> = new Set(["head", "summary", "other", "contact", "personal"]);

/** Without a heading for them, positions stand below the summary or the head: rows with a title, a range of dates and a name. */
export function findLostPositions(sections: readonly Section[], context: Context): RawPosition[] {
  for (const section of sections) {
    if (!MAY_HIDE.has(section.kind)) continue;
    const found = readPositions(fromFirstDate(section.rows, context), "employment", context).filter(isPosition);
    if (found.length > 0) return found;
  }
  return [];
}

/** Rows from the first entry on: its dated row, and the rows above it that name it where the dated row does not. */
function fromFirstDate(rows: readonly CvRow[], context: Context): CvRow[] {
  const plain = rows.filter((row) => !isContactLine(rowText(row)) && (rowLines(row).length > 1 || !isPlaceAlone(rowText(row))));
  const at = plain.findIndex((row) => findDates(rowText(row), context.order).some((date) => !date.single));
  if (at < 0) return [];
  const own = rowText(plain[at] ?? { cells: [] })
    .split(/\t|,\s|\s[|·•–—@-]\s|\sat\s/)
    .some((part) => scoreTitle(part) >= READING.title);
  return plain.slice(own ? at : Math.max(0, at - 2));
}

/** "Oakland, CA", not "St. Brigid Medical Center, Oakland, CA". */
function isPlaceAlone(text: string): boolean {
  return scorePlace(text) >= 0.85 && scoreOrganisation(text.split(",")[0] ?? "") < READING.organisation;
}

function isPosition(position: RawPosition): boolean {
  const { title, dates } = position;
  return (
    title !== null && dates !== null && !dates.single && (dates.start !== null || dates.masked) && scoreTitle(title.text) >= READING.title
  );
}
