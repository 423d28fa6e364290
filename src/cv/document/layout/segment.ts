import { cleanCharacters, isBulletSign, isPrivateUse } from "../characters.js";
import type { Glyph, PageContent } from "../pdf/page-content.js";
import { isDateText } from "./date-text.js";
import { cellAt, findPills, findRuledTables } from "./ruled-table.js";
import type { Segment, Stretch } from "./segment-shape.js";
import { splitAtStarts } from "./split-segments.js";
import { LAYOUT } from "./thresholds.js";

export function segmentTop(segment: Segment): number {
  return segment.y - segment.size * 0.75;
}

export function segmentBottom(segment: Segment): number {
  return segment.y + segment.size * 0.22;
}

/** Baselines: signs sorted downwards, then those of one baseline from left to right. */
function splitBaselines(glyphs: readonly Glyph[]): Glyph[][] {
  const sorted = [...glyphs].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  const lines: Glyph[][] = [];
  let line: Glyph[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const glyph of sorted) {
    const tolerance = Math.max(0.6, glyph.size * LAYOUT.baseline);
    if (line.length > 0 && glyph.y - from > tolerance) {
      lines.push(line);
      line = [];
    }
    if (line.length === 0) from = glyph.y;
    line.push(glyph);
  }
  if (line.length > 0) lines.push(line);
  for (const glyphsOfLine of lines) glyphsOfLine.sort((a, b) => a.x0 - b.x0 || a.z - b.z);
  return lines;
}

/** Bold made by painting twice: the same sign a hair beside itself. */
function dropDoubles(line: readonly Glyph[]): Glyph[] {
  const kept: Glyph[] = [];
  for (const glyph of line) {
    let double = false;
    for (let i = kept.length - 1; i >= Math.max(0, kept.length - 4); i--) {
      const before = kept[i];
      if (
        before !== undefined &&
        before.text === glyph.text &&
        Math.abs(before.x0 - glyph.x0) < glyph.size * 0.12 &&
        glyph.text.trim() !== ""
      )
        double = true;
    }
    if (!double) kept.push(glyph);
  }
  return kept;
}

const DIACRITICS: Record<string, string> = {
  "´": "\u0301",
  "`": "\u0300",
  "¨": "\u0308",
  ˆ: "\u0302",
  "^": "\u0302",
  "˜": "\u0303",
  "¸": "\u0327",
  ˇ: "\u030C",
  "˚": "\u030A",
  "¯": "\u0304",
  "˘": "\u0306",
  "˝": "\u030B",
  "˙": "\u0307",
  "˛": "\u0328",
};

/** Accents that TeX paints over the letter become one sign with it. */
function composeAccents(line: Glyph[]): Glyph[] {
  if (!line.some((glyph) => DIACRITICS[glyph.text] !== undefined)) return line;
  const kept: Glyph[] = [];
  for (let i = 0; i < line.length; i++) {
    const glyph = line[i];
    if (glyph === undefined) continue;
    const mark = DIACRITICS[glyph.text];
    const base =
      mark === undefined
        ? undefined
        : [line[i + 1], line[i - 1]].find((other) => other !== undefined && /^\p{L}$/u.test(other.text) && overlap(glyph, other) > 0.5);
    if (mark === undefined || base === undefined) {
      kept.push(glyph);
      continue;
    }
    const letter = base.text === "ı" ? "i" : base.text === "ȷ" ? "j" : base.text;
    base.text = (letter + mark).normalize("NFC");
  }
  return kept;
}

function overlap(a: Glyph, b: Glyph): number {
  const width = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return width / Math.max(0.01, Math.min(a.x1 - a.x0, b.x1 - b.x0));
}

interface Word {
  glyphs: Glyph[];
  /** Gap before the word, in points; infinite at the start of a segment. */
  gap: number;
  /** Part of a letter-spaced run after its first word: a gap of any width is a blank. */
  joined?: boolean;
}

function gapBefore(before: Glyph | undefined, glyph: Glyph): number {
  return before === undefined ? Number.POSITIVE_INFINITY : glyph.x0 - before.x1;
}

