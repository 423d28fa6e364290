import { type DraftLine, lineText } from "../draft.js";

interface PageSize {
  number: number;
  width: number;
  height: number;
}

/** Parts of the page where running heads and feet stand. */
const EDGE = 0.12;

const PAGE_NUMBER = /^(?:(?:page|seite|página|pagina|pág\.?|p\.?|blz\.?)\s*)?\d{1,3}(?:\s*(?:of|von|de|sur|di|van|\/|–|-|\|)\s*\d{1,3})?$/iu;

function keyOf(line: DraftLine): string {
  return lineText(line).replace(/\d+/g, "#").replace(/\s+/g, " ").trim().toLowerCase();
}

/** Lines at the edge of the page that come again on others, and page numbers, are marked as header or footer. */
export function markRepeated(lines: readonly DraftLine[], pages: readonly PageSize[]): void {
  const heights = new Map(pages.map((page) => [page.number, page.height]));
  const seen = new Map<string, Map<number, DraftLine>>();
  for (const line of lines) {
    const zone = edgeOf(line, heights.get(line.page) ?? 0);
    if (zone === null) continue;
    if (PAGE_NUMBER.test(lineText(line).trim())) line.zone = zone;
    const key = `${zone}:${keyOf(line)}`;
    const places = seen.get(key) ?? new Map<number, DraftLine>();
    if (!places.has(line.page)) places.set(line.page, line);
    seen.set(key, places);
  }
  for (const [key, places] of seen) {
    if (places.size < 2 || places.size < pages.length / 2) continue;
    const boxes = [...places.values()].map((line) => line.box?.[1] ?? 0);
    if (Math.max(...boxes) - Math.min(...boxes) > 6) continue;
    for (const line of places.values()) line.zone = key.startsWith("header") ? "header" : "footer";
  }
}

function edgeOf(line: DraftLine, height: number): "header" | "footer" | null {
  if (line.box === null || height === 0) return null;
  if (line.box[1] + line.box[3] < height * EDGE) return "header";
  return line.box[1] > height * (1 - EDGE) ? "footer" : null;
}
