import { LIMITS } from "../../limits.js";
import { isInAddress } from "../../skills/address.js";
import type { Mention } from "../../skills/mention.js";
import { unpackWeights } from "../../skills/spans/packed-weights.js";
import { inOrder } from "../../text/in-order.js";
import type { Segment } from "../../text/segment.js";
import { viewOf } from "../../text/text-view.js";
import { type UnlistedAd, unlistedMention } from "../unlisted.js";
import { isOfRole } from "../zones/posting-zone.js";
import { type KnownPlace, PHRASE_BITS, PhraseLine } from "./phrase-line.js";
import { PHRASE_WEIGHTS } from "./phrase-weights.js";

/** Weights are whole numbers of this part of a natural logarithm. */
export const PHRASE_PART = 16;
/** Above it a phrase counts: F1 of all skills rises where more than two of five of those let in are asked for. */
const PHRASE_COUNTS = -8;

/** The most that length, case and mates of a phrase weigh together: where its words fall further below, they are not asked. */
const MOST_AS_WHOLE = 48;

/** Words that no name covers, with what stands in and around them as numbers. */
export interface Phrase extends Segment {
  readonly features: readonly number[];
}

type DecidePhrase = (phrase: Phrase) => boolean;

interface Weighed extends Segment {
  readonly sum: number;
}

/**
 * What lines of demands, wishes and duties ask for in words that no name covers. What each word says as the first, the last, one within or
 * beside a phrase was learnt from labelled ads; of phrases that overlap the likeliest stands.
 */
export function findPhrases(ad: Pick<UnlistedAd, "text" | "lines" | "kept" | "named">, decide?: DecidePhrase): Mention[] {
  const { text, lines, named } = ad;
  const { folded } = viewOf(text);
  const known: readonly KnownPlace[] = inOrder(ad.kept, (a, b) => a.start - b.start || a.end - b.end);
  const isElse = ({ start, end }: Segment): boolean =>
    isInAddress(text, start, end) || named.some((name) => name.start === start && name.end === end);
  const mayBe = (phrase: Phrase): boolean => !isElse(phrase) && decide?.(phrase) === true;
  const found: Mention[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < known.length && (known[next] as KnownPlace).end <= line.start) next++;
    if (!isOfRole(line)) continue;
    LINE.read(text, folded, line, known, next);
    const likely = decide === undefined ? weighAll(LINE) : askAll(LINE, mayBe);
    if (likely.length === 0) continue;
    for (const { start, end } of apart(likely.filter((phrase) => !isElse(phrase))))
      found.push(unlistedMention(text, start, end, () => "concept"));
  }
  return found.slice(0, LIMITS.phrasesOfPosting);
}

/** The likeliest first; none that overlaps one before. */
function apart(phrases: Weighed[]): Weighed[] {
  phrases.sort((a, b) => b.sum - a.sum || a.start - b.start || a.end - b.end);
  const taken: Weighed[] = [];
  for (const phrase of phrases) if (taken.every(({ start, end }) => end <= phrase.start || phrase.end <= start)) taken.push(phrase);
  return taken.sort((a, b) => a.start - b.start);
}

let weights: Int8Array | undefined;
const LINE = new PhraseLine();
const OUT = new Int32Array(8);

/** By words of the line under way: what all up to one weigh within a phrase, what each weighs as the last, and its mates. */
let room = { within: new Int32Array(257), closing: new Int32Array(256), behind: new Uint8Array(256) };

/** Nought all of it. Arrays of its own would cost a line as much as what is written into them. */
function roomFor(words: number): typeof room {
  const { within, closing, behind } = room;
  if (words > closing.length) {
    room = { within: new Int32Array(words + 1), closing: new Int32Array(words), behind: new Uint8Array(words) };
    return room;
  }
  within[0] = 0;
  closing.fill(0, 0, words);
  behind.fill(0, 0, words);
  return room;
}

function weighAll(line: PhraseLine): Weighed[] {
  weights ??= unpackWeights(PHRASE_WEIGHTS, 1 << PHRASE_BITS);
  const table = weights;
  const likely: Weighed[] = [];
  const { length } = line;
  const ofLine = sumOf(table, line.writeLine(OUT));
  const { within, closing, behind } = roomFor(length);
  for (let i = 0; i < length; i++) {
    within[i + 1] = (within[i] as number) + sumOf(table, line.writeWithin(OUT, i));
    if (!line.mayBound(i)) continue;
    closing[i] = sumOf(table, line.writeClosing(OUT, i));
    behind[i] = line.mateOf(i, 1);
  }
  for (let i = 0; i < length; i++) {
    if (!line.mayBound(i)) continue;
    const before = line.mateOf(i, -1);
    const opening = ofLine + sumOf(table, line.writeOpening(OUT, i)) - (within[i] as number);
    for (let last = line.nextEnd(i, i - 1); last >= 0; last = line.nextEnd(i, last)) {
      const parts = opening + (within[last + 1] as number) + (closing[last] as number);
      if (parts <= PHRASE_COUNTS - MOST_AS_WHOLE) continue;
      const sum = parts + sumOf(table, line.writeWhole(OUT, i, last, before, behind[last] as number));
      if (sum > PHRASE_COUNTS) likely.push({ start: line.startOf(i), end: line.endOf(last), sum });
    }
  }
  return likely;
}

function sumOf(table: Int8Array, count: number): number {
  let sum = 0;
  for (let at = 0; at < count; at++) sum += table[OUT[at] as number] as number;
  return sum;
}

function askAll(line: PhraseLine, decide: DecidePhrase): Weighed[] {
  const likely: Weighed[] = [];
  const write = (count: number): number[] => [...OUT.subarray(0, count)];
  const ofLine = write(line.writeLine(OUT));
  for (let i = 0; i < line.length; i++) {
    if (!line.mayBound(i)) continue;
    const opening = write(line.writeOpening(OUT, i));
    for (let last = line.nextEnd(i, i - 1); last >= 0; last = line.nextEnd(i, last)) {
      const whole = write(line.writeWhole(OUT, i, last, line.mateOf(i, -1), line.mateOf(last, 1)));
      const features = [...ofLine, ...opening, ...write(line.writeClosing(OUT, last)), ...whole];
      for (let at = i; at <= last; at++) features.push(...write(line.writeWithin(OUT, at)));
      const phrase = { start: line.startOf(i), end: line.endOf(last), features };
      if (decide(phrase)) likely.push({ ...phrase, sum: 0 });
    }
  }
  return likely;
}
