import { isInAddress } from "../../skills/address.js";
import type { Mention } from "../../skills/mention.js";
import { isTechnologyKind } from "../../taxonomy/forms.js";
import { isBlank } from "../../text/blank.js";
import { allMatches, CUES, matchesIn, mayMatch } from "../../text/cues/cues.js";
import { matchesOf } from "../../text/matches.js";
import type { Segment } from "../../text/segment.js";
import { OF_CODE } from "../named-stack.js";
import { type UnlistedAd, unlistedMention } from "../unlisted.js";
import type { PostingZone, ZonedLine } from "../zones/posting-zone.js";
import { mayStandBeside, vouchedFor, yetUntold } from "./joints.js";
import { maybeBeforeBreak } from "./lost-break.js";
import { isGlued, isNoName, UNTOLD } from "./no-name.js";

/** Whether what stands here is the work, or an employer's own story, where customers and investors are named one after the other too. */
const TOLD: Readonly<Record<PostingZone, "work" | "story" | null>> = {
  required: "work",
  preferred: "work",
  duty: "work",
  stack: "work",
  intro: "story",
  company: "story",
  perks: null,
  legal: null,
};

/** Up to three words, each with a capital at its head or within: "JReview", "jReview", "Oracle Utilities", "ER Studio 19". */
const NAME =
  /(?<![\p{L}\p{N}&'’._@#-])(?:\p{Lu}[\p{L}\p{N}+#]*(?:[.-][\p{L}\p{N}]+)*|\p{Ll}+\p{Lu}[\p{L}\p{N}]*)(?: (?:\p{Lu}[\p{L}\p{N}+#]*(?:[.-][\p{L}\p{N}]+)*|\d{1,4}(?:\.\d+)?)(?![\p{L}\p{N}])){0,2}(?![\p{L}\p{N}_@&'’])/gu;

/** What names of tools follow. */
const EXAMPLES = CUES.cue(
  /\b(?:tools?|tooling|platforms?|technology|technologies|software|systems?|applications?|languages?|library|libraries|frameworks?|databases?|packages?|suites?|solutions?|products?)(?:[\s,:(]{1,3}(?:such as|like|e\.?g\.?|i\.?e\.?|including|for example|similar to)(?!\w)|\s\()/i,
);

/** The head of an ad in one line: "Acme | Berlin | ONSITE | Python". */
const HEAD_OF_AD = /\|[^|\n]*\|/;
/** Fields of study are named one after the other too, and so is where papers are read. */
const STUDY = CUES.cue(
  /\b(?:venues|conferences|journals|bachelor|master['’]?s|degree|b\.?sc|m\.?sc|ph\.?d|diploma|university|graduates?)\b/i,
);
/** The first word behind one of these has its capital from there. */
const OPENERS = ".!?:•–—-";
const SHORTENED = /(?:e\.g|i\.e)$/i;

/**
 * Names that the taxonomy does not know, told by the company they keep: items of a list in which a technology stands, or examples of tools.
 * Three of five such names are technologies (docs/methods/reading-postings.md).
 */
export function findNames(ad: UnlistedAd): Mention[] {
  const { text } = ad;
  const keptIn = inLines(ad.kept);
  let decidedIn: ReturnType<typeof inLines> | null = null;
  const found: Mention[] = [];
  for (const line of ad.lines) {
    const told = line.heading ? null : TOLD[line.zone];
    if (told === null) continue;
    const known = keptIn(line);
    const examples = told === "story" ? NONE : examplesIn(text, line);
    if (known.length === 0 && examples.length === 0) continue;
    const vouches = told === "story" ? isOfCode : isTechnology;
    if (
      !mayHoldName(text, known, examples, vouches) ||
      HEAD_OF_AD.test(text.slice(line.start, line.end)) ||
      matchesIn(text, STUDY, line.start, line.end)
    )
      continue;
    // Most ads have no such line.
    decidedIn ??= inLines(ad.named.filter(({ rule }) => !UNTOLD.has(rule)));
    const unknown = unknownIn(ad, line, [...known, ...decidedIn(line)]);
    for (const { start, end } of vouchedFor(text, [...known.filter(vouches), ...examples], unknown.map(yetUntold)))
      found.push(maybeBeforeBreak(ad, start, end) ?? unlistedMention(text, start, end, () => "tool"));
  }
  return found;
}

/** Whether an unknown name may stand beside one that vouches, or beside words that examples follow. Loops: it is asked of every line, and functions made for each would cost more than it. */
function mayHoldName(text: string, known: readonly Mention[], examples: readonly Segment[], vouches: (one: Mention) => boolean): boolean {
  for (const one of known) if (vouches(one) && mayStandBeside(text, one, known)) return true;
  for (const one of examples) if (mayStandBeside(text, one, known)) return true;
  return false;
}

/** Of most lines: nothing is made for them. */
const NONE: readonly never[] = [];

function isOfCode({ kind }: Mention): boolean {
  return OF_CODE.has(kind);
}

function isTechnology({ kind }: Mention): boolean {
  return isTechnologyKind(kind);
}

/** Those of a line after the other; both in the order of the text. */
function inLines(sorted: readonly Mention[]): (line: Segment) => readonly Mention[] {
  let next = 0;
  return ({ start, end }) => {
    while (next < sorted.length && (sorted[next] as Mention).start < start) next++;
    let last = next;
    while (last < sorted.length && (sorted[last] as Mention).start < end) last++;
    return next === last ? NONE : sorted.slice(next, last);
  };
}

function examplesIn(text: string, { start, end }: ZonedLine): readonly Segment[] {
  if (!mayMatch(text, EXAMPLES, start, end)) return NONE;
  return allMatches(text, EXAMPLES, start, end).map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));
}

/** What is written as a name is, and was neither read nor left out for a reason. */
function unknownIn(ad: UnlistedAd, line: ZonedLine, decided: readonly Segment[]): Segment[] {
  const { text, company, taxonomy } = ad;
  const unknown: Segment[] = [];
  for (const { index, 0: words } of matchesOf(NAME, text.slice(line.start, line.end))) {
    const start = line.start + index;
    const end = start + words.length;
    if (decided.some((other) => start < other.end && other.start < end) || opensSentence(text, line.start, start)) continue;
    const named = !isNoName(words, company, taxonomy) || (isGlued(words) && maybeBeforeBreak(ad, start, end) !== null);
    if (named && !isInAddress(text, start, end)) unknown.push({ start, end });
  }
  return unknown;
}

function opensSentence(text: string, from: number, start: number): boolean {
  let at = start;
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--;
  return at === from || (OPENERS.includes(text.charAt(at - 1)) && !SHORTENED.test(text.slice(Math.max(from, at - 4), at - 1)));
}
