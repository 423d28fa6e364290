import { byCodeUnit } from "../../schema/canonical.js";
import type { SkillSource } from "../../schema/taxonomy.js";
import { ROW } from "./marks.js";

export const EDGES = ["broader", "requires", "implies"] as const;
export type Edge = (typeof EDGES)[number];

/** Rows that edges lead to as numbers, a line a row. `targets`: those rows, each as its distance to the one before. */
export function packEdges(
  rows: readonly SkillSource[],
  rowOf: (id: string) => number | undefined,
): { targets: string } & Record<Edge, string> {
  const order = targetsOf(rows, rowOf);
  const numbers = new Map(order.map((row, i) => [row, i.toString(36)]));
  const columnOf = (edge: Edge) =>
    rows
      .map((skill) =>
        [...(skill[edge] ?? [])]
          .sort(byCodeUnit)
          .flatMap((id) => numbers.get(rowOf(id) ?? -1) ?? [])
          .join(" "),
      )
      .join(ROW);
  return {
    targets: packSteps(order),
    broader: columnOf("broader"),
    requires: columnOf("requires"),
    implies: columnOf("implies"),
  };
}

/** Common ones have short numbers; those about as common (to the power of two) stand by row, so that their distances are short as well. */
function targetsOf(rows: readonly SkillSource[], rowOf: (id: string) => number | undefined): number[] {
  const counts = new Map<number, number>();
  for (const skill of rows)
    for (const edge of EDGES)
      for (const id of skill[edge] ?? []) {
        const row = rowOf(id);
        if (row !== undefined) counts.set(row, (counts.get(row) ?? 0) + 1);
      }
  const power = (row: number) => 31 - Math.clz32(counts.get(row) as number);
  return [...counts.keys()].sort((a, b) => power(b) - power(a) || a - b);
}

/** Numbers, each as its distance to the one before, in base 36. */
export function packSteps(numbers: readonly number[]): string {
  return numbers.map((number, i) => (number - (numbers[i - 1] ?? 0)).toString(36)).join(" ");
}

export function readSteps(steps: string): number[] {
  let at = 0;
  return steps === ""
    ? []
    : steps.split(" ").map((step) => {
        at += Number.parseInt(step, 36);
        return at;
      });
}
