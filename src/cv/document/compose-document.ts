import { LIMITS } from "../../limits.js";
import { hashBytes } from "../../schema/canonical.js";
import type { Box, Line, Run, TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import type { Draft, DraftLine, Piece } from "./draft.js";
import { lineText } from "./draft.js";
import { joinHyphenated } from "./hyphens.js";
import { takeInstructions } from "./instructions.js";

function roundBox(box: Box | null): Box | null {
  return box === null ? null : [round(box[0]), round(box[1]), round(box[2]), round(box[3])];
}

/** Hundredths of a point: finer than any eye, and the same text on every machine. */
function round(value: number): number {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? 0 : rounded;
}

function sameLook(a: Piece, b: Piece): boolean {
  return a.size === b.size && a.bold === b.bold && a.italic === b.italic && a.font === b.font && a.colour === b.colour && a.link === b.link;
}

/** "Java andSpring", "servers anddata": the blank that a writer of PDF lost behind a small word; names are not written so. */
const GLUED =
  /(?<![\p{L}\d_.@/-])(?:(?:and|und)(?=\p{Lu}[\p{L}\d]|\p{Lu}$)|and(?=(?:data|the|their|other|web|networks?|servers?|software|support|management|analysis|reporting|testing|training|customers?|projects?|development|maintenance|systems|teams?)(?![\p{L}\d]))|(?:with|using)(?=\p{Lu}{2}|the(?!\p{L})))/gu;

/** Blanks at both ends go, several become one, a gap of any width around a tab becomes the tab. */
function tidyPieces(line: DraftLine): void {
  let before = "";
  for (const piece of line.pieces) {
    let text = piece.text
      .replace(/[\n\r]+/g, " ")
      .replace(/ *\t[ \t]*/g, "\t")
      .replace(/ {2,}/g, " ")
      .replace(GLUED, "$& ");
    if (before === "" || before === "\t") text = text.replace(/^[ \t]+/, "");
    else if (before === " ") text = text.replace(/^ +/, "");
    piece.text = text;
    if (text !== "") before = text.slice(-1);
  }
  for (let i = line.pieces.length - 1; i >= 0; i--) {
    const piece = line.pieces[i];
    if (piece === undefined) break;
    piece.text = piece.text.replace(/[ \t]+$/, "");
    if (piece.text !== "") break;
  }
  // A blank before a tab that begins the next piece.
  for (let i = 0; i + 1 < line.pieces.length; i++) {
    const piece = line.pieces[i];
    const next = line.pieces[i + 1];
    if (piece !== undefined && next?.text.startsWith("\t")) piece.text = piece.text.replace(/ +$/, "");
  }
  line.pieces = line.pieces.filter((piece) => piece.text !== "");
}

/** A row needs two cells: a lone one is a line as any other. */
function dropLoneRows(lines: readonly DraftLine[]): void {
  const columns = new Map<number, Set<number>>();
  for (const line of lines) {
    if (line.row === null) continue;
    const seen = columns.get(line.row) ?? new Set<number>();
    seen.add(line.column);
    columns.set(line.row, seen);
  }
  for (const line of lines) {
    if (line.row === null || (columns.get(line.row)?.size ?? 0) > 1) continue;
    line.row = null;
    line.column = 0;
  }
}

/** Lines of a format's reader become one text with exact places. */
export function composeDocument(draft: Draft, bytes: Uint8Array, name: string): TextDocument {
  for (const line of draft.lines) tidyPieces(line);
  const kept = joinHyphenated(draft.lines.filter((line) => line.pieces.length > 0));
  const instructions = takeInstructions(kept);
  const visible = instructions.lines.filter((line) => {
    tidyPieces(line);
    return line.pieces.length > 0;
  });
  dropLoneRows(visible);
  const lines: Line[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const draftLine of visible) {
    const { runs, end } = layRuns(draftLine.pieces, at);
    const { page, block, column, row, bullet, heading, zone } = draftLine;
    lines.push({
      page,
      start: at,
      end,
      box: roundBox(draftLine.box),
      block,
      column,
      row,
      bullet,
      indent: round(draftLine.indent),
      heading,
      zone,
      runs,
    });
    parts.push(lineText(draftLine));
    at = end + 1;
    if (at > LIMITS.documentCharacters) throw new InputError("file-too-large", "The document holds more text than any CV.");
  }
  const sha256 = hashBytes(bytes);
  return {
    id: `cv-${sha256.slice(0, 12)}`,
    name,
    sha256,
    format: draft.format,
    producer: draft.producer,
    text: parts.join("\n"),
    pages: draft.pages.map((page) => ({ number: page.number, width: round(page.width), height: round(page.height) })),
    lines,
    hidden: [...draft.hidden, ...instructions.hidden],
    confidence: draft.confidence,
    fields: (draft.fields ?? null) as TextDocument["fields"],
  };
}

/** Pieces of one look and one row become one run, from a place in the text on. */
function layRuns(pieces: readonly Piece[], from: number): { runs: Run[]; end: number } {
  const runs: Run[] = [];
  let start = from;
  let last: Piece | null = null;
  for (const piece of pieces) {
    const end = start + piece.text.length;
    const run = runs[runs.length - 1];
    if (run !== undefined && last !== null && sameLook(last, piece) && sameRow(run.box, piece.box)) {
      run.end = end;
      run.box = roundBox(mergeBox(run.box, piece.box));
    } else {
      const { bold, italic, font, colour, link } = piece;
      const size = piece.size === null ? null : round(piece.size);
      runs.push({ start, end, box: roundBox(piece.box), size, bold, italic, font, colour, link });
    }
    last = piece;
    start = end;
  }
  return { runs, end: start };
}

function sameRow(a: Box | null, b: Box | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a[1] + a[3] - b[1] - b[3]) <= Math.max(a[3], b[3]) * 0.5;
}

function mergeBox(a: Box | null, b: Box | null): Box | null {
  if (a === null || b === null) return a ?? b;
  const x = Math.min(a[0], b[0]);
  const y = Math.min(a[1], b[1]);
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}
