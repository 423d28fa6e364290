import { exactHeading, likelyHeading } from "../../lexicon/headings.js";
import type { Shape } from "../pdf/page-content.js";
import { hasDate, isDateText } from "./date-text.js";
import type { LayoutContext } from "./gutter.js";
import { isHeadingLike } from "./line-look.js";
import type { Segment } from "./segment-shape.js";
import { LAYOUT } from "./thresholds.js";
import { usualLeading, type VisualLine } from "./visual-line.js";

/** A table of at least three columns without tags or rules: lines from … up to but not including, and where its columns begin. */
export interface Grid {
  from: number;
  to: number;
  starts: number[];
  /** The columns are set about a middle: where they begin says nothing, `starts` holds the middles. */
  centred: boolean;
  /** Headings side by side with lists below them: columns, not rows. */
  headed: boolean;
}

function columnOf(segment: Segment, starts: readonly number[]): number {
  let column = -1;
  for (const [index, start] of starts.entries()) if (segment.x0 >= start - segment.size * 0.6) column = index;
  return column;
}

function fits(line: VisualLine, starts: readonly number[]): boolean {
  let last = -1;
  for (const segment of line.segments) {
    const column = columnOf(segment, starts);
    const start = starts[column];
    if (start === undefined || column <= last || Math.abs(segment.x0 - start) > segment.size * 0.6) return false;
    const next = starts[column + 1];
    if (next !== undefined && segment.x1 > next - segment.size * 0.4) return false;
    last = column;
  }
  return true;
}

/** A line that begins on a sidebar's colour and goes on beside it is a line of two columns, no row of a table. */
export function crossesPanel({ segments }: VisualLine, { shapes }: LayoutContext): boolean {
  const panels = shapes.filter(({ kind, colour, y0, y1 }) => kind === "fill" && colour !== "#ffffff" && y1 - y0 >= LAYOUT.panelHeight);
  const within = (panel: Shape) => segments.filter(({ x0, x1 }) => x0 >= panel.x0 - 1 && x1 <= panel.x1 + 1).length;
  return panels.some((panel) => within(panel) > 0 && within(panel) < segments.length);
}

/** "Designer   2019 – 2021   Analyst   2017 – 2019": two entries beside each other, each with its dates, are no row of a table. */
export function areEntriesBeside({ segments }: VisualLine): boolean {
  const dates = segments.map(({ text }) => isDateText(text));
  return dates.some((dated, at) => dated && dates[at - 1] === false && dates[at + 1] === false && dates.indexOf(true, at + 2) > 0);
}

/** "Education      Credentials": what stands below two headings is two texts, however level their lines are. */
export function isBelowHeadings(above: VisualLine | undefined): boolean {
  return above !== undefined && above.segments.length > 1 && above.segments.every(({ text }) => exactHeading(text) !== undefined);
}

/** Where the columns begin; headings in boxes stand in a little from what is listed below them. */
function startsOf(first: VisualLine, below: VisualLine | undefined): number[] {
  const starts = first.segments.map(({ x0 }) => x0);
  const headed = first.segments.every(({ text }) => exactHeading(text) !== undefined);
  const under = below?.segments.map(({ x0 }) => x0) ?? [];
  const step = starts.map((x0, i) => x0 - (under[i] ?? Number.NEGATIVE_INFINITY));
  return headed && under.length === starts.length && step.every((by) => by >= 0 && by <= first.size * 1.5) ? under : starts;
}

/** Lines below a full one belong to the grid as long as they keep to its columns and no heading or gap comes between. */
function growGrid(lines: readonly VisualLine[], from: number, context: LayoutContext, leading: number): Grid | null {
  const first = lines[from];
  if (first === undefined || first.segments.length < 3) return null;
  if (crossesPanel(first, context) || areEntriesBeside(first) || isBelowHeadings(lines[from - 1])) return null;
  const starts = startsOf(first, lines[from + 1]);
  let to = from + 1;
  let full = 1;
  for (; to < lines.length; to++) {
    const line = lines[to];
    const last = lines[to - 1];
    if (line === undefined || last === undefined || !fits(line, starts) || line.y - last.y > leading * LAYOUT.gridGap) break;
    // A cell with a list is no cell of a table of facts: what looked like one is columns of the page.
    if (line.segments.some((segment) => segment.bullet)) {
      if (line.y - last.y <= 1.7 * line.size) return null;
      break;
    }
    // A heading of its own size in a later column stands over a text beside the others.
    if (
      line.segments.some(
        (segment) => segment.size > first.size * 1.05 && columnOf(segment, starts) > 0 && isOwnHeading(line, segment, context),
      )
    )
      return null;
    const single = line.segments.length === 1 ? line.segments[0] : undefined;
    const near = line.y - last.y <= 1.7 * line.size && line.size <= last.size + 0.3;
    if (single !== undefined && !near && columnOf(single, starts) === 0 && isHeadingLike(line, context.bodySize, context.isBold)) break;
    if (line.segments.length >= 3) full++;
  }
  if (full < 2) return null;
  // Headings side by side with lists below are columns; the heads of a table have dates below them.
  const headed = first.segments.every((segment) => isHeadingLike({ ...first, segments: [segment] }, context.bodySize, context.isBold));
  const dated = lines.slice(from + 1, to).some(({ segments }) => segments.some(({ text }) => hasDate(text)));
  const sections = first.segments.every(({ text }) => (exactHeading(text) ?? likelyHeading(text)) !== undefined);
  // Three cards in a row have their dates level: each column is an entry of its own.
  const cards = lines
    .slice(from + 1, to)
    .some(({ segments }) => segments.length === starts.length && segments.every(({ text }) => isDateText(text)));
  return {
    from,
    to,
    starts,
    centred: false,
    headed: (headed && (!dated || sections)) || cards || areDatedCards(lines.slice(from, to), starts),
  };
}

