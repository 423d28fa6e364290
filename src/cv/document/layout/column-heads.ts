import { exactHeading } from "../../lexicon/headings.js";
import type { LayoutContext } from "./gutter.js";
import { isHeadingLike, visualText } from "./line-look.js";
import { isLevel, type VisualLine } from "./visual-line.js";

/** Name and address side by side above the first headings, which stand level: where that banner ends, or null without one. */
export function bannerEnd(left: readonly VisualLine[], right: readonly VisualLine[], { bodySize, isBold }: LayoutContext): number | null {
  // An employer in bold and its town are level too.
  const stands = (line: VisualLine) =>
    isHeadingLike(line, bodySize, isBold) &&
    (line.size >= bodySize * 1.1 || !/\p{Ll}/u.test(line.segments.map(({ text }) => text).join("")));
  const at = left.findIndex((line) => {
    const other = right.find((candidate) => isLevel(line.y, line.size, candidate.y, candidate.size));
    return other !== undefined && [line, other].every(stands);
  });
  const first = left[at];
  if (first === undefined || at < 1 || at > 5) return null;
  const above = right.filter((line) => line.y < first.y - first.size * 0.5);
  return above.length >= 1 && above.length <= 6 && !above.some((line) => isHeadingLike(line, bodySize, isBold)) ? first.top : null;
}

/** An address beside the name and nothing below it: where the first heading stands that goes across the page, or null. */
export function addressEnd(left: readonly VisualLine[], right: readonly VisualLine[], { bodySize, isBold }: LayoutContext): number | null {
  const bottom = Math.max(...right.map((line) => line.bottom));
  const heading = left.find((line) => line.top > bottom - line.size * 0.3 && exactHeading(visualText(line)) !== undefined);
  if (heading === undefined || right.length > 6 || !isHeadingLike(heading, bodySize, isBold)) return null;
  const above = left.filter((line) => line.y < heading.y);
  const isHead = (line: VisualLine) => exactHeading(visualText(line)) !== undefined;
  return above.length > 0 && ![...above, ...right].some(isHead) ? heading.top : null;
}

/** Lines at the top of the right column that end well above the left one, before its first heading: the head of the page. */
export function headOf(right: readonly VisualLine[], left: readonly VisualLine[], context: LayoutContext): VisualLine[] {
  const top = left[0]?.top ?? Number.NEGATIVE_INFINITY;
  let end = 0;
  for (let i = 0; i < right.length; i++) {
    const line = right[i];
    const next = right[i + 1];
    if (line === undefined || line.bottom > top) break;
    if (line.size < context.bodySize * 1.3 && isHeadingLike(line, context.bodySize, context.isBold)) break;
    const gap = next === undefined ? Number.POSITIVE_INFINITY : next.top - line.bottom;
    if (gap > context.bodySize * 0.7) end = i + 1;
  }
  return right.slice(0, Math.min(end, 5));
}
