import { exactHeading } from "../../lexicon/headings.js";
import type { Shape } from "../pdf/page-content.js";
import { hasDate, isDateText } from "./date-text.js";
import { clusterLines, findRailGroups, isRemarkRail } from "./entry-rail.js";
import { type IsBold, isHeadingLike, visualText } from "./line-look.js";
import { segmentBottom, segmentTop } from "./segment.js";
import type { Segment } from "./segment-shape.js";
import { areTwins, countLevel, endsWithColon, isLabelRail, isRightAligned, isSparse, measure, type Side } from "./side.js";
import { LAYOUT } from "./thresholds.js";
import { isLevel, usualLeading, type VisualLine } from "./visual-line.js";

/** What lies left and right of a gutter: two texts, cells of rows, or remarks (dates, places) to the lines on the left. */
export type GutterKind = "columns" | "rows" | "remarks" | "none";

/** Ruled lines that cross a gutter, by their height on the page. */
export function rulesAcross(shapes: readonly Shape[], leftEnd: number, rightStart: number): number[] {
  const heights: number[] = [];
  for (const shape of shapes) {
    const thin = shape.kind !== "image" && shape.y1 - shape.y0 <= 2.5 && shape.x1 - shape.x0 > 40;
    if (thin && shape.x0 < leftEnd - 2 && shape.x1 > rightStart + 10) heights.push((shape.y0 + shape.y1) / 2);
  }
  heights.sort((a, b) => a - b);
  // A double line parts once.
  return heights.filter((y, at) => at === 0 || y - (heights[at - 1] ?? 0) > DOUBLE_RULE);
}

const DOUBLE_RULE = 4;

export interface Gutter {
  /** The right side begins here. */
  x: number;
  /** Lines of the region from … up to but not including. */
  from: number;
  to: number;
  kind: GutterKind;
}

export interface LayoutContext {
  bodySize: number;
  isBold: IsBold;
  shapes: readonly Shape[];
  /** Table, row and cell by the file's tags. */
  tableOf: (segment: Segment) => { table: number; row: number; cell: number } | null;
}

interface Band {
  x: number;
  from: number;
  to: number;
  left: Segment[];
  right: Segment[];
  score: number;
}

const EDGE = 0.6;

function candidates(lines: readonly VisualLine[], regionX0: number): number[] {
  const counts = new Map<number, number>();
  for (const line of lines) {
    for (let i = 0; i < line.segments.length; i++) {
      const segment = line.segments[i];
      if (segment === undefined || segment.x0 < regionX0 + segment.size * 2) continue;
      const before = line.segments[i - 1];
      if (before !== undefined && segment.x0 - before.x1 < LAYOUT.gutter * Math.min(segment.size, before.size)) continue;
      const x = Math.floor(segment.x0);
      counts.set(x, (counts.get(x) ?? 0) + 1);
    }
  }
  return [...counts.entries()]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 48)
    .map(([x]) => x);
}

function crosses(line: VisualLine, x: number): boolean {
  for (const segment of line.segments)
    if (segment.x0 < x - EDGE && segment.x1 > x - LAYOUT.gutter * Math.min(segment.size, 12)) return true;
  return false;
}

/** Longest stretches of lines that leave the gutter free. */
function bandsAt(lines: readonly VisualLine[], x: number): Band[] {
  const bands: Band[] = [];
  let from = -1;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    const open = line !== undefined && !crosses(line, x);
    if (open && from < 0) from = i;
    if (open || from < 0) continue;
    const band = makeBand(lines, x, from, i);
    if (band !== null) bands.push(band);
    from = -1;
  }
  return bands;
}

function makeBand(lines: readonly VisualLine[], x: number, from: number, to: number): Band | null {
  const left: Segment[] = [];
  const right: Segment[] = [];
  let leftLines = 0;
  let rightLines = 0;
  let starts = 0;
  let ends = 0;
  let edge = Number.NEGATIVE_INFINITY;
  for (let i = from; i < to; i++)
    for (const segment of lines[i]?.segments ?? []) if (segment.x0 >= x - EDGE) edge = Math.max(edge, segment.x1);
  for (let i = from; i < to; i++) {
    let hasLeft = false;
    let first: Segment | null = null;
    if ((lines[i]?.x1 ?? 0) > edge - 2) ends++;
    for (const segment of lines[i]?.segments ?? []) {
      if (segment.x0 < x - EDGE) {
        left.push(segment);
        hasLeft = true;
      } else {
        right.push(segment);
        first ??= segment;
      }
    }
    if (hasLeft) leftLines++;
    if (first !== null) {
      rightLines++;
      if (first.x0 < x + first.size * 1.2) starts++;
    }
  }
  if (leftLines === 0 || rightLines === 0) return null;
  // A gutter that holds over many lines and at which many lines begin is the one a reader sees.
  const score =
    (to - from) * (0.4 + Math.max(starts, ends) / rightLines) * (Math.min(leftLines, rightLines) >= LAYOUT.gutterLines ? 1 : 0.5);
  return { x, from, to, left, right, score };
}

