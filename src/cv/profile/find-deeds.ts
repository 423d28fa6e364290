import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { BEHAVIOUR } from "../lexicon/behaviour.js";
import { fold } from "../lexicon/fold.js";
import type { Strand } from "../lines/strand.js";
import type { RawCv } from "../raw-cv.js";
import type { Shown } from "./find-shown.js";

/** The bullets of positions and projects that show behaviour, as places of soft skills. */
export function findDeeds(raw: RawCv, taxonomy: Taxonomy): Shown[] {
  const known = BEHAVIOUR.filter(([skill]) => taxonomy.has(skill));
  const shown: Shown[] = [];
  const look = (strand: Strand, owner: string, where: "position" | "project"): void => {
    const first = strand.pieces[0];
    const last = strand.pieces.at(-1);
    if (first === undefined || last === undefined) return;
    const folded = fold(strand.text);
    const end = last.start + last.length;
    // A bullet whose lines lie in different columns is quoted by its first line.
    const whole: readonly [number, number] =
      end > first.start && end - first.start <= strand.text.length + 8 * strand.pieces.length
        ? [first.start, end]
        : [first.start, first.start + first.length];
    for (const [skill, tells] of known) {
      if (tells(folded))
        shown.push({
          skill,
          kind: taxonomy.kindOf(skill) ?? "soft",
          start: whole[0],
          end: whole[1],
          where,
          owner,
          around: strand.text,
          quote: whole,
        });
    }
  };
  raw.positions.forEach((entry, index) => {
    for (const strand of [...entry.bullets, ...entry.remarks]) look(strand, `position-${index + 1}`, "position");
  });
  raw.projects.forEach((entry, index) => {
    for (const strand of [...entry.bullets, ...entry.remarks]) look(strand, `project-${index + 1}`, "project");
  });
  return shown;
}
