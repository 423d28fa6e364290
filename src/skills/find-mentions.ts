import type { Hits } from "../taxonomy/matcher/matcher.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { codeAt } from "../text/code-at.js";
import { isWordAt } from "../text/fold.js";
import type { Segment } from "../text/segment.js";
import { viewOf } from "../text/text-view.js";
import { isAddressMark, isInAddress } from "./address.js";
import { maybeExperience, maybeVerdict } from "./ambiguous.js";
import { Candidate } from "./candidate.js";
import { decideLists, listAround } from "./decide-lists.js";
import { employerKeys, employerSpans, isEmployerName } from "./employer.js";
import { isForeignWord } from "./foreign-words.js";
import { type RuleTraits, traitsIn } from "./form-traits.js";
import { maybeGeneric } from "./generic.js";
import { type Mention, type MentionContext, RULES, type Verdict, type Zone, type ZoneSpan } from "./mention.js";
import { negationFinder } from "./negation.js";

/**
 * Every name of the taxonomy in the text, leftmost-longest, each kept or dropped with its reason. Mentions are in the order of the text and never overlap.
 * @example findMentions("Services in Go and PostgreSQL", taxonomy).map((m) => [m.skill, m.decision])
 */
export function findMentions(text: string, taxonomy: Taxonomy, context: MentionContext = {}): Mention[] {
  return decide([{ text, context }], taxonomy).flatMap((candidates) => candidates.map(toMention));
}

/** The mentions that count. */
export function extractSkills(text: string, taxonomy: Taxonomy, context: MentionContext = {}): Mention[] {
  return keptOf(decide([{ text, context }], taxonomy)[0] as Candidate[]);
}

export interface TextInContext {
  readonly text: string;
  readonly context: MentionContext;
}

/** Of many texts all that is found, kept or dropped. */
export function findAllMentions(texts: readonly TextInContext[], taxonomy: Taxonomy): Mention[][] {
  return decide(texts, taxonomy).map(mentionsOf);
}

/**
 * Of the mentions that count those that begin a text, and those that end it: no more is decided than the lists they stand in, and of most texts
 * nothing.
 */
export function extractAtEdges({ text, context }: TextInContext, taxonomy: Taxonomy, edges: { first: boolean; last: boolean }): Mention[] {
  const hits = taxonomy.matcher.scan(text);
  const first = edges.first && hits.count > 0 && hits.values[0] === 0;
  const last = edges.last && hits.count > 0 && hits.values[hits.count * 3 - 2] === text.length;
  if (!first && !last) return [];
  const candidates = candidatesOf(text, hits, taxonomy, context);
  const opening = first ? listAround(text, candidates, 0) : [];
  const closing = last && opening.length < candidates.length ? listAround(text, candidates, candidates.length - 1) : [];
  for (const list of [opening, closing]) {
    decideAlone(text, list, context);
    settle(text, list, context);
  }
  return keptOf([...opening, ...closing].filter(({ start, end }) => (first && start === 0) || (last && end === text.length)));
}

/** Filled one by one: what is mapped or filtered out of nothing is an array of numbers to the engine, and each such one throws away the fast code of a loop over it. */
function mentionsOf(candidates: readonly Candidate[]): Mention[] {
  const mentions: Mention[] = [];
  for (const candidate of candidates) mentions.push(toMention(candidate));
  return mentions;
}

function keptOf(candidates: readonly Candidate[]): Mention[] {
  const kept: Mention[] = [];
  for (const candidate of candidates)
    if (candidate.verdict !== null && RULES[candidate.verdict.rule].keeps) kept.push(toMention(candidate));
  return kept;
}

/** Step by step over all of the texts, so that each finds its code and tables in the processor's cache. */
function decide(texts: readonly TextInContext[], taxonomy: Taxonomy): Candidate[][] {
  const found = texts.map(({ text, context }) => candidatesOf(text, taxonomy.matcher.scan(text), taxonomy, context));
  found.forEach((candidates, at) => {
    const { text, context } = texts[at] as TextInContext;
    decideAlone(text, candidates, context);
  });
  found.forEach((candidates, at) => {
    const { text, context } = texts[at] as TextInContext;
    settle(text, candidates, context);
  });
  return found;
}