/** Where both sides have text: what stands alone above or below says nothing about the gutter. */
function facingParts(band: Band): [Segment[], Segment[]] {
  const top = Math.max(Math.min(...band.left.map(segmentTop)), Math.min(...band.right.map(segmentTop)));
  const bottom = Math.min(Math.max(...band.left.map(segmentBottom)), Math.max(...band.right.map(segmentBottom)));
  const faces = (segment: Segment): boolean => segment.y > top - segment.size * 0.5 && segmentTop(segment) < bottom - segment.size * 0.5;
  return [band.left.filter(faces), band.right.filter(faces)];
}

/** Ruled lines that cross the gutter between the band's lines, and ruled lines that run along it. */
function countRules(band: Band, left: Side, right: Side, shapes: readonly Shape[]): { across: number; along: number; panel: boolean } {
  const top = Math.min(left.lines[0]?.top ?? 0, right.lines[0]?.top ?? 0);
  const bottom = Math.max(left.lines[left.lines.length - 1]?.bottom ?? 0, right.lines[right.lines.length - 1]?.bottom ?? 0);
  const across = rulesAcross(shapes, left.x1, band.x).filter((y) => y > top && y < bottom).length;
  let along = 0;
  let panel = false;
  for (const shape of shapes) {
    const width = shape.x1 - shape.x0;
    const height = shape.y1 - shape.y0;
    const inside = shape.y1 > top - 8 && shape.y0 < bottom + 8;
    if (!inside || shape.kind === "image") continue;
    if (width <= 2.5 && height > 8 && shape.x0 > left.x0 && shape.x0 > left.x1 - 4 && shape.x1 < band.x + 2) along++;
    const coloured = shape.kind === "fill" && shape.colour !== "#ffffff" && height > (bottom - top) * 0.6 && height > 90;
    const onLeft = shape.x1 > left.x1 - 4 && shape.x1 < band.x + 3 && shape.x0 <= left.x0 + 2;
    const onRight = shape.x0 > left.x1 - 3 && shape.x0 < band.x + 2 && shape.x1 >= right.x1 - 4;
    if (coloured && (onLeft || onRight)) panel = true;
  }
  return { across, along, panel };
}

