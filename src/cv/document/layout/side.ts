import { exactHeading } from "../../lexicon/headings.js";
import { labelKinds } from "../../lexicon/labels.js";
import { isDateText } from "./date-text.js";
import { type IsBold, isBoldLine, isHeadingLike, visualText } from "./line-look.js";
import type { Segment } from "./segment-shape.js";
import { groupLines, isLevel, type VisualLine } from "./visual-line.js";

/** What stands on one side of a gutter, counted. */
export interface Side {
  lines: VisualLine[];
  x0: number;
  x1: number;
  dates: number;
  headings: number;
  /** Lines level with one on the other side. */
  level: number;
  plain: number;
}

interface Look {
  bodySize: number;
  isBold: IsBold;
}

export function measure(segments: readonly Segment[], { bodySize, isBold }: Look): Side {
  const lines = groupLines(segments);
  const edge = Math.max(...lines.map((line) => line.x1));
  const side: Side = { lines, x0: Number.POSITIVE_INFINITY, x1: Number.NEGATIVE_INFINITY, dates: 0, headings: 0, level: 0, plain: 0 };
  for (const [at, line] of lines.entries()) {
    side.x0 = Math.min(side.x0, line.x0);
    side.x1 = Math.max(side.x1, line.x1);
    const text = visualText(line);
    if (isDateText(text)) side.dates++;
    else if (isHeadingLike(line, bodySize, isBold) && !isRestOf(lines[at - 1], line, edge, isBold)) side.headings++;
    else side.plain++;
  }
  return side;
}

/** "WPS" below a full line of the same look is the end of its sentence, however much it looks like a heading. */
function isRestOf(above: VisualLine | undefined, line: VisualLine, edge: number, isBold: IsBold): boolean {
  if (above === undefined || Math.abs(above.size - line.size) > 0.3 || line.y - above.y > 1.5 * line.size) return false;
  const text = visualText(line);
  const word = ((line.x1 - line.x0) * (text.split(/\s/)[0] ?? "").length) / Math.max(1, text.length);
  return above.x1 + word > edge && isBoldLine(above, isBold) === isBoldLine(line, isBold) && above.x1 - above.x0 > line.x1 - line.x0;
}

/** Words that name what stands beside them, each level with it: "Employer", "Period", "Post". */
export function isLabelRail(left: Side, right: Side, { bodySize, isBold }: Look): boolean {
  const level = left.lines.filter((line) => right.lines.some((other) => isLevel(line.y, line.size, other.y, other.size)));
  const known = level.filter((line) => isLabelText(visualText(line)));
  const alone = left.lines.filter((line) => !level.includes(line));
  // A label in the middle of a value of two lines stands level with neither.
  const told = alone.filter(
    (line) => isHeadingLike(line, bodySize, isBold) || exactHeading(visualText(line)) !== undefined || isLabelText(visualText(line)),
  );
  return known.length >= 4 && known.length >= level.length * 0.6 && told.length >= alone.length * 0.7;
}

function isLabelText(text: string): boolean {
  return labelKinds(text.replace(/\s*:\s*$/, "")).length > 0;
}

/** Cards of three lines or so beside each other, each with its dates: what stands level are twins and no remarks. */
export function areTwins(left: Side, right: Side): boolean {
  const [a, b] = [left.lines.filter(holdsDate), right.lines.filter(holdsDate)];
  if (b.length === 0 || left.lines.length < 2 || right.lines.length < 2) return false;
  const named = ({ lines }: Side) => lines.filter(({ segments }) => segments.some(({ text }) => !isDateText(text))).length;
  if (named(left) < a.length * 2 || named(right) < b.length * 2) return false;
  const twin = (line: VisualLine, others: readonly VisualLine[]) => others.some((other) => isLevel(line.y, line.size, other.y, other.size));
  // Of an odd number of cards the last stands alone.
  return b.every((line) => twin(line, a)) && a.filter((line) => !twin(line, b)).length <= (a.length > 2 ? 1 : 0);
}

function holdsDate({ segments }: VisualLine): boolean {
  return segments.some(({ text }) => isDateText(text));
}

export function countLevel(side: Side, other: Side): number {
  let level = 0;
  let from = 0;
  for (const line of side.lines) {
    while (from < other.lines.length && (other.lines[from]?.y ?? 0) < line.y - line.size) from++;
    for (let i = from; i < other.lines.length; i++) {
      const candidate = other.lines[i];
      if (candidate === undefined || candidate.y > line.y + line.size) break;
      if (isLevel(line.y, line.size, candidate.y, candidate.size)) {
        level++;
        break;
      }
    }
  }
  return level;
}

function edgeSpread(lines: readonly VisualLine[], edge: "x0" | "x1"): number {
  if (lines.length < 2) return 0;
  const values = lines.map((line) => line[edge]).sort((a, b) => a - b);
  // Spread of the middle 80 %: one stray line says nothing.
  const cut = Math.floor(values.length * 0.1);
  return (values[values.length - 1 - cut] ?? 0) - (values[cut] ?? 0);
}

export function isRightAligned(side: Side): boolean {
  return side.lines.length >= 2 && edgeSpread(side.lines, "x1") <= 4 && edgeSpread(side.lines, "x0") > 6;
}

export function endsWithColon(side: Side): boolean {
  return side.lines.filter((line) => /:\s*$/.test(visualText(line))).length >= side.lines.length * 0.6;
}

/** A heading rail has air between its entries. */
export function isSparse(side: Side): boolean {
  if (side.lines.length < 2) return true;
  let tight = 0;
  for (let i = 1; i < side.lines.length; i++) {
    const a = side.lines[i - 1];
    const b = side.lines[i];
    if (a !== undefined && b !== undefined && b.y - a.y < 1.6 * Math.max(a.size, b.size)) tight++;
  }
  return tight <= side.lines.length * 0.5;
}