/** Words by gaps and by blanks. Blanks have no place of their own: their width is part of the gap. */
function splitWords(line: readonly Glyph[]): Word[] {
  const words: Word[] = [];
  let word: Word | null = null;
  let last: Glyph | undefined;
  let blank = false;
  for (const glyph of line) {
    if (glyph.text.trim() === "" || /^[\u00A0\u2000-\u200A\u202F\u3000]$/.test(glyph.text)) {
      blank = true;
      continue;
    }
    const gap = gapBefore(last, glyph);
    const size = Math.max(glyph.size, last?.size ?? 0);
    if (word === null || gap > size * LAYOUT.blank || (blank && gap > size * 0.05)) {
      word = { glyphs: [], gap };
      words.push(word);
    }
    word.glyphs.push(glyph);
    blank = false;
    last = glyph;
  }
  return words;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function sameSize(a: Word, b: Word): boolean {
  const one = a.glyphs[0];
  const other = b.glyphs[0];
  return one !== undefined && other !== undefined && Math.abs(one.size - other.size) < 0.6;
}

/** "E X P E R I E N C E": runs of words of one sign whose gaps are alike become words again. */
function joinSpaced(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  let i = 0;
  while (i < words.length) {
    const end = spacedRunEnd(words, i);
    if (end === null) {
      const word = words[i];
      if (word !== undefined) joined.push(word);
      i++;
      continue;
    }
    joined.push(...joinRun(words.slice(i, end)));
    i = end;
  }
  return joined;
}

/** The end of a letter-spaced run that begins at `from`, or null. */
function spacedRunEnd(words: readonly Word[], from: number): number | null {
  const first = words[from];
  if (first === undefined || signCount(first) > 3) return null;
  let singles = 0;
  let to = from;
  const gaps: number[] = [];
  for (; to < words.length; to++) {
    const word = words[to];
    if (word === undefined || !sameSize(first, word)) break;
    const size = word.glyphs[0]?.size ?? 1;
    // A gap no letter-spacing has: the next column, or a date at the margin.
    if (to > from && word.gap > Math.max(size * 1.1, (gaps.length > 1 ? median(gaps) : size) * 6)) break;
    const count = signCount(word);
    if (count > 3) break;
    if (count === 1) singles++;
    if (to > from) gaps.push(word.gap);
  }
  const total = to - from;
  if (singles < LAYOUT.spacedSigns || singles / total < LAYOUT.spacedShare) return null;
  const letters = words.slice(from, to).filter((word) => /\p{L}/u.test(word.glyphs[0]?.text ?? "")).length;
  if (letters / total < 0.6) return null;
  return to;
}

function signCount(word: Word): number {
  let count = 0;
  for (const glyph of word.glyphs) count += glyph.text.length;
  return count;
}

/** Some writers space the gaps evenly, others the middles of the letters: a blank between words is wide by both measures. */
function joinRun(run: readonly Word[]): Word[] {
  const usual = median(run.slice(1).map((word) => word.gap));
  const steps = run.slice(1).map((word, index) => middle(word) - middle(run[index] ?? word));
  const usualStep = median(steps);
  const joined: Word[] = [];
  for (const [index, word] of run.entries()) {
    const last = joined[joined.length - 1];
    const far = word.gap > usual * LAYOUT.spacedFar || (steps[index - 1] ?? 0) > usualStep * LAYOUT.spacedStep;
    const wide = word.gap > usual * LAYOUT.spacedBlank && far;
    if (last === undefined || wide) joined.push({ glyphs: [...word.glyphs], gap: word.gap, joined: last !== undefined });
    else last.glyphs.push(...word.glyphs);
  }
  return joined;
}

function middle(word: Word): number {
  const first = word.glyphs[0];
  const last = word.glyphs[word.glyphs.length - 1];
  return ((first?.x0 ?? 0) + (last?.x1 ?? 0)) / 2;
}

/** Words to segments: a gap no blank has ends the segment. */
function collectSegments(words: readonly Word[], content: PageContent, frameOf: (glyph: Glyph) => string): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | null = null;
  let openEnd = 0;
  let frame = "";
  for (const word of words) {
    const first = word.glyphs[0];
    const lastGlyph = word.glyphs[word.glyphs.length - 1];
    if (first === undefined || lastGlyph === undefined) continue;
    const size = Math.max(...word.glyphs.map((glyph) => glyph.size));
    const gap = first.x0 - openEnd;
    const wide = gap > LAYOUT.segmentGap * Math.min(size, open?.size ?? size) && word.joined !== true;
    const own = frameOf(first);
    if (open === null || wide || own !== frame || isBulletSign(open.text) || otherCell(content, open.mark, first.mark)) {
      open = newSegment(first, size);
      open.frame = own;
      frame = own;
      segments.push(open);
    } else if (open.text !== "") {
      addText(open, " ", openEnd, first.x0, first, null);
      if (gap > LAYOUT.softGap * size && word.joined !== true) noteBreak(open, first.x0, openEnd);
    }
    open.size = Math.max(open.size, size);
    for (const glyph of word.glyphs) addGlyph(open, glyph, content);
    open.x1 = Math.max(open.x1, lastGlyph.x1);
    openEnd = lastGlyph.x1;
  }
  return segments.filter((segment) => segment.text.trim() !== "");
}

