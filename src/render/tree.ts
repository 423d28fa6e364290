import type { Figure } from "../schema/figure.js";

/** What a sentence is made of. Every format serialises these; none of them adds words. */
export type Segment =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "figure"; readonly id: string; readonly text: string; readonly figure: Figure }
  | { readonly kind: "name"; readonly id: string; readonly text: string; readonly url: string | null }
  | { readonly kind: "quote"; readonly evidence: string; readonly text: string }
  | { readonly kind: "data"; readonly evidence: string; readonly text: string }
  | { readonly kind: "ref"; readonly id: string; readonly number: number }
  | { readonly kind: "ordinal"; readonly value: number; readonly text: string };

export interface Sentence {
  readonly kind: "sentence";
  readonly segments: readonly Segment[];
}

export type Block =
  | { readonly kind: "paragraph"; readonly finding: string; readonly sentence: Sentence }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly { readonly finding: string; readonly sentence: Sentence }[];
    }
  | {
      readonly kind: "table";
      readonly head: readonly Sentence[];
      readonly rows: readonly { readonly finding: string; readonly cells: readonly Sentence[] }[];
      /** Columns of numbers are set to the right. */
      readonly numeric: readonly boolean[];
    }
  | {
      readonly kind: "chart";
      readonly chart: string;
      readonly title: Sentence;
      readonly description: Sentence;
      readonly svg: string;
      readonly width: number;
      readonly height: number;
    };

export interface DocumentSection {
  readonly id: string;
  readonly depth: number;
  readonly heading: Sentence;
  readonly blocks: readonly Block[];
}

/** A report as headings and blocks: the one thing that Markdown, text, HTML, PDF and DOCX are written from. */
export interface DocumentTree {
  readonly language: string;
  readonly title: Sentence;
  readonly subtitle: Sentence;
  readonly sections: readonly DocumentSection[];
}

export function plainText(sentence: Sentence): string {
  return sentence.segments.map((segment) => (segment.kind === "ref" ? `[${segment.number}]` : segment.text)).join("");
}
