import { type Block, type DocumentTree, plainText } from "../tree.js";
import { TEXT_WIDTH, wrapText } from "./wrap-text.js";

/** Plain text for a terminal or a mail: wrapped, with tables as labelled lines where they are too wide. */
export function renderText(tree: DocumentTree): string {
  const parts = [underline(plainText(tree.title), "="), plainText(tree.subtitle)];
  for (const section of tree.sections) {
    const heading = plainText(section.heading);
    parts.push(section.depth === 1 ? underline(heading, "=") : underline(heading, "-"));
    parts.push(...section.blocks.flatMap((block) => (block.kind === "chart" ? [] : [renderBlock(block)])));
  }
  return `${parts.join("\n\n")}\n`;
}

function renderBlock(block: Exclude<Block, { kind: "chart" }>): string {
  switch (block.kind) {
    case "paragraph":
      return wrapText(plainText(block.sentence), "");
    case "list":
      return block.items.map((item, at) => wrapText(plainText(item.sentence), block.ordered ? `${at + 1}. ` : "- ")).join("\n");
    case "table":
      return renderTable(block);
  }
}

function renderTable(block: Extract<Block, { kind: "table" }>): string {
  const head = block.head.map(plainText);
  const rows = block.rows.map(({ cells }) => cells.map(plainText));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((cells) => (cells[column] ?? "").length)));
  const total = widths.reduce((sum, width) => sum + width + 2, 0);
  if (total <= TEXT_WIDTH) {
    const line = (cells: readonly string[]): string =>
      cells
        .map((cell, at) => (block.numeric[at] ? cell.padStart(widths[at] as number) : cell.padEnd(widths[at] as number)))
        .join("  ")
        .trimEnd();
    return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
  }
  const items = rows.map((cells) => wrapText(cells.map((cell, at) => (at === 0 ? cell : `${head[at]}: ${cell}`)).join("; "), "- "));
  // The first column's title is often all that tells one table of a section from the next.
  return [`${head[0]}:`, ...items].join("\n");
}

function underline(text: string, mark: string): string {
  return `${text}\n${mark.repeat(text.length)}`;
}
