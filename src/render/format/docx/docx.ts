import { strToU8, zipSync } from "fflate";
import type { Report } from "../../../schema/report.js";
import type { Wording } from "../../../schema/wording.js";
import { composeWorded } from "../../compose.js";
import { listNotes, numberNotes } from "../../notes.js";
import { type Block, type DocumentSection, type DocumentTree, plainText } from "../../tree.js";
import { measureColumns } from "../column-widths.js";
import { paragraphOf, runOf, styledAs, WordSentences } from "./word-paragraphs.js";
import {
  CONTENT_TYPES,
  coreProperties,
  documentRelationships,
  FOOTER,
  footerPart,
  footnotesPart,
  numberingPart,
  PACKAGE_RELATIONSHIPS,
  SETTINGS,
  STYLE_PART,
} from "./word-parts.js";
import { pictureFiles, pictureOf } from "./word-picture.js";
import { tableOf } from "./word-table.js";
import { WORD_SPACES, XML_HEAD } from "./word-xml.js";

/** A Word file with real headings, lists, tables and notes. Dated by the report, so the bytes are the same each time. */
export function renderDocx(report: Report, wording: Wording | null = null): Uint8Array {
  const tree = composeWorded(report, wording);
  const notes = numberNotes(tree.sections, report);
  const sentences = new WordSentences(notes);
  const body = new WordBody(sentences);
  const document = body.write(tree);
  const told = listNotes(notes).map(({ number, text }) => ({ number, runs: runOf(` ${text}`) }));
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": CONTENT_TYPES,
    "_rels/.rels": PACKAGE_RELATIONSHIPS,
    "docProps/core.xml": coreProperties(plainText(tree.subtitle), report.options.asOf),
    "word/document.xml": document,
    "word/_rels/document.xml.rels": documentRelationships(sentences.links, body.charts.length),
    "word/styles.xml": STYLE_PART,
    "word/numbering.xml": numberingPart(body.numbered),
    "word/settings.xml": SETTINGS,
    "word/footnotes.xml": footnotesPart(told),
    [`word/${FOOTER}.xml`]: footerPart(runOf(plainText(tree.subtitle))),
  };
  for (const [at, chart] of body.charts.entries()) {
    const { svg, emf } = pictureFiles(chart);
    parts[`word/media/chart${at + 1}.svg`] = svg;
    parts[`word/media/chart${at + 1}.emf`] = emf;
  }
  const bytes = Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? strToU8(part) : part]);
  // Read as a time of this place and written as its hour: the same day and bytes in every time zone.
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: `${report.options.asOf}T12:00:00` });
}

class WordBody {
  readonly charts: Extract<Block, { kind: "chart" }>[] = [];
  /** Lists that count. */
  numbered = 0;
  readonly #sentences: WordSentences;

  constructor(sentences: WordSentences) {
    this.#sentences = sentences;
  }

  write(tree: DocumentTree): string {
    const opening = paragraphOf(runOf(plainText(tree.title)), styledAs("Title")) + paragraphOf(this.#sentences.runs(tree.subtitle));
    const sections = tree.sections.map(
      (section) => paragraphOf(this.#sentences.runs(section.heading), styledAs(`Heading${section.depth}`)) + this.#blocks(section),
    );
    const page = `<w:sectPr><w:footerReference w:type="default" r:id="${FOOTER}"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="708" w:footer="567" w:gutter="0"/></w:sectPr>`;
    return `${XML_HEAD}<w:document ${WORD_SPACES}><w:body>${opening}${sections.join("")}${page}</w:body></w:document>`;
  }

  #blocks({ id, blocks }: DocumentSection): string {
    const columnsOf = measureColumns(blocks);
    return blocks
      .map((block) => (block.kind === "table" ? `${tableOf(block, columnsOf(block), this.#sentences)}<w:p/>` : this.#block(block, id)))
      .join("");
  }

  #block(block: Exclude<Block, { kind: "table" }>, section: string): string {
    switch (block.kind) {
      case "paragraph":
        return paragraphOf(this.#sentences.noted(block.sentence, section), '<w:spacing w:after="120"/>');
      case "list": {
        const list = block.ordered ? ++this.numbered + 1 : 1;
        const properties = `${styledAs("ListParagraph")}<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
        return block.items.map(({ sentence }) => paragraphOf(this.#sentences.noted(sentence, section), properties)).join("");
      }
      case "chart": {
        this.charts.push(block);
        const caption = runOf(`${plainText(block.title)}. `, { bold: true }) + runOf(plainText(block.description));
        return (
          paragraphOf(pictureOf(block, this.charts.length), '<w:keepNext/><w:spacing w:before="160"/>') +
          paragraphOf(caption, styledAs("Caption"))
        );
      }
    }
  }
}