function noteBreak(segment: Segment, x: number, end: number): void {
  const stretch = segment.stretches.length - 1;
  segment.breaks.push({ x, end, stretch, stretchLength: segment.stretches[stretch]?.text.length ?? 0, length: segment.text.length });
}

function newSegment(first: Glyph, size: number): Segment {
  return { stretches: [], text: "", x0: first.x0, x1: first.x1, y: first.y, size, mark: first.mark, bullet: false, frame: "", breaks: [] };
}

/** The file's tags put the two in different cells of a table. */
function otherCell(content: PageContent, a: number, b: number): boolean {
  const one = content.tags.get(a);
  const other = content.tags.get(b);
  if (one === undefined || other === undefined || one.table === null || other.table === null) return false;
  return one.table !== other.table || one.row !== other.row || one.cell !== other.cell;
}

/** Which drawn frame a sign stands in: the cell of a ruled table, or the box around a tag; empty in none. */
function framesOf(content: PageContent): (glyph: Glyph) => string {
  const tables = findRuledTables(content.shapes);
  const pills = findPills(content.shapes);
  if (tables.length === 0 && pills.length === 0) return () => "";
  return (glyph) => {
    const [x, y] = [(glyph.x0 + glyph.x1) / 2, glyph.y - glyph.size * 0.3];
    for (const [index, table] of tables.entries()) {
      const place = cellAt(table, x, y);
      if (place !== null) return `t${index}/${place.row}/${place.cell}`;
    }
    const pill = pills.findIndex((box) => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1 && box.y1 - box.y0 < glyph.size * 3);
    return pill < 0 ? "" : `p${pill}`;
  };
}

/** A bullet and the text it stands before are one segment, however wide the gap: bullets are no column. */
function attachBullets(segments: readonly Segment[]): Segment[] {
  const bullets = segments.filter((segment) => isBulletSign(segment.text));
  if (bullets.length === 0) return [...segments];
  const attached = new Set<Segment>();
  for (const bullet of bullets) {
    const text = textAfter(bullet, segments);
    if (text === null) continue;
    if (endsSpan(bullet.text, text.text)) {
      prefix(text, bullet);
      attached.add(bullet);
      continue;
    }
    if (partsDates(bullet, segments)) continue;
    text.bullet = true;
    text.x0 = Math.min(text.x0, bullet.x0);
    attached.add(bullet);
  }
  return segments.filter((segment) => !attached.has(segment));
}

/** "– aujourd'hui" below "Mars 2021": the sign of a span and no bullet, if the line is nothing but its end. */
function endsSpan(sign: string, text: string): boolean {
  return /^[–—-]$/.test(sign) && text.length <= 20 && isDateText(`2000 – ${text}`);
}

