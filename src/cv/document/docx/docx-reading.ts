import type { HiddenText } from "../../../schema/document.js";
import type { DraftLine } from "../draft.js";
import type { XmlElement } from "../xml.js";
import type { Numbering } from "./numbering.js";
import type { Styles } from "./styles.js";

/** Where a paragraph stands. */
export interface Place {
  column: number;
  row: number | null;
  zone: DraftLine["zone"];
  /** Stands on a coloured ground: white text is seen there. */
  shaded: boolean;
}

/** The reading of one DOCX as its paragraphs and tables see it. */
export interface DocxReading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  page: number;
  block: number;
  nextRow(): number;
  breakPage(): void;
  addLine(line: DraftLine): void;
  addHidden(why: HiddenText["why"], text: string): void;
  linkTarget(hyperlink: XmlElement): string | null;
  textBox(content: XmlElement): void;
  blocks(parent: XmlElement, place: Place): void;
}
