import type { PostingSkill } from "../schema/posting.js";
import { findAllMentions, findMentions } from "../skills/find-mentions.js";
import type { Mention, MentionContext, Zone, ZoneSpan } from "../skills/mention.js";
import type { SpanModel } from "../skills/spans/span-model.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { CUES, type Cue, lastMatchIn, matchesIn, maybeMatch, mayMatch, mayMatchInPart } from "../text/cues/cues.js";
import { inOrder } from "../text/in-order.js";
import type { Aside } from "./aside.js";
import { isPartOfAd, needInHeading } from "./asked-in-heading.js";
import { ASKING_CUES, asksOutright, maybeSought } from "./asked-outright.js";
import { type Decide, type Doubted, doubtedOf, lookAgain } from "./doubts/second-look.js";
import { isHowOfDuty } from "./duty-traits.js";
import { findGluedMentions } from "./glued-mentions.js";
import { groupAlternatives } from "./groups.js";
import { findJoinedIdeas } from "./joined-ideas.js";
import { joinedAcross } from "./joint-work.js";
import { type Judged, STRENGTH, summedBySkill } from "./judged.js";
import { type Clause, LineReader, type LineReading } from "./line-reader.js";
import { isInNamedStack } from "./named-stack.js";
import { EXPERT, IN_PRODUCTION, LEVEL_CUES, PREFERRED, REQUIRED, STRONG, YEARS_WITH } from "./need-cues.js";
import { maybeProviderIn } from "./provider-in.js";
import { decideStatement, isStatement } from "./statement.js";
import { withoutToldTwice } from "./told-twice.js";
import type { FindUnlisted } from "./unlisted.js";
import type { PostingZone, ZonedLine } from "./zones/posting-zone.js";

const MENTION_ZONE: Readonly<Record<PostingZone, Zone>> = {
  required: "requirement",
  preferred: "preferred",
  duty: "duty",
  stack: "skills-list",
  company: "company",
  perks: "perks",
  legal: "legal",
  // What an ad says before any heading is about the work; the counts of single statements do not hold there.
  intro: "duty",
};
/** Where a trait that nothing asks for tells how the work is done, or how the house sees itself. */
const MAY_BE_HOW: ReadonlySet<PostingZone> = new Set(["duty", "intro", "company"]);
export interface AdText {
  readonly text: string;
  readonly titleLength: number;
  readonly lines: readonly ZonedLine[];
  readonly company: string | null;
  readonly language: string;
  /** A skill that names the role rather than what it asks for. */
  readonly ofRole: string | null;
}

/** An ad with what its mentions are asked against. */
interface OpenAd extends AdText {
  readonly statement: boolean;
  readonly zoneOf: (line: ZonedLine) => Zone;
  readonly context: MentionContext;
  readonly reader: LineReader;
}

/** Of each ad each skill once: its strongest need, the words that decided it, and every place where it stands. Step by step over all of them. */
export function readSkills(
  ads: readonly AdText[],
  taxonomy: Taxonomy,
  spans: (() => SpanModel) | undefined,
  decide?: Decide,
  findUnlisted?: FindUnlisted,
): PostingSkill[][] {
  const open = ads.map((ad) => openAd(ad, spans !== undefined));
  const named = findAllMentions(
    open.filter(({ statement }) => !statement),
    taxonomy,
  );
  let next = 0;
  const found = open.map((ad) =>
    ad.statement && spans !== undefined ? labelled(ad, taxonomy, spans()) : asked(ad, named[next++] as Mention[], taxonomy),
  );
  const labels = open.map(({ text, language }, at) => groupAlternatives(text, (found[at] as FoundMentions).mentions, taxonomy, language));
  const judged = open.map((ad, at) => judgeAll(ad, found[at] as FoundMentions, labels[at] as (string | undefined)[], taxonomy));
  open.forEach((ad, at) => {
    const { judged: all, hows } = judged[at] as JudgedAd;
    const { doubted, named } = found[at] as FoundMentions;
    if (ad.statement) return;
    const { text, lines, language, company, reader } = ad;
    const kept = mentionsOf(all);
    const add = (mention: Mention) => {
      kept.push(mention);
      all.push(judge(ad, reader.lineOf(mention), mention, undefined));
    };
    const lineAt = (offset: number) => reader.lineAt(offset);
    for (const how of hows) doubted.push(how);
    for (const mention of lookAgain({ text, lines, lineAt, kept, doubted }, taxonomy, decide)) add(mention);
    // What tells phrases was learnt from English ads.
    if (findUnlisted === undefined || language !== "en") return;
    for (const mention of findUnlisted({ text, lines, kept: inOrder(kept, byStart), named, company, taxonomy }))
      if (reader.maybeAside(mention) === null) add(mention);
  });
  return judged.map(({ judged: all }) => summedBySkill(withoutToldTwice(all, STRENGTH), taxonomy));
}