/** By lists and by the employer's name what the mentions alone left open. */
function settle(text: string, candidates: readonly Candidate[], { company }: MentionContext): void {
  decideLists(text, candidates, employerKeys(company));
  dropWithin(candidates, employerSpans(text, company));
}

/** What stands within a longer name is part of it. */
function dropWithin(candidates: readonly Candidate[], spans: readonly Segment[]): void {
  for (const { start, end } of spans)
    for (const candidate of candidates)
      if (start <= candidate.start && candidate.end <= end && candidate.end - candidate.start < end - start) candidate.verdict = EMPLOYER;
}

function decideAlone(text: string, candidates: readonly Candidate[], context: MentionContext): void {
  const language = context.language ?? "en";
  const asked = { person: employerKeys(context.person), maybeNegation: negationFinder(text, language) };
  for (const candidate of candidates)
    candidate.verdict = language !== "en" && isForeignWord(candidate.surface, language) ? FOREIGN_WORD : maybeAlone(candidate, asked);
}

function candidatesOf(text: string, { count, values }: Hits, taxonomy: Taxonomy, context: MentionContext): Candidate[] {
  const zoneAt = zoneFinder(context.zones ?? [], context.zone ?? "prose");
  const traitsOf = traitsIn(taxonomy);
  const view = viewOf(text);
  const candidates: Candidate[] = [];
  for (let i = 0; i < count * 3; i += 3) {
    const start = values[i] as number;
    candidates.push(new Candidate(view, start, values[i + 1] as number, traitsOf(values[i + 2] as number), zoneAt(start)));
  }
  return candidates;
}

/** Mentions come in order, so the finder only ever walks on. */
function zoneFinder(zones: readonly ZoneSpan[], otherwise: Zone): (offset: number) => Zone {
  let at = 0;
  return (offset) => {
    while (at < zones.length && (zones[at] as ZoneSpan).end <= offset) at++;
    const span = zones[at];
    return span && span.start <= offset ? span.zone : otherwise;
  };
}

/** What is the same for all mentions of a text. */
interface AskedOfText {
  readonly person: readonly string[];
  readonly maybeNegation: (place: Candidate) => string | null;
}

/** The decision where the mention alone decides; null where its list must be seen. */
function maybeAlone(candidate: Candidate, asked: AskedOfText): Verdict | null {
  const { traits, zone } = candidate;
  const dropped = maybeDropped(candidate, asked);
  if (dropped) return dropped;
  if (candidate.lacksNeed) return null;
  if (traits.rule) return traits.senses.length > 0 ? inSense(candidate, traits.rule) : maybeVerdict(traits.rule, candidate);
  // A technology's name in lower case where postings mostly write that word so counts in a list of technologies only.
  if (zone === "skills-list" || !traits.isNameOfWord || !candidate.isInLowerCase) return PLAIN;
  const told = maybeExperience(candidate);
  return told === null ? null : { rule: "experience", because: told };
}

/** The form's own skill where a word near it shows that; else another that the words about it show; else what the own rule says. */
function inSense(candidate: Candidate, own: RuleTraits): Verdict | null {
  const verdict = maybeVerdict(own, candidate);
  if (verdict !== null && RULES[verdict.rule].keeps && candidate.phraseNear(own.near) !== null) return verdict;
  for (const sense of candidate.traits.senses) {
    const other = maybeVerdict(sense.rule as RuleTraits, candidate);
    if (other === null || !SHOWN.has(other.rule)) continue;
    candidate.traits = sense;
    return other;
  }
  return verdict;
}

/** What words of the same sentence say. */
const SHOWN: ReadonlySet<string> = new Set(["before", "after", "near"]);

