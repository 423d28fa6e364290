import type { DraftLine, Piece } from "./draft.js";
import { lineText } from "./draft.js";

/** First parts of compounds that keep their hyphen when the line breaks at it. */
const KEEPS_HYPHEN = new Set(
  "cross real multi self non full front back end high low data cloud co ex in on off long short third open end-to two three four well state day part time hands e-".split(
    " ",
  ),
);

/** Word → how often the document writes it so, letters in lower case. */
function countWords(lines: readonly DraftLine[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const word of lineText(line)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu) ?? [])
      words.add(word);
  return words;
}

function takeFirstWord(line: DraftLine): Piece[] {
  const taken: Piece[] = [];
  while (line.pieces.length > 0) {
    const piece = line.pieces[0];
    if (piece === undefined) break;
    const blank = piece.text.search(/[ \t]/);
    if (blank < 0) {
      taken.push(piece);
      line.pieces.shift();
      continue;
    }
    const share = piece.text.length === 0 ? 0 : blank / piece.text.length;
    if (blank > 0)
      taken.push({
        ...piece,
        text: piece.text.slice(0, blank),
        box: piece.box && [piece.box[0], piece.box[1], piece.box[2] * share, piece.box[3]],
      });
    piece.text = piece.text.slice(blank).replace(/^[ \t]+/, "");
    if (piece.box) piece.box = [piece.box[0] + piece.box[2] * share, piece.box[1], piece.box[2] * (1 - share), piece.box[3]];
    if (piece.text === "") line.pieces.shift();
    break;
  }
  return taken;
}

/** An address that the line's end broke: it stops at a sign inside addresses, or is an e-mail address without its end. */
function isBrokenAddress(line: string, next: string): boolean {
  const last = /\S+$/.exec(line)?.[0] ?? "";
  if (!/^[\w./%#?=&+~-]+$/.test(next) || next.length > 60) return false;
  if (/^[\w.+-]+@[\w-]*$/.test(last)) return true;
  return /(?:^|[./])[\w-]+\.[a-z]{2,}\/|^https?:\/\//i.test(last) && /[-_/.=&?]$/.test(last);
}

/**
 * A word broken over two lines is put on the first of them, only where it is sure how it was written: the document has
 * the whole word elsewhere (joined without hyphen), or the hyphenated one, or the first part is one that keeps its hyphen.
 */
export function joinHyphenated(lines: DraftLine[]): DraftLine[] {
  const words = countWords(lines);
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (
      line === undefined ||
      next === undefined ||
      next.bullet ||
      next.page !== line.page ||
      next.block !== line.block ||
      next.row !== line.row ||
      next.column !== line.column
    )
      continue;
    if (isBrokenAddress(lineText(line), lineText(next))) {
      line.pieces.push(...takeFirstWord(next));
      continue;
    }
    const first = /(?:^|[^\p{L}\p{M}-])([\p{L}\p{M}]{2,})-$/u.exec(lineText(line))?.[1];
    const second = /^(\p{Ll}[\p{L}\p{M}]*)/u.exec(lineText(next))?.[1];
    if (first === undefined || second === undefined) continue;
    const joined = (first + second).toLowerCase();
    const hyphened = `${first}-${second}`.toLowerCase();
    const keeps =
      words.has(hyphened) || (KEEPS_HYPHEN.has(first.toLowerCase()) && !/^(?:and|or|und|oder|et|ou|y|e|o|en|of|bis)$/.test(second));
    if (!keeps && !words.has(joined)) continue;
    const last = line.pieces[line.pieces.length - 1];
    if (last === undefined) continue;
    if (!keeps) last.text = last.text.slice(0, -1);
    line.pieces = line.pieces.filter((piece) => piece.text !== "");
    line.pieces.push(...takeFirstWord(next));
  }
  return lines.filter((line) => line.pieces.length > 0);
}