function byStart(a: Mention, b: Mention): number {
  return a.start - b.start;
}

function mentionsOf(judged: readonly Judged[]): Mention[] {
  const mentions: Mention[] = [];
  for (const { mention } of judged) mentions.push(mention);
  return mentions;
}

/** What counts of an ad so far, all that was named in it, and names that the rules left out. */
interface FoundMentions {
  readonly mentions: readonly Mention[];
  readonly named: readonly Mention[];
  readonly doubted: Doubted[];
}

interface JudgedAd {
  readonly judged: Judged[];
  /** Only tell how a duty is done. */
  readonly hows: readonly Doubted[];
}

function openAd(ad: AdText, mayBeStatement: boolean): OpenAd {
  const { text, titleLength, lines, company, language, ofRole } = ad;
  const statement = mayBeStatement && isStatement(text, titleLength);
  // "Compensation & Benefits" over what is offered is an offer too.
  const zoneOf = ({ zone, heading }: ZonedLine): Zone =>
    heading && zone !== "perks" && zone !== "legal" ? "heading" : statement && zone === "intro" ? "prose" : MENTION_ZONE[zone];
  const zones: ZoneSpan[] = titleLength > 0 ? [{ start: 0, end: titleLength, zone: "title" }] : [];
  for (const line of lines) zones.push({ start: line.start, end: line.end, zone: zoneOf(line) });
  const reader = new LineReader(text, lines, company);
  const context = { zone: "prose" as const, zones, company, language };
  // Spread out of the ad, each would be of a shape of its own to the engine.
  return { text, titleLength, lines, company, language, ofRole, statement, zoneOf, context, reader };
}

function labelled({ text, context, reader, ofRole }: OpenAd, taxonomy: Taxonomy, model: SpanModel): FoundMentions {
  const mentions = decideStatement(
    text,
    findMentions(text, taxonomy, context),
    (mention) => mention.skill !== ofRole && reader.maybeAside(mention) === null,
    model,
  );
  return { mentions, named: [], doubted: [] };
}

/** Offers, law and fields of study ask for nothing, nor does what an employer says under a heading about itself; its trade and the behaviour of the house are seldom asked for. */
function mayStillBeAsked(aside: Aside | "role", { kind, zone }: Mention): boolean {
  return aside !== "offer" && aside !== "law" && aside !== "study" && kind !== "soft" && kind !== "domain" && zone !== "company";
}

