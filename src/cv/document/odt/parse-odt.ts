import type { HiddenText } from "../../../schema/document.js";
import { InputError } from "../../../schema/input-error.js";
import { cleanCharacters } from "../characters.js";
import { type Draft, type DraftLine, type Piece, plainPiece } from "../draft.js";
import { FLOW_PAGE, type FlowPlace, FlowWriter } from "../flow-writer.js";
import { unpackEntries } from "../unpack.js";
import { childElements, descendants, findChild, parseXml, textOf, type XmlElement } from "../xml.js";
import { type OdtLook, OdtStyles } from "./odt-styles.js";

interface Span {
  look: OdtLook;
  link: string | null;
}

class OdtReader {
  readonly writer = new FlowWriter();
  readonly hidden: HiddenText[] = [];
  private page = 1;
  private boxes: XmlElement[] = [];
  private depth = 0;

  constructor(private readonly styles: OdtStyles) {}

  blocks(parent: XmlElement, place: FlowPlace): void {
    if (this.depth > 60) return;
    this.depth++;
    for (const child of childElements(parent)) this.block(child, place);
    this.depth--;
  }

  private block(element: XmlElement, place: FlowPlace): void {
    switch (element.name) {
      case "text:p":
      case "text:h":
        this.paragraph(element, place);
        break;
      case "text:list":
        for (const item of childElements(element)) {
          if (item.name !== "text:list-item" && item.name !== "text:list-header") continue;
          this.blocks(item, { ...place, bullet: true, indent: (place.indent ?? 0) + 18 });
        }
        break;
      case "table:table":
        this.table(element, place);
        break;
      case "text:section":
      case "text:index-body":
      case "text:table-of-content":
      case "office:text":
      case "draw:text-box":
        this.blocks(element, place);
        break;
      case "draw:frame":
      case "draw:custom-shape":
      case "draw:g":
        this.boxes.push(element);
        this.flushBoxes(place);
        break;
      default:
        break;
    }
  }

  private paragraph(element: XmlElement, place: FlowPlace): void {
    const style = element.attributes["text:style-name"];
    const look = this.styles.of(style);
    if (look.breakBefore === true) this.page++;
    const level =
      element.name === "text:h" ? Math.min(6, Number(element.attributes["text:outline-level"] ?? 1) || 1) : (look.heading ?? null);
    const pieces: Piece[] = [];
    this.inline(element, { look, link: null }, pieces);
    const empty = pieces.every((piece) => piece.text.trim() === "");
    if (empty) this.writer.breakBlock();
    if (level !== null) this.writer.breakBlock();
    this.writer.add(pieces, { ...place, heading: level, page: this.page });
    this.flushBoxes(place);
  }

  private flushBoxes(place: FlowPlace): void {
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) {
      for (const node of descendants(box)) {
        if (node.name === "draw:text-box" || ((node.name === "text:p" || node.name === "text:list") && box.name === "draw:custom-shape")) {
          this.writer.breakBlock();
          if (node.name === "draw:text-box") this.blocks(node, { ...place, row: null, zone: "text-box" });
          else this.block(node, { ...place, row: null, zone: "text-box" });
          this.writer.breakBlock();
          if (node.name === "draw:text-box") break;
        }
      }
    }
  }

  private inline(parent: XmlElement, span: Span, pieces: Piece[]): void {
    for (const child of parent.children) {
      if (typeof child === "string") {
        this.text(child.replace(/\s+/g, " "), span, pieces);
        continue;
      }
      switch (child.name) {
        case "text:span":
          this.inline(child, { ...span, look: { ...span.look, ...this.styles.of(child.attributes["text:style-name"]) } }, pieces);
          break;
        case "text:a":
          this.inline(child, { ...span, link: child.attributes["xlink:href"] ?? span.link }, pieces);
          break;
        case "text:tab":
          this.text("\t", span, pieces);
          break;
        case "text:s":
          this.text(" ", span, pieces);
          break;
        case "text:line-break":
          this.text("\n", span, pieces);
          break;
        case "text:soft-page-break":
          this.page++;
          break;
        case "draw:frame":
        case "draw:custom-shape":
        case "draw:g":
          this.boxes.push(child);
          break;
        case "text:note":
        case "office:annotation":
        case "text:tracked-changes":
        case "text:hidden-paragraph":
          break;
        case "text:hidden-text":
          this.hide("hidden-run", child.attributes["text:string-value"] ?? textOf(child));
          break;
        default:
          this.inline(child, span, pieces);
      }
    }
  }

  private text(raw: string, span: Span, pieces: Piece[]): void {
    const text = cleanCharacters(raw);
    if (text === "") return;
    const { look } = span;
    const why =
      look.hidden === true
        ? "hidden-run"
        : look.size !== undefined && look.size < 3
          ? "tiny"
          : look.colour === "#ffffff" && look.shaded !== true
            ? "white"
            : null;
    if (why !== null && text.trim() !== "") {
      this.hide(why, text);
      return;
    }
    pieces.push(
      plainPiece(text, {
        size: look.size ?? null,
        bold: look.bold === true,
        italic: look.italic === true,
        font: look.font ?? null,
        colour: look.colour ?? null,
        link: span.link,
      }),
    );
  }

  private hide(why: HiddenText["why"], text: string): void {
    if (text.trim() !== "")
      this.hidden.push({ why, page: this.page, box: null, characters: text.length, excerpt: text.trim().slice(0, 120) });
  }

  private table(table: XmlElement, place: FlowPlace): void {
    const rows = [...tableRows(table)].map((row) => childElements(row).filter((cell) => cell.name === "table:table-cell"));
    const layout = rows.some((cells) => cells.filter((cell) => paragraphs(cell) >= 5).length >= 2);
    for (const cells of rows) {
      const filled = cells.filter((cell) => textOf(cell).trim() !== "");
      if (filled.length === 0) continue;
      const row = !layout && filled.length > 1 ? (place.row ?? this.writer.nextRow()) : (place.row ?? null);
      for (const [column, cell] of cells.entries()) {
        this.writer.breakBlock();
        this.blocks(cell, { ...place, row, column: cells.length > 1 ? column : (place.column ?? 0) });
      }
    }
    this.writer.breakBlock();
  }
}

