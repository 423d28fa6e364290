import { isInAddress } from "../../skills/address.js";
import type { Mention } from "../../skills/mention.js";
import { isTechnologyKind } from "../../taxonomy/forms.js";
import { allMatches, CUES, matchesIn } from "../../text/cues.js";
import { matchesOf } from "../../text/matches.js";
import type { Segment } from "../../text/segment.js";
import { OF_CODE } from "../named-stack.js";
import { type UnlistedAd, unlistedMention } from "../unlisted.js";
import type { PostingZone, ZonedLine } from "../zones/posting-zone.js";
import { isNoName } from "./no-name.js";

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
  /\b(?:tools?|tooling|platforms?|technology|technologies|software|systems?|applications?|languages?|library|libraries|frameworks?|databases?|packages?|suites?|solutions?|products?)(?:[\s,:(]{1,3}(?:such as|like|e\.?g\.?|i\.?e\.?|including|for example|similar to)(?![\p{L}\p{N}])|\s\()/iu,
);
const EXAMPLES_END = /(?:such as|like|e\.?g\.?|i\.?e\.?|including|for example|similar to|\()$/i;
const BEHIND_EXAMPLES = /^[\s.:,(]*$/;

/** Between two items of a list. */
const JOINT = /^(?:\s?[,/|;&+·•]\s?(?:(?:and\/or|and|or) )?|,? (?:and\/or|and|or) | ?\()$/i;
const LONGEST_JOINT = 10;

/** The head of an ad in one line: "Acme | Berlin | ONSITE | Python". */
const HEAD_OF_AD = /\|[^|\n]*\|/;
/** Fields of study are named one after the other too. */
const STUDY = CUES.cue(/\b(?:bachelor|master['’]?s|degree|b\.?sc|m\.?sc|ph\.?d|diploma|university|graduates?)\b/i);
/** The first word of a line or sentence has its capital from there. */
const AT_START = /(?:^|[.!?:;•–—(-])\s*$/;

interface Item extends Segment {
  /** A technology that is read already, or the words that examples follow. */
  readonly vouches: boolean;
  /** Told by the company it keeps. */
  counts: boolean;
}

/**
 * Names that the taxonomy does not know, told by the company they keep: items of a list in which a technology stands, or examples of tools.
 * Three of five such names are technologies (docs/methods/reading-postings.md).
 */
export function findNames(ad: UnlistedAd): Mention[] {
  const { text, lines } = ad;
  const technologies = ad.kept.filter(({ kind }) => isTechnologyKind(kind)).sort((a, b) => a.start - b.start);
  const found: Mention[] = [];
  let next = 0;
  for (const line of lines) {
    while (next < technologies.length && (technologies[next] as Mention).start < line.start) next++;
    const within: Mention[] = [];
    for (let at = next; at < technologies.length && (technologies[at] as Mention).end <= line.end; at++)
      within.push(technologies[at] as Mention);
    const told = line.heading ? null : TOLD[line.zone];
    if (told === null) continue;
    const vouchers = told === "story" ? within.filter(({ kind }) => OF_CODE.has(kind)) : [...within, ...examplesIn(text, line)];
    if (vouchers.length === 0 || HEAD_OF_AD.test(text.slice(line.start, line.end)) || matchesIn(text, STUDY, line.start, line.end))
      continue;
    for (const { start, end } of vouchedFor(ad, line, vouchers)) found.push(unlistedMention(text, start, end, () => "tool"));
  }
  return found;
}

function examplesIn(text: string, { start, end }: ZonedLine): Segment[] {
  return allMatches(text, EXAMPLES, start, end).map(({ index, 0: words }) => ({ start: start + index, end: start + index + words.length }));
}

/** From what vouches on to its neighbours in the list, and to theirs, to either side. */
function vouchedFor(ad: UnlistedAd, line: ZonedLine, vouchers: readonly Segment[]): Segment[] {
  const { text } = ad;
  const items: Item[] = [
    ...vouchers.map(({ start, end }) => ({ start, end, vouches: true, counts: true })),
    ...unknownIn(ad, line).map(({ start, end }) => ({ start, end, vouches: false, counts: false })),
  ].sort((a, b) => a.start - b.start);
  for (let at = 1; at < items.length; at++) vouchFor(text, items[at - 1] as Item, items[at] as Item);
  for (let at = items.length - 1; at > 0; at--) vouchFor(text, items[at] as Item, items[at - 1] as Item);
  return items.filter(({ vouches, counts }) => counts && !vouches);
}

function vouchFor(text: string, known: Item, other: Item): void {
  if (known.counts && !other.counts) other.counts = areBeside(text, known, other);
}

function areBeside(text: string, one: Item, other: Item): boolean {
  const [left, right] = one.start < other.start ? [one, other] : [other, one];
  if (right.start - left.end > LONGEST_JOINT) return false;
  const between = text.slice(left.end, right.start);
  // "Visual SourceSafe (VSS)" is one, told twice.
  if (between.trimStart().startsWith("(") && text[right.end] === ")") return false;
  return JOINT.test(between) || (left.vouches && EXAMPLES_END.test(text.slice(left.start, left.end)) && BEHIND_EXAMPLES.test(between));
}

/** Left out only because nothing around them bore them out, or as parts of longer names: a list of tools does, though not which of its namesakes is meant. */
const UNTOLD: ReadonlySet<string> = new Set(["unproven", "part"]);

/** What is written as a name is, and was neither read nor left out for a reason. */
function unknownIn({ text, kept, named, company, taxonomy }: UnlistedAd, line: ZonedLine): Segment[] {
  const meets = (one: Segment) => (other: Segment) => one.start < other.end && other.start < one.end;
  return matchesOf(NAME, text.slice(line.start, line.end))
    .map(({ index, 0: words }) => ({ start: line.start + index, end: line.start + index + words.length }))
    .filter((one) => {
      const words = text.slice(one.start, one.end);
      return (
        !AT_START.test(text.slice(line.start, one.start)) &&
        !isNoName(words, company, taxonomy) &&
        !isInAddress(text, one.start, one.end) &&
        !kept.some(meets(one)) &&
        !named.some((name) => !UNTOLD.has(name.rule) && meets(one)(name))
      );
    });
}
