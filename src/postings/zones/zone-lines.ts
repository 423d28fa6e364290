import { isBlank } from "../../text/blank.js";
import { Openings } from "../../text/openings.js";
import { linesOf, type Segment, sentencesOf } from "../../text/segment.js";
import { foldHeading } from "./fold-heading.js";
import { maybeCuedZone, TELLS_READER } from "./heading-cues.js";
import { cutsOf } from "./heading-cuts.js";
import { HEADING_WORDS } from "./heading-words.js";
import { isItem } from "./item.js";
import { LineScores } from "./line-score.js";
import { listsOf, mayHold } from "./list-zone.js";
import { HEADING_CHARACTERS, isLatin, mayBeHeading } from "./may-be-heading.js";
import { namesNoPart } from "./names-no-part.js";
import type { PostingZone, ZonedLine } from "./posting-zone.js";
import { settleRuns } from "./settle-runs.js";
import { asksPlainly, maybeTail, resumes } from "./tail.js";
import { maybeTemplateZone } from "./template-heading.js";
import { isTitleCased } from "./title-cased.js";

const COLON_HEADING_CHARACTERS = 100;
/** A line longer than this in a text without line breaks is read by sentences. */
const PARAGRAPH = 400;
const OWN_HEADING_WORDS = 12;
/** An item of a list that lost its marks is no longer. */
const PLAIN_ITEM = 200;
/** So many items are a list. */
const LIST = 2;

/** Phrases by their first letters, in the order in which they are tried: the longest first, of equal ones that of the earlier list. */
const OPENING = 3;
const BY_OPENING = new Map<string, { readonly zone: PostingZone; readonly phrase: string }[]>();
const PHRASES = HEADING_WORDS.flatMap(([zone, words]) => words.map((phrase) => ({ zone, phrase: phrase.normalize("NFKD") })));
for (const item of PHRASES.sort((a, b) => b.phrase.length - a.phrase.length)) {
  const opening = item.phrase.slice(0, OPENING);
  BY_OPENING.set(opening, [...(BY_OPENING.get(opening) ?? []), item]);
}

