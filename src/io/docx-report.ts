import { composeWorded } from "../render/compose.js";
import type { Block, Segment, Sentence } from "../render/tree.js";
import { plainText } from "../render/tree.js";
import type { Report } from "../schema/report.js";
import type { Wording } from "../schema/wording.js";
import { parseDay } from "../text/calendar.js";

/** A Word file with real headings, lists and tables. Its parts are put in order and dated by the report, so the bytes are the same each time. */
export async function renderDocx(report: Report, wording: Wording | null = null): Promise<Uint8Array> {
  const docx = await import("docx");
  const { Document, ExternalHyperlink, HeadingLevel, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } =
    docx;
  const tree = composeWorded(report, wording);
  const run = (segment: Segment): InstanceType<typeof TextRun> | InstanceType<typeof ExternalHyperlink> => {
    if (segment.kind === "ref") return new TextRun(`[${segment.number}]`);
    if (segment.kind === "name" && segment.url !== null)
      return new ExternalHyperlink({ link: segment.url, children: [new TextRun({ text: segment.text, style: "Hyperlink" })] });
    return new TextRun({ text: segment.text, italics: segment.kind === "quote" });
  };
  const runs = (sentence: Sentence) => sentence.segments.map(run);
  const blockOf = (block: Block): (InstanceType<typeof Paragraph> | InstanceType<typeof Table>)[] => {
    switch (block.kind) {
      case "paragraph":
        return [new Paragraph({ children: runs(block.sentence), spacing: { after: 120 } })];
      case "list":
        return block.items.map(
          ({ sentence }) =>
            new Paragraph({ children: runs(sentence), numbering: { reference: block.ordered ? "numbers" : "dots", level: 0 } }),
        );
      case "table": {
        const row = (cells: readonly Sentence[], header: boolean) =>
          new TableRow({
            tableHeader: header,
            children: cells.map(
              (cell) =>
                new TableCell({
                  children: [new Paragraph({ children: header ? [new TextRun({ text: plainText(cell), bold: true })] : runs(cell) })],
                }),
            ),
          });
        return [
          new Table({
            width: { size: 100, type: WidthType.PERCENTAGE },
            rows: [row(block.head, true), ...block.rows.map(({ cells }) => row(cells, false))],
          }),
          new Paragraph({ children: [] }),
        ];
      }
      case "chart":
        return [new Paragraph({ children: [...runs(block.title), new TextRun(". "), ...runs(block.description)] })];
    }
  };
  const levels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  const document = new Document({
    title: plainText(tree.subtitle),
    creator: "Groundwork",
    numbering: {
      config: [
        { reference: "dots", levels: [{ level: 0, format: LevelFormat.BULLET, text: "•", alignment: "left" }] },
        { reference: "numbers", levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: "left" }] },
      ],
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runs(tree.title) }),
          new Paragraph({ children: runs(tree.subtitle) }),
          ...tree.sections.flatMap((section) => [
            new Paragraph({ heading: levels[section.depth - 1] ?? HeadingLevel.HEADING_3, children: runs(section.heading) }),
            ...section.blocks.flatMap(blockOf),
          ]),
        ],
      },
    ],
  });
  return settle(new Uint8Array(await Packer.toBuffer(document)), report.options.asOf);
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
