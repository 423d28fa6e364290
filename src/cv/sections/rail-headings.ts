import { findDates } from "../dates/find-dates.js";
import { exactHeading } from "../lexicon/headings.js";
import type { CvLine } from "../lines/cv-line.js";
import { type CvRow, rowLines } from "../lines/cv-row.js";
import { lookOf } from "./heading-look.js";
import { isHeadingShape, saysWhatFollows } from "./heading-looks.js";

/** Words in the left cell that name sections, whatever they are: one look, no dates, some with a heading's word, and dated entries beside one of them. */
export function findRailHeadings(rows: readonly CvRow[]): ReadonlySet<CvRow> {
  const groups = new Map<string, CvRow[]>();
  for (const row of rows) {
    const first = row.cells[0]?.lines[0];
    if (row.cells.length < 2 || first === undefined) continue;
    const key = `${lookOf({ ...first, caps: false })}/${first.column}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return new Set([...groups.values()].filter(isRail).flat());
}

function isRail(rows: readonly CvRow[]): boolean {
  if (rows.length < 3 || !rows.every(({ cells }) => isBrief(cells[0]?.lines ?? []))) return false;
  const named = rows.filter((row) => saysWhatFollows(labelOf(row)));
  if (named.length < Math.max(2, rows.length / 3)) return false;
  // Labels of a list have lists beside them; a section has entries.
  return rows.some((row) => isLong(row) && valueLines(row).some((line) => findDates(line.text).some((date) => !date.single)));
}

function isBrief(lines: readonly CvLine[]): boolean {
  const words = lines.map((line) => line.text).join(" ");
  return lines.length > 0 && lines.length <= 3 && lines.every((line) => isHeadingShape(line) || exactHeading(words) !== undefined);
}

function labelOf({ cells }: CvRow): string {
  return (cells[0]?.lines ?? []).map((line) => line.text).join(" ");
}

function valueLines(row: CvRow): readonly CvLine[] {
  return rowLines({ cells: row.cells.slice(1) });
}

function isLong(row: CvRow): boolean {
  return valueLines(row).length >= 3;
}
