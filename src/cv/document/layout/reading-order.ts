import type { Rect } from "../pdf/matrix.js";
import { findCards, splitCards } from "./cards.js";
import { addressEnd, bannerEnd, headOf } from "./column-heads.js";
import { findEntryGrid } from "./entry-grid.js";
import { clusterLines } from "./entry-rail.js";
import { findGrid, gridColumns, gridRows } from "./grid.js";
import { findGutter, type Gutter, type LayoutContext, rulesAcross } from "./gutter.js";
import { joinDateLabel, joinDateLines, joinStackedDates } from "./join-dates.js";
import { cutEntry, isOneLabel, pairRows, type Row } from "./label-rows.js";
import { isHeadingLike } from "./line-look.js";
import { segmentBottom, segmentTop } from "./segment.js";
import type { Segment } from "./segment-shape.js";
import { areCards, isFlowOfHeadings, isWide, pairedHeadings, sliceAtHeadings } from "./slice-columns.js";
import { LAYOUT } from "./thresholds.js";
import { groupLines, isLevel, usualLeading, type VisualLine } from "./visual-line.js";

/** A line in reading order with its place in the layout. */
export interface PlacedLine {
  line: VisualLine;
  block: number;
  column: number;
  row: number | null;
}

/** Numbers blocks and rows over the whole document. */
export interface Counter {
  block: number;
  row: number;
}

export class Arranger {
  readonly placed: PlacedLine[] = [];
  /** Tables that lay out the page instead of holding facts. */
  private readonly refused = new Set<number>();
  /** Where the columns of the entries found so far begin. */
  private readonly gridStarts: number[][] = [];
  private readonly cards: readonly Rect[];

  constructor(
    private readonly context: LayoutContext,
    private readonly counter: Counter,
  ) {
    this.cards = findCards(context.shapes);
  }

  /** Recursive XY-cut: across where a gutter begins and ends, along the gutter by what it parts. */
  arrange(segments: readonly Segment[], column = 0, depth = 0): void {
    if (segments.length === 0) return;
    if (this.taggedTable(segments, column, depth)) return;
    const cards = depth > 8 ? null : splitCards(segments, this.cards);
    if (cards !== null) {
      this.arrange(cards.above, column, depth + 1);
      for (const [index, card] of cards.cards.entries()) this.arrange(card, column + index, depth + 1);
      this.arrange(cards.below, column, depth + 1);
      return;
    }
    const lines = groupLines(segments);
    const entries = depth > 8 ? null : findEntryGrid(lines, this.context, this.gridStarts);
    if (entries !== null) {
      this.gridStarts.push(entries.starts);
      this.arrange(segmentsOf(lines.slice(0, entries.from)), column, depth + 1);
      for (const cells of entries.rows) this.tableRow(cells, column, depth);
      this.arrange(segmentsOf(lines.slice(entries.to)), column, depth + 1);
      return;
    }
    const grid = depth > 8 ? null : findGrid(lines, this.context);
    if (grid !== null) {
      this.arrange(segmentsOf(lines.slice(0, grid.from)), column, depth + 1);
      if (grid.headed) for (const [index, cells] of gridColumns(lines, grid).entries()) this.arrange(cells, column + index, depth + 1);
      else for (const cells of gridRows(lines, grid)) this.tableRow(cells, column, depth);
      this.arrange(segmentsOf(lines.slice(grid.to)), column, depth + 1);
      return;
    }
    const gutter = depth > 8 || lines.length < 2 ? null : findGutter(lines, this.context);
    if (gutter === null) {
      this.flow(lines, column, null);
      return;
    }
    // Remarks part nothing: the region has no other gutter, or that one would have been found.
    if (gutter.kind === "remarks") {
      this.remarks(lines, gutter, column);
      return;
    }
    const to = gutter.kind === "columns" && endsWithHeading(lines, gutter, this.context) ? gutter.to - 1 : gutter.to;
    const band = lines.slice(gutter.from, to);
    this.arrange(segmentsOf(lines.slice(0, gutter.from)), column, depth + 1);
    if (gutter.kind === "columns") this.columns(band, gutter, column, depth);
    else this.rows(band, gutter, column, depth);
    this.arrange(segmentsOf(lines.slice(to)), column, depth + 1);
  }

