import { linesOf, type Segment, sentencesOf } from "../../text/segment.js";
import { HEADING_WORDS } from "./heading-words.js";
import type { PostingZone, ZonedLine } from "./posting-zone.js";

/** A heading longer than this is a sentence. */
const HEADING_CHARACTERS = 70;
/** A line longer than this in a text without line breaks is read by sentences. */
const PARAGRAPH = 400;

const FOLDED: readonly (readonly [PostingZone, readonly string[]])[] = HEADING_WORDS.map(([zone, words]) => [
  zone,
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
]);

/** Lines with the zone that the last heading above them opened. Spans are those of the masked text, which are those of the text as given. */
export function zoneLines(text: string): ZonedLine[] {
  const zoned: ZonedLine[] = [];
  let zone: PostingZone = "intro";
  let under: string | null = null;
  for (const line of piecesOf(text)) {
    const heading = maybeHeading(text.slice(line.start, line.end));
    if (heading === null) {
      zoned.push({ ...line, zone, heading: false, under });
      continue;
    }
    zone = heading.zone;
    under = heading.words;
    const headEnd = line.start + heading.length;
    zoned.push({ start: line.start, end: headEnd, zone, heading: true, under });
    if (headEnd < line.end) zoned.push({ start: headEnd, end: line.end, zone, heading: false, under });
  }
  return zoned;
}

/** Lines; where the breaks were lost, sentences. */
function piecesOf(text: string): Segment[] {
  return linesOf(text).flatMap((line) =>
    line.end - line.start <= PARAGRAPH
      ? [line]
      : sentencesOf(text.slice(line.start, line.end)).map(({ start, end }) => ({ start: start + line.start, end: end + line.start })),
  );
}

interface FoundHeading {
  readonly zone: PostingZone;
  readonly words: string;
  /** Characters of the line that are the heading; the rest is content. */
  readonly length: number;
}

const LEAD = /^[\s#*_>•\-–—·▪◦✅🔹|=]*(?:\d{1,2}[.)]\s*)?/u;

/** A heading stands alone, or before a colon with content after it. */
export function maybeHeading(line: string): FoundHeading | null {
  const lead = LEAD.exec(line)?.[0] ?? "";
  const rest = line.slice(lead.length);
  const marked = /[#*_]/.test(lead) || /^[*_]{1,2}.+[*_]{1,2}:?\s*$/.test(line.trim());
  const colon = rest.search(/[:：]/);
  const head = (colon >= 0 && colon <= HEADING_CHARACTERS ? rest.slice(0, colon) : rest).replace(/[*_#]+/g, "").trim();
  if (head.length === 0 || head.length > HEADING_CHARACTERS) return null;
  const alone = colon < 0 || colon > HEADING_CHARACTERS || rest.slice(colon + 1).replace(/[*_\s]/g, "") === "";
  const folded = foldHeading(head);
  for (const [zone, phrases] of FOLDED) {
    for (const phrase of phrases) {
      if (!folded.startsWith(phrase)) continue;
      const after = folded.slice(phrase.length);
      if (after !== "" && /^[\p{L}\p{N}]/u.test(after)) continue;
      if (!isPlausible({ after, alone, marked, colon: colon >= 0, bullet: /[•▪◦·\-–]/.test(lead) })) continue;
      const length = alone ? line.length : lead.length + colon + 1;
      return { zone, words: head, length };
    }
  }
  return null;
}

/** What follows the phrase in the heading must still read as a heading, not as a sentence that happens to begin so. */
function isPlausible(shape: { after: string; alone: boolean; marked: boolean; colon: boolean; bullet: boolean }): boolean {
  const words = shape.after.trim() === "" ? 0 : shape.after.trim().split(/\s+/).length;
  if (/[.;,]\s*\S/.test(shape.after) && !shape.marked) return false;
  if (shape.colon) return words <= 8;
  if (!shape.alone) return false;
  if (shape.marked) return words <= 8;
  if (shape.bullet) return false;
  return words <= 4 && !/[.!]$/.test(shape.after);
}

function foldHeading(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/ß/g, "ss")
    .replace(
      /^(?:our|the|your|some|key|main|additional) (?=(?:requirements|qualifications|responsibilities|nice|skills|bonus|preferred))/,
      "",
    )
    .replace(/\s+/g, " ")
    .trim();
}
