import type { Block, DocumentTree, Segment, Sentence } from "../tree.js";

/** Markdown that reads well raw. Text from CVs and catalogues is escaped: it can never become markup. */
export function renderMarkdown(tree: DocumentTree): string {
  const parts = [`# ${inline(tree.title)}`, inline(tree.subtitle)];
  for (const section of tree.sections) {
    parts.push(`${"#".repeat(section.depth + 1)} ${inline(section.heading)}`);
    parts.push(...section.blocks.flatMap((block) => (block.kind === "chart" ? [] : [renderBlock(block)])));
  }
  return `${parts.join("\n\n")}\n`;
}

function renderBlock(block: Exclude<Block, { kind: "chart" }>): string {
  switch (block.kind) {
    case "paragraph":
      return inline(block.sentence);
    case "list":
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : "-"} ${inline(item.sentence)}`).join("\n");
    case "table": {
      const row = (cells: readonly Sentence[]): string => `| ${cells.map((cell) => inline(cell).replaceAll("|", "\\|")).join(" | ")} |`;
      const rule = `| ${block.numeric.map((right) => (right ? "--:" : "---")).join(" | ")} |`;
      return [row(block.head), rule, ...block.rows.map(({ cells }) => row(cells))].join("\n");
    }
  }
}

function inline(sentence: Sentence): string {
  return sentence.segments.map(renderSegment).join("");
}

function renderSegment(segment: Segment): string {
  switch (segment.kind) {
    case "ref":
      return `[${segment.number}]`;
    case "name":
      return segment.url === null ? escapeMarkup(segment.text) : `[${escapeMarkup(segment.text)}](<${segment.url.replaceAll(">", "%3E")}>)`;
    default:
      return escapeMarkup(segment.text);
  }
}

function escapeMarkup(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, (mark) => `\\${mark}`).replaceAll("\\#", "#");
}
