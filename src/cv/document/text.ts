import { cleanCharacters, isBulletSign } from "./characters.js";
import { decodeText } from "./decode-text.js";
import { type Draft, type DraftLine, type Piece, plainPiece } from "./draft.js";
import { FLOW_PAGE, FlowWriter } from "./flow-writer.js";

/** Blanks in a row that part two cells of one line, as typed with the space bar. */
const WIDE = /(?<=\S)(?: {3,}|\t+ *)(?=\S)/g;

/** "* SKILLS *", "=== Experience ===", "[ School ]", "| KIT |" in a box of signs: signs on both sides of a heading. */
const FRAMED = /^(?:([*=~#_|:/-]{1,12})\s*(\p{L}[^*=~#|]{2,40}?)\s*\1|\[\s*(\p{L}[^[\]]{2,40}?)\s*\])$/u;

/** What the bullet of a symbol font becomes where its words are copied. */
const SYMBOL = /^([ \t]*)[\uE000-\uF8FF](?=\s|$)/u;

const RULE = /^[\s=_*~#+|─━═-]{3,}$/;

/** "=====" or "-----" below a line makes it a heading, in plain text as in Markdown. */
function isUnderline(text: string | undefined): boolean {
  return text !== undefined && /^\s*(?:={3,}|-{3,}|_{3,}|~{3,})\s*$/.test(text);
}

/** Plain text: each line as typed; form feeds part pages. */
export async function parseText(bytes: Uint8Array): Promise<Draft> {
  const writer = new FlowWriter();
  let page = 1;
  // Copied from a PDF the sign of a bullet often stands on the line above its words.
  let bullet = false;
  const rows = decodeText(bytes).replace(/\r\n?/g, "\n").split("\n");
  for (const [index, raw] of rows.entries()) {
    if (raw.includes("\f")) page++;
    const aligned = cutAtColumns(raw, [rows[index - 1] ?? "", rows[index + 1] ?? ""]);
    const text = cleanCharacters(aligned.replace(/\f/g, "").replace(SYMBOL, "$1•"));
    if (text.trim() === "") {
      writer.breakBlock();
      continue;
    }
    if (RULE.test(text)) continue;
    if (isBulletSign(text.trim())) {
      bullet = true;
      continue;
    }
    const indent = (/^[ \t]*/.exec(text)?.[0] ?? "").replace(/\t/g, "    ").length;
    const short = text.trim().length <= 64;
    const heading = short && isUnderline(rows[index + 1]) ? 2 : null;
    const framed = short ? FRAMED.exec(text.trim()) : null;
    // A box of several lines frames a name or an address.
    const boxed = framed?.[1] === "|" && !(RULE.test(rows[index - 1] ?? "") && RULE.test(rows[index + 1] ?? ""));
    const words = (framed?.[2] ?? framed?.[3] ?? text.trim()).replace(WIDE, "\t");
    writer.addText(words, { indent: indent * 5, bullet, heading: framed === null || boxed ? heading : 2, page });
    bullet = false;
  }
  joinAddressLines(writer.lines);
  const pages = Array.from({ length: page }, (_, index) => ({ ...FLOW_PAGE, number: index + 1 }));
  return { format: "text", producer: null, pages, lines: writer.lines, hidden: [], confidence: 1, fields: null };
}

/** Two blanks part cells where the line above or below has a wider gap that ends at the same column. */
function cutAtColumns(text: string, others: readonly string[]): string {
  const columns = new Set(others.flatMap((other) => [...other.matchAll(WIDE)].map((gap) => gap.index + gap[0].length)));
  return columns.size === 0 ? text : text.replace(/(?<=\S) {2}(?=\S)/g, (gap, at: number) => (columns.has(at + 2) ? "\t" : gap));
}

const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"')]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Addresses in plain text are links by their look. */
function joinAddressLines(lines: readonly DraftLine[]): void {
  for (const line of lines) line.pieces = line.pieces.flatMap(splitAddresses);
}

function splitAddresses(piece: Piece): Piece[] {
  const parts: Piece[] = [];
  let at = 0;
  for (const match of piece.text.matchAll(ADDRESS)) {
    if (match.index > at) parts.push({ ...piece, text: piece.text.slice(at, match.index) });
    const address = match[0].replace(/[.,;]+$/, "");
    const target =
      address.includes("@") && !address.includes("/") ? `mailto:${address}` : address.startsWith("http") ? address : `https://${address}`;
    parts.push({ ...plainPiece(address), link: target });
    at = match.index + address.length;
  }
  if (at < piece.text.length) parts.push({ ...piece, text: piece.text.slice(at) });
  return parts;
}