/** "01.2019", "–" and "heute" one below the other: the sign stands under a date. */
function partsDates(sign: Segment, segments: readonly Segment[]): boolean {
  if (!/^[–—-]$/.test(sign.text)) return false;
  return segments.some(
    ({ text, x0, x1, y, size }) => y < sign.y - 1 && sign.y - y < 2 * size && x0 < sign.x1 && x1 > sign.x0 && isDateText(text),
  );
}

function prefix(text: Segment, sign: Segment): void {
  text.text = `${sign.text} ${text.text}`;
  text.stretches = [...sign.stretches.map((stretch) => ({ ...stretch, text: `${stretch.text} ` })), ...text.stretches];
  text.x0 = sign.x0;
}

function textAfter(bullet: Segment, segments: readonly Segment[]): Segment | null {
  let nearest: Segment | null = null;
  for (const segment of segments) {
    const size = Math.max(segment.size, bullet.size);
    if (segment === bullet || segment.x0 < bullet.x1 - 1 || segment.x0 - bullet.x1 > size * 3.2) continue;
    if (Math.abs(segment.y - bullet.y) > 0.6 * size || isBulletSign(segment.text)) continue;
    if (nearest === null || segment.x0 < nearest.x0) nearest = segment;
  }
  return nearest;
}

function looksAlike(stretch: Stretch, glyph: Glyph, link: string | null): boolean {
  return (
    stretch.font === glyph.font && stretch.colour === glyph.colour && stretch.link === link && Math.abs(stretch.size - glyph.size) < 0.1
  );
}

/** The target of the link that the sign stands under. */
function linkAt(content: PageContent, glyph: Glyph): string | null {
  if (content.links.length === 0) return null;
  const x = (glyph.x0 + glyph.x1) / 2;
  const y = glyph.y - glyph.size * 0.3;
  for (const { box, target } of content.links) if (x >= box.x0 - 1 && x <= box.x1 + 1 && y >= box.y0 - 1 && y <= box.y1 + 1) return target;
  return null;
}

function addText(segment: Segment, text: string, x0: number, x1: number, glyph: Glyph, link: string | null): void {
  const last = segment.stretches[segment.stretches.length - 1];
  if (last !== undefined && (text === " " || looksAlike(last, glyph, link))) {
    last.text += text;
    if (text !== " ") last.x1 = x1;
  } else segment.stretches.push({ text, x0, x1, size: glyph.size, font: glyph.font, colour: glyph.colour, link });
  segment.text += text;
}

/** Bullets of Symbol and Wingdings in the private area, as Word writes them. */
const SYMBOL_BULLETS = /^[\uF0A7\uF0B7\uF0D8\uF0FC\uF076\uF0A8\uF0E0\uF06C\uF06E\uF071\uF075\uF0D2\uF0FE\uF02D\uF0BE\uF0A1\uF077]$/;

function addGlyph(segment: Segment, glyph: Glyph, content: PageContent): void {
  let text = glyph.text;
  const symbols = content.fonts.get(glyph.font)?.symbols === true;
  if (segment.text === "" && (SYMBOL_BULLETS.test(text) || (symbols && /^[lnqu§ØüvÄàwo·•-]$/.test(text)))) text = "•";
  else if (symbols || isPrivateUse(text)) return;
  text = cleanCharacters(text);
  if (text === "") return;
  addText(segment, text, glyph.x0, glyph.x1, glyph, linkAt(content, glyph));
}

/** All signs of a page that are seen and read from left to right, as segments. */
export function collectPageSegments(glyphs: readonly Glyph[], content: PageContent): Segment[] {
  const segments: Segment[] = [];
  const frameOf = framesOf(content);
  for (const line of splitBaselines(glyphs)) {
    const words = joinSpaced(splitWords(composeAccents(dropDoubles(line))));
    segments.push(...collectSegments(words, content, frameOf));
  }
  return attachBullets(splitAtStarts(segments));
}