function classify(band: Band, context: LayoutContext, regionWidth: number): GutterKind {
  const [leftPart, rightPart] = facingParts(band);
  const left = measure(leftPart, context);
  const right = measure(rightPart, context);
  if (left.lines.length === 0 || right.lines.length === 0) return "none";
  left.level = countLevel(left, right);
  right.level = countLevel(right, left);
  const nL = left.lines.length;
  const nR = right.lines.length;
  const rules = countRules(band, left, right, context.shapes);
  if (rules.panel && nL >= 3 && nR >= 3) return "columns";
  if (areTwins(left, right) || (bothHeaded(left, right) && nR > 2)) return "columns";
  if (isRemarks(left, right, regionWidth)) return "remarks";
  const rightNarrow = right.x1 - right.x0 <= regionWidth * LAYOUT.railWidth;
  if (rightNarrow && isRemarkRail(left.lines, right.lines, context)) return "remarks";
  const levelLeft = left.level / nL;
  const levelRight = right.level / nR;
  const share = (left.x1 - left.x0) / regionWidth;
  const narrow = share <= LAYOUT.railWidth;
  if (narrow && isDateRail(left, right)) return "rows";
  if (narrow && isHeadingWordRail(left, right)) return "rows";
  if (share <= LAYOUT.labelWidth && isLabelRail(left, right, context)) return "rows";
  const ruledRows = rules.across >= 2 && (levelLeft >= 0.6 || nL <= rules.across + 2);
  if (ruledRows && nL >= 2) return "rows";
  if (narrow && findRailGroups(left.lines, right.lines, context) !== null) return "rows";
  // Facts beside their labels, headings of the table between them.
  const unlevel = left.lines.filter((line, at) => !isLevelWith(line, right.lines) && !goesOnBelow(left.lines, at));
  const headed = unlevel.length > 0 && unlevel.every((line) => isHeadingLike(line, context.bodySize, context.isBold));
  const rail = narrow || (share <= LAYOUT.labelWidth && isRightAligned(left));
  // A name in bold beside its dates is no heading of the right side.
  const named = right.headings === 0 || (left.dates >= 2 && right.headings <= left.dates);
  if (rail && headed && nR >= 3 && levelRight >= (nR >= 10 ? 0.9 : 0.95) && named && left.headings <= unlevel.length) return "rows";
  if (narrow && headed && isHeadedRail(left, right, unlevel)) return "rows";
  // Two texts each have headings with a text below.
  const mixedLeft = left.headings >= 1 && left.plain + left.dates >= 2;
  const mixedRight = right.headings >= 1 && right.plain + right.dates >= 2;
  const labels = narrow && levelLeft >= LAYOUT.levelShare && (isRightAligned(left) || endsWithColon(left) || rules.along >= 1);
  if (labels && nL >= 2 && nR >= nL * 0.8) return "rows";
  if (mixedLeft && mixedRight && nL >= 3 && nR >= 3) return "columns";
  const headingRail =
    narrow && left.plain <= nL * 0.25 && levelLeft >= 0.6 && nL <= nR * 0.75 && nL >= 1 && nR >= 3 && right.headings <= nL;
  if (headingRail && isSparse(left)) return "rows";
  if (nL >= 3 && nR >= 3 && levelLeft >= 0.9 && levelRight >= 0.9) return "none";
  // Lines that stand between each other's are never one text.
  const apart = band.x - left.x1 >= 2 * context.bodySize;
  const addressBlock = isRightAligned(right) && nR > nL && right.dates === 0 && levelRight <= 0.5;
  if (apart && nL + nR >= 4 && levelRight <= 0.5 && (levelLeft <= 0.5 || addressBlock)) return "columns";
  if (nL < LAYOUT.gutterLines || nR < LAYOUT.gutterLines) return "none";
  const startShare = right.lines.filter((line) => line.x0 < band.x + line.size * 2).length / nR;
  if (startShare < 0.7) return "none";
  if (levelLeft < LAYOUT.levelShare || levelRight < LAYOUT.levelShare || mixedLeft || mixedRight) return "columns";
  return "none";
}

/** Sections in a rail, nothing beside their headings, and each of their dates and words level with what it stands before. */
function isHeadedRail(left: Side, right: Side, headings: readonly VisualLine[]): boolean {
  const isNamed = (line: VisualLine) => exactHeading(visualText(line)) !== undefined;
  const told = headings.filter(isNamed).length >= 2 || (headings.length >= 2 && left.dates >= 3);
  return told && left.lines.length >= headings.length * 2 && left.dates >= 1 && !right.lines.some(isNamed);
}

function isLevelWith(line: VisualLine, others: readonly VisualLine[]): boolean {
  return others.some((other) => isLevel(line.y, line.size, other.y, other.size));
}

/** The second line of a label that was too long for its column. */
function goesOnBelow(lines: readonly VisualLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  if (above === undefined || line === undefined || Math.abs(above.size - line.size) > 0.3) return false;
  const step = line.y - above.y;
  const usual = usualLeading(lines);
  return step < usual * 0.9 && /^\p{Ll}/u.test(visualText(line));
}

/** Two sections begin side by side: no entry of a rail has a section's heading on either side. */
function bothHeaded(left: Side, right: Side): boolean {
  const [a, b] = [left.lines[0], right.lines[0]];
  if (a === undefined || b === undefined || !isLevel(a.y, a.size, b.y, b.size)) return false;
  return left.lines.length > 2 && [a, b].every((line) => exactHeading(visualText(line)) !== undefined);
}

/** Dates on the left, each level with a line on the right; headings and wrapped dates between them do not matter. */
function isDateRail(left: Side, right: Side): boolean {
  if (left.dates < 2) return false;
  let level = 0;
  let dates = 0;
  let open = false;
  for (const line of left.lines) {
    const text = visualText(line);
    // "01/2020 –" and, below it, "12/2021": one date.
    const continues = open;
    open = /[–—-]\s*$/.test(text);
    if (!isDateText(text) || continues) continue;
    dates++;
    if (right.lines.some((other) => isLevel(line.y, line.size, other.y, other.size))) level++;
  }
  return dates >= 2 && level >= dates * 0.65 && left.dates + left.headings >= left.lines.length * 0.6;
}

