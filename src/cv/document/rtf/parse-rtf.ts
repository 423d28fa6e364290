import { LIMITS } from "../../../limits.js";
import type { HiddenText } from "../../../schema/document.js";
import { InputError } from "../../../schema/input-error.js";
import { cleanCharacters } from "../characters.js";
import { decodeWindows1252 } from "../decode-text.js";
import { type Draft, type Piece, plainPiece } from "../draft.js";
import { FLOW_PAGE, FlowWriter } from "../flow-writer.js";
import { type RtfToken, readTokens } from "./rtf-tokens.js";

/** Groups that are not text of the page. */
const SKIPPED = new Set(
  "fonttbl colortbl stylesheet info pict object themedata colorschememapping latentstyles datastore generator listtable listoverridetable rsidtbl xmlnstbl mmathPr filetbl revtbl fldinst bkmkstart bkmkend shppict nonshppict sp sn sv wgrffmtfilter pgptbl pntext listtext ftnsep ftnsepc aftnsep aftnsepc footnote annotation atnid atnauthor panose falt userprops docvar defchp defpap operator author title company comment keywords subject doccomm creatim revtim printim".split(
    " ",
  ),
);
const HEADERS = new Set(["header", "headerl", "headerr", "headerf"]);
const FOOTERS = new Set(["footer", "footerl", "footerr", "footerf"]);

interface State {
  skipped: boolean;
  zone: "body" | "header" | "footer" | "text-box";
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  caps: boolean;
  size: number;
  colour: number;
  font: number;
  fallback: number;
  destination: boolean;
  shaded: boolean;
}

const PLAIN_STATE: State = {
  skipped: false,
  zone: "body",
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  caps: false,
  size: 12,
  colour: 0,
  font: 0,
  fallback: 1,
  destination: false,
  shaded: false,
};

const SIGNS: Record<string, string> = {
  tab: "\t",
  line: "\n",
  emdash: "—",
  endash: "–",
  bullet: "•",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
  "~": " ",
  _: "-",
  "-": "",
};

class RtfReader {
  readonly writer = new FlowWriter();
  readonly hidden: HiddenText[] = [];
  private state: State = { ...PLAIN_STATE };
  private readonly stack: State[] = [];
  private pieces: Piece[] = [];
  private outline: number | null = null;
  private list = false;
  private listSeen = false;
  private indent = 0;
  private inTable = false;
  private row: number | null = null;
  private column = 0;
  private page = 1;
  private skipFallback = 0;
  private colours: string[] = [];
  private fonts = new Map<number, string>();
  private readonly links: { depth: number; target: string }[] = [];
  private instruction: { depth: number; text: string } | null = null;
  private table: { kind: "colours" | "fonts"; depth: number; text: string; red: number; green: number; blue: number; font: number } | null =
    null;
  private pendingHigh = 0;

  run(source: string): void {
    for (const token of readTokens(source)) this.token(token);
    this.endParagraph();
  }

  private token(token: RtfToken): void {
    if (token.kind === "open") {
      if (this.stack.length > LIMITS.documentDepth) throw new InputError("bomb", "The file is nested beyond what a document is.");
      this.stack.push({ ...this.state });
      this.state.destination = false;
    } else if (token.kind === "close") this.closeGroup();
    else if (token.kind === "word") this.word(token.word, token.value);
    else this.text(token.kind === "hex" ? decodeWindows1252(Uint8Array.of(token.byte)) : token.text, token.kind === "hex");
  }

