import { maybeNote, type NumberedNote, placeNotes } from "../../notes.js";
import type { Segment, Sentence } from "../../tree.js";
import { bindPercent } from "../bind-percent.js";
import { escapeXml } from "../escape-xml.js";

/** Sizes are half points. */
export type Look = { readonly bold?: boolean; readonly italic?: boolean; readonly size?: number };

export function runOf(text: string, { bold, italic, size }: Look = {}): string {
  const look = `${bold ? "<w:b/><w:bCs/>" : ""}${italic ? "<w:i/><w:iCs/>" : ""}${size === undefined ? "" : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`}`;
  return `<w:r>${look === "" ? "" : `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export function paragraphOf(content: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

export const styledAs = (style: string): string => `<w:pStyle w:val="${style}"/>`;

/** Turns sentences into runs and keeps what they lead to: addresses by their number, and the notes referred to so far. */
export class WordSentences {
  readonly #links = new Map<string, number>();
  readonly #referred = new Set<number>();
  readonly #notes: ReadonlyMap<string, NumberedNote>;

  constructor(notes: ReadonlyMap<string, NumberedNote>) {
    this.#notes = notes;
  }

  /** Addresses in the order of their numbers. */
  get links(): readonly string[] {
    return [...this.#links.keys()];
  }

  runs({ segments }: Sentence): string {
    return this.#write(segments, () => "");
  }

  noted({ segments }: Sentence, section: string): string {
    return this.#write(segments, (segment) => {
      const note = maybeNote(section, segment, this.#notes);
      // A note is numbered where it is first referred to; a second reference would get a number of its own.
      if (note === undefined || this.#referred.has(note.number)) return "";
      this.#referred.add(note.number);
      return `${runOf("\u200a")}<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${note.number}"/></w:r>`;
    });
  }

  /** Neighbours that look alike are one run. */
  #write(segments: readonly Segment[], after: (segment: Segment) => string): string {
    let written = "";
    let text = "";
    let italic = false;
    const flush = (): void => {
      if (text !== "") written += runOf(text, { italic });
      text = "";
    };
    for (const { segment, noted } of placeNotes(segments)) {
      if (segment.kind === "name" && segment.url !== null) {
        flush();
        written += `<w:hyperlink r:id="link${this.#numberOf(segment.url)}" w:history="1"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">${escapeXml(segment.text)}</w:t></w:r></w:hyperlink>`;
      } else {
        if (italic !== (segment.kind === "quote")) flush();
        italic = segment.kind === "quote";
        text += segment.kind === "ref" ? `[${segment.number}]` : bindPercent(segment.text);
      }
      const behind = noted === null ? "" : after(noted);
      if (behind !== "") {
        flush();
        written += behind;
      }
    }
    flush();
    return written;
  }

  #numberOf(url: string): number {
    const number = this.#links.get(url) ?? this.#links.size + 1;
    this.#links.set(url, number);
    return number;
  }
}
