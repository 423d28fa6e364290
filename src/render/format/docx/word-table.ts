import { type Block, plainText } from "../../tree.js";
import type { Columns } from "../column-widths.js";
import { paragraphOf, runOf, styledAs, type WordSentences } from "./word-paragraphs.js";

/** Twentieths of a point: A4 without its margins. */
const TEXT_WIDTH = 9638;
/** Signs of a line across the page. */
const FULL_LINE = 100;

const edge = (name: string, drawn: boolean): string =>
  drawn ? `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="BBBBBB"/>` : `<w:${name} w:val="nil"/>`;
const BORDERS = `<w:tblBorders>${edge("top", false)}${edge("left", false)}${edge("bottom", true)}${edge("right", false)}${edge("insideH", true)}${edge("insideV", false)}</w:tblBorders>`;
const margin = (name: string, width: number): string => `<w:${name} w:w="${width}" w:type="dxa"/>`;
const MARGINS = `<w:tblCellMar>${margin("top", 40)}${margin("left", 60)}${margin("bottom", 40)}${margin("right", 60)}</w:tblCellMar>`;

/** What a sign of a cell takes in a wide font, and what stands beside the letters of a cell. */
const SIGN = 122;
const CELL_MARGINS = 140;
/** Longer words are addresses and names of repositories: they may break. */
const LONGEST_WORD = 16;

/** A column that would break a word takes what it lacks from those that have room to spare. */
function widenForWords(widths: readonly number[], least: readonly number[]): number[] {
  const lacking = widths.map((width, at) => Math.max(0, (least[at] as number) - width));
  const spare = widths.map((width, at) => Math.max(0, width - (least[at] as number)));
  const lack = lacking.reduce((sum, part) => sum + part, 0);
  const room = spare.reduce((sum, part) => sum + part, 0);
  if (lack === 0 || room === 0) return [...widths];
  const moved = Math.min(lack, room);
  return widths.map((width, at) => Math.floor(width + ((lacking[at] as number) * moved) / lack - ((spare[at] as number) * moved) / room));
}

/** Columns as wide as their text asks for, numbers to the right, a thin line under each row. */
export function tableOf({ head, rows, numeric }: Extract<Block, { kind: "table" }>, columns: Columns, sentences: WordSentences): string {
  const parts = columns.widths.map((part) => part + 3);
  const asked = parts.reduce((sum, part) => sum + part, 0);
  const whole = columns.narrow ? Math.max(FULL_LINE, asked) : asked;
  const widths = widenForWords(
    parts.map((part) => Math.floor((TEXT_WIDTH * part) / whole)),
    columns.least.map((signs) => Math.min(signs, LONGEST_WORD) * SIGN + CELL_MARGINS),
  );
  const row = (cells: readonly string[], properties: string): string =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${cells
      .map(
        (runs, at) =>
          `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${paragraphOf(runs, `${styledAs("Cell")}${numeric[at] ? '<w:jc w:val="right"/>' : ""}`)}</w:tc>`,
      )
      .join("")}</w:tr>`;
  const width = widths.reduce((sum, part) => sum + part, 0);
  return `<w:tbl><w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>${BORDERS}<w:tblLayout w:type="fixed"/>${MARGINS}</w:tblPr><w:tblGrid>${widths
    .map((part) => `<w:gridCol w:w="${part}"/>`)
    .join("")}</w:tblGrid>${row(
    head.map((cell) => runOf(plainText(cell), { bold: true })),
    "<w:tblHeader/>",
  )}${rows
    .map(({ cells }) =>
      row(
        cells.map((cell) => sentences.runs(cell)),
        "",
      ),
    )
    .join("")}</w:tbl>`;
}
