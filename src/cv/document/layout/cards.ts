import type { Rect } from "../pdf/matrix.js";
import type { Shape } from "../pdf/page-content.js";
import type { Segment } from "./segment-shape.js";

/** Measures of a card, in points: narrower or lower ones are tags, larger ones panels of the page. */
const CARD: { readonly width: number; readonly height: number; readonly widest: number; readonly highest: number } = {
  width: 90,
  height: 28,
  widest: 330,
  highest: 330,
};
/** Cards of one set are as wide as each other, and those of a row begin at one height. */
const NEAR = 3;
/** More shapes than this are a drawing. */
const MOST_SHAPES = 4000;

/** Boxes drawn side by side, alike in width: each is a text of its own. */
export function findCards(shapes: readonly Shape[]): Rect[] {
  if (shapes.length > MOST_SHAPES) return [];
  const boxes: Rect[] = [];
  for (const { kind, colour, x0, x1, y0, y1 } of shapes) {
    const [width, height] = [x1 - x0, y1 - y0];
    if (kind === "image" || (kind === "fill" && colour === "#ffffff")) continue;
    if (width < CARD.width || height < CARD.height || width > CARD.widest || height > CARD.highest) continue;
    // A frame around a ground is one card.
    if (!boxes.some((box) => Math.abs(box.x0 - x0) <= NEAR && Math.abs(box.y0 - y0) <= NEAR)) boxes.push({ x0, x1, y0, y1 });
  }
  return boxes.filter((box) => boxes.some((other) => isBeside(box, other)));
}

function isBeside(a: Rect, b: Rect): boolean {
  const apart = b.x0 >= a.x1 - NEAR || a.x0 >= b.x1 - NEAR;
  return apart && Math.abs(a.y0 - b.y0) <= NEAR && Math.abs(a.x1 - a.x0 - (b.x1 - b.x0)) <= NEAR;
}

export interface CardRows {
  above: Segment[];
  /** The cards in reading order: row by row, each from left to right. */
  cards: Segment[][];
  below: Segment[];
}

/** The region's cards, where nothing but cards stands at their height; null where it has fewer than two. */
export function splitCards(segments: readonly Segment[], boxes: readonly Rect[]): CardRows | null {
  const filled = boxes
    .map((box) => ({ box, own: segments.filter((segment) => isWithin(segment, box)) }))
    .filter(({ own }) => own.length > 0 && own.length < segments.length);
  if (filled.length < 2) return null;
  const inside = new Set(filled.flatMap(({ own }) => own));
  const top = Math.min(...filled.map(({ box }) => box.y0));
  // Up to where a heading or anything else stands between two rows of cards.
  const free = segments.filter((segment) => !inside.has(segment));
  const end = Math.min(...free.filter(({ y }) => y > top).map(({ y }) => y));
  const first = filled.filter(({ box }) => box.y1 < end + NEAR);
  const bottom = Math.max(...first.map(({ box }) => box.y1));
  if (first.length < 2 || free.some(({ y }) => y > top && y < bottom)) return null;
  const ordered = [...first].sort((a, b) => (Math.abs(a.box.y0 - b.box.y0) <= NEAR ? a.box.x0 - b.box.x0 : a.box.y0 - b.box.y0));
  const taken = new Set(first.flatMap(({ own }) => own));
  const others = segments.filter((segment) => !taken.has(segment));
  return { above: others.filter(({ y }) => y <= top), cards: ordered.map(({ own }) => own), below: others.filter(({ y }) => y > top) };
}

function isWithin(segment: Segment, { x0, x1, y0, y1 }: Rect): boolean {
  return segment.x0 >= x0 - NEAR && segment.x1 <= x1 + NEAR && segment.y > y0 && segment.y < y1 + NEAR;
}
