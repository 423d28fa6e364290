import { type Block, plainText, type Sentence } from "../tree.js";

const WIDEST_COLUMN = 38;
/** Cells up to this long stand on one line. */
const SHORT_CELL = 16;
/** Signs of a line across the page. */
const LINE = 96;
/** Signs of a line on a phone. */
const PHONE_LINE = 42;

type Table = Extract<Block, { kind: "table" }>;

export interface Columns {
  /** Signs each column asks for. */
  readonly widths: readonly number[];
  /** Signs of each column's longest word. */
  readonly least: readonly number[];
  readonly whole: number;
  /** Too wide for a phone, which shows each row as a card, every cell with its head. */
  readonly stacked: boolean;
  /** Every cell fits on one line and the table does not fill the page: its columns keep together. */
  readonly narrow: boolean;
}

/** Tables in a row with the same number of columns stand on the same lines, as one. */
export function measureColumns(blocks: readonly Block[]): (block: Table) => Columns {
  const measured = new Map<Table, Columns>();
  let run: Table[] = [];
  const close = (): void => {
    const columns = measureRun(run);
    for (const table of run) measured.set(table, columns);
    run = [];
  };
  for (const block of blocks) {
    if (block.kind !== "table" || (run[0] !== undefined && run[0].head.length !== block.head.length)) close();
    if (block.kind === "table") run.push(block);
  }
  close();
  return (block) => measured.get(block) ?? measureRun([block]);
}

function measureRun(tables: readonly Table[]): Columns {
  const texts = tables.map(textsOf);
  const natural = widest(texts, longestOf);
  const narrow = sumOf(natural) <= LINE;
  const widths = narrow ? natural : widest(texts, usualOf);
  const whole = sumOf(widths);
  return {
    widths,
    // Word's tables alone ask for it.
    get least() {
      return widest(texts, wordOf);
    },
    whole,
    narrow,
    stacked: whole > PHONE_LINE,
  };
}

/** What a bold letter takes of an upright one. */
const BOLD = 1.15;

type Measure = (head: string, cells: readonly string[]) => number;

interface Texts {
  readonly head: readonly string[];
  /** By column. */
  readonly cells: readonly (readonly string[])[];
}

function textsOf({ head, rows }: Table): Texts {
  return { head: head.map(plainText), cells: head.map((_, at) => rows.map(({ cells }) => plainText(cells[at] as Sentence))) };
}

function widest(tables: readonly Texts[], measure: Measure): number[] {
  return (tables[0]?.head ?? []).map((_, at) =>
    Math.max(...tables.map(({ head, cells }) => measure(head[at] as string, cells[at] as readonly string[]))),
  );
}

/** Bold heads need a little more than their letters. */
const longestOf: Measure = (head, cells) => Math.max(4, head.length + 1, ...cells.map((cell) => cell.length));

const longestWord = (texts: readonly string[]): number =>
  Math.max(0, ...texts.flatMap((text) => text.split(/\s+/)).map((word) => word.length));

const wordOf: Measure = (head, cells) => Math.min(WIDEST_COLUMN, Math.max(4, longestWord(cells), Math.ceil(longestWord([head]) * BOLD)));

/** By the longest word, short cells whole, and the usual length: no column starves and none takes the page. */
const usualOf: Measure = (head, cells) => {
  const texts = [head, ...cells];
  const longestShort = Math.max(0, ...cells.map((cell) => cell.length).filter((length) => length <= SHORT_CELL));
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  return Math.min(WIDEST_COLUMN, Math.max(wordOf(head, cells) + 1, longestShort, Math.round(mean)));
};

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
