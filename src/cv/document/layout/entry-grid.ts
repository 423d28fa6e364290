import { exactHeading } from "../../lexicon/headings.js";
import { isDateText, isOpenDate } from "./date-text.js";
import { areEntriesBeside, crossesPanel, isBelowHeadings } from "./grid.js";
import type { LayoutContext } from "./gutter.js";
import { isBoldLine, isHeadingLike, visualText } from "./line-look.js";
import type { Segment } from "./segment-shape.js";
import { LAYOUT } from "./thresholds.js";
import { isLevel, usualLeading, type VisualLine } from "./visual-line.js";

/** Entries in rows of cells without rules: lines from … up to but not including, and the segments of each row's cells. */
export interface EntryGrid {
  from: number;
  to: number;
  rows: Segment[][][];
  /** Where its columns begin. */
  starts: number[];
}

/** What a column of cells takes up across the page, however its lines are aligned. */
interface Reach {
  x0: number;
  x1: number;
}

/** The only column a segment stands in, or -1 where it stands in none or reaches into the next. */
function columnAt(segment: Segment, columns: readonly Reach[]): number {
  const air = segment.size * LAYOUT.gutter;
  const near = columns.flatMap(({ x0, x1 }, at) => (segment.x1 > x0 - air && segment.x0 < x1 + air ? [at] : []));
  return near.length === 1 ? (near[0] ?? -1) : -1;
}

/** The columns of each segment of a line, which makes their reach wider; null for a line that does not keep to them. */
function placeLine(line: VisualLine, columns: Reach[]): number[] | null {
  const places = line.segments.map((segment) => columnAt(segment, columns));
  if (places.some((place, at) => place < 0 || places.indexOf(place) !== at)) return null;
  for (const [at, { x0, x1 }] of line.segments.entries()) {
    const reach = columns[places[at] ?? 0];
    if (reach === undefined) continue;
    reach.x0 = Math.min(reach.x0, x0);
    reach.x1 = Math.max(reach.x1, x1);
  }
  return places;
}

/** "05/2019 –", and "heute" below it: the date of the row above goes on. */
function continuesDate(text: string, above: string): boolean {
  return isOpenDate(above) || !isDateText(text) || /^[–—-]/.test(text);
}

/** A section's name alone on its line, in a heading's look or with air above it. */
function isSectionHeading(line: VisualLine, gap: number, { bodySize, isBold }: LayoutContext): boolean {
  if (line.segments.length > 1) return false;
  const looks = isHeadingLike(line, bodySize, isBold);
  const named = exactHeading(visualText(line)) !== undefined;
  return named ? looks || isBoldLine(line, isBold) || gap > 2 * line.size : looks && line.size >= bodySize * 1.14;
}

/** A line that begins where the columns of a grid further up do. */
function beginsAlike(line: VisualLine, known: readonly number[][]): boolean {
  return known.some(
    (starts) => starts.length === line.segments.length && starts.every((x, at) => Math.abs(x - (line.segments[at]?.x0 ?? 0)) <= 1.5),
  );
}

/** The line above keeps to the columns too: the grid would have begun there, had it been one. */
function goesOnFrom(above: VisualLine | undefined, first: VisualLine, columns: readonly Reach[], context: LayoutContext): boolean {
  if (above === undefined || first.y - above.y > 3 * first.size || isSectionHeading(above, Number.POSITIVE_INFINITY, context)) return false;
  return (
    placeLine(
      above,
      columns.map((reach) => ({ ...reach })),
    ) !== null
  );
}

function growFrom(
  lines: readonly VisualLine[],
  from: number,
  context: LayoutContext,
  leading: number,
  known: readonly number[][],
): EntryGrid | null {
  const first = lines[from];
  if (first === undefined || first.segments.length < 3 || first.segments.length > 6) return null;
  const dates = first.segments.flatMap(({ text }, at) => (isDateText(text) ? [at] : []));
  const [dated] = dates;
  if (
    dated === undefined ||
    dates.length > 1 ||
    crossesPanel(first, context) ||
    areEntriesBeside(first) ||
    isBelowHeadings(lines[from - 1])
  )
    return null;
  const columns = first.segments.map(({ x0, x1 }) => ({ x0, x1 }));
  // Headings in a rail, or the middle of a page of columns.
  if (first.segments.some(({ text }) => exactHeading(text) !== undefined) || goesOnFrom(lines[from - 1], first, columns, context))
    return null;
  const starts: VisualLine[] = [];
  const rows: Segment[][][] = [];
  let date = "";
  let to = from;
  for (let last = first; to < lines.length; to++) {
    const line = lines[to];
    if (line === undefined || line.y - last.y > leading * LAYOUT.gridGap || isSectionHeading(line, line.y - last.y, context)) break;
    const places = placeLine(line, columns);
    if (places === null) break;
    const own = line.segments[places.indexOf(dated)]?.text;
    const begins = own !== undefined && !continuesDate(own, date);
    if (begins) {
      rows.push(columns.map(() => []));
      starts.push(line);
    }
    const row = rows.at(-1);
    // What a row tells begins on its first line.
    if (
      row === undefined ||
      places.some((place) => row[place]?.length === 0 && !isLevel(line.y, line.size, starts.at(-1)?.y ?? 0, line.size))
    )
      return null;
    for (const [at, segment] of line.segments.entries()) row[places[at] ?? 0]?.push(segment);
    if (own !== undefined) date = begins ? own : `${date} ${own}`;
    last = line;
  }
  const whole = rows.filter((row) => row.every((cell) => cell.length > 0)).length;
  const wrapped = rows.some((row) => row.some((cell) => cell.length > 1));
  const repeats = (rows.length >= 2 && wrapped) || beginsAlike(first, known);
  return repeats && whole >= rows.length / 2 ? { from, to, rows, starts: first.segments.map(({ x0 }) => x0) } : null;
}

/**
 * Rows of at least three cells, one of them a date: where each date stands level with the first line of all that is beside it, what is
 * below it up to the next is of its row, wherever in the cell it stands. One row alone is one where it begins as those of a `known` grid do.
 */
export function findEntryGrid(lines: readonly VisualLine[], context: LayoutContext, known: readonly number[][]): EntryGrid | null {
  const leading = usualLeading(lines);
  for (let from = 0; from < lines.length; from++) {
    const grid = growFrom(lines, from, context, leading, known);
    if (grid !== null) return grid;
  }
  return null;
}
