import type { HiddenText } from "../../../schema/document.js";
import { InputError } from "../../../schema/input-error.js";
import { decodeText } from "../decode-text.js";
import type { Draft, DraftLine, DraftPage } from "../draft.js";
import { unpackEntries } from "../unpack.js";
import { childElements, findChild, parseXml, textOf, type XmlElement } from "../xml.js";
import type { DocxReading, Place } from "./docx-reading.js";
import { Numbering } from "./numbering.js";
import { ParagraphReader } from "./paragraph.js";
import { isShaded, Styles } from "./styles.js";
import { readTable } from "./table.js";

const PARTS =
  /^(?:word\/(?:document\d*|styles|numbering|header\d*|footer\d*|footnotes|endnotes)\.xml|word\/_rels\/[^/]+\.rels|docProps\/(?:app|core)\.xml|_rels\/\.rels)$/;

/** Reads the body, headers, footers, tables and text boxes of a DOCX in the order a reader meets them. */
class DocxReader implements DocxReading {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly lines: DraftLine[] = [];
  readonly hidden: HiddenText[] = [];
  page = 1;
  block = 0;
  private rows = 0;
  private links = new Map<string, string>();
  private boxDepth = 0;
  private sections: XmlElement[] = [];

  constructor(private readonly parts: ReadonlyMap<string, Uint8Array>) {
    const styles = parts.get("word/styles.xml");
    this.styles = new Styles(styles === undefined ? "" : decodeText(styles));
    this.numbering = new Numbering(this.xml("word/numbering.xml"));
  }

  private xml(name: string): XmlElement | null {
    const bytes = this.parts.get(name);
    return bytes === undefined ? null : parseXml(bytes);
  }

  /** Relations of one part: links and the header and footer parts. */
  private relations(part: string): Map<string, string> {
    const targets = new Map<string, string>();
    const root = this.xml(part.replace(/([^/]+)$/, "_rels/$1.rels"));
    for (const relation of root === null ? [] : childElements(findChild(root, "Relationships") ?? root)) {
      const { Id, Target } = relation.attributes;
      if (Id !== undefined && Target !== undefined) targets.set(Id, Target);
    }
    return targets;
  }

  nextRow(): number {
    return this.rows++;
  }

  breakPage(): void {
    this.page++;
  }

  addLine(line: DraftLine): void {
    this.lines.push(line);
  }

  addHidden(why: HiddenText["why"], text: string): void {
    const last = this.hidden[this.hidden.length - 1];
    const flat = text.replace(/\s+/g, " ");
    if (last !== undefined && last.why === why && last.page === this.page) {
      last.characters += flat.length;
      last.excerpt = (last.excerpt + flat).slice(0, 120);
    } else this.hidden.push({ why, page: this.page, box: null, characters: flat.length, excerpt: flat.slice(0, 120) });
  }

  linkTarget(hyperlink: XmlElement): string | null {
    const id = hyperlink.attributes["r:id"];
    return id === undefined ? null : (this.links.get(id) ?? null);
  }

  textBox(content: XmlElement): void {
    // Boxes in boxes in boxes: no writer makes them, and each level would be read again.
    if (this.boxDepth >= 4) return;
    this.boxDepth++;
    this.block++;
    this.blocks(content, { column: 0, row: null, zone: "text-box", shaded: true });
    this.block++;
    this.boxDepth--;
  }

  blocks(parent: XmlElement, place: Place): void {
    for (const child of childElements(parent)) {
      if (child.name === "w:p") new ParagraphReader(this, place).read(child);
      else if (child.name === "w:tbl") readTable(this, child, place);
      else if (
        child.name === "w:sdt" ||
        child.name === "w:sdtContent" ||
        child.name === "w:ins" ||
        child.name === "w:customXml" ||
        child.name === "w:smartTag"
      )
        this.blocks(child, place);
      else if (child.name === "mc:AlternateContent") this.blocks(findChild(child, "mc:Choice") ?? child, place);
    }
  }