/** Cards of unlike height have their dates at their feet: one of its own in each column, where a table has a column of dates. */
function areDatedCards(lines: readonly VisualLine[], starts: readonly number[]): boolean {
  const dates = starts.map(() => 0);
  for (const { segments } of lines)
    for (const segment of segments)
      if (isDateText(segment.text)) dates[columnOf(segment, starts)] = (dates[columnOf(segment, starts)] ?? 0) + 1;
  return lines.length >= 3 && dates.every((count) => count === 1);
}

function isOwnHeading(line: VisualLine, segment: Segment, { bodySize, isBold }: LayoutContext): boolean {
  return segment.size > bodySize && isHeadingLike({ ...line, segments: [segment], size: segment.size }, bodySize, isBold);
}

/** Headings side by side, each over a list set about the same middle: a line belongs to the nearest. */
function centredGrid(lines: readonly VisualLine[], from: number, leading: number): Grid | null {
  const first = lines[from];
  if (first === undefined || first.segments.length < 2 || !first.segments.every(({ text }) => exactHeading(text) !== undefined))
    return null;
  const starts = first.segments.map(middleOf);
  const isNear = (segment: Segment) => starts.some((middle) => Math.abs(middleOf(segment) - middle) <= segment.size * 0.5);
  let to = from + 1;
  let ragged = false;
  for (let last = first; to < lines.length; to++) {
    const line = lines[to];
    if (line === undefined || !line.segments.every(isNear) || line.y - last.y > leading * LAYOUT.gridGap) break;
    ragged ||= line.segments.some(({ x0 }) => first.segments.every((head) => Math.abs(head.x0 - x0) > head.size * 1.5));
    last = line;
  }
  return ragged && to - from >= 3 ? { from, to, starts, centred: true, headed: true } : null;
}

function middleOf({ x0, x1 }: Segment): number {
  return (x0 + x1) / 2;
}

export function findGrid(lines: readonly VisualLine[], context: LayoutContext): Grid | null {
  const leading = usualLeading(lines);
  for (let from = 0; from + 1 < lines.length; from++) {
    const grid = centredGrid(lines, from, leading) ?? growGrid(lines, from, context, leading);
    if (grid !== null) return grid;
  }
  return null;
}

/** The segments of each column of a grid that is none. */
export function gridColumns(lines: readonly VisualLine[], grid: Grid): Segment[][] {
  const columns: Segment[][] = grid.starts.map(() => []);
  for (const line of lines.slice(grid.from, grid.to))
    for (const segment of line.segments)
      columns[grid.centred ? nearest(segment, grid.starts) : Math.max(0, columnOf(segment, grid.starts))]?.push(segment);
  return columns;
}

function nearest(segment: Segment, middles: readonly number[]): number {
  const off = middles.map((middle) => Math.abs(middleOf(segment) - middle));
  return off.indexOf(Math.min(...off));
}

/** "ago. 2016 – fev." and "2020" below it: a date that a narrow column parted. */
function goesOn(above: VisualLine | null, line: VisualLine): boolean {
  const [first, second] = [above?.segments[0]?.text ?? "", line.segments[0]?.text ?? ""];
  return /[–—-]\s*(?:\p{L}{3,10}\.?)?\s*$/u.test(first) && hasDate(first) && /^\d{4}$|^\p{L}{3,10}\.?\s\d{4}$/u.test(second.trim());
}

/** Rows begin where the first column has text, or, where it has none, where most columns have; other lines go on in their cells. */
export function gridRows(lines: readonly VisualLine[], grid: Grid): Segment[][][] {
  const rows: Segment[][][] = [];
  const own = lines.slice(grid.from, grid.to);
  const steps = own.slice(1).map((line, i) => line.y - (own[i]?.y ?? 0));
  const tight = Math.min(...steps) * 1.05;
  // Rows set apart by air: a line close below the last goes on in its cells.
  const airy = Math.max(...steps) > tight * 1.05;
  let last: VisualLine | null = null;
  for (const line of own) {
    const columns = line.segments.map((segment) => columnOf(segment, grid.starts));
    const parted = columns[0] === 0 && goesOn(last, line);
    const close = airy && last !== null && line.y - last.y <= tight;
    const begins = !parted && (columns.includes(0) || (columns.length > grid.starts.length / 2 && !close));
    if (begins || rows.length === 0 || last === null) rows.push(grid.starts.map(() => []));
    const row = rows[rows.length - 1];
    for (const [index, segment] of line.segments.entries()) row?.[columns[index] ?? 0]?.push(segment);
    last = line;
  }
  return rows;
}
