import type { Box, FileFormat, HiddenText, Line } from "../../schema/document.js";

/** A stretch of text of one look, before offsets are known. */
export interface Piece {
  text: string;
  box: Box | null;
  size: number | null;
  bold: boolean;
  italic: boolean;
  font: string | null;
  colour: string | null;
  link: string | null;
}

/** A line as a reader for one format makes it; `compose-document.ts` gives it its offsets. */
export interface DraftLine {
  page: number;
  pieces: Piece[];
  box: Box | null;
  block: number;
  column: number;
  row: number | null;
  bullet: boolean;
  indent: number;
  heading: number | null;
  zone: Line["zone"];
}

export interface DraftPage {
  number: number;
  width: number;
  height: number;
}

/** What every format's reader returns. */
export interface Draft {
  format: FileFormat;
  producer: string | null;
  pages: DraftPage[];
  lines: DraftLine[];
  hidden: HiddenText[];
  confidence: number;
  fields: unknown;
}

export const PLAIN: Omit<Piece, "text"> = { box: null, size: null, bold: false, italic: false, font: null, colour: null, link: null };

export function plainPiece(text: string, look: Partial<Omit<Piece, "text">> = {}): Piece {
  return { ...PLAIN, ...look, text };
}

export function lineText(line: DraftLine): string {
  let text = "";
  for (const piece of line.pieces) text += piece.text;
  return text;
}

export function unionBox(a: Box | null, b: Box | null): Box | null {
  if (a === null) return b;
  if (b === null) return a;
  const x = Math.min(a[0], b[0]);
  const y = Math.min(a[1], b[1]);
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}
