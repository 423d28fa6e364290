import { segmentBottom, segmentTop } from "./segment.js";
import type { Segment } from "./segment-shape.js";
import { LAYOUT } from "./thresholds.js";

export type EdgeZone = "header" | "footer";

export interface PageSegments {
  number: number;
  height: number;
  segments: readonly Segment[];
}

const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|pág\.?|p\.?|blz\.?)\s*)?\d{1,3}(?:\s*(?:of|von|de|sur|di|van|\/|–|-|\|)\s*\d{1,3})?$/iu;

function zoneOf(segment: Segment, height: number): EdgeZone | null {
  if (segmentBottom(segment) < height * LAYOUT.pageEdge) return "header";
  return segmentTop(segment) > height * (1 - LAYOUT.pageEdge) ? "footer" : null;
}

/** Digits count, so that "page 2" repeats "page 1". */
function keyOf(segment: Segment, zone: EdgeZone): string {
  return `${zone}:${segment.text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim().toLowerCase()}`;
}

/** Text at the edge of the page that comes again on others, and page numbers: found before the layout, of which it is no part. */
export function findRepeated(pages: readonly PageSegments[]): Map<Segment, EdgeZone> {
  const found = new Map<Segment, EdgeZone>();
  const seen = new Map<string, { zone: EdgeZone; places: { page: number; segment: Segment }[] }>();
  for (const { number, height, segments } of pages) {
    for (const segment of segments) {
      const zone = zoneOf(segment, height);
      if (zone === null) continue;
      if (PAGE_NUMBER.test(segment.text.trim()) && isAlone(segment, segments)) found.set(segment, zone);
      const key = keyOf(segment, zone);
      const group = seen.get(key) ?? { zone, places: [] };
      if (group.places.every((place) => place.page !== number)) group.places.push({ page: number, segment });
      seen.set(key, group);
    }
  }
  for (const { zone, places } of seen.values()) {
    if (places.length < 2 || places.length < pages.length / 2) continue;
    const heights = places.map((place) => place.segment.y);
    // The same words at another height are text that happens to come twice.
    if (Math.max(...heights) - Math.min(...heights) > 6) continue;
    for (const { segment } of places) found.set(segment, zone);
  }
  return found;
}

function isAlone(segment: Segment, segments: readonly Segment[]): boolean {
  return segments.every((other) => other === segment || Math.abs(other.y - segment.y) > segment.size * 1.5);
}
