/** Columns of given widths, longer cells cut at the end: for quotations, of which a few words tell which line it is. */
export function formatCutTable(head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[]): string[] {
  const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cut(cell.replace(/\s+/g, " ").trim(), widths[at] ?? 20).padEnd(widths[at] ?? 20))
      .join("  ")
      .trimEnd();
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)];
}