/** Plain words at the left that name sections, each level with the first line of its own. */
function isHeadingWordRail(left: Side, right: Side): boolean {
  const clusters = clusterLines(left.lines);
  const known = clusters.filter((cluster) => exactHeading(cluster.map(visualText).join(" ")) !== undefined);
  const level = clusters.filter(
    ([line]) => line !== undefined && right.lines.some((other) => isLevel(line.y, line.size, other.y, other.size)),
  );
  return clusters.length >= 3 && known.length >= clusters.length * 0.6 && level.length >= clusters.length * 0.8;
}

/** Dates and places at the right margin, each on the line it belongs to. */
function isRemarks(left: Side, right: Side, regionWidth: number): boolean {
  const nL = left.lines.length;
  const nR = right.lines.length;
  if (nR > nL) return false;
  const narrow = right.x1 - right.x0 <= regionWidth * 0.45;
  if (!narrow) return false;
  const dated = right.lines.filter((line) => hasDate(visualText(line))).length;
  const level = right.level / nR;
  if (dated >= nR * 0.5 && level >= 0.5) return true;
  if (dated >= nR * 0.3 && level >= 0.85) return true;
  return isRightAligned(right) && level >= 0.8 && right.headings <= nR * 0.3 && nR <= nL * 0.8;
}

/**
 * The gutter left of one that parts a column: what lies between the two belongs to the right side where it is a rail, and the outer gutter
 * of a page with cards beside its sidebar holds over more lines than that between the cards.
 */
function outerGutter(band: Band, bands: readonly Band[], context: LayoutContext, regionWidth: number): Gutter | null {
  for (const outer of bands.slice(0, 24)) {
    if (outer.x >= band.x - context.bodySize * 3) continue;
    const shared = Math.min(outer.to, band.to) - Math.max(outer.from, band.from);
    if (shared < (band.to - band.from) * 0.6) continue;
    const middle = band.left.filter((segment) => segment.x0 >= outer.x - EDGE);
    if (middle.length === band.left.length || middle.length < 2) continue;
    const left = measure(middle, context);
    const right = measure(band.right, context);
    // Dates at the end of lines of the left column are remarks to these, however near the right one stands.
    const beyond = band.left.filter((segment) => !middle.includes(segment));
    if (countLevel(left, measure(beyond, context)) >= left.lines.length * 0.9) continue;
    const isLonger = outer.from <= band.from && outer.to >= band.to && outer.to - outer.from > band.to - band.from;
    const isRail = isDateRail(left, right) || findRailGroups(left.lines, right.lines, context) !== null;
    if ((isRail || isLonger) && classify(outer, context, regionWidth) === "columns")
      return { x: outer.x, from: outer.from, to: outer.to, kind: "columns" };
  }
  return null;
}

/** The best gutter of a region that parts it, or null: then its lines are one flow. */
export function findGutter(lines: readonly VisualLine[], context: LayoutContext): Gutter | null {
  let x0 = Number.POSITIVE_INFINITY;
  let x1 = Number.NEGATIVE_INFINITY;
  for (const line of lines) {
    x0 = Math.min(x0, line.x0);
    x1 = Math.max(x1, line.x1);
  }
  const bands: Band[] = [];
  for (const x of candidates(lines, x0)) bands.push(...bandsAt(lines, x));
  bands.sort((a, b) => b.score - a.score || a.x - b.x);
  let remarks: Gutter | null = null;
  const remarked = new Set<Segment>();
  for (const band of bands.slice(0, 24)) {
    if (band.right.every((segment) => remarked.has(segment))) continue;
    const kind = classify(band, context, x1 - x0);
    const gutter = { x: band.x, from: band.from, to: band.to, kind };
    if (kind === "rows") return gutter;
    // Dates that stand on the lines of the left are no column, though a list below them would make one.
    if (kind === "columns" && remarks !== null && band.right.filter((segment) => remarked.has(segment)).length >= band.right.length / 2)
      return remarks;
    if (kind === "columns") return outerGutter(band, bands, context, x1 - x0) ?? gutter;
    if (kind !== "remarks") continue;
    remarks ??= gutter;
    for (const segment of band.right) remarked.add(segment);
  }
  return remarks;
}
