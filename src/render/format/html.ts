import type { Report } from "../../schema/report.js";
import type { Block, DocumentTree, Segment, Sentence } from "../tree.js";
import { plainText } from "../tree.js";
import { HTML_STYLE } from "./html-style.js";

/** One self-contained file, readable without script. Text is escaped once, here. */
export function renderHtml(tree: DocumentTree, report: Report): string {
  const contents = tree.sections
    .filter(({ depth }) => depth === 1)
    .map(({ id, heading }) => `<li><a href="#${id}">${inline(heading)}</a></li>`);
  const sections = tree.sections.map(
    ({ id, depth, heading, blocks }) =>
      `<section id="${id}"><h${depth + 1}>${inline(heading)}</h${depth + 1}>\n${blocks.map(renderBlock).join("\n")}</section>`,
  );
  return `<!doctype html>
<html lang="${tree.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Groundwork">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(plainText(tree.subtitle))}</title>
<style>${HTML_STYLE}</style>
</head>
<body>
<header><h1>${inline(tree.title)}</h1><p>${inline(tree.subtitle)}</p></header>
<nav aria-label="Contents"><ol>${contents.join("")}</ol></nav>
<main>
${sections.join("\n")}
</main>
<footer><p>${escapeHtml(report.id)}</p></footer>
</body>
</html>
`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return `<p data-finding="${block.finding}">${inline(block.sentence)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li data-finding="${item.finding}">${inline(item.sentence)}</li>`).join("")}</${tag}>`;
    }
    case "table":
      return renderTable(block);
    case "chart":
      return `<p>${inline(block.title)}. ${inline(block.description)}</p>`;
  }
}

function renderTable(block: Extract<Block, { kind: "table" }>): string {
  const right = (at: number): string => (block.numeric[at] ? ' class="n"' : "");
  const head = block.head.map((cell, at) => `<th scope="col"${right(at)}>${inline(cell)}</th>`).join("");
  const rows = block.rows.map(
    ({ finding, cells }) =>
      `<tr data-finding="${finding}">${cells.map((cell, at) => (at === 0 ? `<th scope="row">${inline(cell)}</th>` : `<td${right(at)}>${inline(cell)}</td>`)).join("")}</tr>`,
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${escapeHtml(block.head[0] === undefined ? "" : plainText(block.head[0]))}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join("")}</tbody></table></div>`;
}

function inline(sentence: Sentence): string {
  return sentence.segments.map(renderSegment).join("");
}

function renderSegment(segment: Segment): string {
  const text = segment.kind === "ref" ? `[${segment.number}]` : escapeHtml(segment.text);
  switch (segment.kind) {
    case "figure":
      return `<data value="${segment.figure.value ?? ""}" data-figure="${segment.id}">${text}</data>`;
    case "name":
      return segment.url === null
        ? `<span data-name="${escapeHtml(segment.id)}">${text}</span>`
        : `<a href="${escapeHtml(segment.url)}" rel="noreferrer">${text}</a>`;
    case "quote":
      return `<q data-evidence="${segment.evidence}">${text}</q>`;
    default:
      return text;
  }
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