function asked({ text, lines, zoneOf, company, reader, ofRole, language }: OpenAd, named: Mention[], taxonomy: Taxonomy): FoundMentions {
  const kept: Mention[] = [];
  for (const mention of named) if (mention.decision === "kept") kept.push(mention);
  const mentions: Mention[] = [];
  const doubted = doubtedOf(named);
  const all = withGlued(kept, findGluedMentions(text, lines, taxonomy, zoneOf, company));
  all.forEach((mention, at) => {
    if (isPartOfAd(text, reader.lineAt(mention.start), mention)) return;
    const aside = reader.maybeAside(mention) ?? (mention.skill === ofRole ? "role" : null);
    if (aside === null || (aside === "employer" && isInNamedStack(text, all, at))) mentions.push(joinedAcross(text, mention));
    else if (mayStillBeAsked(aside, mention)) doubted.push({ mention, why: aside });
  });
  // Small words, and where they stand, are of English lists.
  const joined = language === "en" ? findJoinedIdeas(text, lines, mentions, taxonomy) : [];
  return {
    mentions: withGlued(
      mentions,
      joined.filter((mention) => reader.maybeAside(mention) === null),
    ),
    named,
    doubted,
  };
}

function judgeAll(ad: OpenAd, { mentions }: FoundMentions, labels: readonly (string | undefined)[], taxonomy: Taxonomy): JudgedAd {
  const { text, reader } = ad;
  const judged: Judged[] = [];
  const hows: Doubted[] = [];
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    const reading = reader.lineOf(mention);
    const item = judge(ad, reading, mention, labels[at]);
    const mayBeHow = item.need === "mentioned" && reading !== null && MAY_BE_HOW.has(reading.line.zone) && mention.kind === "soft";
    if (!mayBeHow || !isHowOfDuty(mention.skill, reading.clauseOf(mention).words)) judged.push(item);
    else hows.push({ mention, why: "how" });
  }
  levelLists(text, judged);
  for (let at = 0, { length } = judged; at < length; at++) {
    const provider = maybeProvider(text, judged[at] as Judged, taxonomy);
    if (provider !== undefined) judged.push(provider);
  }
  return { judged, hows };
}

function withGlued(mentions: Mention[], glued: readonly Mention[]): Mention[] {
  if (glued.length === 0) return mentions;
  const apart = glued.filter(({ start, end }) => mentions.every((mention) => mention.end <= start || mention.start >= end));
  return apart.length === 0 ? mentions : [...mentions, ...apart].sort(byStart);
}

/** Asked for as what names it; providers of alternatives are alternatives. */
function maybeProvider(text: string, judged: Judged, taxonomy: Taxonomy): Judged | undefined {
  const provider = maybeProviderIn(text, judged.mention, taxonomy);
  if (provider === undefined) return undefined;
  const { need, level, years, cue, group } = judged;
  return { mention: provider, need, level, years, cue, group: group === undefined ? undefined : `${group}-providers` };
}

/** "Expertise in Python, Go or Java" asks as much of the last as of the first. */
function levelLists(text: string, judged: readonly Judged[]): void {
  /** Of those before: most ads ask for more than the bare name nowhere, or late. */
  let most = 0;
  for (let at = 1; at < judged.length; at++) {
    const item = judged[at] as Judged;
    most = Math.max(most, (judged[at - 1] as Judged).level);
    if (most <= item.level) continue;
    const before = beforeBracket(text, judged, at);
    if (before.level <= item.level || !mayShareLevel(before) || !mayShareLevel(item)) continue;
    if (!LIST_JOINT.test(text.slice(before.mention.end, item.mention.start).replace(BRACKET, ""))) continue;
    item.level = before.level;
    item.years = before.years;
  }
}

/** Behaviour is asked for by words of its own, and a certificate is held or not. */
function mayShareLevel({ mention: { kind } }: Judged): boolean {
  return kind !== "soft" && kind !== "certification";
}

/** What stands before an item of a list: behind a bracket, what the bracket explains, not the last of its examples. */
function beforeBracket(text: string, judged: readonly Judged[], at: number): Judged {
  const before = judged[at - 1] as Judged;
  const end = (judged[at] as Judged).mention.start;
  if (!closesBracket(text, before.mention.end, end)) return before;
  const opening = text.lastIndexOf("(", before.mention.start);
  for (let back = at - 2; back >= 0; back--) {
    const outer = judged[back] as Judged;
    if (outer.mention.end <= opening) return outer;
  }
  return before;
}

