import { linesOf, type Segment } from "../../text/segment.js";

/** Wrapped at a fixed width: no line is much longer than this, and many come near it. */
const WIDEST = 110;
const LEAST_LINES = 12;

const STARTS_ITEM = /^[\s]*(?:[-*•▪◦·–—✓✔➤►●○■□→#>]|\d{1,2}[.)]|[a-z][.)])\s*/u;

/**
 * Lines that a mail program or a terminal broke are one line again, blanks for their breaks, so that sentences and lists are seen whole;
 * lists and headings stay as they are, and so does every offset from `from` on.
 */
export function unwrapLines(text: string, from: number): string {
  const lines = linesOf(text.slice(from)).map(({ start, end }) => ({ start: start + from, end: end + from }));
  let unwrapped = "";
  let done = 0;
  for (const { start, end } of joinWrapped(text, lines)) {
    unwrapped +=
      text.slice(done, start) +
      text
        .slice(start, end)
        .replace(PARTED, (part) => " ".repeat(part.length))
        .replace(/[\r\n]/g, " ");
    done = end;
  }
  return unwrapped + text.slice(done);
}

/** "fine-" at the end of a line and "tuning" on the next are two words of one name. */
const PARTED = /(?<=\p{L})-\r?\n[ \t]*(?=\p{L})(?!(?:and|or|und|oder|et|ou|y|o|e|en|of)\s)/gu;

function joinWrapped(text: string, given: readonly Segment[]): Segment[] {
  const lines = joinMarked(text, given);
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const widest = lengths.at(-1) ?? 0;
  const upper = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  if (lines.length < LEAST_LINES || widest > WIDEST || upper < widest * 0.6) return lines;
  const joined: Segment[] = [];
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1);
    const previous = lines[at - 1];
    if (last !== undefined && previous !== undefined && goesOn(text, previous, line, widest))
      joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** Words that cannot end an item. */
const OPEN =
  /(?:^|\s)(?:an?|the|and|or|of|in|on|at|to|for|with|by|as|our|your|from|is|are|be|will|this|that|de|en|el|la|der|die|das|und|mit|für|le|les|et|des)$/i;

/** Words that were bold in the middle of a sentence stand on lines of their own on some boards; one blank at the break tells. */
function joinMarked(text: string, lines: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isInlineBreak(text, last, line)) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

function isInlineBreak(text: string, before: Segment, line: Segment): boolean {
  if (line.start - before.end !== 2) return false;
  const between = text.slice(before.end, line.start);
  if (between !== " \n" && between !== "\n ") return false;
  const next = text.charAt(line.start);
  if (between === "\n " && /[\p{Ll},.;:)(&]/u.test(next)) return true;
  return /[\p{L}\p{N}]/u.test(next) && OPEN.test(text.slice(Math.max(before.start, before.end - 12), before.end));
}

function goesOn(text: string, before: Segment, line: Segment, widest: number): boolean {
  if (/\n\s*\n/.test(text.slice(before.end, line.start))) return false;
  const words = text.slice(line.start, line.end);
  if (STARTS_ITEM.test(words)) return false;
  const ended = text.slice(before.start, before.end);
  // A line that had room for the next word was ended on purpose.
  const next = /^\S+/.exec(words)?.[0].length ?? 0;
  const full = before.end - before.start + next + 1 > widest * 0.8;
  if (/^[\p{Ll}(]/u.test(words)) return full || !/[.:!?]$/.test(ended);
  return full && !/[:]$/.test(ended) && !/[.!?]$/.test(ended);
}
