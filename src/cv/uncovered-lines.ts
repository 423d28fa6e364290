import { fold } from "../text/fold-words.js";
import type { DateOrder } from "./dates/date-point.js";
import { datesOfLine } from "./dates/dates-of-line.js";
import { DURATION_UNITS } from "./lexicon/date-words.js";
import { exactHeading } from "./lexicon/headings.js";
import { labelKinds } from "./lexicon/labels.js";
import type { CvLine } from "./lines/cv-line.js";
import { type CvRow, rowLines } from "./lines/cv-row.js";
import type { Piece, Strand } from "./lines/strand.js";
import type { RawCv, RawEducation, RawPosition } from "./raw-cv.js";
import type { Section } from "./sections/section.js";

/** Sections whose lines each become a part of the result. */
const READ: ReadonlySet<Section["kind"]> = new Set([
  "experience",
  "education",
  "skills",
  "certifications",
  "languages",
  "projects",
  "volunteering",
]);

type Read = Pick<RawCv, "positions" | "projects" | "education" | "skills" | "certifications" | "languages">;

/** Lines of entries and lists of which no word came into the result. */
export function uncoveredLines(sections: readonly Section[], read: Read, order: DateOrder): CvLine[] {
  const isRead = markSigns(strandsOf(read).flatMap(({ pieces }) => pieces));
  const isCovered = (line: CvLine) => line.strand.pieces.some(({ start, length }) => isRead.subarray(start, start + length).includes(1));
  return sections
    .filter(({ kind }) => READ.has(kind))
    .flatMap(({ kind, rows }) => rows.map((row) => ({ kind, row })))
    .flatMap(({ kind, row }) => {
      const label = row.cells.length > 1 && rowLines(row).some(isCovered) ? row.cells[0]?.lines : undefined;
      const lost = rowLines(row).filter((line) => !isCovered(line) && label?.includes(line) !== true);
      // In bold among skills stands the name of a group.
      return lost.filter((line) => !(kind === "skills" && line.bold) && saysSomething(line, row, order));
    });
}

/** More than a date, a duration, the name of a field or the name of a group. */
function saysSomething(line: CvLine, row: CvRow, order: DateOrder): boolean {
  const rest = datesOfLine(line, order).reduceRight((text, date) => text.slice(0, date.start) + text.slice(date.end), line.text);
  const words = fold(rest).match(/\p{L}{2,}/gu) ?? [];
  if (words.every((word) => DURATION_UNITS.has(word))) return false;
  const name = rest.replace(/[\s:–—-]+$/u, "");
  return labelKinds(name).length === 0 && exactHeading(name) === undefined && !(row.cells.length === 1 && /:$/.test(rest));
}

function strandsOf({ positions, projects, education, skills, certifications, languages }: Read): Strand[] {
  const entries = [...positions, ...projects].flatMap(partsOfPost);
  return [...entries, ...education.flatMap(partsOfStudy), ...skills, ...certifications, ...languages.map(({ strand }) => strand)];
}

function partsOfPost({ title, organisation, place, bullets, remarks }: RawPosition): Strand[] {
  return present(title, organisation, place, ...bullets, ...remarks);
}

function partsOfStudy({ degree, institution, remarks }: RawEducation): Strand[] {
  return present(degree, institution, ...remarks);
}

function present(...strands: readonly (Strand | null)[]): Strand[] {
  return strands.filter((strand) => strand !== null);
}

/** By sign of the document: is it part of one of the pieces? */
function markSigns(pieces: readonly Piece[]): Uint8Array {
  const marks = new Uint8Array(pieces.reduce((end, { start, length }) => Math.max(end, start + length), 0));
  for (const { start, length } of pieces) marks.fill(1, start, start + length);
  return marks;
}
