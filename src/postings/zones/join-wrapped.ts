import { isBlank } from "../../text/blank.js";
import { codeAt } from "../../text/code-at.js";
import { linesOf, type Segment } from "../../text/segment.js";
import { mayBeHeading } from "./may-be-heading.js";
import { maybeHeading } from "./maybe-heading.js";
import { isTitleCased } from "./title-cased.js";

/** Wrapped at a fixed width: no line is much longer than this, and many come near it. */
const WIDEST = 110;
const LEAST_LINES = 12;
/** What names a part of an ad is no longer, in characters. */
const PART_NAME = 50;

const STARTS_ITEM = /^[\s]*(?:[-*•▪◦·–—✓✔➤►●○■□→#>]|\d{1,2}[.)]|[a-z][.)])\s*/u;
const STARTS_SMALL = /^[\p{Ll}(]/u;
/** Before a break it ends the line, and is none of its letters. */
const LONE_RETURN = /\r(?!\n)/;

/** Most lines begin with a letter of English: what it is tells, or the mark behind it ("a)", "b."), and neither of the two is asked. */
function startsItem(words: string): boolean {
  const c = codeAt(words, 0);
  if (isCapital(c)) return false;
  if (!isSmall(c)) return STARTS_ITEM.test(words);
  const next = codeAt(words, 1);
  return next === 0x2e || next === 0x29;
}

function startsSmall(words: string): boolean {
  const c = codeAt(words, 0);
  return isSmall(c) || (!isCapital(c) && STARTS_SMALL.test(words));
}

function isCapital(c: number): boolean {
  return c >= 0x41 && c <= 0x5a;
}

function isSmall(c: number): boolean {
  return c >= 0x61 && c <= 0x7a;
}

/** Letters that were left out of a text, and where, in the text without them. */
export interface Gap {
  readonly at: number;
  readonly letters: number;
}

export interface Unwrapped {
  readonly text: string;
  /** In order; none where nothing was joined. */
  readonly gaps: readonly Gap[];
}

/**
 * Lines that a mail program or a terminal broke are one line again, so that sentences and lists are seen whole; lists and headings stay as they
 * are. One blank stands for a break with the blanks around it, as between any words, and none before a comma: what names and cues are made of stands as written elsewhere.
 */
export function unwrapLines(text: string, from: number): Unwrapped {
  const lines = linesOf(text, from);
  const joined = joinWrapped(text, lines);
  // Most texts stay as they are: made again from parts, each of their letters would cost more to look at.
  if (joined.length === lines.length && !(text.includes("\r", from) && LONE_RETURN.test(text))) return { text, gaps: [] };
  const parts: string[] = [];
  const gaps: Gap[] = [];
  let done = 0;
  let left = 0;
  for (const line of joined) {
    for (let gap = maybeBreak(text, line.start, line.end); gap !== null; gap = maybeBreak(text, done, line.end)) {
      const blank = ENDS_WORDS.test(text.slice(gap.end, gap.end + 2)) ? "" : " ";
      parts.push(text.slice(done, gap.start), blank);
      const letters = gap.end - gap.start - blank.length;
      if (letters > 0) gaps.push({ at: gap.start + blank.length - left, letters });
      left += letters;
      done = gap.end;
    }
  }
  parts.push(text.slice(done));
  return { text: parts.join(""), gaps };
}

/** None of a name's letters, as in ".NET". */
const ENDS_WORDS = /^(?:[,;:)]|\.(?:\s|$))/;

/** Where a letter of the text without gaps stood in the text as given. */
export function placeBeforeGaps(gaps: readonly Gap[], offset: number): number {
  let place = offset;
  for (const { at, letters } of gaps) {
    if (at > offset) break;
    place += letters;
  }
  return place;
}

/** "fine-" at the end of a line and "tuning" on the next are two words of one name. */
const PARTED = /(?<=\p{L})-\r?\n[ \t]*(?=\p{L})(?!(?:and|or|und|oder|et|ou|y|o|e|en|of)\s)/uy;
const LINE_END = /[\r\n]/g;

/** The next break between two places, with the blanks around it: sought by its end of a line, as one that began with any blank would be tried at each. */
function maybeBreak(text: string, from: number, to: number): Segment | null {
  LINE_END.lastIndex = from;
  const at = LINE_END.test(text) ? LINE_END.lastIndex - 1 : to;
  if (at >= to) return null;
  PARTED.lastIndex = at - 1;
  if (at > from && text.charCodeAt(at - 1) === 0x2d && PARTED.test(text)) return { start: at - 1, end: PARTED.lastIndex };
  let start = at;
  while (start > from && BLANKS.includes(text.charAt(start - 1))) start--;
  let end = at + 1;
  while (end < to && (BLANKS.includes(text.charAt(end)) || LINE_ENDS.includes(text.charAt(end)))) end++;
  return { start, end };
}

const BLANKS = " \t";
const LINE_ENDS = "\r\n";

function joinWrapped(text: string, given: readonly Segment[]): readonly Segment[] {
  const lines = joinMarked(text, given);
  const widest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (lines.length < LEAST_LINES || widest > WIDEST) return lines;
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const upper = lengths[Math.floor(lengths.length * 0.75)] ?? 0;
  if (upper < widest * 0.6 || !breaksSentences(text, lines, widest)) return lines;
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

/** Of the lines that were full, so many go on in lower case where a width broke them; items without marks end where they like. */
const LEAST_BROKEN = 2;
const BROKEN = 0.3;

function breaksSentences(text: string, lines: readonly Segment[], widest: number): boolean {
  let full = 0;
  let broken = 0;
  for (let at = 1; at < lines.length; at++) {
    const before = lines[at - 1] as Segment;
    const words = text.slice((lines[at] as Segment).start, (lines[at] as Segment).end);
    if (!isFull(before, words, widest) || startsItem(words)) continue;
    full++;
    if (startsSmall(words)) broken++;
  }
  return broken >= LEAST_BROKEN && broken >= full * BROKEN;
}

/** A line that had room for the next word was ended on purpose. */
function isFull({ start, end }: Segment, next: string, widest: number): boolean {
  const least = widest * 0.8 - (end - start) - 1;
  if (next.length <= least) return false;
  for (let at = 0; at <= least; at++) if (isBlank(next.charCodeAt(at))) return false;
  return true;
}

/** Words that cannot end an item. */
const OPEN =
  /(?:^|\s)(?:an?|the|and|or|of|in|on|at|to|for|with|by|as|our|from|is|are|be|will|this|that|de|en|el|la|der|die|das|und|mit|für|le|les|et|des|una?|un\/a|une|uma?|eine?[nmr]?|een|con|per|para|por|avec|pour|como|come|di|als|im|zu[mr]|dans|met|voor|van|ideally|preferably|like|including|using|your|their|who|which|into|through|across)$/i;

/** Words that were bold in the middle of a sentence stand on lines of their own on some boards; one blank at the break tells. */
function joinMarked(text: string, lines: readonly Segment[]): readonly Segment[] {
  if (!lines.some((_, at) => at > 0 && isInlineBreak(text, lines[at - 1] as Segment, lines, at))) return lines;
  const joined: Segment[] = [];
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last !== undefined && isInlineBreak(text, last, lines, at)) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/** `before`: the line above with what was joined to it. */
function isInlineBreak(text: string, before: Segment, lines: readonly Segment[], at: number): boolean {
  const line = lines[at] as Segment;
  if (goesOnBehindBold(text, lines, at)) return true;
  const between = text.slice(before.end, line.start);
  if ((between !== " \n" && between !== "\n ") || !/[\p{L}\p{N}]/u.test(text.charAt(line.start))) return false;
  if (OPEN.test(text.slice(Math.max(before.start, before.end - 12), before.end))) return true;
  return between === " \n" && isBoldWithin(text, before, lines, at);
}

/** "\n (Functions, …)", and behind words that a blank and a break part from what is before them "\n, and SQL": no line begins so. */
function goesOnBehindBold(text: string, lines: readonly Segment[], at: number): boolean {
  const [bold, line] = [lines[at - 1] as Segment, lines[at] as Segment];
  const between = text.slice(bold.end, line.start);
  if (between === "\n ") return GOES_ON.test(text.charAt(line.start));
  if (between !== "\n" || text.slice(bold.start - 2, bold.start) !== " \n") return false;
  return ENDS_WORDS.test(text.slice(line.start, line.start + 2));
}

const GOES_ON = /[\p{Ll},.;:)(&]/u;

const ENDED = ".!?:;•";

/** "… cloud platforms, ideally \nMicrosoft Azure\n (Functions, …)": what stands before the words is no heading and open, and goes on behind them. */
function isBoldWithin(text: string, before: Segment, lines: readonly Segment[], at: number): boolean {
  const line = lines[at] as Segment;
  if (at + 1 >= lines.length || line.end - line.start > PART_NAME) return false;
  if (ENDED.includes(text.charAt(before.end - 1)) || ENDED.includes(text.charAt(line.end - 1))) return false;
  return goesOnBehindBold(text, lines, at + 1) && !isHeading(text, before);
}

function isHeading(text: string, { start, end }: Segment): boolean {
  return mayBeHeading(text, start, end) && maybeHeading(text.slice(start, end)) !== null;
}

function goesOn(text: string, before: Segment, line: Segment, widest: number): boolean {
  // Most lines are one break apart, and between them stands no other.
  const second = text.indexOf("\n", text.indexOf("\n", before.end) + 1);
  if (second < line.start && /\n\s*\n/.test(text.slice(before.end, line.start))) return false;
  const words = text.slice(line.start, line.end);
  if (startsItem(words) || isNamedPart(words)) return false;
  const ended = text.slice(before.start, before.end);
  const full = isFull(before, words, widest);
  if (startsSmall(words)) return full || !/[.:!?]$/.test(ended);
  return full && !/[:]$/.test(ended) && (!/[.!?]$/.test(ended) || isSetUnderItem(text, before, line));
}

/** "- We build for clinics.\n  You know them": a sentence set in under the words of its item, and not under the item's mark. */
function isSetUnderItem(text: string, before: Segment, line: Segment): boolean {
  const own = setIn(text, line);
  if (own === 0) return false;
  const above = setIn(text, before);
  return startsItem(text.slice(before.start, before.end)) ? above < own : above === own;
}

/** How many blanks stand before the line's first letter. */
function setIn(text: string, { start }: Segment): number {
  let at = start;
  while (at > 0 && BLANKS.includes(text.charAt(at - 1))) at--;
  return start - at;
}

/** "Desired Qualifications:" on a line of its own goes on with nothing. */
function isNamedPart(words: string): boolean {
  return words.endsWith(":") && words.length <= PART_NAME && isTitleCased(words);
}
