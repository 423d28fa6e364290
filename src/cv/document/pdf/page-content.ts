import type { Rect } from "./matrix.js";

/** Why a glyph is not seen; the first reason found counts. */
export type Unseen = "white" | "behind-image" | "tiny" | "outside-page" | "invisible-mode";

/** One sign as painted, in points from the top left of the page as it is seen. */
export interface Glyph {
  text: string;
  x0: number;
  x1: number;
  /** Baseline. */
  y: number;
  size: number;
  font: string;
  colour: string;
  /** Order of painting. */
  z: number;
  /** Marked content the glyph stands in, -1 without. */
  mark: number;
  /** Quarter turns clockwise; 0 for text that reads left to right. */
  turn: number;
  unseen: Unseen | null;
}

export interface Shape extends Rect {
  kind: "fill" | "stroke" | "image";
  colour: string;
  opaque: boolean;
  /** Filled shapes that are rectangles; others only have their bounds. */
  exact: boolean;
  z: number;
}

export interface FontLook {
  name: string;
  bold: boolean;
  italic: boolean;
  symbols: boolean;
}

export interface PageContent {
  number: number;
  width: number;
  height: number;
  glyphs: Glyph[];
  shapes: Shape[];
  fonts: Map<string, FontLook>;
  /** Marked content that the file itself calls decoration: page numbers, running heads. */
  artifacts: Set<number>;
  links: { box: Rect; target: string }[];
  /** Marked content → what the structure tree says about it. */
  tags: Map<number, Tag>;
  /** Signs that the font gave no character for. */
  unmapped: number;
}

export interface Tag {
  heading: number | null;
  /** Table cell by order in the tree: table, row and cell of the innermost table. */
  table: number | null;
  row: number;
  cell: number;
  /** List item, by order in the tree. */
  item: number | null;
}
