import { scaleLinear } from "d3-scale";
import { curveStepAfter, line as path } from "d3-shape";
import { dot, label, line } from "./svg.js";

export interface StepPoint {
  readonly hours: number;
  readonly share: number;
}

export interface StepCurve {
  readonly points: readonly StepPoint[];
  readonly stroke: "whole" | "broken";
  readonly word: string;
}

export interface StepFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface StepCurves {
  readonly frame: StepFrame;
  readonly curves: readonly StepCurve[];
  readonly dots: readonly (StepPoint & { readonly kind: "full" | "open" })[];
  /** Below the axis of hours. */
  readonly axis: string;
}

const WORD_HEIGHT = 13;

/** Shares by hours of learning as steps, each curve with its word at its end; null where nothing moves. */
export function drawStepCurves({ frame, curves, dots, axis }: StepCurves): readonly string[] | null {
  const { left, right, top, bottom } = frame;
  const all = curves.flatMap(({ points }) => points);
  const end = Math.max(...all.map(({ hours }) => hours));
  if (end === 0 || curves.every(({ points }) => points.every(({ share }) => share === points[0]?.share))) return null;
  const x = scaleLinear([0, end], [left, right]);
  const y = scaleLinear([0, Math.max(...all.map(({ share }) => share))], [bottom, top]).nice(4);
  const parts = y
    .ticks(5)
    .flatMap((tick) => [
      line(left, y(tick), right, y(tick), 1, true),
      label(left - 8, y(tick) + 4, `${Math.round(tick * 100)} %`, "end", true),
    ]);
  for (const tick of x.ticks(6)) parts.push(label(x(tick), bottom + 16, String(tick), "middle", true));
  parts.push(label((left + right) / 2, bottom + 34, axis, "middle", true));
  const steps = path<StepPoint>(
    ({ hours }) => x(hours),
    ({ share }) => y(share),
  )
    .curve(curveStepAfter)
    .digits(1);
  for (const { points, stroke } of curves) {
    const dash = stroke === "broken" ? ' stroke-dasharray="5 4"' : "";
    parts.push(`<path d="${steps(points)}" fill="none" stroke="currentColor" stroke-width="1.8"${dash}/>`);
  }
  // Curves that end together have their words below each other.
  let lowest = Number.NEGATIVE_INFINITY;
  const last = ({ points }: StepCurve): number => y(points.at(-1)?.share ?? 0);
  for (const curve of [...curves].sort((a, b) => last(a) - last(b))) {
    lowest = Math.max(last(curve), lowest + WORD_HEIGHT);
    parts.push(label(x(end) + 8, lowest + 4, curve.word, "start", true));
  }
  for (const { hours, share, kind } of dots) parts.push(dot(x(hours), y(share), kind));
  return parts;
}
