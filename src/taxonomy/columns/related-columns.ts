import { byCodeUnit } from "../../schema/canonical.js";
import type { SkillSource } from "../../schema/taxonomy.js";
import { ROW } from "./marks.js";

/** Letters that stand for weights: capitals, and what no distance holds either where an overlay has more weights than that. */
const letterAt = (place: number) => String.fromCharCode(place < 26 ? 0x41 + place : 0x100 + place);

/** Per row the distance to each related row, in base 36, and a letter after it for the place of its weight among the weights. */
export function packRelated(
  rows: readonly SkillSource[],
  rowOf: (id: string) => number | undefined,
): { related: string; weights: number[] } {
  const weights: number[] = [];
  const letterOf = (weight: number): string => {
    const hundredths = Math.round(weight * 100);
    if (!weights.includes(hundredths)) weights.push(hundredths);
    return letterAt(weights.indexOf(hundredths));
  };
  const lines = rows.map((skill, row) =>
    Object.entries(skill.related ?? {})
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([id, weight]) => {
        const other = rowOf(id);
        return other === undefined ? "" : (other - row).toString(36) + letterOf(weight);
      })
      .join(""),
  );
  return { related: lines.join(ROW), weights };
}

/** Rows and weights of one line. */
export function readRelated(line: string, row: number, weights: readonly number[]): [number, number][] {
  if (line === "") return [];
  return line
    .split(/(?<=[^-0-9a-z])/)
    .map((edge) => [
      row + Number.parseInt(edge.slice(0, -1), 36),
      (weights.find((_, place) => letterAt(place) === edge.at(-1)) as number) / 100,
    ]);
}
