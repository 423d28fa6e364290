import { breakCell, fitColumns, widthOf } from "./fit-columns.js";

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
