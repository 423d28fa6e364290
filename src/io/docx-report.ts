import type { ParagraphChild } from "docx";
import { toEmf } from "../render/chart/emf.js";
import { composeWorded } from "../render/compose.js";
import { bindPercent } from "../render/format/bind-percent.js";
import { type Columns, measureColumns } from "../render/format/column-widths.js";
import { maybeNote, numberNotes } from "../render/notes.js";
import type { Block, DocumentSection, Segment, Sentence } from "../render/tree.js";
import { plainText } from "../render/tree.js";
import type { Report } from "../schema/report.js";
import type { Wording } from "../schema/wording.js";
import { parseDay } from "../text/calendar.js";

/** A Word file with real headings, lists and tables. Its parts are put in order and dated by the report, so the bytes are the same each time. */
export async function renderDocx(report: Report, wording: Wording | null = null): Promise<Uint8Array> {
  const docx = await import("docx");
  const { Document, ExternalHyperlink, FootnoteReferenceRun, HeadingLevel, LevelFormat, Packer, Paragraph, TextRun } = docx;
  const tree = composeWorded(report, wording);
  const notes = numberNotes(tree.sections, report);
  const run = (segment: Segment): InstanceType<typeof TextRun> | InstanceType<typeof ExternalHyperlink> => {
    if (segment.kind === "ref") return new TextRun(`[${segment.number}]`);
    if (segment.kind === "name" && segment.url !== null)
      return new ExternalHyperlink({ link: segment.url, children: [new TextRun({ text: segment.text, style: "Hyperlink" })] });
    return new TextRun({ text: bindPercent(segment.text), italics: segment.kind === "quote" });
  };
  const runs = (sentence: Sentence) => sentence.segments.map(run);
  const referred = new Set<number>();
  const noted = (sentence: Sentence, section: string) =>
    sentence.segments.flatMap((segment) => {
      const note = maybeNote(section, segment, notes);
      // A note is numbered where it is first referred to; a second reference would get a number of its own.
      if (note === undefined || referred.has(note.number)) return [run(segment)];
      referred.add(note.number);
      return [run(segment), new TextRun("\u200a"), new FootnoteReferenceRun(note.number)];
    });
  const blockOf = (block: Exclude<Block, { kind: "table" }>, section: string): InstanceType<typeof Paragraph>[] => {
    switch (block.kind) {
      case "paragraph":
        return [new Paragraph({ children: noted(block.sentence, section), spacing: { after: 120 } })];
      case "list":
        return block.items.map(
          ({ sentence }) =>
            new Paragraph({ children: noted(sentence, section), numbering: { reference: block.ordered ? "numbers" : "dots", level: 0 } }),
        );
      case "chart":
        return [
          new Paragraph({ children: [pictureOf(docx, block)], keepNext: true, spacing: { before: 160 } }),
          new Paragraph({
            children: [
              new TextRun({ text: `${plainText(block.title)}. `, bold: true, size: 18 }),
              new TextRun({ text: plainText(block.description), size: 18 }),
            ],
            spacing: { after: 200 },
          }),
        ];
    }
  };
  const blocksOf = ({ id, blocks }: DocumentSection) => {
    const columnsOf = measureColumns(blocks);
    return blocks.flatMap((block) =>
      block.kind === "table" ? [tableOf(docx, block, columnsOf(block), runs), new Paragraph({ children: [] })] : blockOf(block, id),
    );
  };
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  const document = new Document({
    title: plainText(tree.subtitle),
    creator: "Groundwork",
    styles: {
      default: {
        document: { run: { font: "Calibri", size: 21, language: { value: "en-US" } }, paragraph: { spacing: { after: 100 } } },
        title: { run: { size: 44, bold: true }, paragraph: { spacing: { after: 40 } } },
        heading1: { run: { size: 30, bold: true, color: "0B4A54" }, paragraph: { spacing: { before: 320, after: 120 }, keepNext: true } },
        heading2: { run: { size: 24, bold: true, color: "1B1F24" }, paragraph: { spacing: { before: 220, after: 80 }, keepNext: true } },
        footnoteText: { run: { size: 16 } },
      },
      paragraphStyles: [{ id: "Cell", name: "Cell", basedOn: "Normal", run: { size: 18 }, paragraph: { spacing: { after: 0 } } }],
    },
    footnotes: Object.fromEntries(
      [...notes.values()].map(({ number, lines }) => [number, { children: [new Paragraph(` ${lines.map(plainText).join(" ")}`)] }]),
    ),
    numbering: {
      config: [
        { reference: "dots", levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: "left", style: LIST_STYLE }] },
        { reference: "numbers", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: "left", style: LIST_STYLE }] },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(tree.title) }),
          new Paragraph({ children: runs(tree.subtitle) }),
          ...tree.sections.flatMap((section) => [
            new Paragraph({ heading: levels[section.depth - 1] ?? HeadingLevel.HEADING_3, children: runs(section.heading) }),
            ...blocksOf(section),
          ]),
        ],
      },
    ],
  });
  return settle(await partsOf(Packer, document), report.options.asOf);
}

