import { byCodeUnit } from "../../schema/canonical.js";
import type { SkillSource } from "../../schema/taxonomy.js";
import { writtenForms } from "../forms.js";
import { CELL, ROW } from "./marks.js";

/** Forms of other languages than English, a column a language: of its few rows each has the distance to the one before, then its forms. */
export function packForeign(rows: readonly SkillSource[]): Record<string, string> {
  const lines = new Map<string, { row: number; cells: string[] }[]>();
  for (const [row, skill] of rows.entries()) {
    for (const { text, language } of writtenForms(skill)) {
      if (language === null) continue;
      const column = lines.get(language) ?? [];
      lines.set(language, column);
      const last = column.at(-1);
      if (last?.row === row) last.cells.push(text);
      else column.push({ row, cells: [text] });
    }
  }
  return Object.fromEntries(
    [...lines]
      .sort(([a], [b]) => byCodeUnit(a, b))
      .map(([language, column]) => [
        language,
        column.map(({ row, cells }, i) => [(row - (column[i - 1]?.row ?? 0)).toString(36), ...cells].join(CELL)).join(ROW),
      ]),
  );
}

/** By row its forms, as "de>Datenanalyse". */
export function readForeign(columns: Readonly<Record<string, string>>): Map<number, string[]> {
  const byRow = new Map<number, string[]>();
  for (const language of Object.keys(columns).sort(byCodeUnit)) {
    let row = 0;
    for (const line of (columns[language] as string).split(ROW)) {
      const [steps = "", ...texts] = line.split(CELL);
      row += Number.parseInt(steps, 36);
      const cells = texts.map((text) => `${language}>${text}`);
      const known = byRow.get(row);
      if (known) known.push(...cells);
      else byRow.set(row, cells);
    }
  }
  return byRow;
}
