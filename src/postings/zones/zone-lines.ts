import { isBlank } from "../../text/blank.js";
import { isLatin } from "../../text/is-latin.js";
import { Openings } from "../../text/openings.js";
import { linesOf, type Segment, sentencesOf } from "../../text/segment.js";
import { cutsOf } from "./heading-cuts.js";
import { isItem } from "./item.js";
import { LineScores } from "./line-score.js";
import { listsOf, mayHold } from "./list-zone.js";
import { HEADING_CHARACTERS, mayBeHeading } from "./may-be-heading.js";
import { type FoundHeading, LOOKING_FOR, maybeHeading } from "./maybe-heading.js";
import { namesNoPart } from "./names-no-part.js";
import type { PostingZone, ZonedLine } from "./posting-zone.js";
import { settleRuns } from "./settle-runs.js";
import { asksPlainly, maybeTail, resumes } from "./tail.js";
import { isTitleCased } from "./title-cased.js";

/** A line longer than this in a text without line breaks is read by sentences. */
const PARAGRAPH = 400;
/** An item of a list that lost its marks is no longer. */
const PLAIN_ITEM = 200;
/** So many items are a list. */
const LIST = 2;

/** Lines with the zone that the last heading above them opened. Spans are those of the masked text, which are those of the text as given. */
export function zoneLines(text: string): ZonedLine[] {
  const scores = new LineScores(text);
  const pieces = piecesOf(text);
  const zones = new OpenZone(text, pieces, scores);
  for (let at = 0; at < pieces.length; at++) zones.add(at);
  return settleRuns(text, zones.lines, scores);
}

/** The zone under way, from line to line. */
class OpenZone {
  readonly lines: ZonedLine[] = [];
  readonly #text: string;
  readonly #pieces: readonly Segment[];
  readonly #scores: LineScores;
  readonly #lists: ReadonlyMap<number, PostingZone>;
  readonly #gaps: ReadonlySet<number>;
  #zone: PostingZone = "intro";
  #under: string | null = null;
  /** The zone that a bare "Preferred:" inside a list interrupted; the list's next own heading takes it up again. */
  #interrupted: PostingZone | null = null;
  /** Items since the last heading. */
  #items = 0;
  /** What the employer's word about itself or its offers interrupted; a sentence to the reader takes it up again, behind the former an item too. */
  #parted: { readonly zone: PostingZone; readonly under: string | null; readonly byItems: boolean } | null = null;
  /** Whether the last heading stands before its words on one line, as labels of paragraphs do. */
  #isRunIn = false;

  constructor(text: string, pieces: readonly Segment[], scores: LineScores) {
    this.#text = text;
    this.#pieces = pieces;
    this.#scores = scores;
    this.#lists = listsOf(text, pieces);
    this.#gaps = gapsOf(text, pieces);
  }

