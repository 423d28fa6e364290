import { findDates, isAllOf } from "../dates/find-dates.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { maybeLabelledStrand } from "../lines/read-label.js";
import { type Strand, sliceStrand } from "../lines/strand.js";
import type { RawPosition } from "../raw-cv.js";
import { chooseDates } from "./choose-dates.js";
import { joinBody } from "./join-body.js";
import type { Context } from "./read-positions.js";
import { splitAtoms } from "./split-atoms.js";
import { type EntryRows, splitEntries } from "./split-entries.js";

/** Projects: a name, dates where there are some, and what was done. A list of bullets is a project each. */
export function readProjects(rows: readonly CvRow[], context: Context): RawPosition[] {
  const lines = rows.flatMap(rowLines);
  const entries = splitEntries(rows, context.order, context.body);
  const told =
    entries.reduce((sum, entry) => sum + entry.body.length, 0) + entries.reduce((sum, entry) => sum + entry.head.flat().length, 0);
  // Lines above the first name belong to a project without one.
  const early = lines.slice(0, Math.max(0, lines.length - told));
  return [
    ...joinBody(early).map((strand) => maybeDatedProject(strand, context) ?? asProject(strand)),
    ...entries.map((entry) => readProject(entry, context)),
  ];
}

function readProject(entry: EntryRows, context: Context): RawPosition {
  const { atoms, dates, asides } = splitAtoms(entry.head, context.order);
  const names = atoms.filter((atom) => !atom.place);
  const [title, ...others] = names;
  return {
    kind: "project",
    title: title?.strand ?? null,
    organisation: null,
    place: null,
    dates: chooseDates(dates),
    bullets: joinBody(entry.body),
    remarks: [...others.map((atom) => atom.strand), ...asides],
  };
}

function asProject(strand: Strand): RawPosition {
  const labelled = maybeLabelledStrand(strand);
  return {
    kind: "project",
    title: labelled?.label ?? null,
    organisation: null,
    place: null,
    dates: null,
    bullets: [labelled?.value ?? strand],
    remarks: [],
  };
}

/** "Tide Board (2025): shows the tides": the name, its date, and what it is. */
const DATED_NAME = /^([^():\t]{2,60}?)\s*\(([^()]{4,30})\)\s*[:–—-]\s*(?=\S)/u;

function maybeDatedProject(strand: Strand, context: Context): RawPosition | undefined {
  const match = DATED_NAME.exec(strand.text);
  if (match === null) return undefined;
  const [head, name, bracket] = match as unknown as [string, string, string];
  const date = findDates(bracket, context.order).find((found) => isAllOf(bracket, found));
  if (date === undefined) return undefined;
  const from = head.indexOf("(", name.length) + 1;
  return {
    kind: "project",
    title: sliceStrand(strand, 0, name.length),
    organisation: null,
    place: null,
    dates: chooseDates([{ ...date, strand: sliceStrand(strand, from, from + bracket.length), row: 0 }]),
    bullets: [sliceStrand(strand, head.length, strand.text.length)],
    remarks: [],
  };
}
