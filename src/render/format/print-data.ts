import type { Report } from "../../schema/report.js";
import { listNotes, maybeNote, numberNotes, placeNotes } from "../notes.js";
import { PAGE_WORDS } from "../phrases/en/notes.js";
import { type Block, type DocumentTree, plainText, type Segment, type Sentence } from "../tree.js";
import { bindPercent } from "./bind-percent.js";
import { type Columns, measureColumns } from "./column-widths.js";

/** The tree as plain data for the typesetter: segments only, column widths by their text. */
export function printData(tree: DocumentTree, report: Report): unknown {
  const notes = numberNotes(tree.sections, report);
  return {
    language: tree.language,
    title: plainText(tree.title),
    subtitle: plainText(tree.subtitle),
    asOf: report.options.asOf,
    id: report.id.slice(0, 16),
    sections: tree.sections.map(({ id, depth, heading, blocks }) => ({
      depth,
      // What a brief report rests on lies behind its page.
      behind: report.options.depth === "brief" && id === "references",
      heading: parts(heading),
      blocks: printBlocks(blocks, (segment) => maybeNote(id, segment, notes)?.number ?? 0),
    })),
    brief: report.options.depth === "brief",
    boxed: false,
    boxedNote: PAGE_WORDS.boxed,
    notesHeading: PAGE_WORDS.evidence,
    notes: listNotes(notes),
  };
}

/** Number of the note behind a segment; nought for none. */
type NoteOf = (segment: Segment) => number;
const noNote: NoteOf = () => 0;

function printBlocks(blocks: readonly Block[], noteOf: NoteOf): unknown[] {
  const columnsOf = measureColumns(blocks);
  return blocks.map((block) => (block.kind === "table" ? printTable(block, columnsOf(block)) : printBlock(block, noteOf)));
}

function printTable({ head, rows, numeric }: Extract<Block, { kind: "table" }>, { widths, narrow }: Columns): unknown {
  return {
    kind: "table",
    numeric,
    widths,
    narrow,
    head: head.map((cell) => parts(cell)),
    rows: rows.map(({ cells }) => cells.map((cell) => ({ parts: parts(cell) }))),
  };
}

function printBlock(block: Exclude<Block, { kind: "table" }>, noteOf: NoteOf): unknown {
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", sentence: parts(block.sentence, noteOf) };
    case "list":
      return { kind: "list", ordered: block.ordered, items: block.items.map(({ sentence }) => parts(sentence, noteOf)) };
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

function parts(sentence: Sentence, noteOf: NoteOf = noNote): unknown[] {
  return placeNotes(sentence.segments).map(({ segment, noted }) => ({
    kind: segment.kind,
    text: segment.kind === "ref" ? "" : breakLongWords(bindPercent(segment.text)),
    url: segment.kind === "name" ? segment.url : null,
    number: segment.kind === "ref" ? segment.number : 0,
    note: noted === null ? 0 : noteOf(noted),
  }));
}

const LONG_WORD = 24;

/** Names of repositories and addresses run on for half a line: they may break behind a sign or before a capital. */
function breakLongWords(text: string): string {
  return text.replace(/\S+/g, (word) =>
    word.length <= LONG_WORD ? word : word.replace(/(?<=[\p{L}\p{N}][-/_.])(?=[\p{L}\p{N}])|(?<=\p{Ll})(?=\p{Lu})/gu, "\u200b"),
  );
}
