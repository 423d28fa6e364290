import { isOutside } from "./interpret-page.js";
import type { Glyph, Shape } from "./page-content.js";

/** Smallest difference of a channel sum (of 765) that an eye still tells from the background. */
const VISIBLE_DIFFERENCE = 24;

function channels(colour: string): [number, number, number] | null {
  if (colour.length !== 7 || colour[0] !== "#") return null;
  const value = Number.parseInt(colour.slice(1), 16);
  return Number.isNaN(value) ? null : [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function covers(shape: Shape, x: number, y: number): boolean {
  return shape.x0 <= x && shape.x1 >= x && shape.y0 <= y && shape.y1 >= y;
}

/** White, or as good as the colour it stands on. A shape that is no rectangle may or may not lie under the sign: it counts for the reader. */
function isLikeBackground(glyph: Glyph, under: readonly Shape[]): boolean {
  const own = channels(glyph.colour);
  if (own === null) return false;
  let background: [number, number, number] = [255, 255, 255];
  for (const shape of under) {
    if (shape.kind === "image" || shape.colour === "pattern") return false;
    const other = channels(shape.colour);
    if (other === null) return false;
    if (!shape.exact || !shape.opaque) {
      if (difference(own, other) >= VISIBLE_DIFFERENCE) return false;
      continue;
    }
    background = other;
  }
  return difference(own, background) < VISIBLE_DIFFERENCE;
}

function difference(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < 3; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum;
}

/** Marks signs off the page, under a later picture or box, and in the colour of what they stand on. */
export function markUnseen(glyphs: readonly Glyph[], shapes: readonly Shape[], width: number, height: number): void {
  const page = { x0: -1, y0: -1, x1: width + 1, y1: height + 1 };
  const areas = shapes.filter((shape) => shape.kind !== "stroke" && shape.x1 - shape.x0 > 2 && shape.y1 - shape.y0 > 2);
  for (const glyph of glyphs) {
    if (glyph.unseen !== null || glyph.turn !== 0) continue;
    const middle = glyph.y - glyph.size * 0.3;
    if (isOutside(glyph.x0, glyph.y - glyph.size * 0.8, glyph.x1, glyph.y + glyph.size * 0.2, page)) {
      glyph.unseen = "outside-page";
      continue;
    }
    if (areas.length === 0 && glyph.colour !== "#ffffff" && !isPale(glyph.colour)) continue;
    const x = (glyph.x0 + glyph.x1) / 2;
    const under: Shape[] = [];
    for (const shape of areas) {
      if (!covers(shape, x, middle)) continue;
      if (shape.z > glyph.z) {
        if (shape.opaque && shape.exact && coversWhole(shape, glyph)) glyph.unseen = "behind-image";
      } else under.push(shape);
    }
    if (glyph.unseen === null && isLikeBackground(glyph, under)) glyph.unseen = "white";
  }
}

function coversWhole(shape: Shape, glyph: Glyph): boolean {
  return shape.x0 <= glyph.x0 + 0.5 && shape.x1 >= glyph.x1 - 0.5 && shape.y0 <= glyph.y - glyph.size * 0.5 && shape.y1 >= glyph.y - 0.5;
}

function isPale(colour: string): boolean {
  const own = channels(colour);
  return own !== null && difference(own, [255, 255, 255]) < VISIBLE_DIFFERENCE;
}
