import { isUpperAt, isWordAt } from "./fold.js";

export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** Lines without their breaks; blank ones are left out. */
export function linesOf(text: string): Segment[] {
  const lines: Segment[] = [];
  let start = 0;
  while (start <= text.length) {
    let end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    const line = trimSegment(text, start, end);
    if (line.end > line.start) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Sentences: a line is never joined with the next, so a list without full stops splits at its lines. */
export function sentencesOf(text: string): Segment[] {
  const sentences: Segment[] = [];
  for (const line of linesOf(text)) {
    let start = line.start;
    for (let i = line.start; i < line.end; i++) {
      if (!isSentenceEnd(text, i)) continue;
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
]);

/** A stop before a blank and a capital, a digit or the end; never after an abbreviation or inside a name such as Node.js. */
export function isSentenceEnd(text: string, index: number): boolean {
  const c = text.charCodeAt(index);
  if (c === 0x21 || c === 0x3f) return !isWordAt(text, index + 1);
  if (c !== 0x2e) return false;
  const next = text.charCodeAt(index + 1);
  if (index + 1 >= text.length) return true;
  if (next !== 0x20 && next !== 0xa0 && next !== 10 && next !== 13 && next !== 9 && next !== 0x29 && next !== 0x22 && next !== 0x201d) {
    // "…with Java.Strong communication": a lost line break.
    return (
      isUpperAt(text, index + 1) &&
      isWordAt(text, index - 1) &&
      !isUpperAt(text, index - 1) &&
      isWordAt(text, index - 2) &&
      isWordAt(text, index + 2) &&
      !isUpperAt(text, index + 2)
    );
  }
  let start = index;
  while (start > 0 && (isWordAt(text, start - 1) || (text.charCodeAt(start - 1) === 0x2e && isWordAt(text, start - 2)))) start--;
  const word = text.slice(start, index).toLowerCase();
  if (SHORT.has(word) && !(word === "etc" && followedByCapital(text, index + 1))) return false;
  return followedByCapital(text, index + 1) || !isWordAt(text, skipBlank(text, index + 1));
}

function followedByCapital(text: string, from: number): boolean {
  const at = skipBlank(text, from);
  const c = text.charCodeAt(at);
  return isUpperAt(text, at) || (c >= 0x30 && c <= 0x39);
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) at++;
  return at;
}

function trimSegment(text: string, from: number, to: number): Segment {
  let start = from;
  let end = to;
  while (start < end && (text.charCodeAt(start) <= 0x20 || text.charCodeAt(start) === 0xa0)) start++;
  while (end > start && (text.charCodeAt(end - 1) <= 0x20 || text.charCodeAt(end - 1) === 0xa0)) end--;
  return { start, end };
}
