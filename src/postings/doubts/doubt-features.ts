import type { Mention } from "../../skills/mention.js";
import { hashWithin, hashWord, mixed } from "../../skills/spans/span-words.js";
import { isBlank } from "../../text/blank.js";
import { CUES, matchesIn } from "../../text/cues/cues.js";
import { isWordAt } from "../../text/fold.js";
import { viewOf } from "../../text/text-view.js";
import { widened } from "../../text/widened.js";
import { WE } from "../aside.js";
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
    this.first = wordFrom(viewOf(text).folded, start, end);
    this.length = stepOf(end - start, LENGTHS);
    // Filled one by one, here and where these are looked for: filtered out of nothing, each would be an array of another kind to the engine.
    const inLine: Mention[] = [];
    for (const mention of kept) if (mention.start >= start && mention.end <= end) inLine.push(mention);
    this.kept = inLine;
    const said: Asks[] = [];
    for (const [asks, cue] of SAID) if (matchesIn(text, cue, start, end)) said.push(asks);
    this.said = said;
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
  [Asks.Employer, WE],
  [Asks.Known, CUES.cue(/\b(?:experience|knowledge|understanding|proficien|familiar|skills?|expertise)/i)],
] as const;

/** The features found so far, each once, in the order in which they came. One object for all sets: each has some fifty, and is looked at once. */
class FeatureSet {
  /** By feature: the number of the set in which it was found last. */
  readonly #seen = new Int32Array(1 << FEATURE_BITS);
  #found = new Int32Array(256);
  #count = 0;
  #set = 0;

  begin(): void {
    this.#set++;
    this.#count = 0;
  }

  get found(): Int32Array {
    return this.#found.subarray(0, this.#count);
  }

