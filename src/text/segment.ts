import { isUpperAt, isWordAt } from "./fold.js";

export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** Lines of a text or of a part of it, without their breaks; blank ones are left out. */
export function linesOf(text: string, from = 0, to = text.length): Segment[] {
  const lines: Segment[] = [];
  let start = from;
  while (start <= to) {
    let end = text.indexOf("\n", start);
    if (end < 0 || end > to) end = to;
    const line = trimSegment(text, start, end);
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Sentences of a text or of a part of it: a line is never joined with the next, so a list without full stops splits at its lines. */
export function sentencesOf(text: string, from = 0, to = text.length): Segment[] {
  const sentences: Segment[] = [];
  for (const line of linesOf(text, from, to)) {
    let { start } = line;
    for (let i = line.start; i < line.end; i++) {
      const c = text.charCodeAt(i);
      if ((c !== 0x2e && c !== 0x21 && c !== 0x3f) || !isSentenceEnd(text, i, from, to)) continue;
      sentences.push(trimSegment(text, start, i + 1));
      start = i + 1;
    }
    const rest = trimSegment(text, start, line.end);
    if (rest.end > rest.start) sentences.push(rest);
  }
  return sentences;
}

const SHORT = new Set([
  "e.g",
  "i.e",
  "eg",
  "ie",
  "etc",
  "vs",
  "inc",
  "ltd",
  "dr",
  "mr",
  "mrs",
  "ms",
  "prof",
  "sr",
  "jr",
  "no",
  "st",
  "approx",
  "min",
  "max",
  "z.b",
  "bzw",
  "ca",
  "inkl",
  "incl",
  "esp",
  "resp",
  "evtl",
  "ggf",
  "mio",
  "mrd",
  "bspw",
  "bijv",
  "ej",
  "p.ej",
  "u.a",
  "d.h",
  "o.a",
  "es",
  "ex",
  "p.ex",
  "exs",
]);
const LONGEST_SHORT = 6;

/**
 * A stop before a blank and a capital, a digit or the end; never after an abbreviation or inside a name such as Node.js.
 * Of a part of a text no more is seen than the part.
 */
export function isSentenceEnd(text: string, index: number, from = 0, to = text.length): boolean {
  const c = text.charCodeAt(index);
  if (c === 0x21 || c === 0x3f) return !isWordWithin(text, index + 1, from, to) || isLostBreak(text, index, from, to);
  if (c !== 0x2e) return false;
  if (index + 1 >= to) return true;
  const next = text.charCodeAt(index + 1);
  if (next !== 0x20 && next !== 0xa0 && next !== 10 && next !== 13 && next !== 9 && next !== 0x29 && next !== 0x22 && next !== 0x201d) {
    // "…with Java.Strong communication": a lost line break.
    return isLostBreak(text, index, from, to);
  }
  let after = index + 1;
  while (after < to && text.charCodeAt(after) <= 0x20) after++;
  const digit = after < to ? text.charCodeAt(after) : 0;
  const capital = isUpperWithin(text, after, from, to) || (digit >= 0x30 && digit <= 0x39);
  // Most stops come before neither: then only a word goes on, whatever stands before.
  if (!capital && isWordWithin(text, after, from, to)) return false;
  let start = index;
  while (
    isWordWithin(text, start - 1, from, to) ||
    (start - 1 >= from && text.charCodeAt(start - 1) === 0x2e && isWordWithin(text, start - 2, from, to))
  )
    start--;
  if (index - start > LONGEST_SHORT) return true;
  if (index - start === 1 && isParted(text, start)) return false;
  const word = text.slice(start, index).toLowerCase();
  return !SHORT.has(word) || (word === "etc" && capital);
}

function isWordWithin(text: string, at: number, from: number, to: number): boolean {
  return at >= from && at < to && isWordAt(text, at);
}

function isUpperWithin(text: string, at: number, from: number, to: number): boolean {
  return at >= from && at < to && isUpperAt(text, at);
}

function isLostBreak(text: string, index: number, from: number, to: number): boolean {
  const isLower = (at: number) => isWordWithin(text, at, from, to) && !isUpperWithin(text, at, from, to);
  if (!isUpperWithin(text, index + 1, from, to) || !isLower(index + 2) || !isWordWithin(text, index - 2, from, to)) return false;
  if (isLower(index - 1)) return true;
  // "…with AWS.Strong communication", and no "ASP.Net" or "U.S.Government".
  return isUpperWithin(text, index - 1, from, to) && isUpperWithin(text, index - 2, from, to) && isLongWord(text, index + 2, to);
}

/** Of more letters than what stands behind the stop in a name. */
const OF_A_NAME = 3;

function isLongWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < from + OF_A_NAME; at++) if (!isWordWithin(text, at, from, to) || isUpperAt(text, at)) return false;
  return true;
}

/** A letter of "z. B.", "u. a.", "d. h.": the first by its case, the second by the first before it. */
function isParted(text: string, at: number): boolean {
  if (!isUpperAt(text, at)) return true;
  return text.charCodeAt(at - 1) === 0x20 && text.charCodeAt(at - 2) === 0x2e && !isUpperAt(text, at - 3) && !isWordAt(text, at - 4);
}

function trimSegment(text: string, from: number, to: number): Segment {
  let start = from;
  let end = to;
  while (start < end && (text.charCodeAt(start) <= 0x20 || text.charCodeAt(start) === 0xa0)) start++;
  while (end > start && (text.charCodeAt(end - 1) <= 0x20 || text.charCodeAt(end - 1) === 0xa0)) end--;
  return { start, end };
}
