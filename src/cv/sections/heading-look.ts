import type { CvLine } from "../lines/cv-line.js";
import { READING } from "../thresholds.js";

/** How much a line looks like a heading, whatever it says. */
export function scoreHeadingLook(line: CvLine, body: number | null): number {
  let score = 0;
  if (line.heading !== null) score += 1.5;
  if (line.caps) score += 1;
  if (line.bold) score += 1;
  if (line.size !== null && body !== null && line.size > body * READING.largeBy) score += 1;
  if (/[:.]$/.test(line.text)) score += 0.4;
  if (isFramed(line.text)) score += 1;
  return score;
}

/** "[ Experience ]", "« Parcours »", "// Skills //": signs of one kind on both sides of a few words. */
function isFramed(text: string): boolean {
  return /^(?:\[\s?\p{L}[^[\]]{2,40}\]|«\s?\p{L}[^«»]{2,40}»|<\s?\p{L}[^<>]{2,40}>|([/:~*=–—|]{1,3})\s?\p{L}.{2,40}\1)$/u.test(text);
}

/** The look in one string: lines of one look are one kind of heading. */
export function lookOf(line: CvLine): string {
  return [
    line.size ?? "-",
    line.bold ? "b" : "",
    line.caps ? "C" : "",
    line.colour ?? "",
    line.heading ?? "",
    isFramed(line.text) ? "F" : "",
  ].join("/");
}
