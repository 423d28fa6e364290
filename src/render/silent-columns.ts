import type { Block, Sentence } from "./tree.js";

type Table = Extract<Block, { kind: "table" }>;

/** A column that says nothing in any row is not drawn; tables of one kind keep the same columns. */
export function dropSilentColumns(blocks: readonly Block[], kindOf: ReadonlyMap<Block, string>): Block[] {
  const spoken = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    for (const { cells } of block.rows)
      cells.forEach((cell, at) => {
        if (!isSilent(cell)) spoken.add(`${kindOf.get(block)} ${at}`);
      });
  }
  return blocks.map((block) => {
    if (block.kind !== "table") return block;
    const keep = <T>(of: readonly T[]): T[] => of.filter((_, at) => at === 0 || spoken.has(`${kindOf.get(block)} ${at}`));
    const rows: Table["rows"] = block.rows.map((row) => ({ ...row, cells: keep(row.cells) }));
    return { ...block, head: keep(block.head), numeric: keep(block.numeric), rows };
  });
}

function isSilent({ segments }: Sentence): boolean {
  return segments.every((segment) => segment.kind === "text" && segment.text === "–");
}
