import { hasDate } from "./date-text.js";
import type { VisualLine } from "./visual-line.js";

export function visualText(line: VisualLine): string {
  return line.segments.map((segment) => segment.text).join(" ");
}

export type IsBold = (font: string) => boolean;

export function isBoldLine(line: VisualLine, isBold: IsBold): boolean {
  return line.segments.every((segment) => segment.stretches.every((stretch) => isBold(stretch.font) || stretch.text.trim().length < 2));
}

/** By look alone: short, and bold, in capitals or larger than the usual type. */
export function isHeadingLike(line: VisualLine, bodySize: number, isBold: IsBold): boolean {
  const text = visualText(line).trim();
  if (text.length < 3 || text.length > 48 || !/\p{L}{3}/u.test(text) || /[.;,]$/.test(text) || hasDate(text)) return false;
  if (line.size >= bodySize * 1.14) return true;
  if (/\p{Ll}/u.test(text) === false) return true;
  return isBoldLine(line, isBold) && line.size >= bodySize * 0.98 && !/[,|•·–—@]/.test(text);
}
