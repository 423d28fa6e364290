import type { Shape } from "../pdf/page-content.js";
import type { Segment } from "./segment-shape.js";

function isDot(shape: Shape): boolean {
  const width = shape.x1 - shape.x0;
  const height = shape.y1 - shape.y0;
  return shape.kind !== "image" && width >= 1 && width <= 8 && height >= width * 0.6 && height <= width * 1.6;
}

/** A line through the dot: a timeline. */
function isThrough(other: Shape, dot: Shape): boolean {
  const middle = (dot.x0 + dot.x1) / 2;
  const tall = other.x1 - other.x0 < 3 && other.y1 - other.y0 > 3 * (dot.y1 - dot.y0);
  return tall && Math.abs((other.x0 + other.x1) / 2 - middle) < 3 && other.y0 < dot.y1 + 4 && other.y1 > dot.y0 - 4;
}

function stands(dot: Shape, segment: Segment): boolean {
  const width = dot.x1 - dot.x0;
  const middle = (dot.y0 + dot.y1) / 2;
  if (width < segment.size * 0.12 || width > segment.size * 0.55) return false;
  if (dot.x1 > segment.x0 + 0.5 || dot.x1 <= segment.x0 - segment.size * 1.6) return false;
  return middle < segment.y && middle > segment.y - segment.size * 0.75;
}

/** Dots and small squares that are painted, not written, before a line are bullets too. */
export function markDrawnBullets(segments: readonly Segment[], shapes: readonly Shape[]): void {
  const dots = shapes.filter(isDot);
  for (const dot of dots.length > 2000 ? [] : dots) {
    const segment = segments.find((candidate) => stands(dot, candidate));
    if (segment === undefined || segment.bullet || shapes.some((other) => isThrough(other, dot))) continue;
    segment.bullet = true;
    segment.x0 = dot.x0;
  }
}
