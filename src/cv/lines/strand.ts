/** Words taken from one or more stretches of the document, each with its exact place. */
export interface Strand {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** `length` characters of the strand from `at` are those of the document from `start`. */
export interface Piece {
  readonly at: number;
  readonly start: number;
  readonly length: number;
}

/** Offsets of words of the document. */
export type Range = readonly [start: number, end: number];

/** Pieces that follow each other in the document. */
export interface Stretch {
  readonly place: Range;
  readonly pieces: readonly Piece[];
}

const EMPTY_STRAND: Strand = { text: "", pieces: [] };

export function strandOf(source: string, start: number, end: number): Strand {
  return trimStrand({ text: source.slice(start, end), pieces: [{ at: 0, start, length: end - start }] });
}

export function joinStrands(strands: readonly Strand[], separator = " "): Strand {
  const pieces: Piece[] = [];
  let text = "";
  for (const strand of strands) {
    if (strand.text === "") continue;
    if (text !== "") text += separator;
    for (const piece of strand.pieces) pieces.push({ ...piece, at: piece.at + text.length });
    text += strand.text;
  }
  return { text, pieces };
}

/** A part of a strand; blanks at its ends are dropped. */
export function sliceStrand(strand: Strand, from: number, to: number): Strand {
  const pieces: Piece[] = [];
  for (const piece of strand.pieces) {
    const first = Math.max(piece.at, from);
    const last = Math.min(piece.at + piece.length, to);
    if (first < last) pieces.push({ at: first - from, start: piece.start + first - piece.at, length: last - first });
  }
  return trimStrand({ text: strand.text.slice(from, to), pieces });
}

function trimStrand(strand: Strand): Strand {
  const from = strand.text.length - strand.text.trimStart().length;
  const to = strand.text.trimEnd().length;
  if (from === 0 && to === strand.text.length) return strand;
  if (to <= from) return EMPTY_STRAND;
  const pieces: Piece[] = [];
  for (const piece of strand.pieces) {
    const first = Math.max(piece.at, from);
    const last = Math.min(piece.at + piece.length, to);
    if (first < last) pieces.push({ at: first - from, start: piece.start + first - piece.at, length: last - first });
  }
  return { text: strand.text.slice(from, to), pieces };
}

/** Cuts a strand at every match of a pattern; empty parts are dropped. */
export function splitStrand(strand: Strand, pattern: RegExp): Strand[] {
  const parts: Strand[] = [];
  let from = 0;
  for (const match of strand.text.matchAll(pattern)) {
    parts.push(sliceStrand(strand, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(sliceStrand(strand, from, strand.text.length));
  return parts.filter((part) => part.text !== "");
}

/** Without what a pattern matches at the start or the end. */
export function stripStrand(strand: Strand, pattern: RegExp): Strand {
  const match = pattern.exec(strand.text);
  if (match === null || match[0] === "") return strand;
  return match.index === 0 ? sliceStrand(strand, match[0].length, strand.text.length) : sliceStrand(strand, 0, match.index);
}

/** From where its first piece begins to where its last one ends; undefined for a strand without words. */
export function placeOf({ pieces }: Strand): Range | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first === undefined || last === undefined ? undefined : [first.start, last.start + last.length];
}

/** Cuts a strand where the gap before its next piece, which never lies further up, is more than `joins` lets pass. */
export function stretchesOf({ pieces }: Strand, joins: (end: number, start: number) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  for (const piece of pieces) {
    const [end, last] = [piece.start + piece.length, stretches.at(-1)];
    if (last !== undefined && last.place[1] <= piece.start && joins(last.place[1], piece.start))
      stretches.splice(-1, 1, { place: [last.place[0], end], pieces: [...last.pieces, piece] });
    else stretches.push({ place: [piece.start, end], pieces: [piece] });
  }
  return stretches;
}
