import { exactHeading } from "../../lexicon/headings.js";
import { clusterLines } from "./entry-rail.js";
import type { LayoutContext } from "./gutter.js";
import { isHeadingLike, visualText } from "./line-look.js";
import type { Segment } from "./segment-shape.js";
import { areTwins, measure } from "./side.js";
import { isLevel, type VisualLine } from "./visual-line.js";

/** Headings set at the right margin above text that begins at the left: no column of their own. */
export function isFlowOfHeadings(left: readonly VisualLine[], right: readonly VisualLine[], { bodySize, isBold }: LayoutContext): boolean {
  return (
    right.length >= 2 &&
    right.every((line) => isHeadingLike(line, bodySize, isBold) && !left.some((other) => isLevel(other.y, other.size, line.y, line.size)))
  );
}

/** Dates and places at the margin are narrow, a card is as wide as its neighbour. */
export function isWide(left: readonly VisualLine[], right: readonly VisualLine[]): boolean {
  const width = (lines: readonly VisualLine[]) => Math.max(...lines.map((line) => line.x1)) - Math.min(...lines.map((line) => line.x0));
  return width(right) >= width(left) * 0.45;
}

/** Cards side by side: what stands together on the right begins level with what stands together on the left. */
export function areCards(left: readonly VisualLine[], right: readonly VisualLine[]): boolean {
  const starts = clusterLines(left).map((cluster) => cluster[0]);
  const clusters = clusterLines(right);
  const level = clusters.filter(
    ([first]) => first !== undefined && starts.some((line) => line !== undefined && isLevel(line.y, line.size, first.y, first.size)),
  );
  return clusters.length >= 2 && isWide(left, right) && level.length >= clusters.length * 0.85;
}

/**
 * Two columns of which only the left has headings, with nothing beside them: the headings are those of both, and each parts the page
 * across. A heading and what stands below it up to the next.
 */
export function sliceAtHeadings(
  left: readonly VisualLine[],
  right: readonly VisualLine[],
  { bodySize, isBold }: LayoutContext,
): Segment[][] | null {
  const isHead = (line: VisualLine) => isHeadingLike(line, bodySize, isBold);
  // A heading of the right column's own makes it a text of its own; one level with its like on the left is of a pair of cards.
  const paired = (line: VisualLine) => left.some((other) => isHead(other) && isLevel(other.y, other.size, line.y, line.size));
  const cards = areCards(left, right);
  if (!cards && right.some((line) => isHead(line) && !paired(line))) return null;
  const isLarge = (line: VisualLine) => line.size >= bodySize * 1.14 && /\p{L}{3}/u.test(visualText(line));
  const isNamed = (line: VisualLine) => exactHeading(visualText(line)) !== undefined;
  const levelOf = (line: VisualLine) =>
    right.find((other) => isLevel(line.y, line.size, other.y, other.size) && (cards || (isNamed(line) && isNamed(other))));
  const isPair = (line: VisualLine) => {
    const other = levelOf(line);
    return other !== undefined && isLarge(other);
  };
  const beside = (line: VisualLine) => right.some((other) => other.bottom > line.top && other.top < line.bottom);
  const alone = left.filter((line) => isLarge(line) && !beside(line));
  const headings = left.filter((line) => isLarge(line) && (isPair(line) || !beside(line)));
  const own = right.filter((line) => isLarge(line) && !left.some((other) => isPair(other) && levelOf(other) === line));
  // The name, beside an address, stands above them all.
  const first = alone[0]?.top ?? Number.POSITIVE_INFINITY;
  const rest = left.filter((line) => isLarge(line) && line.top >= first && !headings.includes(line));
  if (alone.length === 0 || own.length > 0 || rest.length > 0) return null;
  const tops = headings.map((line) => Math.min(line.top, levelOf(line)?.top ?? line.top));
  const slices: Segment[][] = tops.map(() => []);
  const before: Segment[] = [];
  for (const line of [...left, ...right]) {
    const index = tops.filter((top) => top <= line.top).length - 1;
    (slices[index] ?? before).push(...line.segments);
  }
  const facing = [before, ...slices].filter((slice) =>
    slice.some((segment) => right.some((line) => line.segments.includes(segment))),
  ).length;
  return facing < 2 ? null : [before, ...slices].filter((slice) => slice.length > 0);
}

/** Cards below one heading of the left, and further down a section on each side: where the pair of headings stands, or null without one. */
export function pairedHeadings(left: readonly VisualLine[], right: readonly VisualLine[], context: LayoutContext): number | null {
  const isNamed = (line: VisualLine) => exactHeading(visualText(line)) !== undefined;
  const first = left.find(
    (line) => isNamed(line) && right.some((other) => isNamed(other) && isLevel(line.y, line.size, other.y, other.size)),
  );
  if (first === undefined) return null;
  const [a, b] = [left, right].map((lines) => lines.filter((line) => line.y < first.y - first.size));
  if (a === undefined || b === undefined || !a.some(isNamed) || b.some(isNamed)) return null;
  const sideOf = (lines: readonly VisualLine[]) =>
    measure(
      lines.flatMap(({ segments }) => segments),
      context,
    );
  return b.length > 0 && areTwins(sideOf(a), sideOf(b)) ? first.top : null;
}
