import { wilsonInterval } from "../../market/wilson-interval.js";
import { breakCell, fitColumns, widthOf } from "../fit-columns.js";

/** Columns as wide as their widest cell, or as a terminal allows; those that hold numbers are set to the right. */
export function formatTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  numeric: readonly boolean[],
  room?: number,
): string {
  const tables = fitColumns(head, rows, numeric, room).map((columns) => {
    const line = (cells: readonly string[]): string[] => {
      const broken = columns.map(({ at, width }) => breakCell(cells[at] ?? "", width));
      return Array.from({ length: Math.max(...broken.map(({ length }) => length)) }, (_, row) =>
        columns
          .map(({ at, width }, column) => {
            const cell = broken[column]?.[row] ?? "";
            const blanks = " ".repeat(Math.max(0, width - widthOf(cell)));
            return numeric[at] === true ? blanks + cell : cell + blanks;
          })
          .join("  ")
          .trimEnd(),
      );
    };
    const rule = columns.map(({ width }) => "-".repeat(width)).join("  ");
    return [...line(head), rule, ...rows.flatMap(line)].join("\n");
  });
  return tables.join("\n\n");
}

/** "61 of 300 (20 %)" */
export function formatShare(n: number, of: number): string {
  return of === 0 ? "-" : `${n} of ${of} (${Math.round((100 * n) / of)} %)`;
}

/** "61 of 300 (20 %, 16-25)", the range where the share of all such postings lies in 95 of 100 samples */
export function formatShareBetween(n: number, of: number): string {
  if (of === 0) return "-";
  const [low, high] = wilsonInterval(n, of).map((share) => Math.round(100 * share));
  return `${n} of ${of} (${Math.round((100 * n) / of)} %, ${low}-${high})`;
}

/** 141250 → "141,250" */
export function formatAmount(value: number | null): string {
  if (value === null) return "-";
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}
