import type { Figure } from "../schema/figure.js";
import type { FINDING_SLOTS, FindingCode, SlotKind } from "../schema/finding-codes.js";
import type { Segment, Sentence } from "./tree.js";

export type NameSegment = Extract<Segment, { kind: "name" }>;
export type QuoteSegment = Extract<Segment, { kind: "quote" }>;
export type DataSegment = Extract<Segment, { kind: "data" }>;
export type RefSegment = Extract<Segment, { kind: "ref" }>;
export type OrdinalSegment = Extract<Segment, { kind: "ordinal" }>;

interface SlotValues {
  figure: Figure;
  "figure?": Figure | null;
  figures: readonly Figure[];
  name: NameSegment;
  "name?": NameSegment | null;
  names: readonly NameSegment[];
  quote: QuoteSegment;
  "quote?": QuoteSegment | null;
  quotes: readonly QuoteSegment[];
  term: Sentence;
  "term?": Sentence | null;
  ordinal: OrdinalSegment;
  text: DataSegment;
  texts: readonly DataSegment[];
  ref: Sentence;
  citation: RefSegment;
}

export type SlotsOf<C extends FindingCode> = {
  readonly [K in keyof (typeof FINDING_SLOTS)[C]]: (typeof FINDING_SLOTS)[C][K] extends SlotKind
    ? SlotValues[(typeof FINDING_SLOTS)[C][K]]
    : never;
};

export type Voice = "you" | "they";

/** How one claim is put: as a paragraph, an item of a list, or a row of a table whose head the phrases give. */
export type Shape<C extends FindingCode> =
  | { readonly shape: "paragraph" | "item" | "numbered"; readonly say: (slots: SlotsOf<C>, voice: Voice) => Sentence }
  | {
      readonly shape: "row";
      /** Rows of another group begin a new table, whose head may name the group. */
      readonly group?: (slots: SlotsOf<C>) => string;
      readonly head: (slots: SlotsOf<C>) => readonly Sentence[];
      readonly numeric?: readonly boolean[];
      readonly cells: (slots: SlotsOf<C>, voice: Voice) => readonly Sentence[];
    };

export type PhraseBook = { readonly [C in FindingCode]: Shape<C> };