function paragraphs(cell: XmlElement): number {
  let count = 0;
  for (const node of descendants(cell)) if ((node.name === "text:p" || node.name === "text:h") && textOf(node).trim() !== "") count++;
  return count;
}

function* tableRows(table: XmlElement): Generator<XmlElement> {
  for (const child of childElements(table)) {
    if (child.name === "table:table-row") yield child;
    else if (child.name === "table:table-rows" || child.name === "table:table-header-rows" || child.name === "table:table-row-group")
      yield* tableRows(child);
  }
}

/** Page headers and footers stand in the master pages of styles.xml. */
function* masterParts(styles: XmlElement | null, kind: "style:header" | "style:footer"): Generator<XmlElement> {
  const seen = new Set<string>();
  for (const node of styles === null ? [] : descendants(styles)) {
    if (node.name !== "style:master-page") continue;
    for (const part of childElements(node)) {
      const text = textOf(part).trim();
      if ((part.name === kind || part.name === `${kind}-first`) && text !== "" && !seen.has(text)) {
        seen.add(text);
        yield part;
      }
    }
  }
}

function mark(lines: readonly DraftLine[], from: number, zone: DraftLine["zone"]): void {
  for (const line of lines.slice(from)) line.zone = zone;
}

/** An ODT as lines in reading order. */
export async function parseOdt(bytes: Uint8Array): Promise<Draft> {
  const parts = unpackEntries(bytes, (name) => /^(?:content|styles|meta)\.xml$|^META-INF\/manifest\.xml$/.test(name));
  const manifest = parts.get("META-INF/manifest.xml");
  if (manifest !== undefined && [...descendants(parseXml(manifest))].some((node) => node.name === "manifest:encryption-data"))
    throw new InputError("encrypted", "The file is protected by a password.");
  const content = parts.get("content.xml");
  const root = content === undefined ? undefined : findChild(parseXml(content), "office:document-content");
  const body = findChild(findChild(root, "office:body"), "office:text");
  if (root === undefined || body === undefined) throw new InputError("truncated", "The ODT holds no text document.");
  const stylesPart = parts.get("styles.xml");
  const styles = stylesPart === undefined ? null : parseXml(stylesPart);
  const reader = new OdtReader(new OdtStyles([styles, root]));
  for (const part of masterParts(styles, "style:header")) {
    const from = reader.writer.lines.length;
    reader.blocks(part, {});
    mark(reader.writer.lines, from, "header");
    reader.writer.breakBlock();
  }
  reader.blocks(body, {});
  for (const part of masterParts(styles, "style:footer")) {
    const from = reader.writer.lines.length;
    reader.writer.breakBlock();
    reader.blocks(part, {});
    mark(reader.writer.lines, from, "footer");
  }
  const meta = parts.get("meta.xml");
  const generator = meta === undefined ? undefined : [...descendants(parseXml(meta))].find((node) => node.name === "meta:generator");
  const last = reader.writer.lines.reduce((most, line) => Math.max(most, line.page), 1);
  const pages = Array.from({ length: last }, (_, index) => ({ ...FLOW_PAGE, number: index + 1 }));
  return {
    format: "odt",
    producer: generator === undefined ? null : textOf(generator).slice(0, 200),
    pages,
    lines: reader.writer.lines,
    hidden: reader.hidden,
    confidence: 1,
    fields: null,
  };
}
