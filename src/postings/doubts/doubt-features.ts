import type { Mention } from "../../skills/mention.js";
import { hashWord, mixed } from "../../skills/spans/span-words.js";
import { isBlank } from "../../text/blank.js";
import { CUES, matchesIn } from "../../text/cues.js";
import { isWordAt } from "../../text/fold.js";
import { viewOf } from "../../text/text-view.js";
import type { ZonedLine } from "../zones/posting-zone.js";

/** Features are numbers of so many bits. */
export const FEATURE_BITS = 16;

/** A place of a name that the rules leave out, and why. */
export interface DoubtedPlace {
  readonly mention: Mention;
  readonly line: LineAround;
  readonly why: string;
}

/** What is the same for all doubted names of a line. */
export class LineAround {
  readonly line: ZonedLine;
  readonly zone: number;
  readonly first: number;
  readonly length: number;
  /** What counts already in this line. */
  readonly kept: readonly Mention[];
  /** Whom it speaks of, and whether of knowledge. */
  readonly said: readonly Asks[];

  constructor(text: string, line: ZonedLine, kept: readonly Mention[]) {
    const { start, end } = line;
    this.line = line;
    this.zone = zoneOf(line);
    this.first = wordFrom(viewOf(text).folded, start, end).hash;
    this.length = stepOf(end - start, LENGTHS);
    this.kept = kept.filter((mention) => mention.start >= start && mention.end <= end);
    this.said = SAID.filter(([, cue]) => matchesIn(text, cue, start, end)).map(([asks]) => asks);
  }
}

/** Upper bounds of what is told apart of lengths, places and counts. */
const LENGTHS = [40, 100, 200, 400] as const;
const PLACES = [0.1, 0.25, 0.5, 0.75] as const;
const BESIDE = [0, 1, 2, 4] as const;
const TIMES = [1, 2, 3] as const;
const SKILLS = [10, 20, 30, 45] as const;
/** Letters that tell a word: what its forms mostly share. */
const BEGINNING = 6;
const EDGE = 0x1d;

/** What is asked of a place; a feature is the hash of a question and its answer. */
enum Asks {
  Any,
  Kind,
  Why,
  Zone,
  WhyInZone,
  Skill,
  SkillInZone,
  Form,
  Part,
  LastPart,
  Parts,
  Near,
  NearOfSort,
  First,
  FirstInZone,
  Length,
  PlaceInAd,
  Beside,
  Over,
  Begins,
  Ends,
  Reader,
  Employer,
  Known,
  Times,
  Zones,
  Skills,
  BesideInZone,
}