  /** A table by the file's own tags that has this stretch of the region to itself: its rows as they are. */
  private taggedTable(segments: readonly Segment[], column: number, depth: number): boolean {
    const { tableOf } = this.context;
    for (const first of segments) {
      const table = tableOf(first);
      if (table === null || this.refused.has(table.table)) continue;
      const own = segments.filter((segment) => tableOf(segment)?.table === table.table);
      const top = Math.min(...own.map(segmentTop));
      const bottom = Math.max(...own.map(segmentBottom));
      const others = segments.filter((segment) => tableOf(segment)?.table !== table.table);
      const rows = tableRows(own, tableOf);
      if (rows === null) {
        this.refused.add(table.table);
        continue;
      }
      if (this.tableInColumn(own, others, column, depth)) return true;
      if (others.some((segment) => segment.y > top && segment.y < bottom)) continue;
      this.arrange(
        others.filter((segment) => segment.y <= top),
        column,
        depth + 1,
      );
      for (const cells of rows) this.tableRow(cells, column, depth);
      this.arrange(
        others.filter((segment) => segment.y >= bottom),
        column,
        depth + 1,
      );
      return true;
    }
    return false;
  }

  /** A table within one of two columns, whose other column ends above it or goes on beside it. */
  private tableInColumn(own: readonly Segment[], others: readonly Segment[], column: number, depth: number): boolean {
    const [left, right] = [Math.min(...own.map(({ x0 }) => x0)), Math.max(...own.map(({ x1 }) => x1))];
    if (depth > 6 || !others.some(({ x0, x1 }) => x0 > right || x1 < left)) return false;
    const lines = groupLines(others);
    const gutter = findGutter(lines, this.context);
    if (gutter?.kind !== "columns" || (left < gutter.x && right > gutter.x)) return false;
    const band = lines.slice(gutter.from, gutter.to);
    const [first, next] = [band[0], lines[gutter.to]];
    const [top, bottom] = [Math.min(...own.map(segmentTop)), Math.max(...own.map(segmentBottom))];
    if (first === undefined || first.top > top || (next !== undefined && next.top < bottom)) return false;
    this.arrange(segmentsOf(lines.slice(0, gutter.from)), column, depth + 1);
    this.columns(groupLines([...segmentsOf(band), ...own]), gutter, column, depth + 1);
    this.arrange(segmentsOf(lines.slice(gutter.to)), column, depth + 1);
    return true;
  }

  private tableRow(cells: readonly (readonly Segment[])[], column: number, depth: number): void {
    const filled = cells.filter((cell) => cell.length > 0);
    const row = filled.length > 1 ? this.counter.row++ : null;
    for (const [index, cell] of cells.entries()) {
      if (cell.length === 0) continue;
      const before = this.placed.length;
      this.arrange(cell, column, depth + 1);
      if (row === null) continue;
      for (const placed of this.placed.slice(before)) {
        placed.row ??= row;
        placed.column = index;
      }
    }
  }

  private split(band: readonly VisualLine[], x: number): { left: Segment[]; right: Segment[] } {
    const left: Segment[] = [];
    const right: Segment[] = [];
    for (const line of band) for (const segment of line.segments) (segment.x0 < x - 0.6 ? left : right).push(segment);
    return { left, right };
  }

  private columns(band: readonly VisualLine[], gutter: Gutter, column: number, depth: number): void {
    const { left, right } = this.split(band, gutter.x);
    if (isFlowOfHeadings(groupLines(left), groupLines(right), this.context)) {
      this.flow(band, column, null);
      return;
    }
    const pair = depth > 6 ? null : pairedHeadings(groupLines(left), groupLines(right), this.context);
    if (pair !== null) {
      const above = ({ y, size }: Segment) => y < pair + size * 0.5;
      this.arrange(segmentsOf(band).filter(above), column, depth + 1);
      this.columns(groupLines(segmentsOf(band).filter((segment) => !above(segment))), gutter, column, depth + 1);
      return;
    }
    const slices = depth > 6 ? null : sliceAtHeadings(groupLines(left), groupLines(right), this.context);
    if (slices !== null) {
      const cards = areCards(groupLines(left), groupLines(right));
      for (const slice of slices) this.slice(slice, gutter.x, column, depth, cards);
      return;
    }
    const top =
      bannerEnd(groupLines(left), groupLines(right), this.context) ?? addressEnd(groupLines(left), groupLines(right), this.context);
    if (top !== null && depth <= 6) {
      const above = (segment: Segment) => segment.y < top;
      this.arrange(left.filter(above), column, depth + 1);
      this.arrange(right.filter(above), column + 1, depth + 1);
      this.columns(groupLines([...left, ...right].filter((segment) => !above(segment))), gutter, column, depth + 1);
      return;
    }
    const head = headOf(groupLines(right), groupLines(left), this.context);
    const headSet = new Set(head.flatMap((line) => line.segments));
    if (head.length > 0) this.arrange([...headSet], column, depth + 1);
    this.arrange(left, column, depth + 1);
    this.arrange(
      right.filter((segment) => !headSet.has(segment)),
      column + 1,
      depth + 1,
    );
  }

