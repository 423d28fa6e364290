import { Lexer, type Token, type Tokens } from "marked";
import { cleanCharacters } from "./characters.js";
import { decodeText } from "./decode-text.js";
import { type Draft, type Piece, plainPiece } from "./draft.js";
import { FLOW_PAGE, type FlowPlace, FlowWriter } from "./flow-writer.js";
import { readHtml } from "./html.js";

type Look = Partial<Omit<Piece, "text">>;

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
  "&mdash;": "—",
  "&ndash;": "–",
  "&bull;": "•",
  "&middot;": "·",
};

function plain(text: string): string {
  return cleanCharacters(text.replace(/&(?:amp|lt|gt|quot|#39|nbsp|mdash|ndash|bull|middot);/g, (entity) => ENTITIES[entity] ?? entity));
}

/** Inline tokens to pieces. A single line feed in a paragraph stays one: CVs are written line by line. */
function inline(tokens: readonly Token[], look: Look): Piece[] {
  const pieces: Piece[] = [];
  for (const [at, token] of tokens.entries()) {
    // Code beside code is a row of tags.
    const between = token.raw.trim() === "" && tokens[at - 1]?.type === "codespan" && tokens[at + 1]?.type === "codespan";
    if (between) {
      pieces.push(plainPiece("\t", look));
      continue;
    }
    switch (token.type) {
      case "strong":
        pieces.push(...inline(token.tokens ?? [], { ...look, bold: true }));
        break;
      case "em":
        pieces.push(...inline(token.tokens ?? [], { ...look, italic: true }));
        break;
      case "link":
        pieces.push(...inline(token.tokens ?? [], { ...look, link: (token as Tokens.Link).href }));
        break;
      case "image":
        break;
      case "br":
        pieces.push(plainPiece("\n", look));
        break;
      case "html":
        if (/^<br\s*\/?>$/i.test(token.raw.trim())) pieces.push(plainPiece("\n", look));
        break;
      case "codespan":
        pieces.push(plainPiece(plain((token as Tokens.Codespan).text), look));
        break;
      default: {
        const nested = (token as { tokens?: Token[] }).tokens;
        if (nested !== undefined) pieces.push(...inline(nested, look));
        else pieces.push(plainPiece(plain((token as { text?: string }).text ?? token.raw), look));
      }
    }
  }
  return pieces;
}

class MarkdownReader {
  readonly writer = new FlowWriter();
  private depth = 0;

  blocks(tokens: readonly Token[], place: FlowPlace): void {
    for (const token of tokens) this.block(token, place);
  }

  private block(token: Token, place: FlowPlace): void {
    switch (token.type) {
      case "space":
      case "hr":
        this.writer.breakBlock();
        break;
      case "heading":
        this.writer.breakBlock();
        this.writer.add(inline(token.tokens ?? [], {}), { ...place, heading: (token as Tokens.Heading).depth });
        break;
      case "paragraph":
      case "text":
        this.writer.add(inline(token.tokens ?? [token], {}), place);
        break;
      case "list":
        this.list(token as Tokens.List, place);
        break;
      case "table":
        this.table(token as Tokens.Table, place);
        break;
      case "blockquote":
        this.blocks((token as Tokens.Blockquote).tokens, place);
        break;
      case "code":
        for (const line of (token as Tokens.Code).text.split("\n")) this.writer.addText(line, place);
        break;
      case "html":
        this.writer.breakBlock();
        this.html(token.raw);
        break;
      default:
        break;
    }
  }

  private list(list: Tokens.List, place: FlowPlace): void {
    if (++this.depth > 20) return;
    for (const item of list.items) {
      let first = true;
      for (const token of item.tokens) {
        const own = { ...place, bullet: first, indent: this.depth * 18 };
        this.block(token, own);
        first = false;
      }
    }
    this.depth--;
  }

  private table(table: Tokens.Table, place: FlowPlace): void {
    for (const cells of [table.header, ...table.rows]) {
      if (cells.every((cell) => cell.text.trim() === "")) continue;
      const row = this.writer.nextRow();
      for (const [column, cell] of cells.entries()) this.writer.add(inline(cell.tokens, {}), { ...place, column, row });
    }
    this.writer.breakBlock();
  }

  /** HTML within Markdown: its text, by the rules of HTML. */
  private html(source: string): void {
    for (const line of readHtml(source).lines) this.writer.add(line.pieces, { bullet: line.bullet, heading: line.heading });
  }
}

/** Front matter of static site makers: its values are no text of the page. */
function withoutFrontMatter(text: string): string {
  return text.replace(/^---\r?\n[\s\S]{0,4000}?\r?\n---\r?\n/, "");
}

/**
 * "**Acme**, Leeds" right below a bullet, without the blank line and the indent that would make it so, is none of the bullet's: Markdown
 * would read it as such, its writer does not.
 */
function withBlanksBelowLists(text: string): string {
  return text.replace(/^([ \t]*(?:[-*+]|\d{1,2}[.)])[ \t]+\S.*)\n(?=(?:\*\*|__)\S)/gm, "$1\n\n");
}

export async function parseMarkdown(bytes: Uint8Array): Promise<Draft> {
  const text = withBlanksBelowLists(withoutFrontMatter(decodeText(bytes).replace(/\r\n?/g, "\n")));
  const reader = new MarkdownReader();
  reader.blocks(new Lexer({ gfm: true, breaks: true }).lex(text), {});
  return { format: "markdown", producer: null, pages: [FLOW_PAGE], lines: reader.writer.lines, hidden: [], confidence: 1, fields: null };
}