/** Whether of all brackets the first is one that closes. */
function closesBracket(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const c = text.charCodeAt(at);
    if (c === 0x28 || c === 0x29) return c === 0x29;
  }
  return false;
}

/** "Strong SQL (T-SQL, PL/SQL) and Python", "common libraries (e.g. pandas) and SQL". */
const BRACKET = /^(?:\s+(?:libraries|frameworks|tools|technologies|services|platforms|databases|languages))?\s*\([^()]*\)/i;

const LIST_JOINT = /^\s*(?:,|\/|&|,?\s*(?:and|or|und|oder|et|ou|y|o|en|of|e))\s*$/i;

function judge({ text, reader }: OpenAd, reading: LineReading | null, mention: Mention, group: string | undefined): Judged {
  if (reading === null) {
    const { need, cue } = needInHeading(text, reader.lineAt(mention.start));
    return { mention, need, level: 2, years: 0, cue, group };
  }
  const { level, years } = levelOf(reading, mention);
  const { need, cue } = judgeNeed(reading, mention);
  return { mention, need, level, years, cue, group };
}

/** Without one of these in its line a name is asked for as its zone says, and its clause need not be parted from the others; null where it always is. */
const NEED_CUES: Readonly<Record<PostingZone, readonly Cue[] | null>> = {
  required: [PREFERRED, REQUIRED],
  preferred: [REQUIRED],
  duty: [PREFERRED, ...ASKING_CUES],
  intro: [PREFERRED, REQUIRED, ...ASKING_CUES],
  stack: [PREFERRED],
  company: null,
  perks: [],
  legal: [],
};

/** Cue in the same sentence before the heading, the heading before the zone's default. */
function judgeNeed(reading: LineReading, mention: Mention): Pick<Judged, "need" | "cue"> {
  const { text, line } = reading;
  const mark = reading.markOf(mention);
  if (mark !== null) return { need: DEMANDS.test(mark) ? "required" : "preferred", cue: mark };
  const cues = NEED_CUES[line.zone];
  reading.tellsNeed ??= cues === null || mayMatchInPart(text, cues, line);
  if (!reading.tellsNeed) return needOfZone(line);
  const clause = reading.clauseOf(mention);
  const { required } = clause;
  const preferred = reading.maybePreference(clause, mention);
  switch (line.zone) {
    case "required":
      return preferred !== undefined
        ? { need: "preferred", cue: preferred }
        : { need: "required", cue: required ?? line.under ?? undefined };
    case "preferred":
      return preferred === undefined && DEMANDED.test(clause.words) ? { need: "required", cue: required } : needOfZone(line);
    case "intro":
    case "duty":
      if (preferred !== undefined) return { need: "preferred", cue: preferred };
      if (asksOutright(text, line, clause, mention)) return { need: "required", cue: required };
      return soughtNeed(soughtIn(reading, clause, mention), required);
    case "company":
      if (preferred !== undefined) return MENTIONED;
      if (ASKS_READER.test(clause.words)) return { need: "required", cue: required };
      return soughtNeed(mention.kind === "soft" ? soughtIn(reading, clause, mention) : undefined, required);
    default:
      return preferred === undefined ? needOfZone(line) : { need: "preferred", cue: preferred };
  }
}

function soughtIn({ text, line }: LineReading, clause: Clause, mention: Mention): string | undefined {
  return maybeSought(text, mention, line.start + clause.start, line.end);
}

const DEMANDS = /^(?:required|mandatory|essential|must)/;

/** Where no word of the line says otherwise. */
function needOfZone({ zone, under }: ZonedLine): Pick<Judged, "need" | "cue"> {
  return zone === "required" || zone === "preferred" ? { need: zone, cue: under ?? undefined } : MENTIONED;
}