  /** A slice has its own gutter or, where level lines hide it, that of the page. */
  private slice(slice: readonly Segment[], x: number, column: number, depth: number, cards: boolean): void {
    const lines = groupLines(slice);
    const { left, right } = this.split(lines, x);
    const own = findGrid(lines, this.context) === null ? findGutter(lines, this.context)?.kind : "columns";
    const hidden =
      groupLines(right).length >= 2 && (own === undefined || (cards && own === "remarks" && isWide(groupLines(left), groupLines(right))));
    if (!hidden) {
      this.arrange(slice, column, depth + 1);
      return;
    }
    this.arrange(left, column, depth + 1);
    this.arrange(right, column + 1, depth + 1);
  }

  /** Cells of rows: a rail of dates or headings, or labels with values. */
  private rows(band: readonly VisualLine[], gutter: Gutter, column: number, depth: number): void {
    const { left, right } = this.split(band, gutter.x);
    for (const [labels, values] of this.ruledRows(groupLines(left), groupLines(right), gutter)) {
      if (labels.length === 0 || values.length === 0) {
        this.arrange(
          [...labels, ...values].flatMap((line) => line.segments),
          column,
          depth + 1,
        );
        continue;
      }
      const row = this.counter.row++;
      this.flow(joinDateLabel(labels), 0, row);
      const before = this.placed.length;
      this.arrange(
        values.flatMap((line) => line.segments),
        1,
        depth + 1,
      );
      for (const placed of this.placed.slice(before)) {
        if (placed.row === null) {
          placed.row = row;
          placed.column = 1;
        }
      }
    }
  }

  /** Rows between ruled lines first: what stands between two of them belongs together, wherever it stands there. */
  private ruledRows(labels: readonly VisualLine[], values: readonly VisualLine[], gutter: Gutter): Row[] {
    const leftEnd = Math.max(...labels.map((line) => line.x1));
    const rules = rulesAcross(this.context.shapes, leftEnd, gutter.x);
    const slices = new Map<number, Row>();
    const sliceOf = (line: VisualLine): Row => {
      const index = rules.filter((y) => y < line.y - line.size * 0.2).length;
      const slice = slices.get(index) ?? [[], []];
      slices.set(index, slice);
      return slice;
    };
    for (const line of labels) sliceOf(line)[0].push(line);
    for (const line of values) sliceOf(line)[1].push(line);
    const ordered = [...slices.entries()].sort((a, b) => a[0] - b[0]).map(([, slice]) => slice);
    return ordered.flatMap((slice) => {
      if (rules.length < 2 || isBelow(slice)) return pairRows(slice[0], slice[1], this.context);
      const whole = clusterLines(slice[0]).length === 1 && slice[0].length <= 2 && isOneLabel(slice[0]);
      return whole ? [slice] : (cutEntry(slice) ?? pairRows(slice[0], slice[1], this.context));
    });
  }

