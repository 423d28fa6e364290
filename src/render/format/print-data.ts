import type { Report } from "../../schema/report.js";
import { type Block, type DocumentTree, plainText, type Sentence } from "../tree.js";

const WIDEST_COLUMN = 38;

/** The tree as plain data for the typesetter: segments only, column widths by their text. */
export function printData(tree: DocumentTree, report: Report): unknown {
  return {
    language: tree.language,
    title: plainText(tree.title),
    subtitle: plainText(tree.subtitle),
    asOf: report.options.asOf,
    id: report.id.slice(0, 16),
    sections: tree.sections.map(({ depth, heading, blocks }) => ({ depth, heading: parts(heading), blocks: blocks.map(printBlock) })),
  };
}

function printBlock(block: Block): unknown {
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", sentence: parts(block.sentence) };
    case "list":
      return { kind: "list", ordered: block.ordered, items: block.items.map(({ sentence }) => parts(sentence)) };
    case "table":
      return {
        kind: "table",
        numeric: block.numeric,
        widths: block.head.map((cell, column) => columnWidth([cell, ...block.rows.map(({ cells }) => cells[column] as Sentence)])),
        head: block.head.map(parts),
        rows: block.rows.map(({ cells }) => cells.map((cell) => ({ parts: parts(cell) }))),
      };
    case "chart":
      return {
        kind: "chart",
        svg: block.svg,
        alt: `${plainText(block.title)}. ${plainText(block.description)}`,
        title: parts(block.title),
        description: parts(block.description),
      };
  }
}

/** By the longest word and the usual length, so that no column starves and none takes the page. */
function columnWidth(cells: readonly Sentence[]): number {
  const texts = cells.map(plainText);
  const longest = texts.reduce((most, text) => Math.max(most, ...text.split(/\s+/).map((word) => word.length)), 4);
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
  return Math.min(WIDEST_COLUMN, Math.max(longest, Math.round(mean)));
}

function parts(sentence: Sentence): unknown[] {
  return sentence.segments.map((segment) => ({
    kind: segment.kind,
    text: segment.kind === "ref" ? "" : segment.text,
    url: segment.kind === "name" ? segment.url : null,
    number: segment.kind === "ref" ? segment.number : 0,
  }));
}
