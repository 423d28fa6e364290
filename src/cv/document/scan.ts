import type { TextDocument } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import { composeDocument } from "./compose-document.js";
import { analysePage, seenSegments } from "./layout/analyse-page.js";
import { findRepeated } from "./layout/repeated.js";
import type { Glyph, PageContent } from "./pdf/page-content.js";

/** One page as tesseract's TSV output has it. */
export interface ScannedPage {
  number: number;
  tsv: string;
  /** Dots per inch of the picture. */
  resolution: number;
}

/** Words tesseract itself is not sure of are mostly specks and lines. */
const LEAST_CONFIDENCE = 25;

interface Row {
  level: number;
  line: string;
  left: number;
  top: number;
  width: number;
  height: number;
  confidence: number;
  text: string;
}

function readRow(row: string): Row | null {
  const cells = row.split("\t");
  if (cells.length < 12) return null;
  const [level = 0, , block = 0, paragraph = 0, line = 0, , left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.map(Number);
  return { level, line: `${block}.${paragraph}.${line}`, left, top, width, height, confidence, text: cells[11] ?? "" };
}

function readPage({ number, tsv, resolution }: ScannedPage): { content: PageContent; confidences: number[] } {
  const point = 72 / resolution;
  const rows = tsv
    .split("\n")
    .map(readRow)
    .filter((row): row is Row => row !== null);
  const page = rows.find((row) => row.level === 1);
  const lines = new Map(rows.filter((row) => row.level === 4).map((row) => [row.line, row]));
  const glyphs: Glyph[] = [];
  const confidences: number[] = [];
  for (const row of rows) {
    if (row.level !== 5 || row.text.trim() === "" || row.confidence < LEAST_CONFIDENCE) continue;
    const line = lines.get(row.line) ?? row;
    const base = {
      x0: row.left * point,
      x1: (row.left + row.width) * point,
      y: (line.top + line.height * 0.8) * point,
      size: Math.max(6, line.height * point * 0.9),
    };
    glyphs.push({ ...base, text: row.text, font: "", colour: "#000000", z: 0, mark: -1, turn: 0, unseen: null });
    confidences.push(row.confidence);
  }
  const content: PageContent = {
    number,
    width: (page?.width ?? 0) * point,
    height: (page?.height ?? 0) * point,
    glyphs,
    shapes: [],
    fonts: new Map(),
    artifacts: new Set(),
    links: [],
    tags: new Map(),
    unmapped: 0,
  };
  return { content, confidences };
}

/** Words with their places on scanned pages become a document as any other, with the confidence of the reading. */
export function composeScan(pages: readonly ScannedPage[], bytes: Uint8Array, name: string): TextDocument {
  const read = pages.map(readPage);
  const contents = read.map((page) => page.content);
  const segments = contents.map(seenSegments);
  const edges = findRepeated(
    contents.map((page, index) => ({ number: page.number, height: page.height, segments: segments[index] ?? [] })),
  );
  const counter = { block: 0, row: 0 };
  const lines = contents.flatMap((page, index) => analysePage(page, segments[index] ?? [], edges, counter));
  const confidences = read.flatMap((page) => page.confidences);
  if (confidences.length === 0)
    throw new InputError("no-text", "no text was found in the scan.", {
      place: name,
      hint: "Scan it anew at 300 dots per inch, or export it as text from where it was written.",
    });
  let sum = 0;
  for (const confidence of confidences) sum += Math.round(confidence);
  const confidence = Math.min(0.99, Math.round(sum / confidences.length) / 100);
  const draft = {
    format: "pdf" as const,
    producer: "tesseract",
    pages: contents.map(({ number, width, height }) => ({ number, width, height })),
    lines,
    hidden: [],
    confidence,
    fields: null,
  };
  return composeDocument(draft, bytes, name);
}