  /** Remarks stay on the line they are level with; further lines of a remark beside bullets follow that line. */
  private remarks(lines: readonly VisualLine[], gutter: Gutter, column: number): void {
    // A line that crosses the gutter parts it, and remarks go on above and below.
    const { left, right } = this.split(lines, gutter.x);
    const leftLines = groupLines(left);
    const extra = new Map<VisualLine | null, VisualLine[]>();
    let anchor: VisualLine | null = null;
    let lastY = Number.NEGATIVE_INFINITY;
    for (const remark of joinStackedDates(joinDateLines(groupLines(right)))) {
      const host = leftLines.find((line) => isLevel(line.y, line.size, remark.y, remark.size));
      const continues: boolean = remark.y - lastY < remark.size * 1.9 && anchor !== null;
      lastY = remark.y;
      if (host !== undefined && (!continues || !isBody(host, leftLines))) {
        host.segments = [...host.segments, ...remark.segments];
        host.x1 = Math.max(host.x1, remark.x1);
        host.bottom = Math.max(host.bottom, remark.bottom);
        anchor = host;
        continue;
      }
      const at: VisualLine | null = continues ? anchor : nearestAbove(leftLines, remark);
      extra.set(at, [...(extra.get(at) ?? []), remark]);
      anchor = at;
    }
    const ordered: VisualLine[] = [...(extra.get(null) ?? [])];
    for (const line of leftLines) ordered.push(line, ...(extra.get(line) ?? []));
    this.flow(ordered, column, null);
  }

  /** One flow: lines as they come, a new block at each wide gap. */
  flow(broken: readonly VisualLine[], column: number, row: number | null): void {
    const lines = joinDateLines(broken);
    const leading = usualLeading(lines);
    let last: VisualLine | null = null;
    this.counter.block++;
    for (const line of lines) {
      if (last !== null && line.y - last.y > leading * LAYOUT.blockGap && line.top - last.bottom > 0.3 * line.size) this.counter.block++;
      this.placed.push({ line, block: this.counter.block, column, row });
      last = line;
    }
  }
}

/** The first heading of the rail below the head of the page: no label of it. */
function isBelow([labels, values]: Row): boolean {
  return values.every((line) => line.bottom <= (labels[0]?.top ?? 0));
}

/** A short heading above the text that closes the gutter belongs to that text, not to the columns over it. */
function endsWithHeading(lines: readonly VisualLine[], { x, from, to }: Gutter, { bodySize, isBold }: LayoutContext): boolean {
  const [above, last, below] = [lines[to - 2], lines[to - 1], lines[to]];
  if (to - from < 3 || above === undefined || last === undefined) return false;
  if (last.x1 >= x || !isHeadingLike(last, bodySize, isBold)) return false;
  // What it stands over may have been taken out as a table.
  const behind = below === undefined ? last.size * 0.6 : below.top - last.bottom;
  return behind < last.top - above.bottom;
}

function segmentsOf(lines: readonly VisualLine[]): Segment[] {
  return lines.flatMap((line) => line.segments);
}

/** Where the words begin, behind a bullet. */
function textStart(line: VisualLine): number {
  return line.segments[0]?.stretches[0]?.x0 ?? line.x0;
}

/** A bullet or a line that goes on below one. */
function isBody(host: VisualLine, lines: readonly VisualLine[]): boolean {
  for (let i = lines.indexOf(host); i >= 0; i--) {
    const line = lines[i];
    if (line === undefined) return false;
    if (line.segments[0]?.bullet === true) return true;
    const before = lines[i - 1];
    if (before === undefined || Math.abs(textStart(line) - textStart(before)) > 3 || line.y - before.y > 1.6 * line.size) return false;
  }
  return false;
}

function nearestAbove(lines: readonly VisualLine[], remark: VisualLine): VisualLine | null {
  let found: VisualLine | null = null;
  for (const line of lines) if (line.y <= remark.y + remark.size * 0.5) found = line;
  return found;
}

/** Rows and cells of a tagged table; null where its cells are columns of the page or it has but one. */
function tableRows(segments: readonly Segment[], tableOf: LayoutContext["tableOf"]): Segment[][][] | null {
  const rows = new Map<number, Segment[][]>();
  for (const segment of segments) {
    const place = tableOf(segment);
    if (place === null) continue;
    const cells = rows.get(place.row) ?? [];
    while (cells.length <= place.cell) cells.push([]);
    cells[place.cell]?.push(segment);
    rows.set(place.row, cells);
  }
  const ordered = [...rows.entries()].sort((a, b) => a[0] - b[0]).map(([, cells]) => cells);
  for (const cells of ordered) {
    const lines = cells.map((cell) => groupLines(cell).length).filter((count) => count > 0);
    if (lines.length > 1 && lines.filter((count) => count >= 6).length >= 2) return null;
  }
  return ordered.some((cells) => cells.filter((cell) => cell.length > 0).length > 1) ? ordered : null;
}
