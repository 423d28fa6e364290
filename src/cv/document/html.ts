import { Parser } from "htmlparser2";
import { LIMITS } from "../../limits.js";
import type { HiddenText } from "../../schema/document.js";
import { InputError } from "../../schema/input-error.js";
import { cleanCharacters } from "./characters.js";
import { decodeText, decodeWindows1252 } from "./decode-text.js";
import { type Draft, type DraftLine, type Piece, plainPiece } from "./draft.js";
import { FLOW_PAGE, FlowWriter } from "./flow-writer.js";

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** What is not text of the page. */
const SKIPPED = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "svg",
  "title",
  "select",
  "textarea",
  "iframe",
  "object",
  "math",
]);
const VOID = new Set("area base br col embed hr img input link meta source track wbr".split(" "));

interface Open {
  /** Name and class of an inline element that may be one of several tags. */
  tag: string | null;
  name: string;
  look: Partial<Omit<Piece, "text">>;
  skipped: boolean;
  hidden: HiddenText["why"] | null;
  heading: number | null;
  shaded: boolean;
  pre: boolean;
}

interface Cell {
  row: number;
  column: number;
}

function styleValue(style: string, name: string): string | null {
  return new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]+)`, "i").exec(style)?.[1]?.trim().toLowerCase() ?? null;
}

const WHITE =
  /^(?:white|#f[c-f]f[c-f]f[c-f]|#fff|rgba?\(\s*25[3-5]\s*,\s*25[3-5]\s*,\s*25[3-5]\b.*\)|transparent|rgba\([^)]*,\s*0(?:\.0+)?\s*\))$/;

/** What the element's own style hides; style sheets are not applied. */
function hiddenBy(attributes: Record<string, string>, shaded: boolean): HiddenText["why"] | null {
  const style = attributes.style ?? "";
  if (attributes.hidden !== undefined || styleValue(style, "display") === "none" || styleValue(style, "visibility") === "hidden")
    return "hidden-run";
  if (/^0(?:\.0*)?$/.test(styleValue(style, "opacity") ?? "")) return "invisible-mode";
  const size = /^([\d.]+)(px|pt)$/.exec(styleValue(style, "font-size") ?? "");
  if (size !== null && Number(size[1]) * (size[2] === "px" ? 0.75 : 1) < 3) return "tiny";
  if (styleValue(style, "font-size") === "0") return "tiny";
  const place = [styleValue(style, "left"), styleValue(style, "top"), styleValue(style, "text-indent")];
  if (place.some((value) => value !== null && /^-\d{3,}/.test(value))) return "outside-page";
  const colour = styleValue(style, "color");
  return colour !== null && WHITE.test(colour) && !shaded ? "white" : null;
}

function isShaded(attributes: Record<string, string>): boolean {
  const style = attributes.style ?? "";
  const ground = styleValue(style, "background-color") ?? styleValue(style, "background") ?? attributes.bgcolor?.toLowerCase() ?? null;
  return ground !== null && !WHITE.test(ground) && ground !== "none" && ground !== "inherit";
}

class HtmlReader {
  readonly writer = new FlowWriter();
  readonly hidden: HiddenText[] = [];
  private readonly stack: Open[] = [];
  private pieces: Piece[] = [];
  private bullet = false;
  private lists = 0;
  private row: number | null = null;
  private column = -1;
  private readonly tables: (Cell | null)[] = [];
  /** The inline element that ended last, while nothing but blanks came behind it. */
  private closed: string | null = null;

  open(name: string, attributes: Record<string, string>): void {
    if (name === "br") {
      this.pieces.push(plainPiece("\n"));
      return;
    }
    if (VOID.has(name)) {
      if (name === "hr") this.endBlock();
      return;
    }
    if (this.stack.length > LIMITS.documentDepth) throw new InputError("bomb", "The page is nested beyond what a document is.");
    if (BLOCKS.has(name)) this.startBlock(name);
    const tag = name === "span" && attributes.class !== undefined ? `span.${attributes.class}` : null;
    // Elements of one class side by side are a row of tags.
    if (tag !== null && tag === this.closed) this.pieces.push(plainPiece("\t"));
    this.closed = null;
    const parent = this.stack[this.stack.length - 1];
    const shaded = (parent?.shaded ?? false) || isShaded(attributes);
    const level = /^h([1-6])$/.exec(name)?.[1];
    const heading =
      level !== undefined
        ? Number(level)
        : attributes.role === "heading"
          ? Math.min(6, Number(attributes["aria-level"] ?? 2) || 2)
          : (parent?.heading ?? null);
    this.stack.push({
      name,
      tag,
      look: lookOf(name, attributes, parent?.look ?? {}),
      skipped: (parent?.skipped ?? false) || SKIPPED.has(name),
      hidden: parent?.hidden ?? hiddenBy(attributes, shaded),
      heading,
      shaded,
      pre: (parent?.pre ?? false) || name === "pre",
    });
  }

  private startBlock(name: string): void {
    this.endBlock();
    if (name === "ul" || name === "ol") this.lists++;
    if (name === "li") this.bullet = true;
    if (name === "table") this.tables.push(this.row === null ? null : { row: this.row, column: this.column });
    if (name === "tr" && this.tables.length <= 1) {
      this.row = this.writer.nextRow();
      this.column = -1;
    }
    if ((name === "td" || name === "th") && this.tables.length <= 1) this.column++;
    if (name === "dt" && this.tables.length === 0) {
      this.row = this.writer.nextRow();
      this.column = 0;
    }
    if (name === "dd" && this.row !== null && this.tables.length === 0) this.column = 1;
    if (/^(?:section|article|table|h[1-6]|header|main|aside)$/.test(name)) this.writer.breakBlock();
  }

  close(name: string): void {
    if (VOID.has(name)) return;
    if (BLOCKS.has(name)) this.endBlock();
    const index = this.stack.findLastIndex((open) => open.name === name);
    if (index < 0) return;
    this.closed = this.stack[index]?.tag ?? null;
    this.stack.length = index;
    if (name === "li") this.bullet = false;
    if (name === "ul" || name === "ol") this.lists = Math.max(0, this.lists - 1);
    if ((name === "tr" && this.tables.length <= 1) || name === "dl") this.row = null;
    if (name === "table") {
      const outer = this.tables.pop();
      this.row = outer?.row ?? null;
      this.column = outer?.column ?? -1;
      this.writer.breakBlock();
    }
    if (/^(?:p|section|article|ul|ol|dl)$/.test(name)) this.writer.breakBlock();
  }

  text(raw: string): void {
    const open = this.stack[this.stack.length - 1];
    if (open?.skipped === true) return;
    const text = cleanCharacters(open?.pre === true ? raw : raw.replace(/\s+/g, " "));
    if (text === "") return;
    if (open?.hidden !== null && open?.hidden !== undefined) {
      if (text.trim() !== "") this.hide(open.hidden, text);
      return;
    }
    if (text.trim() !== "") this.closed = null;
    if (text.trim() === "" && this.pieces.length === 0) return;
    this.pieces.push(plainPiece(text, open?.look ?? {}));
  }

  private hide(why: HiddenText["why"], text: string): void {
    const last = this.hidden[this.hidden.length - 1];
    if (last !== undefined && last.why === why) {
      last.characters += text.length;
      last.excerpt = (last.excerpt + text).slice(0, 120);
    } else this.hidden.push({ why, page: 1, box: null, characters: text.length, excerpt: text.trim().slice(0, 120) });
  }

  endBlock(): void {
    if (this.pieces.length === 0) return;
    const pieces = this.pieces;
    this.pieces = [];
    const heading = this.stack.reduce<number | null>((found, open) => open.heading ?? found, null);
    const inCell = this.row !== null && this.column >= 0;
    this.writer.add(pieces, {
      heading,
      bullet: this.bullet,
      indent: this.lists * 18,
      row: inCell ? this.row : null,
      column: inCell ? this.column : 0,
    });
    this.bullet = false;
  }
}

function lookOf(name: string, attributes: Record<string, string>, inherited: Open["look"]): Open["look"] {
  const look = { ...inherited };
  const weight = styleValue(attributes.style ?? "", "font-weight");
  if (name === "b" || name === "strong" || name === "th" || /^h[1-6]$/.test(name) || weight === "bold" || Number(weight) >= 600)
    look.bold = true;
  if (name === "i" || name === "em" || styleValue(attributes.style ?? "", "font-style") === "italic") look.italic = true;
  const target = name === "a" ? attributes.href : undefined;
  if (target !== undefined && /^(?:https?:|mailto:|tel:|www\.)/i.test(target)) look.link = target;
  return look;
}

/** Cells of a row that is a layout of the page, or of a row with one cell: no rows of facts. */
function dropLayoutRows(lines: readonly DraftLine[]): void {
  const rows = new Map<number, Map<number, DraftLine[]>>();
  for (const line of lines) {
    if (line.row === null) continue;
    const cells = rows.get(line.row) ?? new Map<number, DraftLine[]>();
    cells.set(line.column, [...(cells.get(line.column) ?? []), line]);
    rows.set(line.row, cells);
  }
  for (const cells of rows.values()) {
    const counts = [...cells.values()].map((cell) => cell.length);
    const headed = [...cells.values()].filter((cell) => cell.some((line) => line.heading !== null)).length;
    const layout = counts.length < 2 || counts.filter((count) => count >= 5).length >= 2 || (headed >= 2 && Math.max(...counts) > 3);
    if (layout) for (const cell of cells.values()) for (const line of cell) line.row = null;
  }
}

export function readHtml(source: string): { lines: DraftLine[]; hidden: HiddenText[]; producer: string | null } {
  const reader = new HtmlReader();
  let producer: string | null = null;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "meta" && attributes.name?.toLowerCase() === "generator") producer = attributes.content?.slice(0, 200) ?? null;
        reader.open(name, attributes);
      },
      ontext: (text) => reader.text(text),
      onclosetag: (name) => reader.close(name),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  parser.end();
  reader.endBlock();
  dropLayoutRows(reader.writer.lines);
  return { lines: reader.writer.lines, hidden: reader.hidden, producer };
}

/** The encoding a page names for itself counts where the bytes are not valid UTF-8. */
function decodeHtml(bytes: Uint8Array): string {
  const head = decodeWindows1252(bytes.subarray(0, 2000));
  const named = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (named !== undefined && /^(?:iso-8859-1|latin1|windows-1252|cp1252)$/.test(named)) return decodeWindows1252(bytes);
  return decodeText(bytes);
}

export async function parseHtml(bytes: Uint8Array): Promise<Draft> {
  const { lines, hidden, producer } = readHtml(decodeHtml(bytes));
  return { format: "html", producer, pages: [FLOW_PAGE], lines, hidden, confidence: 1, fields: null };
}
