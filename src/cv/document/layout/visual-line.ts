import { segmentBottom, segmentTop } from "./segment.js";
import type { Segment } from "./segment-shape.js";
import { LAYOUT } from "./thresholds.js";

/** Segments that stand level, from left to right. */
export interface VisualLine {
  segments: Segment[];
  y: number;
  x0: number;
  x1: number;
  top: number;
  bottom: number;
  /** The largest type on the line. */
  size: number;
}

export function isLevel(y1: number, size1: number, y2: number, size2: number): boolean {
  return Math.abs(y1 - y2) <= LAYOUT.lineBaseline * Math.min(size1, size2) + 0.01;
}

export function groupLines(segments: readonly Segment[]): VisualLine[] {
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const lines: VisualLine[] = [];
  for (const segment of sorted) {
    const line = findLine(lines, segment);
    if (line === undefined) {
      lines.push({
        segments: [segment],
        y: segment.y,
        x0: segment.x0,
        x1: segment.x1,
        top: segmentTop(segment),
        bottom: segmentBottom(segment),
        size: segment.size,
      });
      continue;
    }
    line.segments.push(segment);
    if (segment.size > line.size) line.y = segment.y;
    line.x0 = Math.min(line.x0, segment.x0);
    line.x1 = Math.max(line.x1, segment.x1);
    line.top = Math.min(line.top, segmentTop(segment));
    line.bottom = Math.max(line.bottom, segmentBottom(segment));
    line.size = Math.max(line.size, segment.size);
  }
  lines.sort((a, b) => a.y - b.y || a.x0 - b.x0);
  for (const line of lines) line.segments.sort((a, b) => a.x0 - b.x0 || a.y - b.y);
  return lines;
}

/** The last lines only: a segment is level with one of them, or a superscript or subscript of a neighbour. */
function findLine(lines: readonly VisualLine[], segment: Segment): VisualLine | undefined {
  for (let i = lines.length - 1; i >= Math.max(0, lines.length - 3); i--) {
    const line = lines[i];
    if (line === undefined) continue;
    if (line.segments.some((other) => overlaps(other, segment))) continue;
    if (isLevel(line.y, line.size, segment.y, segment.size)) return line;
    const touching = line.segments.some((other) => Math.abs(other.x1 - segment.x0) < 1.5 || Math.abs(segment.x1 - other.x0) < 1.5);
    const small = Math.min(line.size, segment.size) / Math.max(line.size, segment.size);
    if (touching && small < 0.85 && Math.abs(line.y - segment.y) < 0.55 * Math.max(line.size, segment.size)) return line;
  }
  return undefined;
}

function overlaps(a: Segment, b: Segment): boolean {
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 0.3 * Math.min(a.size, b.size);
}

/** The usual distance of baselines in a flow: the median of those that are no gap between paragraphs. */
export function usualLeading(lines: readonly VisualLine[]): number {
  const leadings: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const a = lines[i - 1];
    const b = lines[i];
    if (a === undefined || b === undefined) continue;
    const leading = b.y - a.y;
    if (leading > 0 && leading < 2.2 * Math.max(a.size, b.size)) leadings.push(leading);
  }
  leadings.sort((a, b) => a - b);
  return leadings[Math.floor((leadings.length - 1) / 2)] ?? (lines[0]?.size ?? 10) * 1.3;
}
