import type { CvLine } from "./cv-line.js";
import { lineWith } from "./read-label.js";
import { joinStrands, sliceStrand } from "./strand.js";

/** Further off in points than this, a letter is none of the logo's. */
const REACH = 6;

/** LaTeX sets its own name with a raised A and a lowered E, which stand on lines of their own: "A", "LT X", "E". */
export function joinTexLogo(lines: readonly CvLine[]): CvLine[] {
  const logo = lines.findIndex((line) => /(?<!\p{L})LT X(?!\p{L})/u.test(line.text));
  const line = lines[logo];
  if (line === undefined) return [...lines];
  const near = (letter: string) =>
    lines.find((other) => other.text === letter && other.page === line.page && Math.abs((other.bottom ?? 0) - (line.bottom ?? 0)) <= REACH);
  const [raised, lowered] = [near("A"), near("E")];
  if (raised === undefined || lowered === undefined) return [...lines];
  const at = line.text.indexOf("LT X");
  const slice = (from: number, to: number) => sliceStrand(line.strand, from, to);
  const whole = joinStrands(
    [slice(0, at + 1), raised.strand, slice(at + 1, at + 2), lowered.strand, slice(at + 3, line.text.length)].filter(
      ({ text }) => text !== "",
    ),
    "",
  );
  return lines.flatMap((other) => (other === raised || other === lowered ? [] : other === line ? [lineWith(line, whole)] : [other]));
}
