import type { SkillSource } from "../../schema/taxonomy.js";
import type { SkillColumns } from "../compiled.js";
import { packSteps, readSteps } from "./edge-columns.js";
import { CELL, ROW } from "./marks.js";

type Match = NonNullable<SkillSource["match"]>;

/** The rules that few skills have for all their forms. */
export function packMatches(rows: readonly SkillSource[]): SkillColumns["match"] {
  const ruled = rows.flatMap(({ match }, row) => (match === undefined ? [] : [{ row, match }]));
  return {
    rows: packSteps(ruled.map(({ row }) => row)),
    cases: ruled.map(({ match }) => (match.caseSensitive ? "c" : "-")).join(""),
    needs: ruled.map(({ match }) => (match.needs ?? []).join(CELL)).join(ROW),
    not: ruled.map(({ match }) => (match.not ?? []).join(CELL)).join(ROW),
  };
}

export function readMatches({ rows, cases, needs, not }: SkillColumns["match"]): Map<number, Match> {
  const needed = needs.split(ROW);
  const refused = not.split(ROW);
  return new Map(
    readSteps(rows).map((row, i) => [
      row,
      {
        ...(cases[i] === "c" && { caseSensitive: true }),
        ...(needed[i] && { needs: needed[i].split(CELL) }),
        ...(refused[i] && { not: refused[i].split(CELL) }),
      },
    ]),
  );
}
