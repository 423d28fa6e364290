import type { SectionKind } from "../lexicon/headings.js";
import type { CvRow } from "../lines/cv-row.js";
import type { Strand } from "../lines/strand.js";

/** A part of the CV under one heading; the part above the first heading is `head`. */
export interface Section {
  readonly kind: SectionKind | "head";
  readonly heading: Strand | null;
  readonly rows: readonly CvRow[];
}
