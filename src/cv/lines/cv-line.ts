import type { Box, Line, Run, TextDocument } from "../../schema/document.js";
import { narrowText } from "../../text/narrow.js";
import { type Strand, sliceStrand, strandOf } from "./strand.js";

/** A line of the document with what its look says, bullets taken off. */
export interface CvLine {
  readonly index: number;
  /** The words without a bullet in front. */
  readonly strand: Strand;
  readonly text: string;
  readonly page: number;
  readonly block: number;
  readonly column: number;
  readonly row: number | null;
  readonly bullet: boolean;
  readonly zone: Line["zone"];
  readonly heading: number | null;
  readonly indent: number;
  /** Points; null where the file has no places. */
  readonly left: number | null;
  readonly right: number | null;
  readonly top: number | null;
  readonly bottom: number | null;
  /** Points left free on its right: up to where anything of the page begins behind it, else to where the widest line ends. */
  readonly room: number | null;
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly caps: boolean;
  readonly colour: string | null;
  /** The first run is bold and a later one is not. */
  readonly boldLead: boolean;
  readonly runs: readonly Run[];
}

const BULLET = /^(?:[•◦▪▫■□●○◆◇►▶▸▹‣⁃∙·✓✔✦✧★☆➢➤→»*–—−]|[-‐‑](?=\s)|o(?=\s)|\d{1,2}[.)](?=\s)|\(\d{1,2}\)(?=\s(?!\d{4})))\s*/u;
const NUMBERED = /^\d{1,2}[.)]\s/;

export function readLines(document: TextDocument): CvLine[] {
  const rooms = roomsOf(document.lines);
  return document.lines.map((line, index) => readLine(document, line, index, rooms[index] ?? null)).filter((line) => line.text !== "");
}

/** Between a line and what begins behind it there is at least so much air, in parts of its height. */
const AIR = 0.6;

/** What begins behind a line bounds it as long as no line between the two, above or below it, reaches over where that begins. */
function roomsOf(lines: readonly Line[]): (number | null)[] {
  const pages = new Map<number, Box[]>();
  for (const { page, box } of lines) {
    if (box === null) continue;
    const boxes = pages.get(page);
    if (boxes === undefined) pages.set(page, [box]);
    else boxes.push(box);
  }
  for (const boxes of pages.values()) boxes.sort((a, b) => a[1] - b[1] || a[0] - b[0]);
  const ends = new Map([...pages].map(([page, boxes]) => [page, Math.max(...boxes.map(([x, , width]) => x + width))]));
  return lines.map(({ page, box }) => {
    if (box === null) return null;
    const boxes = pages.get(page) ?? [];
    const right = box[0] + box[2];
    const at = boxes.indexOf(box);
    const behind = Math.min(nearestBehind(boxes, right, at, 1), nearestBehind(boxes, right, at, -1)) - box[3] * AIR;
    return Math.min(ends.get(page) ?? 0, behind) - right;
  });
}

/** Where the nearest column behind `right` begins, going down or up the page from a line. */
function nearestBehind(boxes: readonly Box[], right: number, at: number, step: 1 | -1): number {
  let nearest = Number.POSITIVE_INFINITY;
  let covered = right;
  for (let i = at; i >= 0 && i < boxes.length; i += step) {
    const [x, , width] = boxes[i] ?? [0, 0, 0, 0];
    if (x >= covered) nearest = Math.min(nearest, x);
    else covered = Math.max(covered, Math.min(x + width, nearest));
    if (covered >= nearest) break;
  }
  return nearest;
}

function readLine(document: TextDocument, line: Line, index: number, room: number | null): CvLine {
  const { text, pieces } = strandOf(document.text, line.start, line.end);
  const whole = { text: narrowText(text), pieces };
  const mark = BULLET.exec(whole.text);
  const marked = mark !== null && mark[0].length < whole.text.length && !/^[–—−→]\s?\d{4}/.test(whole.text);
  const strand = marked ? sliceStrand(whole, mark[0].length, whole.text.length) : whole;
  const runs = line.runs.filter((run) => document.text.slice(run.start, run.end).trim() !== "");
  const { letters, bold, italic } = countLetters(document, runs);
  const first = runs[0];
  return {
    index,
    strand,
    text: strand.text,
    page: line.page,
    block: line.block,
    column: line.column,
    row: line.row,
    bullet: line.bullet || (marked && !NUMBERED.test(whole.text)) || (marked && line.bullet),
    zone: line.zone,
    heading: line.heading,
    indent: line.indent,
    left: line.box?.[0] ?? null,
    right: line.box === null ? null : line.box[0] + line.box[2],
    top: line.box?.[1] ?? null,
    bottom: line.box === null ? null : line.box[1] + line.box[3],
    room,
    size: largestSize(runs),
    bold: bold / letters >= 0.6,
    italic: italic / letters >= 0.6,
    caps: isCaps(strand.text),
    colour: first?.colour ?? null,
    boldLead: first?.bold === true && bold / letters < 0.95,
    runs: line.runs,
  };
}

/** Letters and digits of a line, at least one, and how many of them are set bold or italic. */
function countLetters(document: TextDocument, runs: readonly Run[]): { letters: number; bold: number; italic: number } {
  const count = { letters: 0, bold: 0, italic: 0 };
  for (const run of runs) {
    const own = document.text.slice(run.start, run.end).replace(/[^\p{L}\p{N}]/gu, "").length;
    count.letters += own;
    if (run.bold) count.bold += own;
    if (run.italic) count.italic += own;
  }
  return { ...count, letters: Math.max(1, count.letters) };
}

function largestSize(runs: readonly Run[]): number | null {
  let size: number | null = null;
  for (const run of runs) if (run.size !== null && (size === null || run.size > size)) size = run.size;
  return size;
}

/** "MANDATORY TRAINING (all in date)": a remark in brackets takes no capitals away. */
function isCaps(text: string): boolean {
  const letters = text.replace(/(?<=\p{L})\s*\([^()]*\)$/u, "").replace(/[^\p{L}]/gu, "");
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The size most of the text is set in. */
export function bodySize(lines: readonly CvLine[]): number | null {
  const lengths = new Map<number, number>();
  for (const line of lines) if (line.size !== null) lengths.set(line.size, (lengths.get(line.size) ?? 0) + line.text.length);
  let best: number | null = null;
  let most = 0;
  for (const [size, length] of [...lengths].sort((a, b) => a[0] - b[0])) {
    if (length > most) {
      most = length;
      best = size;
    }
  }
  return best;
}

/** Width of the first word of a line, from its share of the characters. */
export function firstWordWidth(line: CvLine): number {
  const word = line.text.split(/\s/)[0] ?? "";
  const width = (line.right ?? 0) - (line.left ?? 0);
  return (width * word.length) / Math.max(1, line.text.length);
}