  private closeGroup(): void {
    const depth = this.stack.length;
    const before = this.state;
    const state = this.stack.pop();
    if (state === undefined) return;
    if (this.instruction !== null && this.instruction.depth === depth) {
      const target = /HYPERLINK\s+"([^"]+)"/i.exec(this.instruction.text)?.[1];
      if (target !== undefined) this.links.push({ depth: depth - 1, target });
      this.instruction = null;
    }
    if (this.table !== null && this.table.depth === depth) this.table = null;
    const link = this.links[this.links.length - 1];
    if (link !== undefined && link.depth === depth) this.links.pop();
    if (before.zone !== state.zone) {
      this.endParagraph();
      this.writer.breakBlock();
    }
    this.state = state;
  }

  private word(word: string, value: number | null): void {
    if (this.table !== null && this.tableWord(word, value)) return;
    if (word === "*") {
      this.state.destination = true;
      return;
    }
    if (this.destinationWord(word)) return;
    if (this.state.skipped) {
      if (word === "u") this.unicode(value ?? 0);
      return;
    }
    const sign = SIGNS[word];
    if (sign !== undefined) this.text(sign, false);
    else if (word === "u") this.unicode(value ?? 0);
    else if (!this.paragraphWord(word, value)) this.lookWord(word, value);
  }

  /** True for words that begin a group of their own kind. */
  private destinationWord(word: string): boolean {
    const depth = this.stack.length;
    if (word === "fldinst") {
      this.instruction = { depth, text: "" };
      this.state.skipped = true;
      return true;
    }
    if (word === "colortbl" || word === "fonttbl") {
      this.table = { kind: word === "colortbl" ? "colours" : "fonts", depth, text: "", red: -1, green: 0, blue: 0, font: 0 };
      this.state.skipped = true;
      return true;
    }
    if (word === "listtext" || word === "pntext") this.listSeen = true;
    if (SKIPPED.has(word)) {
      this.state.skipped = true;
      return true;
    }
    if (HEADERS.has(word) || FOOTERS.has(word) || word === "shptxt") {
      this.endParagraph();
      this.writer.breakBlock();
      this.state = {
        ...PLAIN_STATE,
        zone: HEADERS.has(word) ? "header" : FOOTERS.has(word) ? "footer" : "text-box",
        shaded: word === "shptxt",
      };
      return true;
    }
    if (this.state.destination) {
      // A group of a kind we do not know, marked as one to skip.
      this.state.destination = false;
      if (word !== "shpinst" && word !== "shprslt") this.state.skipped = true;
      if (word === "shprslt") this.state.skipped = true;
      return true;
    }
    return false;
  }

  private tableWord(word: string, value: number | null): boolean {
    const { table } = this;
    if (table === null) return false;
    if (table.kind === "fonts") {
      if (word === "f") table.font = value ?? 0;
      return true;
    }
    if (word === "red") table.red = value ?? 0;
    else if (word === "green") table.green = value ?? 0;
    else if (word === "blue") table.blue = value ?? 0;
    return true;
  }

  private paragraphWord(word: string, value: number | null): boolean {
    switch (word) {
      case "par":
      case "sect":
        this.endParagraph();
        return true;
      case "page":
        this.endParagraph();
        this.page++;
        return true;
      case "pard":
        this.outline = null;
        this.list = false;
        this.indent = 0;
        this.inTable = false;
        return true;
      case "outlinelevel":
        this.outline = value !== null && value < 6 ? value + 1 : null;
        return true;
      case "ls":
      case "pnlvlblt":
      case "pnlvlbody":
        this.list = true;
        return true;
      case "li":
        this.indent = (value ?? 0) / 20;
        return true;
      case "intbl":
        this.inTable = true;
        return true;
      case "trowd":
        if (this.row === null) this.startRow();
        return true;
      case "cell":
        if (this.row === null) this.startRow();
        this.inTable = true;
        this.endParagraph();
        this.column++;
        return true;
      case "row":
        this.endParagraph();
        this.row = null;
        this.column = 0;
        this.inTable = false;
        return true;
      default:
        return false;
    }
  }

  private startRow(): void {
    this.row = this.writer.nextRow();
    this.column = 0;
  }

  private lookWord(word: string, value: number | null): void {
    const { state } = this;
    if (word === "b") state.bold = value !== 0;
    else if (word === "i") state.italic = value !== 0;
    else if (word === "v") state.hidden = value !== 0;
    else if (word === "deleted") state.deleted = value !== 0;
    else if (word === "caps") state.caps = value !== 0;
    else if (word === "fs") state.size = (value ?? 24) / 2;
    else if (word === "cf") state.colour = value ?? 0;
    else if (word === "f") state.font = value ?? 0;
    else if (word === "uc") state.fallback = value ?? 1;
    else if (word === "highlight" || word === "cb" || word === "chcbpat" || word === "cbpat") state.shaded = (value ?? 0) > 0;
    else if (word === "plain")
      Object.assign(state, { bold: false, italic: false, hidden: false, deleted: false, caps: false, size: 12, colour: 0, shaded: false });
  }

  private unicode(value: number): void {
    const code = value < 0 ? value + 65536 : value;
    this.skipFallback = 0;
    if (code >= 0xd800 && code <= 0xdbff) this.pendingHigh = code;
    else if (code >= 0xdc00 && code <= 0xdfff) {
      if (this.pendingHigh !== 0) this.text(String.fromCharCode(this.pendingHigh, code), false);
      this.pendingHigh = 0;
    } else this.text(String.fromCharCode(code), false);
    this.skipFallback = this.state.fallback;
  }

  private text(raw: string, hex: boolean): void {
    let text = raw;
    if (this.skipFallback > 0) {
      const skip = hex ? 1 : Math.min(this.skipFallback, text.length);
      this.skipFallback -= skip;
      text = text.slice(skip);
      if (text === "") return;
    }
    if (this.instruction !== null) {
      this.instruction.text += text;
      return;
    }
    if (this.table !== null) {
      this.tableText(text);
      return;
    }
    const { state } = this;
    if (state.skipped || state.deleted) return;
    const clean = cleanCharacters(state.caps ? text.toUpperCase() : text);
    if (clean === "") return;
    const why = state.hidden
      ? "hidden-run"
      : state.size < 3
        ? "tiny"
        : this.colours[state.colour] === "#ffffff" && !state.shaded && !this.inTable
          ? "white"
          : null;
    if (why !== null && clean.trim() !== "") {
      this.hide(why, clean);
      return;
    }
    const link = this.links[this.links.length - 1]?.target ?? null;
    const look = {
      size: state.size,
      bold: state.bold,
      italic: state.italic,
      font: this.fonts.get(state.font) ?? null,
      colour: this.colours[state.colour] ?? null,
      link,
    };
    const last = this.pieces[this.pieces.length - 1];
    if (
      last !== undefined &&
      last.size === look.size &&
      last.bold === look.bold &&
      last.italic === look.italic &&
      last.font === look.font &&
      last.colour === look.colour &&
      last.link === look.link
    )
      last.text += clean;
    else this.pieces.push(plainPiece(clean, look));
  }

  private hide(why: HiddenText["why"], text: string): void {
    const last = this.hidden[this.hidden.length - 1];
    if (last !== undefined && last.why === why) {
      last.characters += text.length;
      last.excerpt = (last.excerpt + text).slice(0, 120);
    } else this.hidden.push({ why, page: this.page, box: null, characters: text.length, excerpt: text.slice(0, 120) });
  }

  private tableText(text: string): void {
    const { table } = this;
    if (table === null) return;
    table.text += text;
    for (let at = table.text.indexOf(";"); at >= 0; at = table.text.indexOf(";")) {
      if (table.kind === "fonts") this.fonts.set(table.font, table.text.slice(0, at).trim());
      else
        this.colours.push(
          table.red < 0
            ? ""
            : `#${[table.red, table.green, table.blue].map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, "0")).join("")}`,
        );
      table.red = -1;
      table.green = 0;
      table.blue = 0;
      table.text = table.text.slice(at + 1);
    }
  }

  private endParagraph(): void {
    const pieces = this.pieces;
    this.pieces = [];
    const inRow = this.inTable && this.row !== null;
    if (pieces.every((piece) => piece.text.trim() === "")) {
      if (!inRow) this.writer.breakBlock();
    } else {
      if (this.outline !== null) this.writer.breakBlock();
      const place = {
        heading: this.outline,
        bullet: this.list || this.listSeen,
        indent: this.indent,
        zone: this.state.zone,
        page: this.page,
      };
      this.writer.add(pieces, inRow ? { ...place, row: this.row, column: this.column } : place);
    }
    this.listSeen = false;
  }
}

/** An RTF file as lines in reading order. */
export async function parseRtf(bytes: Uint8Array): Promise<Draft> {
  const reader = new RtfReader();
  reader.run(decodeWindows1252(bytes));
  const lines = [
    ...reader.writer.lines.filter((line) => line.zone === "header"),
    ...reader.writer.lines.filter((line) => line.zone !== "header"),
  ];
  const last = lines.reduce((most, line) => Math.max(most, line.page), 1);
  const pages = Array.from({ length: last }, (_, index) => ({ ...FLOW_PAGE, number: index + 1 }));
  return { format: "rtf", producer: null, pages, lines, hidden: reader.hidden, confidence: 1, fields: null };
}