function soughtNeed(sought: string | undefined, required: string | undefined): Pick<Judged, "need" | "cue"> {
  return sought === undefined ? MENTIONED : { need: "required", cue: required ?? sought };
}

/** "Must be flexible" among what is preferred. */
const DEMANDED = /^\W*(?:you )?must (?:be|have|possess|know|hold)\b/i;

const ASKS_READER = /\b(?:you (?:must |should )?(?:have|bring|possess)|you'll need|you will need|must have)\b/i;

/** "Strong proficiency in SQL and experience with Alteryx", "Solid SQL; we use Redis": the level of what stands before is not asked of what comes after. */
const ANEW = CUES.cue(
  /(?<=(?:[;.]\s|,|\band|\bplus|\bwith) (?:some |basic |good |working |general )?)(?:experience|familiarity|familiar|exposure|knowledge|understanding|awareness) (?:with|in|of|to|using)\b/i,
);
const EXPERT_BEHIND = /^\s*expert\b/i;
const SPOKEN_AS_OWN = /(?:^|[^a-zß-öø-ɏ\d])(?:C[12]|native|bilingual|near-native|verhandlungssicher\w*)(?![a-zß-öø-ɏ\d])/i;
const SPOKEN_WELL = /(?:^|[^a-zß-öø-ɏ\d])(?:fluently|full professional|flie(?:ß|ss)end\w*|courant)(?![a-zß-öø-ɏ\d])/i;

/** Of most names: nothing is made for them. */
const NOT_TOLD: Pick<Judged, "level" | "years"> = { level: 2, years: 0 };
const MENTIONED: Pick<Judged, "need" | "cue"> = { need: "mentioned", cue: undefined };

function levelOf(reading: LineReading, mention: Mention): Pick<Judged, "level" | "years"> {
  const { text, line, isParted } = reading;
  reading.tellsLevel ??= mayMatchInPart(text, LEVEL_CUES, line);
  // "Strong troubleshooting, A+": a certificate is held or not.
  if (mention.kind === "certification" || (!reading.tellsLevel && mention.kind !== "natural-language")) return NOT_TOLD;
  const near = Math.max(line.start, mention.start - 60);
  // A semicolon further off tells nothing: it is looked for among these words only.
  const start = near + (isParted ? Math.max(0, text.slice(near, mention.start + 2).lastIndexOf("; ")) : 0);
  const from = start + Math.max(0, lastMatchIn(text, ANEW, start, mention.start));
  const to = Math.min(line.end, mention.end + 30);
  const years = Number(maybeMatch(text, YEARS_WITH, from, mention.start)?.[1] ?? 0);
  return { level: levelAsked(text, mention, from, to, years > 0), years };
}

function levelAsked(text: string, { start, end, kind }: Mention, from: number, to: number, forYears: boolean): number {
  const strong = lastMatchIn(text, STRONG, from, start);
  // The nearer word decides: "expert-level SQL, with a strong grasp of tuning" asks for no expert in tuning.
  if (lastMatchIn(text, EXPERT, from, start) > strong || isExpertBehind(text, end, to)) return 4;
  // However many: level four asks for leading, teaching or a certificate beside them.
  if (forYears) return 3;
  if (kind === "natural-language") {
    const [before, behind] = [text.slice(from, start), text.slice(end, to)];
    if (SPOKEN_AS_OWN.test(before) || SPOKEN_AS_OWN.test(behind)) return 4;
    if (SPOKEN_WELL.test(before) || SPOKEN_WELL.test(behind)) return 3;
  }
  if (kind === "soft") return 2;
  return strong >= 0 || matchesIn(text, IN_PRODUCTION, end, to) ? 3 : 2;
}

function isExpertBehind(text: string, end: number, to: number): boolean {
  return mayMatch(text, EXPERT, end, to) && EXPERT_BEHIND.test(text.slice(end, to));
}
