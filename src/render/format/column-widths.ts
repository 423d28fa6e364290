import { type Block, plainText, type Sentence } from "../tree.js";

const WIDEST_COLUMN = 38;

/** Parts of the page's width, by the text of each column. */
export function columnWidths({ head, rows }: Extract<Block, { kind: "table" }>): number[] {
  return head.map((cell, column) => columnWidth([cell, ...rows.map(({ cells }) => cells[column] as Sentence)]));
}

/** By the longest word and the usual length, so that no column starves and none takes the page. */
function columnWidth(cells: readonly Sentence[]): number {
  const texts = cells.map(plainText);
  const longest = texts.reduce((most, text) => Math.max(most, ...text.split(/\s+/).map((word) => word.length)), 4);
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return Math.min(WIDEST_COLUMN, Math.max(longest, Math.round(mean)));
}
