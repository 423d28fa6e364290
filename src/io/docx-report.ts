import type { ParagraphChild, Table } from "docx";
import { composeWorded } from "../render/compose.js";
import { columnWidths } from "../render/format/column-widths.js";
import { maybeNote, numberNotes } from "../render/notes.js";
import type { Block, Segment, Sentence } from "../render/tree.js";
import { plainText } from "../render/tree.js";
import type { Report } from "../schema/report.js";
import type { Wording } from "../schema/wording.js";
import { parseDay } from "../text/calendar.js";

/** A Word file with real headings, lists and tables. Its parts are put in order and dated by the report, so the bytes are the same each time. */
export async function renderDocx(report: Report, wording: Wording | null = null): Promise<Uint8Array> {
  const docx = await import("docx");
  const {
    Document,
    ExternalHyperlink,
    FootnoteReferenceRun,
    HeadingLevel,

    LevelFormat,
    Packer,
    Paragraph,
    TextRun,
  } = docx;
  const tree = composeWorded(report, wording);
  const notes = numberNotes(tree.sections, report);
  const run = (segment: Segment): InstanceType<typeof TextRun> | InstanceType<typeof ExternalHyperlink> => {
    if (segment.kind === "ref") return new TextRun(`[${segment.number}]`);
    if (segment.kind === "name" && segment.url !== null)
      return new ExternalHyperlink({ link: segment.url, children: [new TextRun({ text: segment.text, style: "Hyperlink" })] });
    return new TextRun({ text: segment.text, italics: segment.kind === "quote" });
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
  const blockOf = (block: Block, section: string): (InstanceType<typeof Paragraph> | Table)[] => {
    switch (block.kind) {
      case "paragraph":
        return [new Paragraph({ children: noted(block.sentence, section), spacing: { after: 120 } })];
      case "list":
        return block.items.map(
          ({ sentence }) =>
            new Paragraph({ children: noted(sentence, section), numbering: { reference: block.ordered ? "numbers" : "dots", level: 0 } }),
        );
      case "table":
        return [tableOf(docx, block, runs), new Paragraph({ children: [] })];
      case "chart":
        // Word processors show vector pictures only beside pixels, and we have no way to make pixels: the table above has the numbers.
        return [];
    }
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
            ...section.blocks.flatMap((block) => blockOf(block, section.id)),
          ]),
        ],
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toArrayBuffer(document)), report.options.asOf);
}

const LIST_STYLE = { paragraph: { indent: { left: 360, hanging: 280 } } };
const TEXT_WIDTH = 9638; // twentieths of a point: A4 without its margins
const LINE = { style: "single", size: 4, color: "BBBBBB" } as const;
const NO_LINE = { style: "none", size: 0, color: "auto" } as const;

/** Columns as wide as their text asks for, numbers to the right, a thin line under each row. */
function tableOf(docx: typeof import("docx"), block: Extract<Block, { kind: "table" }>, runs: (sentence: Sentence) => ParagraphChild[]) {
  // Bold heads need a little more than their letters.
  const parts = columnWidths(block).map((part) => part + 3);
  const whole = parts.reduce((sum, part) => sum + part, 0);
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
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    borders: { top: NO_LINE, bottom: LINE, left: NO_LINE, right: NO_LINE, insideHorizontal: LINE, insideVertical: NO_LINE },
    rows: [row(block.head, true), ...block.rows.map(({ cells }) => row(cells, false))],
  });
}

/** Word files carry the time of writing and random ids of links: both are replaced by what the report itself says. */
async function settle(bytes: Uint8Array, asOf: string): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  const files = unzipSync(bytes);
  const stamp = `${asOf}T00:00:00Z`;
  const ids = new Map<string, string>();
  const settled: Record<string, Uint8Array> = {};
  for (const name of Object.keys(files).sort()) {
    const content = files[name] as Uint8Array;
    if (!/\.(?:xml|rels)$/.test(name)) {
      settled[name] = content;
      continue;
    }
    const text = strFromU8(content)
      .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, stamp)
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
