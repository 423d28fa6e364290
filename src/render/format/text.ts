import { type Block, type DocumentTree, plainText } from "../tree.js";
import { bindPercent } from "./bind-percent.js";

const WIDTH = 100;
const BOUND = bindPercent(" %");

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
      return wrap(plainText(block.sentence), "");
    case "list":
      return block.items.map((item, at) => wrap(plainText(item.sentence), block.ordered ? `${at + 1}. ` : "- ")).join("\n");
    case "table":
      return renderTable(block);
  }
}

function renderTable(block: Extract<Block, { kind: "table" }>): string {
  const head = block.head.map(plainText);
  const rows = block.rows.map(({ cells }) => cells.map(plainText));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((cells) => (cells[column] ?? "").length)));
  const total = widths.reduce((sum, width) => sum + width + 2, 0);
  if (total <= WIDTH) {
    const line = (cells: readonly string[]): string =>
      cells
        .map((cell, at) => (block.numeric[at] ? cell.padStart(widths[at] as number) : cell.padEnd(widths[at] as number)))
        .join("  ")
        .trimEnd();
    return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
  }
  const items = rows.map((cells) => wrap(cells.map((cell, at) => (at === 0 ? cell : `${head[at]}: ${cell}`)).join("; "), "- "));
  // The first column's title is often all that tells one table of a section from the next.
  return [`${head[0]}:`, ...items].join("\n");
}

function underline(text: string, mark: string): string {
  return `${text}\n${mark.repeat(text.length)}`;
}

function wrap(text: string, bullet: string): string {
  const indent = " ".repeat(bullet.length);
  const lines: string[] = [];
  let line = bullet;
  for (const word of bindPercent(text).split(" ")) {
    if (line.length + word.length > WIDTH && line.trim() !== "" && line !== bullet) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  lines.push(line.trimEnd());
  return lines.join("\n").replaceAll(BOUND, " %");
}
