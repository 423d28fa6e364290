import { bulletLength, cleanCharacters } from "../characters.js";
import { type Piece, plainPiece } from "../draft.js";
import { cutStart } from "../flow-writer.js";
import { childElements, descendants, findChild, type XmlElement } from "../xml.js";
import type { DocxReading, Place } from "./docx-reading.js";
import { mergeLook, type ParagraphLook, type RunLook, readParagraphLook, readRunLook } from "./styles.js";

/** The size, in points, of words that neither a style nor the file's defaults give one (ISO 29500, 17.3.2.38). */
const UNSTYLED = 10;

/** Symbol fonts as Word writes single signs. */
const SYMBOL = /wingdings|symbol|webdings/i;

interface Field {
  instruction: string;
  /** Text after the separator is what is shown. */
  shown: boolean;
}

/** Collects the lines of one paragraph: breaks part it. */
export class ParagraphReader {
  private pieces: Piece[] = [];
  private readonly lines: Piece[][] = [];
  private readonly fields: Field[] = [];
  private readonly boxes: XmlElement[] = [];

  constructor(
    private readonly reader: DocxReading,
    private readonly place: Place,
  ) {}

  read(paragraph: XmlElement): void {
    const properties = findChild(paragraph, "w:pPr");
    const styleId = findChild(properties, "w:pStyle")?.attributes["w:val"];
    const style = this.reader.styles.paragraph(styleId);
    const look: ParagraphLook = mergeLook(style.paragraph, readParagraphLook(properties));
    if (findChild(properties, "w:pageBreakBefore") !== undefined) this.reader.breakPage();
    const base = mergeLook(this.reader.styles.defaults.run, style.run);
    this.children(paragraph, base, null, look.shaded === true || this.place.shaded, 0);
    this.endLine();
    this.emit(look, styleId);
    for (const box of this.boxes) this.reader.textBox(box);
  }

  private emit(look: ParagraphLook, styleId: string | undefined): void {
    const item = this.reader.numbering.isItem(look.list, styleId);
    let first = true;
    let empty = true;
    for (const pieces of this.lines) {
      const text = pieces.map((piece) => piece.text).join("");
      if (text.trim() === "") continue;
      empty = false;
      let bullet = item && first;
      const typed = bulletLength(text);
      if (typed > 0 && !bullet) {
        bullet = true;
        cutStart(pieces, typed);
      }
      if (!bullet && typeof look.heading === "number") this.reader.block++;
      this.reader.addLine({
        page: this.reader.page,
        pieces,
        box: null,
        block: this.reader.block,
        column: this.place.column,
        row: this.place.row,
        bullet,
        indent: look.indent ?? 0,
        heading: bullet ? null : (look.heading ?? null),
        zone: this.place.zone,
      });
      first = false;
    }
    if (empty) this.reader.block++;
  }

  private endLine(): void {
    this.lines.push(this.pieces);
    this.pieces = [];
  }

  private children(element: XmlElement, look: RunLook, link: string | null, shaded: boolean, depth: number): void {
    if (depth > 60) return;
    for (const child of childElements(element)) {
      switch (child.name) {
        case "w:r":
          this.run(child, look, link, shaded);
          break;
        case "w:hyperlink":
          this.children(child, look, this.reader.linkTarget(child) ?? link, shaded, depth + 1);
          break;
        case "w:ins":
        case "w:moveTo":
        case "w:smartTag":
        case "w:customXml":
        case "w:sdt":
        case "w:sdtContent":
        case "w:dir":
        case "w:bdo":
        case "w:fldSimple":
          this.children(
            child,
            look,
            child.name === "w:fldSimple" ? (fieldTarget(child.attributes["w:instr"] ?? "") ?? link) : link,
            shaded,
            depth + 1,
          );
          break;
        case "w:drawing":
        case "w:pict":
        case "w:object":
          this.collectBoxes(child);
          break;
        case "m:oMath":
        case "m:oMathPara":
          for (const node of descendants(child)) if (node.name === "m:t") this.text(node.children.join(""), look, link, shaded);
          break;
        default:
          break;
      }
    }
  }

  private run(run: XmlElement, inherited: RunLook, link: string | null, shaded: boolean): void {
    const properties = findChild(run, "w:rPr");
    const style = this.reader.styles.of(findChild(properties, "w:rStyle")?.attributes["w:val"]).run;
    const look = mergeLook(mergeLook(inherited, style), readRunLook(properties));
    this.runChildren(run, look, link, shaded || look.shaded === true, 0);
  }

