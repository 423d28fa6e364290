import type { Report } from "../../schema/report.js";
import { maybeNote, numberNotes } from "../notes.js";
import { PAGE_WORDS } from "../phrases/en/notes.js";
import { type Block, type DocumentTree, plainText, type Segment, type Sentence } from "../tree.js";
import { columnWidths } from "./column-widths.js";

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
      heading: parts(heading),
      blocks: blocks.map((block) =>
        printBlock(block, (segment) => (block.kind === "table" ? 0 : (maybeNote(id, segment, notes)?.number ?? 0))),
      ),
    })),
    notesHeading: PAGE_WORDS.evidence,
    notes: [...notes.values()].map(({ number, lines }) => ({ number, text: lines.map(plainText).join(" ") })),
  };
}

/** Number of the note behind a segment; nought for none. */
type NoteOf = (segment: Segment) => number;
const noNote: NoteOf = () => 0;

function printBlock(block: Block, noteOf: NoteOf): unknown {
  switch (block.kind) {
    case "paragraph":
      return { kind: "paragraph", sentence: parts(block.sentence, noteOf) };
    case "list":
      return { kind: "list", ordered: block.ordered, items: block.items.map(({ sentence }) => parts(sentence, noteOf)) };
    case "table":
      return {
        kind: "table",
        numeric: block.numeric,
        widths: columnWidths(block),
        head: block.head.map((cell) => parts(cell)),
        rows: block.rows.map(({ cells }) => cells.map((cell) => ({ parts: parts(cell) }))),
      };
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
  return sentence.segments.map((segment) => ({
    kind: segment.kind,
    text: segment.kind === "ref" ? "" : segment.text,
    url: segment.kind === "name" ? segment.url : null,
    number: segment.kind === "ref" ? segment.number : 0,
    note: noteOf(segment),
  }));
}