  private part(name: string, zone: DraftLine["zone"]): void {
    const root = this.xml(name);
    if (root === null) return;
    this.links = this.relations(name);
    this.block++;
    for (const child of childElements(root)) {
      if (child.name === "w:hdr" || child.name === "w:ftr") this.blocks(child, { column: 0, row: null, zone, shaded: false });
      if (child.name === "w:footnotes" || child.name === "w:endnotes")
        for (const note of childElements(child))
          if (note.attributes["w:type"] === undefined) this.blocks(note, { column: 0, row: null, zone, shaded: false });
    }
  }

  /** Header and footer parts that a section really uses, the first page's before the others. */
  private usedParts(main: string, kind: "w:headerReference" | "w:footerReference"): string[] {
    const relations = this.relations(main);
    const names: string[] = [];
    for (const section of this.sections) {
      const titlePage = findChild(section, "w:titlePg") !== undefined;
      const references = childElements(section).filter((child) => child.name === kind);
      const order = titlePage ? ["first", "default", "even"] : ["default", "even"];
      for (const type of order) {
        const target = relations.get(
          references.find((reference) => (reference.attributes["w:type"] ?? "default") === type)?.attributes["r:id"] ?? "",
        );
        if (target !== undefined) names.push(target.startsWith("/") ? target.slice(1) : `word/${target}`);
      }
    }
    return [...new Set(names)];
  }

  read(): void {
    const main =
      [...this.parts.keys()].find((name) => name === "word/document.xml") ??
      [...this.parts.keys()].find((name) => /^word\/document\d*\.xml$/.test(name));
    const root = main === undefined ? null : this.xml(main);
    const body = findChild(findChild(root ?? undefined, "w:document"), "w:body");
    if (main === undefined || body === undefined) throw new InputError("truncated", "The DOCX holds no document.");
    this.sections = sectionsOf(body);
    const seen = new Set<string>();
    for (const name of this.usedParts(main, "w:headerReference")) this.once(name, seen, "header");
    this.links = this.relations(main);
    this.page = 1;
    this.block++;
    this.blocks(body, { column: 0, row: null, zone: "body", shaded: isShaded(body) });
    for (const name of this.usedParts(main, "w:footerReference")) this.once(name, seen, "footer");
    for (const name of ["word/footnotes.xml", "word/endnotes.xml"]) this.part(name, "footer");
  }

  /** Headers of several sections often repeat each other: the same text is read once. */
  private once(name: string, seen: Set<string>, zone: DraftLine["zone"]): void {
    const root = this.xml(name);
    const text = root === null ? "" : textOf(root).trim();
    if (text === "" || seen.has(text)) return;
    seen.add(text);
    this.part(name, zone);
  }

  pages(): DraftPage[] {
    const size = findChild(this.sections.at(-1), "w:pgSz")?.attributes;
    // A4 where the file does not say.
    const width = Number(size?.["w:w"] ?? 11906) / 20 || 595.3;
    const height = Number(size?.["w:h"] ?? 16838) / 20 || 841.9;
    const last = this.lines.reduce((most, line) => Math.max(most, line.page), 1);
    return Array.from({ length: last }, (_, index) => ({ number: index + 1, width, height }));
  }

  producer(): string | null {
    const root = this.xml("docProps/app.xml");
    const application = root === null ? undefined : findChild(findChild(root, "Properties"), "Application");
    return application === undefined ? null : textOf(application).slice(0, 200) || null;
  }
}

function sectionsOf(body: XmlElement): XmlElement[] {
  const sections: XmlElement[] = [];
  for (const child of childElements(body)) {
    if (child.name === "w:sectPr") sections.push(child);
    const inner = child.name === "w:p" ? findChild(findChild(child, "w:pPr"), "w:sectPr") : undefined;
    if (inner !== undefined) sections.push(inner);
  }
  return sections;
}

/** A DOCX as lines in reading order. */
export async function parseDocx(bytes: Uint8Array): Promise<Draft> {
  const reader = new DocxReader(unpackEntries(bytes, (name) => PARTS.test(name)));
  reader.read();
  return {
    format: "docx",
    producer: reader.producer(),
    pages: reader.pages(),
    lines: reader.lines,
    hidden: reader.hidden,
    confidence: 1,
    fields: null,
  };
}
