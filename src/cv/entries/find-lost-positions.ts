import { scoreTitle } from "../lexicon/title-words.js";
import type { RawPosition } from "../raw-cv.js";
import type { Section } from "../sections/section.js";
import { READING } from "../thresholds.js";
import { type Context, readPositions } from "./read-positions.js";

/** Without a heading for them, positions stand below the summary or the head: rows with a title, a range of dates and a name. */
export function findLostPositions(sections: readonly Section[], context: Context): RawPosition[] {
  for (const section of sections) {
    if (
      section.kind !== "head" &&
      section.kind !== "summary" &&
      section.kind !== "other" &&
      section.kind !== "contact" &&
      section.kind !== "personal"
    )
      continue;
    const found = readPositions(section.rows, "employment", context).filter(isPosition);
    if (found.length > 0) return found;
  }
  return [];
}

function isPosition(position: RawPosition): boolean {
  const { title, dates } = position;
  return (
    title !== null && dates !== null && !dates.single && (dates.start !== null || dates.masked) && scoreTitle(title.text) >= READING.title
  );
}
