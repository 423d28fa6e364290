import { bulletLength, cleanCharacters } from "./characters.js";
import { type DraftLine, type DraftPage, type Piece, plainPiece } from "./draft.js";

/** A4 in points, for formats that know no page. */
export const FLOW_PAGE: DraftPage = { number: 1, width: 595.3, height: 841.9 };

export interface FlowPlace {
  column?: number;
  row?: number | null;
  heading?: number | null;
  bullet?: boolean;
  indent?: number;
  zone?: DraftLine["zone"];
  page?: number;
}

/** Lines of formats without positions: text flows, blocks part where the source leaves a blank line. */
export class FlowWriter {
  readonly lines: DraftLine[] = [];
  private block = 1;
  private used = false;
  private rows = 0;

  breakBlock(): void {
    if (this.used) this.block++;
    this.used = false;
  }

  nextRow(): number {
    return this.rows++;
  }

  /** One paragraph; line feeds in it part lines. */
  add(pieces: readonly Piece[], place: FlowPlace = {}): void {
    let first = true;
    for (const line of splitLines(pieces)) {
      const text = line.map((piece) => piece.text).join("");
      if (text.trim() === "") continue;
      let bullet = place.bullet === true && first;
      const typed = bullet ? 0 : bulletLength(text);
      if (typed > 0) {
        bullet = true;
        cutStart(line, typed);
      }
      this.lines.push({
        page: place.page ?? 1,
        pieces: line,
        box: null,
        block: this.block,
        column: place.column ?? 0,
        row: place.row ?? null,
        bullet,
        indent: place.indent ?? 0,
        heading: bullet ? null : (place.heading ?? null),
        zone: place.zone ?? "body",
      });
      this.used = true;
      first = false;
    }
  }

  addText(text: string, place: FlowPlace = {}): void {
    this.add([plainPiece(cleanCharacters(text))], place);
  }
}

function splitLines(pieces: readonly Piece[]): Piece[][] {
  const lines: Piece[][] = [[]];
  for (const piece of pieces) {
    for (const [index, part] of piece.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      if (part !== "") lines[lines.length - 1]?.push({ ...piece, text: part });
    }
  }
  return lines;
}

export function cutStart(pieces: readonly Piece[], length: number): void {
  let left = length;
  for (const piece of pieces) {
    const part = Math.min(left, piece.text.length);
    piece.text = piece.text.slice(part);
    left -= part;
    if (left === 0) break;
  }
}