  add(at: number): void {
    const text = this.#text;
    const line = this.#pieces[at] as Segment;
    const { start, end } = line;
    if (mayBeRecord(text, line) && RECORD.test(text.slice(start, end))) {
      this.lines.push({ start, end, zone: "legal", heading: false, under: this.#under });
      return;
    }
    // Most lines are ruled out before a string is made of them.
    if (mayBeHeading(text, start, end)) {
      const words = text.slice(start, end);
      const heading = maybeHeading(words, this.#mayOpen(at, words));
      if (heading !== null) {
        this.#addHeading(line, words, heading);
        return;
      }
    }
    this.#goOn(line, at);
    this.#push(start, end, false);
  }

  #push(start: number, end: number, heading: boolean): void {
    this.lines.push({ start, end, zone: this.#zone, heading, under: this.#under });
  }

  #open(zone: PostingZone, under: string | null): void {
    this.#zone = zone;
    this.#under = under;
  }

  /** Whether an item of a list follows, or the line is a paragraph by itself. */
  #mayOpen(at: number, words: string): boolean {
    const next = this.#pieces[at + 1];
    if (next === undefined) return false;
    return isItem(this.#text.charCodeAt(next.start)) || (this.#gaps.has(at) && this.#gaps.has(at + 1) && APART.test(words));
  }

  /** What a line that is no heading says of the zone. */
  #goOn(line: Segment, at: number): void {
    const text = this.#text;
    const item = isItem(text.charCodeAt(line.start));
    if (this.#interrupted !== null && isOwnHeading(text.slice(line.start, line.end))) {
      this.#zone = this.#interrupted;
      this.#interrupted = null;
    }
    if (this.#zone === "stack" && this.#isRunIn && !item) this.#open("intro", null);
    if (item) this.#goOnWithItem(at);
    else if (this.#zone === "company" && this.#parted === null) {
      if (maybeTail(text, line, false, this.#scores) === "legal") this.#open("legal", null);
    } else if (this.#parted !== null || isOfList(this.#zone)) this.#goOnBehindList(line);
  }

  #goOnWithItem(at: number): void {
    this.#items++;
    const parted = this.#parted;
    if (parted?.byItems === true) this.#open(parted.zone, parted.under);
    else if (this.lines.at(-1)?.heading !== true || this.#zone === "legal" || namesNoPart(this.#under)) {
      const told = this.#lists.get(at);
      if (told !== undefined && mayHold(this.#zone, told, this.#under)) this.#open(told, null);
    }
    this.#parted = null;
  }

  #goOnBehindList(line: Segment): void {
    const text = this.#text;
    const parted = this.#parted;
    if (parted !== null) {
      const asks = parted.byItems && parted.zone === "required" && asksPlainly(this.#scores, line);
      if (asks || resumes(text.slice(line.start, line.end))) {
        this.#open(parted.zone, parted.under);
        this.#parted = null;
      }
    }
    if (line.end - line.start < PLAIN_ITEM) this.#items++;
    const tail = maybeTail(text, line, this.#items >= LIST, this.#scores);
    if (tail === null) return;
    const { zone, under } = this.#parted ?? { zone: this.#zone, under: this.#under };
    this.#parted = tail === "legal" ? null : { zone, under, byItems: tail === "company" };
    this.#open(tail, null);
  }

  #addHeading({ start, end }: Segment, words: string, found: FoundHeading): void {
    const zone = this.#zone;
    const above = this.lines.at(-1);
    if (saysWhatIsAsked(found.zone, words, above)) {
      this.#push(start, end, true);
      return;
    }
    const partOfWish =
      found.zone === "required" && above?.heading === true && above.zone === "preferred" && !SAYS_REQUIRED.test(found.words);
    const heading = partOfWish ? { zone: above.zone, words: above.under ?? found.words } : found;
    const headEnd = start + found.length;
    const runsIn = headEnd < end;
    const item = isItem(words.charCodeAt(0));
    const isAsked = (item || !words.includes(":")) && ASKED_IN.test(heading.words);
    // "Tools: Jira, Postman" in a list of what is asked names a kind of it, and "- Experience with agents:" is an item of it.
    const isPart = (runsIn ? !this.#isRunIn : item) && KIND_OF_SKILL.test(heading.words);
    if ((zone === "required" || zone === "preferred") && (isPart || isAsked)) {
      this.#push(start, end, false);
      return;
    }
    // "- Nice to have: Rust" among other items speaks for itself only.
    const speaksForLine = zone !== "intro" && (item || ASKED_IN.test(heading.words));
    const isFact = zone === "intro" && FACT_OF_JOB.test(heading.words);
    const apart = runsIn && (LOOKING_FOR.test(heading.words) || speaksForLine || isFact);
    if (!apart) {
      this.#interrupted = heading.zone === "preferred" && BARE_PREFERRED.test(heading.words) && zone === "required" ? zone : null;
      this.#open(heading.zone, heading.words);
      this.#items = 0;
      this.#parted = null;
      this.#isRunIn = runsIn;
    }
    this.lines.push({ start, end: headEnd, zone: heading.zone, heading: true, under: heading.words });
    if (runsIn) this.lines.push({ start: headEnd, end, zone: heading.zone, heading: false, under: heading.words });
  }
}

/** "Apply here: acme.example", "Salary: 60-80k": before the parts of an ad begin such a label tells one thing, and the ad goes on below. */
const FACT_OF_JOB = /^(?:(?:how )?to apply|apply(?: (?:here|now|at|via|online|today))?|contact|salary|pay|compensation|rate|budget)$/i;

/** What is asked or done stands in lists, behind which the employer speaks of itself. */
function isOfList(zone: PostingZone): boolean {
  return zone === "required" || zone === "preferred" || zone === "duty" || zone === "stack";
}

/** "Preferred" and right below it "Job qualifications": the lower one names a part of what the upper one opens, unless it says otherwise. */
const SAYS_REQUIRED = /(?:required?|requirements?|\bmust|essential|mandatory|minimum|looking for)\b/i;

/** A board's own record of the ad. */
const RECORD = /^\W*(?:job (?:function|segment|category|family)|industr(?:y|ies)|seniority level|employment type|time type)\**\s*:/i;

/** With what its first letters begin: nearly all lines begin otherwise. */
const RECORD_OPENINGS = new Openings(["job ", "industr", "seniority", "employment", "time "], { ignoreCase: true });

function mayBeRecord(text: string, { start, end }: Segment): boolean {
  let at = start;
  while (at < end && !isLatin(text.charCodeAt(at))) at++;
  return RECORD_OPENINGS.mayBeginAt(text, at);
}

const KIND_OF_SKILL = /^(?:tools?|technolog(?:y|ies)|core technologies|key technologies|environment|technologien|tecnolog[ií]as)$/i;

/** "Expertise in several fields of AI: NLP, …", "3+ years of hands-on experience fine-tuning models for:": what is asked for, not what the lines below are. */
const ASKED_IN =
  /^(?:(?:\d{1,2}\+?(?: ?[-–] ?\d{1,2})? years?['’]?(?: of)?|at least|minimum|strong|deep|solid|good|proven|prior|previous|relevant|practical|professional|extensive|demonstrated|hands[- ]on|working|some) ){0,4}(?:experience|expertise|knowledge|skills|background|education|familiarity|proficiency) (?:in|with|of|on|across|[a-z-]+ing)\b/i;

/** Before which pieces a blank line stands; none where nearly all do, for there it tells nothing. */
function gapsOf(text: string, pieces: readonly Segment[]): ReadonlySet<number> {
  const gaps = new Set<number>();
  for (let at = 1; at < pieces.length; at++) {
    const { end } = pieces[at - 1] as Segment;
    const { start } = pieces[at] as Segment;
    if (start - end > 1 && BLANK_LINE.test(text.slice(end, start))) gaps.add(at);
  }
  return gaps.size * 2 > pieces.length ? new Set() : gaps;
}

/** A short paragraph that is no sentence and tells no sum. */
const APART = /^[^\p{L}\p{N}]*\p{Lu}[^.!;$€£\d]{3,60}$/u;
const BLANK_LINE = /\n[^\S\n]*\n/;
const BARE_PREFERRED = /^(?:preferred|nice[- ]to[- ]haves?|bonus|plus|optional|desired|desirable)$/i;

/** "Required Skills" and, right below, "The position demands expertise in:": the sentence opens the list that the heading named. */
function saysWhatIsAsked(zone: PostingZone, words: string, above: ZonedLine | undefined): boolean {
  return (
    zone === "duty" && above?.heading === true && (above.zone === "required" || above.zone === "preferred") && /^(?:the|this) /i.test(words)
  );
}

/** "Containers & Orchestration:" on a line of its own: a heading of the ad's own making. */
function isOwnHeading(line: string): boolean {
  const head = line.trim().replace(/[*_#]/g, "");
  return head.length <= HEADING_CHARACTERS && head.endsWith(":") && !/^[\s•▪◦·\-–]/.test(line) && isTitleCased(head);
}

/** Items as their writer meant them: paragraphs that lost their breaks are cut at sentences and headings. */
function piecesOf(text: string): Segment[] {
  const pieces: Segment[] = [];
  const lines = linesOf(text);
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (line.end - line.start > PARAGRAPH) addParagraph(text, line, pieces);
    else {
      const cut = next !== undefined && isItem(text.charCodeAt(next.start)) ? lastHeadingIn(text, line) : line.start;
      if (cut > line.start) pieces.push({ start: line.start, end: cut }, { start: cut, end: line.end });
      else pieces.push(line);
    }
  });
  return pieces;
}

/** "… and own what they ship. What we're looking for" above a list: where the heading that ran into the line begins, or the line. */
function lastHeadingIn(text: string, line: Segment): number {
  if (!mayEndInHeading(text, line)) return line.start;
  const words = text.slice(line.start, line.end);
  const tail = LAST_SENTENCE.exec(words);
  return tail === null || maybeHeading(words.slice(tail.index), true) === null ? line.start : line.start + tail.index;
}

const LAST_SENTENCE = /(?<=[.!?][)”"]?\s+)\p{Lu}[^.!?]{3,68}[?]?\s*$/u;
const LAST_SENTENCE_LETTERS = 72;

/** Whether a stop parts the last letters of the line from the rest: sought from every letter on, the sentence costs more than all else here. */
function mayEndInHeading(text: string, { start, end }: Segment): boolean {
  let at = end - 1;
  while (at > start && isBlank(text.charCodeAt(at))) at--;
  const least = at - LAST_SENTENCE_LETTERS;
  for (at--; at >= start; at--) {
    const c = text.charCodeAt(at);
    if (c === 0x2e || c === 0x21 || c === 0x3f) return true;
    if (at < least && !isBlank(c) && c !== 0x29 && c !== 0x22 && c !== 0x201d) return false;
  }
  return false;
}

function addParagraph(text: string, { start, end }: Segment, pieces: Segment[]): void {
  let from = start;
  for (const to of [...cutsOf(text, start, end), end]) {
    if (to > from) pieces.push(...sentencesOf(text, from, to));
    from = to;
  }
}