const SAID = [
  [Asks.Reader, CUES.cue(/\byou(?:r|['’]ll)?\b/i)],
  [Asks.Employer, CUES.cue(/\b(?:we|our|us)\b/i)],
  [Asks.Known, CUES.cue(/\b(?:experience|knowledge|understanding|proficien|familiar|skills?|expertise)/i)],
] as const;

/** What stands around the places of one skill, as numbers that hold no word; `skills`: how many count already. */
export function doubtFeatures(text: string, places: readonly DoubtedPlace[], skills: number): number[] {
  const found = new Set<number>();
  const add = (asks: Asks, answer: number, of = 0): void => {
    found.add(mixed(Math.imul(asks + 1, 0x9e3779b1) ^ answer ^ Math.imul(of + 1, 0x85ebca6b)) & ((1 << FEATURE_BITS) - 1));
  };
  let zones = 0;
  for (const place of places) {
    readPlace(text, place, add);
    zones |= 1 << place.line.zone;
  }
  const sort = sortOf(places[0] as DoubtedPlace);
  add(Asks.Any, 0);
  add(Asks.Times, stepOf(places.length, TIMES), sort);
  add(Asks.Zones, zones, sort);
  add(Asks.Skills, stepOf(skills, SKILLS));
  add(Asks.Skills, stepOf(skills, SKILLS), sort + 1);
  return [...found];
}

type Add = (asks: Asks, answer: number, of?: number) => void;

function readPlace(text: string, place: DoubtedPlace, add: Add): void {
  const { mention, line: around, why } = place;
  const { start, end, kind } = mention;
  const { line, zone } = around;
  const { folded } = viewOf(text);
  const [sort, skill, reason] = [sortOf(place), hashWord(mention.skill), hashWord(why)];
  add(Asks.Kind, hashWord(kind));
  add(Asks.Kind, hashWord(kind), sort);
  add(Asks.Why, reason);
  add(Asks.Why, reason, sort);
  add(Asks.Zone, zone, sort);
  add(Asks.WhyInZone, reason ^ zone, sort);
  add(Asks.Skill, skill);
  add(Asks.SkillInZone, skill, zone);
  readForm(folded, start, end, sort, add);
  readNeighbours(folded, mention, line, sort, add);
  add(Asks.First, around.first);
  add(Asks.FirstInZone, around.first, zone);
  add(Asks.Length, around.length, sort);
  add(Asks.PlaceInAd, stepOf(start / text.length, PLACES), sort);
  add(Asks.Beside, stepOf(around.kept.length, BESIDE), sort);
  add(Asks.BesideInZone, stepOf(around.kept.length, BESIDE), zone + 16 * sort);
  for (const other of around.kept) if (other.start < end && start < other.end) add(Asks.Over, hashWord(other.skill));
  if (start - line.start < 4) add(Asks.Begins, 0, sort);
  if (line.end - end < 3) add(Asks.Ends, 0, sort);
  for (const asks of around.said) {
    add(asks, 0, sort);
    add(asks, zone, sort);
  }
}

function readForm(folded: string, start: number, end: number, sort: number, add: Add): void {
  add(Asks.Form, hashWord(folded.slice(start, end)));
  let parts = 0;
  let last = 0;
  for (let at = start; at < end; ) {
    const word = wordFrom(folded, at, end);
    if (word.end > at && word.hash !== EDGE) {
      add(Asks.Part, word.hash);
      last = word.hash;
      parts++;
    }
    at = Math.max(at + 1, word.end);
  }
  add(Asks.LastPart, last);
  add(Asks.Parts, Math.min(parts, 3), sort);
}

/** Two words before, two behind; a mark is a word of its own. */
function readNeighbours(folded: string, { start, end }: Mention, line: ZonedLine, sort: number, add: Add): void {
  let at = start;
  for (let i = 0; i < 2; i++) {
    const word = wordBefore(folded, at, line.start);
    add(Asks.Near, word.hash, i);
    add(Asks.NearOfSort, word.hash, i + 8 * sort);
    at = word.start;
  }
  at = end;
  for (let i = 2; i < 4; i++) {
    const word = wordFrom(folded, at, line.end);
    add(Asks.Near, word.hash, i);
    add(Asks.NearOfSort, word.hash, i + 8 * sort);
    at = word.end;
  }
}

function wordFrom(folded: string, from: number, to: number): { hash: number; end: number } {
  let start = from;
  while (start < to && isBlank(folded.charCodeAt(start))) start++;
  if (start >= to) return { hash: EDGE, end: to };
  let end = start;
  while (end < to && isWordAt(folded, end)) end++;
  return end > start ? { hash: hashBeginning(folded, start, end), end } : { hash: folded.charCodeAt(start), end: start + 1 };
}

function wordBefore(folded: string, before: number, from: number): { hash: number; start: number } {
  let end = before;
  while (end > from && isBlank(folded.charCodeAt(end - 1))) end--;
  if (end <= from) return { hash: EDGE, start: from };
  let start = end;
  while (start > from && isWordAt(folded, start - 1)) start--;
  return start < end ? { hash: hashBeginning(folded, start, end), start } : { hash: folded.charCodeAt(end - 1), start: end - 1 };
}

function hashBeginning(folded: string, start: number, end: number): number {
  const plural = end - start > 4 && end - start <= BEGINNING && folded.charCodeAt(end - 1) === 0x73;
  return hashWord(folded.slice(start, plural ? end - 1 : Math.min(end, start + BEGINNING)));
}

const ZONES = ["required", "preferred", "duty", "stack", "company", "perks", "legal", "intro"] as const;
const HEADING = 9;

function zoneOf({ heading, zone }: ZonedLine): number {
  return heading ? HEADING : ZONES.indexOf(zone) + 1;
}

/** Behaviour or an idea; what no name gives for sure, what the employer tells of itself, or names that stand for something else here. */
function sortOf({ mention: { kind }, why }: DoubtedPlace): number {
  return (kind === "soft" ? 1 : 0) + (NO_NAME.test(why) ? 0 : why === "employer" ? 2 : 4);
}

const NO_NAME = /^(?:unproven|how|deed)/;

function stepOf(value: number, steps: readonly number[]): number {
  const at = steps.findIndex((step) => value <= step);
  return at < 0 ? steps.length : at;
}
