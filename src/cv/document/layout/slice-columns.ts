import { isHeadingLike, visualText } from "./cues.js";
import type { LayoutContext } from "./gutter.js";
import type { Segment } from "./segment-shape.js";
import { isLevel, type VisualLine } from "./visual-line.js";

/** Headings set at the right margin above text that begins at the left: no column of their own. */
export function isFlowOfHeadings(left: readonly VisualLine[], right: readonly VisualLine[], { bodySize, isBold }: LayoutContext): boolean {
  return (
    right.length >= 2 &&
    right.every((line) => isHeadingLike(line, bodySize, isBold) && !left.some((other) => isLevel(other.y, other.size, line.y, line.size)))
  );
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
  if (right.some((line) => isHead(line) && !paired(line))) return null;
  const isLarge = (line: VisualLine) => line.size >= bodySize * 1.14 && /\p{L}{3}/u.test(visualText(line));
  const headings = left.filter((line) => isLarge(line) && !right.some((other) => other.bottom > line.top && other.top < line.bottom));
  if (headings.length === 0 || right.some(isLarge) || left.filter(isLarge).length > headings.length) return null;
  const tops = headings.map((line) => line.top);
  const slices: Segment[][] = tops.map(() => []);
  const before: Segment[] = [];
  for (const line of [...left, ...right]) {
    const index = tops.filter((top) => top <= line.top).length - 1;
    (slices[index] ?? before).push(...line.segments);
  }
  const beside = [before, ...slices].filter((slice) =>
    slice.some((segment) => right.some((line) => line.segments.includes(segment))),
  ).length;
  return beside < 2 ? null : [before, ...slices].filter((slice) => slice.length > 0);
}
