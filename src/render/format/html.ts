import type { Report } from "../../schema/report.js";
import { collectNotes, toldLines } from "../notes.js";
import { PAGE_WORDS } from "../phrases/en/notes.js";
import type { Block, DocumentTree, Segment, Sentence } from "../tree.js";
import { plainText } from "../tree.js";
import { bindPercent } from "./bind-percent.js";
import { measureColumns } from "./column-widths.js";
import { escapeHtml } from "./escape-html.js";
import { HTML_STYLE } from "./html-style.js";
import { type Inline, renderTable } from "./html-table.js";
import { splitOptions } from "./option-words.js";

/** One self-contained file, readable without script: evidence opens in place as a popover of the page's own. Text is escaped once, here. */
export function renderHtml(tree: DocumentTree, report: Report): string {
  const inline = (sentence: Sentence): string => renderSentence(sentence, report);
  const contents = tree.sections
    .filter(({ depth }) => depth === 1)
    .map(({ id, heading }) => `<li><a href="#${id}">${plainHtml(heading)}</a></li>`);
  const sections = tree.sections.map(
    ({ id, depth, heading, blocks }) =>
      `<section id="${id}"${depth === 1 ? ' class="part"' : ""}><h${depth + 1}>${plainHtml(heading)}</h${depth + 1}>\n${renderBlocks(blocks, inline)}</section>`,
  );
  const notes = collectNotes(tree.sections, report).map(
    (note) =>
      `<div popover id="${note.id}">${toldLines(note)
        .map((line) => `<p>${plainHtml(line)}</p>`)
        .join("")}</div>`,
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
<a class="skip" href="#main">${PAGE_WORDS.skip}</a>
<header><h1>${plainHtml(tree.title)}</h1><p>${plainHtml(tree.subtitle)}</p></header>
${
  contents.length === 0
    ? ""
    : `<nav aria-label="${PAGE_WORDS.contents}"><ol>${contents.join("")}</ol></nav>
`
}<main id="main" tabindex="-1">
${sections.join("\n")}
<section aria-label="${PAGE_WORDS.evidence}">
${notes.join("\n")}
</section>
</main>
<footer><p>${escapeHtml(report.id)}</p></footer>
</body>
</html>
`;
}

function renderBlocks(blocks: readonly Block[], inline: Inline): string {
  const columnsOf = measureColumns(blocks);
  return blocks
    .map((block) => (block.kind === "table" ? renderTable(block, columnsOf(block), inline) : renderBlock(block, inline)))
    .join("\n");
}

function renderBlock(block: Exclude<Block, { kind: "table" }>, inline: Inline): string {
  switch (block.kind) {
    case "paragraph":
      return `<p data-finding="${block.finding}">${inline(block.sentence)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>${block.items.map((item) => `<li data-finding="${item.finding}">${inline(item.sentence)}</li>`).join("")}</${tag}>`;
    }
    case "chart":
      return `<figure><div class="plot" tabindex="0" role="group" aria-label="${escapeHtml(plainText(block.title))}">${block.svg}</div><figcaption><strong>${inline(block.title)}.</strong> ${inline(block.description)}</figcaption></figure>`;
  }
}

/** The line of the CV stands behind the closing mark of its quotation. */
function renderSentence({ segments }: Sentence, report: Report): string {
  const html = segments
    .map((segment, at) => {
      const before = segments[at - 1];
      const after = segments[at + 1];
      if (segment.kind === "quote")
        return after?.kind === "text" && after.text.startsWith("”")
          ? `<q>${escapeHtml(segment.text)}</q>`
          : `<q>${escapeHtml(segment.text)}</q>${placeOf(segment.evidence, report)}`;
      if (segment.kind === "text" && before?.kind === "quote" && segment.text.startsWith("”"))
        return `”${placeOf(before.evidence, report)}${escapeHtml(segment.text.slice(1))}`;
      return renderSegment(segment);
    })
    .join("");
  if (!html.includes("<button")) return html;
  return html.replace(BUTTON_AND_MARKS, (held, before: string, button: string, after: string) =>
    before === "" && after === "" ? held : `<span class="nb">${before}${button}${after}</span>`,
  );
}

/** A line may break beside a button, but never between it and the bracket or stop that belongs to it. */
const BUTTON_AND_MARKS = /([^\s<>]*)(<button [^>]*>[^<]*<\/button>)([^\s<>]*)/g;
/** Of a long count its first part opens the evidence: a button does not wrap, the words behind it do. */
const COUNT_AND_REST = /^(.{4,}?)( postings?.*| \(.*)$/;

/** What stands in brackets behind a count: a range broken at its hyphen reads as two numbers. */
const RANGE = / (\([^()]*\))$/;

function renderSegment(segment: Segment): string {
  if (segment.kind === "ref") return `<a href="#references">[${segment.number}]</a>`;
  const text = escapeHtml(bindPercent(segment.text));
  switch (segment.kind) {
    case "figure": {
      const [, count = text, rest = ""] = COUNT_AND_REST.exec(text) ?? [];
      return `<button type="button" popovertarget="${segment.id}">${count}</button>${rest.replace(RANGE, ' <span class="nb">$1</span>')}`;
    }
    case "name":
      return segment.url === null ? text : `<a href="${escapeHtml(segment.url)}" rel="noreferrer">${text}</a>`;
    default:
      return splitOptions(text)
        .map((part, at) => (at % 2 === 0 ? part : `<span class="nb">${part}</span>`))
        .join("");
  }
}

/** The line of the CV as a small button behind its words. */
function placeOf(id: string, report: Report): string {
  const evidence = report.evidence[id];
  const line = evidence?.kind === "quote" ? evidence.line : undefined;
  const words = line === undefined ? PAGE_WORDS.shown : `${PAGE_WORDS.line} ${line}`;
  return ` <button type="button" class="at" popovertarget="${id}">${escapeHtml(words)}</button>`;
}

/** Headings and notes: words alone, nothing that opens. */
function plainHtml(sentence: Sentence): string {
  return escapeHtml(plainText(sentence));
}