const LIST_STYLE = { paragraph: { indent: { left: 360, hanging: 280 } } };
const TEXT_WIDTH = 9638; // twentieths of a point: A4 without its margins
/** Signs of a line across the page. */
const FULL_LINE = 100;
const LINE = { style: "single", size: 4, color: "BBBBBB" } as const;
const NO_LINE = { style: "none", size: 0, color: "auto" } as const;

const PICTURE_WIDTH = 600;
const FACE = "Calibri";

/** The drawing twice, for programs that show SVG and for those that do not, in the document's own letters, with its words. */
function pictureOf(docx: typeof import("docx"), { svg, title, description, width, height }: Extract<Block, { kind: "chart" }>) {
  const black = svg.replaceAll("currentColor", "#000000").replace(/font-family="[^"]*"/, `font-family="${FACE}"`);
  return new docx.ImageRun({
    type: "svg",
    data: new TextEncoder().encode(black),
    // The library knows no metafiles: settle() gives it its real name.
    fallback: { type: "png", data: toEmf(svg, FACE) },
    transformation: { width: PICTURE_WIDTH, height: Math.round((PICTURE_WIDTH * height) / width) },
    altText: { name: plainText(title), title: plainText(title), description: plainText(description) },
  });
}

/** Columns as wide as their text asks for, numbers to the right, a thin line under each row. */
function tableOf(
  docx: typeof import("docx"),
  block: Extract<Block, { kind: "table" }>,
  columns: Columns,
  runs: (sentence: Sentence) => ParagraphChild[],
) {
  const parts = columns.widths.map((part) => part + 3);
  const asked = parts.reduce((sum, part) => sum + part, 0);
  const whole = columns.narrow ? Math.max(FULL_LINE, asked) : asked;
  const widths = parts.map((part) => Math.floor((TEXT_WIDTH * part) / whole));
  const row = (cells: readonly Sentence[], header: boolean) =>
    new docx.TableRow({
      tableHeader: header,
      cantSplit: true,
      children: cells.map(
        (cell, at) =>
          new docx.TableCell({
            width: { size: widths[at] as number, type: docx.WidthType.DXA },
            margins: { top: 40, bottom: 40, left: 60, right: 60 },
            children: [
              new docx.Paragraph({
                style: "Cell",
                alignment: block.numeric[at] ? "right" : "left",
                children: header ? [new docx.TextRun({ text: plainText(cell), bold: true })] : runs(cell),
              }),
            ],
          }),
      ),
    });
  return new docx.Table({
    layout: docx.TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: docx.WidthType.DXA },
    borders: { top: NO_LINE, bottom: LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: LINE, insideVertical: NO_LINE },
    rows: [row(block.head, true), ...block.rows.map(({ cells }) => row(cells, false))],
  });
}

/** What the library would pack; packing it only to unpack and pack it again takes half of the time. */
async function partsOf(packer: unknown, document: unknown): Promise<Record<string, Uint8Array>> {
  const { compiler } = packer as { compiler: { compile(document: unknown): { files: Record<string, Part> } } };
  const parts = Object.values(compiler.compile(document).files);
  const bytes = parts.map(async (part) => [part.name, part.dir ? new Uint8Array(0) : await part.async("uint8array")] as const);
  return Object.fromEntries(await Promise.all(bytes));
}

interface Part {
  readonly name: string;
  readonly dir: boolean;
  async(type: "uint8array"): Promise<Uint8Array>;
}

/** Word files carry the time of writing and random ids of links: both are replaced by what the report itself says. */
async function settle(files: Readonly<Record<string, Uint8Array>>, asOf: string): Promise<Uint8Array> {
  const { strFromU8, strToU8, zipSync } = await import("fflate");
  const stamp = `${asOf}T00:00:00Z`;
  const ids = new Map<string, string>();
  const settled: Record<string, Uint8Array> = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name] as Uint8Array;
    if (!/\.(?:xml|rels)$/.test(name)) {
      settled[name.replace(/\.png$/, ".emf")] = content;
      continue;
    }
    const text = strFromU8(content)
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, stamp)
      .replace(/(media\/[0-9a-f]+)\.png/g, "$1.emf")
      .replace('ContentType="image/png" Extension="png"', 'ContentType="image/x-emf" Extension="emf"')
      .replace(/rId[A-Za-z0-9_-]{15,}/g, (id) => {
        if (!ids.has(id)) ids.set(id, `rIdLink${ids.size + 1}`);
        return ids.get(id) as string;
      });
    settled[name] = strToU8(text);
  }
  // Zip entries cannot be older than 1980; the day of the report is written in UTC terms by its own number.
  return zipSync(settled, { level: 6, mtime: dosDay(asOf) });
}

/** fflate writes local time fields; noon keeps the day the same in every time zone but the bytes would differ, so a fixed local date string is used. */
function dosDay(asOf: string): string {
  parseDay(asOf);
  return `${asOf}T12:00:00`;
}
