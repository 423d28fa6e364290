import type { Box, Line, TextDocument } from "../schema/document.js";

/** A line of the text, or a part of one, and where the picture shows it. */
export interface Placed {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  readonly box: Box;
}

/** Lines without a place on the page are set one below the other, in points. */
const FLOW_LEADING = 13;
const FLOW_SIZE = 9;
const FLOW_LEFT = 24;
const FLOW_TOP = 24;
/** Width of a sign on average, in sizes. */
const SIGN_WIDTH = 0.5;
const FEWEST_SIGNS = 12;

/** Where each line of a page stands; formats without positions get places of their own, wrapped like a page, cells side by side. */
export function placeLines(document: TextDocument, page: number): Placed[] {
  const { width = 595 } = document.pages.find(({ number }) => number === page) ?? {};
  const lines = document.lines.filter((line) => line.page === page);
  const columns = lines.reduce((most, line) => (line.row === null ? most : Math.max(most, line.column + 1)), 1);
  const cell = (width - 2 * FLOW_LEFT) / columns;
  const placed: Placed[] = [];
  let bottom = FLOW_TOP;
  let row = { number: null as number | null, top: 0, column: 0 };
  for (const line of lines) {
    if (line.box !== null) {
      placed.push({ line, start: line.start, end: line.end, box: line.box });
      continue;
    }
    const inRow = line.row !== null && line.row === row.number;
    let y = inRow && line.column !== row.column ? row.top : bottom;
    if (!inRow) row = { number: line.row, top: bottom, column: line.column };
    row.column = line.column;
    const x = FLOW_LEFT + (line.row === null ? Math.min(line.indent, width / 4) : cell * line.column);
    const room = line.row === null ? width - FLOW_LEFT - x : cell - FLOW_LEFT / 2;
    for (const [start, end] of wrap(document.text, line, Math.max(FEWEST_SIGNS, Math.floor(room / (FLOW_SIZE * SIGN_WIDTH))))) {
      placed.push({ line, start, end, box: [x, y, (end - start) * FLOW_SIZE * SIGN_WIDTH, FLOW_SIZE + 2] });
      y += FLOW_LEADING;
    }
    bottom = Math.max(bottom, y);
  }
  return placed;
}

/** Cuts a line where a word ends, at most `signs` a piece. */
function wrap(text: string, line: Line, signs: number): [number, number][] {
  const pieces: [number, number][] = [];
  let start = line.start;
  while (line.end - start > signs) {
    const space = text.lastIndexOf(" ", start + signs);
    const end = space > start ? space : start + signs;
    pieces.push([start, end]);
    start = space > start ? end + 1 : end;
  }
  pieces.push([start, line.end]);
  return pieces;
}

/** Where the signs from `start` to `end` stand in a placed line: by its runs where they have places, else by their share of it. */
export function boxOf({ line, box, ...placed }: Placed, start: number, end: number): Box | null {
  const from = Math.max(start, placed.start);
  const to = Math.min(end, placed.end);
  if (from >= to) return null;
  let found: Box | null = null;
  for (const run of line.runs) {
    if (run.box === null || run.end <= from || run.start >= to) continue;
    found = union(found, share(run.box, run.start, run.end, Math.max(from, run.start), Math.min(to, run.end)));
  }
  return found ?? share(box, placed.start, placed.end, from, to);
}

function share([x, y, width, height]: Box, start: number, end: number, from: number, to: number): Box {
  const sign = width / Math.max(1, end - start);
  return [x + sign * (from - start), y, Math.max(2, sign * (to - from)), height];
}

export function union(a: Box | null, b: Box): Box {
  if (a === null) return b;
  const x = Math.min(a[0], b[0]);
  const y = Math.min(a[1], b[1]);
  return [x, y, Math.max(a[0] + a[2], b[0] + b[2]) - x, Math.max(a[1] + a[3], b[1] + b[3]) - y];
}