  add(asks: Asks, answer: number, of = 0): void {
    const feature = mixed(Math.imul(asks + 1, 0x9e3779b1) ^ answer ^ Math.imul(of + 1, 0x85ebca6b)) & ((1 << FEATURE_BITS) - 1);
    if (this.#seen[feature] === this.#set) return;
    this.#seen[feature] = this.#set;
    if (this.#count === this.#found.length) this.#found = widened(this.#found);
    this.#found[this.#count++] = feature;
  }
}

const FEATURES = new FeatureSet();

/** What stands around the places of one skill, as numbers that hold no word, until the next are asked for; `skills`: how many count already. */
export function doubtFeatures(text: string, places: readonly DoubtedPlace[], skills: number): Int32Array {
  FEATURES.begin();
  let zones = 0;
  for (const place of places) {
    readPlace(text, place);
    zones |= 1 << place.line.zone;
  }
  const sort = sortOf(places[0] as DoubtedPlace);
  FEATURES.add(Asks.Any, 0);
  FEATURES.add(Asks.Times, stepOf(places.length, TIMES), sort);
  FEATURES.add(Asks.Zones, zones, sort);
  FEATURES.add(Asks.Skills, stepOf(skills, SKILLS));
  FEATURES.add(Asks.Skills, stepOf(skills, SKILLS), sort + 1);
  return FEATURES.found;
}

function readPlace(text: string, place: DoubtedPlace): void {
  const { mention, line: around, why } = place;
  const { start, end, kind } = mention;
  const { line, zone } = around;
  const { folded } = viewOf(text);
  const sort = sortOf(place);
  const ofKind = hashWord(kind);
  const skill = hashWord(mention.skill);
  const reason = hashWord(why);
  FEATURES.add(Asks.Kind, ofKind);
  FEATURES.add(Asks.Kind, ofKind, sort);
  FEATURES.add(Asks.Why, reason);
  FEATURES.add(Asks.Why, reason, sort);
  FEATURES.add(Asks.Zone, zone, sort);
  FEATURES.add(Asks.WhyInZone, reason ^ zone, sort);
  FEATURES.add(Asks.Skill, skill);
  FEATURES.add(Asks.SkillInZone, skill, zone);
  readForm(folded, start, end, sort);
  readNeighbours(folded, mention, line, sort);
  FEATURES.add(Asks.First, around.first);
  FEATURES.add(Asks.FirstInZone, around.first, zone);
  FEATURES.add(Asks.Length, around.length, sort);
  FEATURES.add(Asks.PlaceInAd, stepOf(start / text.length, PLACES), sort);
  FEATURES.add(Asks.Beside, stepOf(around.kept.length, BESIDE), sort);
  FEATURES.add(Asks.BesideInZone, stepOf(around.kept.length, BESIDE), zone + 16 * sort);
  for (const other of around.kept) if (other.start < end && start < other.end) FEATURES.add(Asks.Over, hashWord(other.skill));
  if (start - line.start < 4) FEATURES.add(Asks.Begins, 0, sort);
  if (line.end - end < 3) FEATURES.add(Asks.Ends, 0, sort);
  for (const asks of around.said) {
    FEATURES.add(asks, 0, sort);
    FEATURES.add(asks, zone, sort);
  }
}

function readForm(folded: string, start: number, end: number, sort: number): void {
  FEATURES.add(Asks.Form, hashWithin(folded, start, end));
  let parts = 0;
  let last = 0;
  for (let at = start; at < end; ) {
    const word = wordFrom(folded, at, end);
    if (reached > at && word !== EDGE) {
      FEATURES.add(Asks.Part, word);
      last = word;
      parts++;
    }
    at = Math.max(at + 1, reached);
  }
  FEATURES.add(Asks.LastPart, last);
  FEATURES.add(Asks.Parts, Math.min(parts, 3), sort);
}

/** Two words before, two behind; a mark is a word of its own. */
function readNeighbours(folded: string, { start, end }: Mention, line: ZonedLine, sort: number): void {
  let at = start;
  for (let i = 0; i < 2; i++) {
    const word = wordBefore(folded, at, line.start);
    FEATURES.add(Asks.Near, word, i);
    FEATURES.add(Asks.NearOfSort, word, i + 8 * sort);
    at = reached;
  }
  at = end;
  for (let i = 2; i < 4; i++) {
    const word = wordFrom(folded, at, line.end);
    FEATURES.add(Asks.Near, word, i);
    FEATURES.add(Asks.NearOfSort, word, i + 8 * sort);
    at = reached;
  }
}

/** Where the word last asked for ends, looking on, or begins, looking back. */
let reached = 0;

function wordFrom(folded: string, from: number, to: number): number {
  let start = from;
  while (start < to && isBlank(folded.charCodeAt(start))) start++;
  reached = to;
  if (start >= to) return EDGE;
  let end = start;
  while (end < to && isWordAt(folded, end)) end++;
  reached = Math.max(end, start + 1);
  return end > start ? hashBeginning(folded, start, end) : folded.charCodeAt(start);
}

function wordBefore(folded: string, before: number, from: number): number {
  let end = before;
  while (end > from && isBlank(folded.charCodeAt(end - 1))) end--;
  reached = from;
  if (end <= from) return EDGE;
  let start = end;
  while (start > from && isWordAt(folded, start - 1)) start--;
  reached = Math.min(start, end - 1);
  return start < end ? hashBeginning(folded, start, end) : folded.charCodeAt(end - 1);
}

function hashBeginning(folded: string, start: number, end: number): number {
  const plural = end - start > 4 && end - start <= BEGINNING && folded.charCodeAt(end - 1) === 0x73;
  return hashWithin(folded, start, plural ? end - 1 : Math.min(end, start + BEGINNING));
}

const ZONES = ["required", "preferred", "duty", "stack", "company", "perks", "legal", "intro"] as const;
const HEADING = 9;

function zoneOf({ heading, zone }: ZonedLine): number {
  return heading ? HEADING : ZONES.indexOf(zone) + 1;
}

/** Behaviour or an idea; what no name gives for sure, what the employer tells of itself, or names that stand for something else here. */
function sortOf({ mention: { kind }, why }: DoubtedPlace): number {
  const isNoName = why === "unproven" || why === "how" || why.startsWith("deed");
  return (kind === "soft" ? 1 : 0) + (isNoName ? 0 : why === "employer" ? 2 : 4);
}

function stepOf(value: number, steps: readonly number[]): number {
  let at = 0;
  while (at < steps.length && value > (steps[at] as number)) at++;
  return at;
}