  private runChildren(run: XmlElement, look: RunLook, link: string | null, shaded: boolean, depth: number): void {
    for (const child of childElements(run)) {
      switch (child.name) {
        case "w:t":
          this.text(child.children.join(""), look, link, shaded);
          break;
        case "w:tab":
        case "w:ptab":
          this.text("\t", look, null, true);
          break;
        case "w:br":
          if (child.attributes["w:type"] === "page") this.reader.breakPage();
          else this.endLine();
          break;
        case "w:cr":
          this.endLine();
          break;
        case "w:lastRenderedPageBreak":
          if (this.place.zone === "body" && this.pieces.length === 0) this.reader.breakPage();
          break;
        case "w:noBreakHyphen":
          this.text("-", look, link, shaded);
          break;
        case "w:sym":
          this.symbol(child, look, link, shaded);
          break;
        case "w:fldChar":
          this.fieldMark(child.attributes["w:fldCharType"]);
          break;
        case "w:instrText":
          this.instruction(child.children.join(""));
          break;
        case "w:drawing":
        case "w:pict":
        case "w:object":
          this.collectBoxes(child);
          break;
        case "mc:AlternateContent":
          if (depth < 8)
            this.runChildren(
              findChild(child, "mc:Choice") ?? findChild(child, "mc:Fallback") ?? { name: "", attributes: {}, children: [] },
              look,
              link,
              shaded,
              depth + 1,
            );
          break;
        default:
          break;
      }
    }
  }

  private symbol(child: XmlElement, look: RunLook, link: string | null, shaded: boolean): void {
    const code = Number.parseInt(child.attributes["w:char"] ?? "", 16);
    if (!Number.isFinite(code)) return;
    const pictogram = SYMBOL.test(child.attributes["w:font"] ?? "");
    if (!pictogram) this.text(String.fromCodePoint(code), look, link, shaded);
    else if (this.pieces.every((piece) => piece.text.trim() === "")) this.text("• ", look, link, shaded);
  }

  private fieldMark(type: string | undefined): void {
    if (type === "begin") this.fields.push({ instruction: "", shown: false });
    else if (type === "separate") {
      const field = this.fields[this.fields.length - 1];
      if (field !== undefined) field.shown = true;
    } else if (type === "end") this.fields.pop();
  }

  private instruction(text: string): void {
    const field = this.fields[this.fields.length - 1];
    if (field !== undefined && !field.shown) field.instruction += text;
  }

  private collectBoxes(element: XmlElement): void {
    for (const node of outerBoxes(element)) this.boxes.push(node);
  }

  private text(raw: string, look: RunLook, link: string | null, shaded: boolean): void {
    if (this.fields.some((field) => !field.shown)) return;
    const field = this.fields.find((open) => open.instruction !== "");
    const target = link ?? (field === undefined ? null : fieldTarget(field.instruction));
    const text = cleanCharacters(look.caps === true ? raw.toUpperCase() : raw);
    if (text === "") return;
    const why =
      look.hidden === true
        ? "hidden-run"
        : look.size !== undefined && look.size < 3
          ? "tiny"
          : isWhite(look.colour) && !shaded
            ? "white"
            : null;
    if (why !== null && text.trim() !== "") {
      this.reader.addHidden(why, text);
      return;
    }
    this.pieces.push(
      plainPiece(text, {
        size: look.size ?? UNSTYLED,
        bold: look.bold === true,
        italic: look.italic === true,
        font: look.font ?? null,
        colour: look.colour === undefined || look.colour === "auto" ? null : look.colour,
        link: target,
      }),
    );
  }
}

function isWhite(colour: string | undefined): boolean {
  return colour !== undefined && /^#f[c-f]f[c-f]f[c-f]$/i.test(colour);
}

function fieldTarget(instruction: string): string | null {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1] ?? null;
}

/** Text boxes that are in no other text box; of alternatives only the first. */
function* outerBoxes(element: XmlElement): Generator<XmlElement> {
  for (const child of childElements(element)) {
    if (child.name === "mc:Fallback") continue;
    if (child.name === "w:txbxContent") yield child;
    else yield* outerBoxes(child);
  }
}