const PLAIN: Verdict = { rule: "plain", because: null };
const FOREIGN_WORD: Verdict = { rule: "foreign-word", because: null };
const PART: Verdict = { rule: "part", because: null };
const ADDRESS: Verdict = { rule: "address", because: null };
const NEEDS: Verdict = { rule: "needs", because: null };
const EMPLOYER: Verdict = { rule: "employer", because: null };
/** Where nothing is a skill. */
const OF_ZONE: Partial<Readonly<Record<Zone, Verdict>>> = {
  perks: { rule: "perks", because: null },
  legal: { rule: "legal", because: null },
  contact: { rule: "contact", because: null },
};
const PERSON: Verdict = { rule: "person", because: null };

function maybeDropped(candidate: Candidate, { person, maybeNegation }: AskedOfText): Verdict | null {
  const { text, zone, start, end, traits } = candidate;
  const ofZone = OF_ZONE[zone];
  if (ofZone !== undefined) return ofZone;
  // A blank, a comma, a bracket: most mentions stand between such.
  if (isMark(codeAt(text, start - 1)) || isMark(codeAt(text, end))) {
    if (isPart(text, start, end)) return PART;
    if (isInAddress(text, start, end)) return ADDRESS;
  }
  // "CAD 94m", "PHP 40,000": money.
  const amount = end - start === 3 && candidate.isExact ? AMOUNT.exec(text.slice(end, end + AMOUNT_REACH)) : null;
  if (amount !== null) return { rule: "not-phrase", because: amount[0].trim() };
  // A tool's name as its makers write it: beside a sure technology in a list it needs no other word.
  if (!traits.needs.isEmpty && !(traits.isTechnology && candidate.asWritten) && candidate.lacksNeed) return NEEDS;
  const phrase = candidate.phraseAround(traits.not);
  if (phrase !== null) return { rule: "not-phrase", because: phrase };
  if (isEmployerName(text, start, end, person)) return PERSON;
  if (zone === "skills-list") return null;
  const denied = maybeNegation(candidate);
  return denied === null ? maybeGeneric(candidate) : { rule: "negated", because: denied };
}

/** What stands behind a currency's code. */
const AMOUNT = /^\s?\d+(?:[.,]\d+)?\s?(?:(?:k|m|mn|bn|million|thousand|billion|lakh|crore)\b|[.,]\d{3}\b)/i;
const AMOUNT_REACH = 20;

/** What joins a name with more of a word or an address. */
function isMark(c: number): boolean {
  return isAddressMark(c) || c === 0x27 || c === 0x2019;
}

/** One letter beside a hyphen, or a name after "non-": "C-section", "R-squared", "non-Java". */
function isPart(text: string, start: number, end: number): boolean {
  const before = codeAt(text, start - 1);
  const after = codeAt(text, end);
  if (
    end - start === 1 &&
    ((before === 0x2d && isWordAt(text, start - 2)) ||
      (after === 0x2d && isWordAt(text, end + 1)) ||
      before === 0x27 ||
      before === 0x2019 ||
      after === 0x26 ||
      before === 0x26)
  )
    return true;
  if (end - start === 1 && after === 0x2e && (isWordAt(text, end + 1) || isInitial(text, start, end))) return true;
  return before === 0x2d && /(?:^|[^a-z])(?:non|anti|pre|un|cutting|leading|bleeding)-$/i.test(text.slice(Math.max(0, start - 10), start));
}

/** "R. Smith", "Ann R. Smith": between names, not behind "or", "in" or a comma, where the sentence ends with it. */
function isInitial(text: string, start: number, end: number): boolean {
  return NAME_GOES_ON.test(text.slice(end, end + 4)) && NAME_BEFORE.test(text.slice(Math.max(0, start - 24), start));
}

const NAME_GOES_ON = /^\.\s\p{Lu}/u;
const NAME_BEFORE = /(?:^|[\n.;•|(]|(?<![\p{L}\p{N}])\p{Lu}[\p{L}.'’-]*)\s*$/u;

function toMention({ start, end, traits, zone, verdict }: Candidate): Mention {
  const { rule, because } = verdict ?? { rule: "unproven" as const, because: null };
  return {
    start,
    end,
    skill: traits.id,
    kind: traits.kind,
    form: traits.text,
    ambiguous: traits.rule !== null,
    zone,
    decision: RULES[rule].keeps ? "kept" : "dropped",
    rule,
    because,
  };
}
