import type { Box } from "../../../schema/document.js";
import { bulletLength } from "../characters.js";
import type { DraftLine, Piece } from "../draft.js";
import type { PageContent } from "../pdf/page-content.js";
import { isDateText } from "./date-text.js";
import { markDrawnBullets } from "./drawn-bullets.js";
import type { LayoutContext } from "./gutter.js";
import { areEnds } from "./join-dates.js";
import { Arranger, type Counter, type PlacedLine } from "./reading-order.js";
import type { EdgeZone } from "./repeated.js";
import { collectPageSegments } from "./segment.js";
import type { Segment, Stretch } from "./segment-shape.js";
import { LAYOUT } from "./thresholds.js";
import { groupLines, type VisualLine } from "./visual-line.js";

/** The type size that most signs of the page have. */
function bodySizeOf(segments: readonly Segment[]): number {
  const counts = new Map<number, number>();
  for (const segment of segments) {
    const size = Math.round(segment.size * 2) / 2;
    counts.set(size, (counts.get(size) ?? 0) + segment.text.length);
  }
  let best = 10;
  let most = 0;
  for (const [size, count] of counts) {
    if (count > most || (count === most && size < best)) {
      best = size;
      most = count;
    }
  }
  return best;
}

/** What of a page is seen and reads from left to right, as segments. */
export function seenSegments(content: PageContent): Segment[] {
  const seen = content.glyphs.filter((glyph) => glyph.unseen === null && glyph.turn === 0);
  const segments = collectPageSegments(seen, content);
  markDrawnBullets(segments, content.shapes);
  return segments;
}

/** One page: segments to lines in reading order, running heads first and feet last. */
export function analysePage(
  content: PageContent,
  segments: readonly Segment[],
  edges: ReadonlyMap<Segment, EdgeZone>,
  counter: Counter,
): DraftLine[] {
  const tableOf: LayoutContext["tableOf"] = (segment) => {
    const tag = content.tags.get(segment.mark);
    return tag === undefined || tag.table === null ? ruledPlace(segment) : { table: tag.table, row: tag.row, cell: tag.cell };
  };
  const isBold = (font: string): boolean => content.fonts.get(font)?.bold === true;
  const context: LayoutContext = { bodySize: bodySizeOf(segments), isBold, shapes: content.shapes, tableOf };
  const lines = edgeLines("header", content, segments, edges, context, counter);
  const arranger = new Arranger(context, counter);
  arranger.arrange(segments.filter((segment) => !edges.has(segment)));
  for (const placed of arranger.placed) lines.push(draftLine(placed, content));
  for (const turn of [1, 2, 3]) {
    const turned = content.glyphs.filter((glyph) => glyph.unseen === null && glyph.turn === turn);
    if (turned.length === 0) continue;
    const other = new Arranger(context, counter);
    other.flow(groupTurned(collectPageSegments(turned, content)), 0, null);
    for (const placed of other.placed) lines.push({ ...draftLine(placed, content), box: null, zone: "text-box" });
  }
  lines.push(...edgeLines("footer", content, segments, edges, context, counter));
  return lines;
}

/** Cells that rules are drawn around, numbered apart from those of the tags. */
function ruledPlace({ frame }: Segment): ReturnType<LayoutContext["tableOf"]> {
  const [table, row, cell] = frame.startsWith("t") ? frame.slice(1).split("/").map(Number) : [];
  return table === undefined || row === undefined || cell === undefined ? null : { table: -1 - table, row, cell };
}

function edgeLines(
  zone: EdgeZone,
  content: PageContent,
  segments: readonly Segment[],
  edges: ReadonlyMap<Segment, EdgeZone>,
  context: LayoutContext,
  counter: Counter,
): DraftLine[] {
  const own = segments.filter((segment) => edges.get(segment) === zone);
  if (own.length === 0) return [];
  const arranger = new Arranger(context, counter);
  arranger.flow(groupLines(own), 0, null);
  return arranger.placed.map((placed) => ({ ...draftLine(placed, content), zone }));
}

