import type { Sentence } from "../tree.js";
import type { Drawing } from "./svg.js";

export interface Chart {
  readonly id: string;
  readonly drawing: Drawing;
  /** What it is with its units, and how to read it, where its numbers stand in words. */
  readonly words: { readonly title: Sentence; readonly description: Sentence };
}