/** Lines with the zone that the last heading above them opened. Spans are those of the masked text, which are those of the text as given. */
export function zoneLines(text: string): ZonedLine[] {
  const zoned: ZonedLine[] = [];
  let zone: PostingZone = "intro";
  let under: string | null = null;
  /** The zone that a bare "Preferred:" inside a list interrupted; the list's next own heading takes it up again. */
  let interrupted: PostingZone | null = null;
  /** Items since the last heading. */
  let items = 0;
  /** What the employer's word about itself or its offers interrupted; a sentence to the reader takes it up again, behind the former an item too. */
  let parted: { zone: PostingZone; under: string | null; byItems: boolean } | null = null;
  /** Whether the last heading stands before its words on one line, as labels of paragraphs do. */
  let isRunIn = false;
  const scores = new LineScores(text);
  const pieces = piecesOf(text);
  const lists = listsOf(text, pieces);
  const gaps = gapsOf(text, pieces);
  pieces.forEach((line, at) => {
    const words = text.slice(line.start, line.end);
    if (mayBeRecord(text, line) && RECORD.test(words)) {
      zoned.push({ start: line.start, end: line.end, zone: "legal", heading: false, under });
      return;
    }
    const next = pieces[at + 1];
    const isApart = () => gaps.has(at) && gaps.has(at + 1) && APART.test(words);
    let heading = mayBeHeading(text, line.start, line.end)
      ? maybeHeading(words, () => next !== undefined && (isItem(text.charCodeAt(next.start)) || isApart()))
      : null;
    if (heading === null) {
      if (interrupted !== null && isOwnHeading(words)) {
        zone = interrupted;
        interrupted = null;
      }
      if (zone === "stack" && isRunIn && !isItem(words.charCodeAt(0))) {
        zone = "intro";
        under = null;
      }
      if (isItem(words.charCodeAt(0))) {
        items++;
        if (parted?.byItems === true) ({ zone, under } = parted);
        else if (zoned.at(-1)?.heading !== true || zone === "legal" || namesNoPart(under)) {
          const told = lists.get(at);
          if (told !== undefined && mayHold(zone, told, under)) {
            zone = told;
            under = null;
          }
        }
        parted = null;
      } else if (zone === "company" && parted === null) {
        if (maybeTail(text, line, false, scores) === "legal") {
          zone = "legal";
          under = null;
        }
      } else if (parted !== null || zone === "required" || zone === "preferred" || zone === "duty" || zone === "stack") {
        if (parted !== null && (resumes(words) || (parted.byItems && parted.zone === "required" && asksPlainly(scores, line)))) {
          ({ zone, under } = parted);
          parted = null;
        }
        if (words.length < PLAIN_ITEM) items++;
        const tail = maybeTail(text, line, items >= LIST, scores);
        if (tail !== null) {
          parted = tail === "legal" ? null : { zone: parted?.zone ?? zone, under: parted?.under ?? under, byItems: tail === "company" };
          zone = tail;
          under = null;
        }
      }
      zoned.push({ start: line.start, end: line.end, zone, heading: false, under });
      return;
    }
    if (saysWhatIsAsked(heading.zone, words, zoned.at(-1))) {
      zoned.push({ start: line.start, end: line.end, zone, heading: true, under });
      return;
    }
    const parent = zoned.at(-1);
    if (heading.zone === "required" && parent?.heading === true && parent.zone === "preferred" && !SAYS_REQUIRED.test(heading.words))
      heading = { zone: "preferred", words: parent.under ?? heading.words, length: heading.length };
    const headEnd = line.start + heading.length;
    // "Tools: Jira, Postman" in a list of what is asked names a kind of it, and "- Experience with agents:" is an item of it.
    const isPart = (headEnd < line.end ? !isRunIn : isItem(words.charCodeAt(0))) && KIND_OF_SKILL.test(heading.words);
    const isAsked = () => (isItem(words.charCodeAt(0)) || !words.includes(":")) && ASKED_IN.test(heading.words);
    if ((zone === "required" || zone === "preferred") && (isPart || isAsked())) {
      zoned.push({ start: line.start, end: line.end, zone, heading: false, under });
      return;
    }
    // "- Nice to have: Rust" among other items speaks for itself only.
    const speaksForLine = () => isItem(words.charCodeAt(0)) || ASKED_IN.test(heading.words);
    if (headEnd < line.end && (LOOKING_FOR.test(heading.words) || (zone !== "intro" && speaksForLine()))) {
      zoned.push({ start: line.start, end: headEnd, zone: heading.zone, heading: true, under: heading.words });
      zoned.push({ start: headEnd, end: line.end, zone: heading.zone, heading: false, under: heading.words });
      return;
    }
    interrupted = heading.zone === "preferred" && BARE_PREFERRED.test(heading.words) && zone === "required" ? zone : null;
    zone = heading.zone;
    under = heading.words;
    items = 0;
    parted = null;
    isRunIn = headEnd < line.end;
    zoned.push({ start: line.start, end: headEnd, zone, heading: true, under });
    if (headEnd < line.end) zoned.push({ start: headEnd, end: line.end, zone, heading: false, under });
  });
  return settleRuns(text, zoned, scores);
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

/** "Expertise in several fields of AI: NLP, …", "Experience programming in Python:": what is asked for, not what the lines below are. */
const ASKED_IN = /^(?:experience|expertise|knowledge|skills|background|education|familiarity|proficiency) (?:in|with|of|on|[a-z]+ing)\b/i;

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
  return tail === null || maybeHeading(words.slice(tail.index), () => true) === null ? line.start : line.start + tail.index;
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

interface FoundHeading {
  readonly zone: PostingZone;
  readonly words: string;
  /** Characters of the line that are the heading; the rest is content. */
  readonly length: number;
}

const LEAD = /^[\s#*_>•\-–—·▪◦►●■✓✔➤|=\p{Extended_Pictographic}]*\ufe0f?\s*(?:\d{1,2}[.)]\s*)?/u;

const PICTURE = /\p{Extended_Pictographic}/u;
const LABEL = /^(?:salary|pay|compensation|rate|budget|location|hours|contract|start(?: date)?)\s*:/i;

/** "💸 Salary: 25,000 - 35,000": a fact of the job; what follows is no list of offers. */
function isLabelBehindPicture(lead: string, rest: string): boolean {
  return LABEL.test(rest) && PICTURE.test(lead);
}

const BULLET = /[•▪◦·►●■✓✔➤\-–]|\*\s/;

/** An asterisk before a blank is a bullet. */
function isMarked(words: string): boolean {
  return words.includes("#") || words.includes("_") || (words.includes("*") && /\*(?!\s)/.test(words));
}

/** "What it takes? You have …": such a question is a heading as a phrase before a colon is. */
const ASKED = /^(?:what|who) [^.:?!]{4,40}\?(?=\s+[a-zß-öø-ɏ\d•-])/i;

/** Of a line cut out of its text. `codeAt` is for whole texts: the engine reads letters fast where strings of few makings are asked for them. */
function firstLetter(line: string): number {
  return line === "" ? 0 : line.charCodeAt(0);
}

/** Where a colon, or a question mark that serves as one, ends what may be a heading; -1 for none. */
function endOfHead(text: string): number {
  // Most lines begin otherwise.
  const asked = (firstLetter(text) | 0x20) === 0x77 ? (ASKED.exec(text)?.[0].length ?? 0) : 0;
  if (asked > 0) return asked - 1;
  const narrow = text.indexOf(":");
  const wide = text.indexOf("：");
  return wide < 0 || (narrow >= 0 && narrow < wide) ? narrow : wide;
}

/** "- Nice to have" between items: where a list within a list lost its depth. */
const BARE_ITEM =
  /^(?:nice[- ]to[- ]haves?|bonus points|good to have|(?:minimum |basic |required |preferred |desired )?(?:requirements|qualifications|responsibilities))\s*$/i;

/** "Looking for: 4+ years with Go, strong SQL": of that line alone. */
const LOOKING_FOR = /^(?:we(?:['’]re| are) )?looking for$/i;

/** "About 10 years of overall experience:" */
const SO_MANY_YEARS = /^(?:[a-z]+ ){0,2}\d{1,2}\+? ?(?:-\d{1,2} )?years\b.*\bexperience\b/;

/** A heading stands alone, or before a colon with content after it. `opens`: an item of a list follows the line, or it is a paragraph by itself. */
export function maybeHeading(line: string, opens: () => boolean = () => false): FoundHeading | null {
  const lead = isLatin(firstLetter(line)) ? "" : (LEAD.exec(line)?.[0] ?? "");
  const rest = lead === "" ? line : line.slice(lead.length);
  if (lead !== "" && isLabelBehindPicture(lead, rest)) return null;
  const colon = endOfHead(rest);
  const most = colon >= 0 && isBare(rest, colon + 1) ? COLON_HEADING_CHARACTERS : HEADING_CHARACTERS;
  const before = colon >= 0 && colon <= most ? rest.slice(0, colon) : rest;
  const head = (isMarked(before) ? before.replace(/[*_#]+/g, "") : before).trim();
  if (head.length === 0 || head.length > most) return null;
  const marked =
    lead !== "" && (isMarked(rest === "" ? lead : line.slice(0, lead.length + 1)) || /^[*_]{1,2}.+[*_]{1,2}:?\s*$/.test(line.trim()));
  const bullet = lead !== "" && BULLET.test(lead) && !BARE_ITEM.test(rest);
  // Items of a list are headings only where marks or a colon say so.
  if (bullet && !marked && colon < 0) return null;
  const alone = colon < 0 || colon > most || isBare(rest, colon + 1);
  const folded = foldHeading(head);
  const titled = () => isTitleCased(head) && !GERMAN.test(head);
  if (colon >= 0 && (SO_MANY_YEARS.test(folded) || (!alone && LOOKING_FOR.test(folded))))
    return { zone: "required", words: head, length: alone ? line.length : lead.length + colon + 1 };
  const template = alone && !(bullet && !marked && !/:\W*$/.test(rest)) && !STOPPED.test(rest) ? maybeTemplateZone(folded) : null;
  // "Requisitos deseables: …" before its words says of them alone what "Requisitos" would not.
  if (!alone && colon >= 0 && !bullet && maybeTemplateZone(folded) === "preferred")
    return { zone: "preferred", words: head, length: lead.length + colon + 1 };
  if (template !== null) return { zone: template, words: head, length: line.length };
  for (const { zone, phrase } of BY_OPENING.get(folded.slice(0, OPENING)) ?? []) {
    if (!folded.startsWith(phrase)) continue;
    const after = folded.slice(phrase.length);
    if (after !== "" && (/^[\p{L}\p{N}]/u.test(after) || (zone === "company" && TOLD.test(after)))) continue;
    const addition = phrase.length > OPENING && ADDITION.test(after) && !bullet && alone && /^\p{Lu}/u.test(head) && opens();
    const ofAJob = OF_A_JOB.test(folded) && !bullet && alone;
    if (!addition && !ofAJob && !isPlausible({ after, alone, marked, colon: colon >= 0, bullet, titled, stopped: /[.!]\s*$/.test(rest) }))
      continue;
    const length = alone ? line.length : lead.length + colon + 1;
    const own = after !== "" && (zone === "required" || BEGINS_ANY.has(phrase)) ? maybeCuedZone(folded) : null;
    if (own !== null && (BEGINS_ANY.has(phrase) || (own === "preferred" && !BOTH.test(folded)))) return { zone: own, words: head, length };
    return { zone, words: head, length };
  }
  const asks = () => /(?:[?:：…]|\.{3})\W*$/.test(rest);
  const own = maybeOwnHeading(folded, { alone, marked, bullet, asks, titled, opens });
  return own === null || (own === "preferred" && !marked && STATED.test(rest)) ? null : { zone: own, words: head, length: line.length };
}

/** German nouns have capitals: "Idealerweise Kenntnisse in Azure und SQL" is cased as a sentence is. */
const GERMAN = /\s(?:und|oder|mit|für|von|vom|zur|zum|bei)\s/;

/** With these a heading for anything begins: "You'll bring", "You'll be a great fit if", "You'll benefit from". */
const BEGINS_ANY: ReadonlySet<string> = new Set(["you'll", "you will", "you have", "you are", "what you have", "what we need"]);

const STOPPED = /[.,;]\s*$/;

/** "You will have an advantage if you also have": what is said of the whole decides before how it begins, but where both are under one heading. */
const BOTH =
  /\b(?:required|requirements?|qualifications?|skills|essential|must[- ]haves?)(?: ?[/&+,] ?| and | or )(?:\w+ )?(?:prefer|desir|nice|bonus|plus|optional|ideal)/;

/** "Azure Storage preferred." says it of what stands in the line. */
const STATED = /[^.]\.\s*$/;

/** "Key tasks of the lorry driver", "Requirements for a senior waiter" */
const OF_A_JOB = /^(?:[a-z]+ ){0,2}(?:requirements|qualifications|responsibilities|duties|tasks) (?:of|for) (?:[a-z-]+ ){0,4}[a-z-]+$/;

/** "Our team handles multiple processes:" is a sentence about the work. */
const TOLD = /^ (?:handles|manages|owns|builds|develops|designs|runs|leads|drives|works|delivers|supports|provides|covers|maintains) /;

/** Nothing but blanks and the marks of bold type. */
const BARE = /[*_\s]*$/y;

function isBare(line: string, from: number): boolean {
  BARE.lastIndex = from;
  return BARE.test(line);
}

/** "Software Requirements", "Who are we looking for?", "Why Acme": the words in a heading of the ad's own say what the list is for. */
function maybeOwnHeading(
  folded: string,
  shape: { alone: boolean; marked: boolean; bullet: boolean; asks: () => boolean; titled: () => boolean; opens: () => boolean },
): PostingZone | null {
  if (!shape.alone || (shape.bullet && !shape.marked)) return null;
  if (!shape.marked && !shape.titled() && !shape.opens() && !shape.asks() && !TELLS_READER.test(folded)) return null;
  if (wordsIn(folded) > OWN_HEADING_WORDS || /[.!] /.test(folded)) return null;
  return maybeCuedZone(folded) ?? (shape.titled() && /^(?:why|about|life at|who is|join) \S+/.test(folded) ? "company" : null);
}

function wordsIn(folded: string): number {
  let words = 1;
  for (let at = folded.indexOf(" "); at >= 0; at = folded.indexOf(" ", at + 1)) words++;
  return words;
}

/** "Your profile – what you bring", "Requirements (must have)". */
const ADDITION = /^\s*[-–—|/&(+]\s*\S/;

/** What follows the phrase in the heading must still read as a heading, not as a sentence that happens to begin so. */
function isPlausible(shape: {
  after: string;
  alone: boolean;
  marked: boolean;
  colon: boolean;
  bullet: boolean;
  titled: () => boolean;
  stopped: boolean;
}): boolean {
  const words = shape.after.trim() === "" ? 0 : shape.after.trim().split(/\s+/).length;
  if (/[.;,]\s*\S/.test(shape.after) && !shape.marked) return false;
  if (shape.colon) return words <= 8;
  if (!shape.alone) return false;
  if (shape.marked) return words <= 8;
  if (shape.bullet || (words > 0 && shape.stopped)) return false;
  return words === 0 || (words <= 4 && shape.titled());
}
