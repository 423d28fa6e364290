import { type CvLine, firstWordWidth } from "../lines/cv-line.js";
import { type CvRow, cellStrand } from "../lines/cv-row.js";
import { joinStrands, type Strand } from "../lines/strand.js";
import { READING } from "../thresholds.js";

/** An item of a list section as written, wrapped lines joined. */
export interface ListLine {
  readonly strand: Strand;
  readonly first: CvLine;
}

interface Marks {
  /** Matches words that rather end an item than begin one. */
  readonly tail: RegExp | null;
  /** Lines that surely begin one. */
  readonly begins: (line: CvLine) => boolean;
}

/** Lines of a list section; what a narrow column broke is joined again. */
export function joinWrapped(rows: readonly CvRow[], { tail, begins }: Marks = { tail: null, begins: () => false }): ListLine[] {
  const lines: ListLine[] = [];
  const widest = rightEdges(rows);
  const tight = tightGap(rows);
  let before: CvLine | null = null;
  for (const row of rows) {
    for (const cell of row.cells) {
      const first = cell.lines[0];
      if (first === undefined) continue;
      if (row.cells.length > 1) {
        lines.push({ strand: cellStrand(cell), first });
        before = null;
        continue;
      }
      for (const line of cell.lines) {
        const last = lines.at(-1);
        if (
          last !== undefined &&
          before !== null &&
          !begins(line) &&
          isWrapped(last.strand.text, before, line, { widest: widest.get(columnOf(line)) ?? 0, tight }, tail)
        )
          lines[lines.length - 1] = { ...last, strand: joinStrands([last.strand, line.strand]) };
        else lines.push({ strand: line.strand, first: line });
        before = line;
      }
    }
  }
  return lines;
}

function columnOf(line: CvLine): string {
  return `${line.page}/${line.column}`;
}

function rightEdges(rows: readonly CvRow[]): Map<string, number> {
  const edges = new Map<string, number>();
  for (const row of rows)
    for (const cell of row.cells)
      for (const line of cell.lines) edges.set(columnOf(line), Math.max(edges.get(columnOf(line)) ?? 0, line.right ?? 0));
  return edges;
}

/** Where items are set apart by a blank, the gap within one: the least of the section, if the widest is clearly more. */
function tightGap(rows: readonly CvRow[]): number | null {
  const lines = rows.flatMap((row) => (row.cells.length === 1 ? (row.cells[0]?.lines ?? []) : []));
  const gaps = lines.flatMap((line, i) => gapAbove(lines[i - 1], line) ?? []);
  if (gaps.length < 2) return null;
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  return most - least > 0.2 * (lines[0]?.size ?? 10) ? least : null;
}

function gapAbove(above: CvLine | undefined, line: CvLine): number | null {
  if (above === undefined || above.page !== line.page || above.column !== line.column || above.bottom === null || line.top === null)
    return null;
  return line.top - above.bottom;
}

interface Spacing {
  readonly widest: number;
  readonly tight: number | null;
}

function isWrapped(text: string, before: CvLine, line: CvLine, { widest, tight }: Spacing, tail: RegExp | null): boolean {
  if (line.bullet || (line.page !== before.page && line.boldLead)) return false;
  if (line.size !== null && before.size !== null && line.size * READING.largeBy < before.size) return false;
  if (/[,;&/(]$|\s[–—-]$|\s(?:and|und|et|y|e|en|or|of)$/u.test(text)) return true;
  if (unclosed(text)) return true;
  // A line that leaves more room than it takes was ended by its writer.
  if (before.room !== null && before.left !== null && before.right !== null && before.room > before.right - before.left) return false;
  if (hasRoomFor(before, line)) return false;
  // "Project Management Professional" and "(PMP)" below it.
  if (/^\([^()]{2,20}\)$/.test(line.text) && line.bold === before.bold) return true;
  if (line.right === null || before.right === null || /\b(?:19|20)\d{2}\)?$/.test(text)) return false;
  if (line.boldLead || (line.bold && !before.bold) || /^[^,;]{2,40}:(?:\s|$)/.test(line.text)) return false;
  // A hanging indent below a bullet.
  if (before.bullet && line.indent >= before.indent - 1) return true;
  const list = /[,;|·•]/.test(text.replace(/\([^()]*\)/g, ""));
  const gap = gapAbove(before, line);
  if (tight !== null && gap !== null && widest - before.right <= firstWordWidth(line) + 4) return gap < tight + 1;
  const roomForWord = widest - before.right > firstWordWidth(line) + 4;
  if (roomForWord || before.right - (before.left ?? 0) < 80) return false;
  return list || /^\p{Ll}/u.test(line.text) || tail?.test(line.text) === true;
}

/** Points: so much may lie between a column and what begins behind it. */
const WIDEST_GUTTER = 60;

/** A short line before plenty of room was ended by its writer; a long one may be set in a narrower block than others of the page. */
function hasRoomFor({ room, left, right }: CvLine, line: CvLine): boolean {
  return room !== null && left !== null && right !== null && room > Math.max(firstWordWidth(line) + WIDEST_GUTTER, (right - left) / 2);
}

function unclosed(text: string): boolean {
  return (text.match(/\(/g)?.length ?? 0) > (text.match(/\)/g)?.length ?? 0);
}