function groupTurned(segments: readonly Segment[]): VisualLine[] {
  return segments.map((segment) => ({
    segments: [segment],
    y: segment.y,
    x0: segment.x0,
    x1: segment.x1,
    top: segment.y - segment.size,
    bottom: segment.y,
    size: segment.size,
  }));
}

function boxOf(stretch: Stretch, y: number): Box {
  return [stretch.x0, y - stretch.size * 0.8, Math.max(0, stretch.x1 - stretch.x0), stretch.size];
}

function pieceOf(stretch: Stretch, segment: Segment, content: PageContent): Piece {
  const look = content.fonts.get(stretch.font);
  return {
    text: stretch.text,
    box: boxOf(stretch, segment.y),
    size: stretch.size,
    bold: look?.bold === true,
    italic: look?.italic === true,
    font: look?.name ?? null,
    colour: stretch.colour,
    link: stretch.link,
  };
}

function draftLine(placed: PlacedLine, content: PageContent): DraftLine {
  const { line } = placed;
  const pieces: Piece[] = [];
  let bullet = false;
  let before: Segment | null = null;
  let heading: number | null = null;
  const listed = isSpacedList(line.segments);
  for (const segment of line.segments) {
    if (segment.bullet && pieces.length === 0) bullet = true;
    heading ??= content.tags.get(segment.mark)?.heading ?? null;
    const own = segment.stretches.map((stretch) => pieceOf(stretch, segment, content));
    const first = own[0];
    if (before !== null && first !== undefined) first.text = (listed ? "\t" : separator(before, segment)) + first.text;
    pieces.push(...own);
    before = segment;
  }
  if (!bullet) bullet = stripBullet(pieces);
  const x0 = pieces[0]?.box?.[0] ?? line.x0;
  return {
    page: content.number,
    pieces,
    box: [line.x0, line.top, line.x1 - line.x0, line.bottom - line.top],
    block: placed.block,
    column: placed.column,
    row: placed.row,
    bullet,
    indent: x0,
    heading,
    zone: "body",
  };
}

/** "GMP    HPLC    LIMS    ISO 17025": three wide gaps or more on a line, all alike, part a list. */
function isSpacedList(segments: readonly Segment[]): boolean {
  const gaps = segments.slice(1).map((segment, i) => segment.x0 - (segments[i]?.x1 ?? 0));
  const size = segments[0]?.size ?? 10;
  return gaps.length >= 3 && Math.min(...gaps) >= LAYOUT.segmentGap * size && Math.max(...gaps) - Math.min(...gaps) <= size * 0.5;
}

function separator(before: Segment, segment: Segment): string {
  // "2018-02 - 2021-" and "05" below it.
  if (segment.y - before.y > segment.size * 0.7) {
    if (areEnds(before.text, segment.text)) return " – ";
    return /\d-$/.test(before.text) && /^\d/.test(segment.text) ? "" : " ";
  }
  const gap = segment.x0 - before.x1;
  if (before.frame !== segment.frame) return "\t";
  if (gap > LAYOUT.softGap * segment.size && isDateText(before.text)) return "\t";
  if (gap > LAYOUT.tabGap * Math.max(before.size, segment.size)) return "\t";
  return gap > LAYOUT.blank * segment.size ? " " : "";
}

function stripBullet(pieces: Piece[]): boolean {
  const text = pieces.map((piece) => piece.text).join("");
  let length = bulletLength(text);
  if (length === 0) return false;
  for (const piece of pieces) {
    const cut = Math.min(length, piece.text.length);
    const share = piece.text.length === 0 ? 0 : cut / piece.text.length;
    piece.text = piece.text.slice(cut);
    if (piece.box !== null) piece.box = [piece.box[0] + piece.box[2] * share, piece.box[1], piece.box[2] * (1 - share), piece.box[3]];
    length -= cut;
    if (length === 0) break;
  }
  return true;
}
