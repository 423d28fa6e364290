import { wilsonInterval } from "../../market/wilson-interval.js";

/** Columns as wide as their widest cell; those that hold numbers are set to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[], numeric: readonly boolean[]): string {
  const widths = head.map((cell, column) => rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? "")), widthOf(cell)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const blanks = " ".repeat(Math.max(0, (widths[column] ?? 0) - widthOf(cell)));
        return numeric[column] === true ? blanks + cell : cell + blanks;
      })
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

function widthOf(text: string): number {
  return [...text].length;
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
