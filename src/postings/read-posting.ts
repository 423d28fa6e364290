import { LIMITS } from "../limits.js";
import type { Notice } from "../schema/notice.js";
import type { Posting, PostingFacts, PostingSkill } from "../schema/posting.js";
import type { RoleSource } from "../schema/roles.js";
import type { Span } from "../schema/skill.js";
import type { SpanModel } from "../skills/spans/span-model.js";
import { readTitle, type TitleReading } from "../skills/title.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { CUES } from "../text/cues/cues.js";
import { detectLanguage, isReadLanguage } from "../text/language.js";
import { forgetTexts } from "../text/per-text.js";
import type { Decide } from "./doubts/second-look.js";
import { readDegree } from "./facts/degree.js";
import { asksArchitecture, asksLeadership } from "./facts/leading.js";
import { readPay } from "./facts/pay.js";
import { readPlace } from "./facts/place.js";
import { seniorityInText } from "./facts/seniority.js";
import { readWorkplace } from "./facts/workplace.js";
import { type FoundYears, readYears } from "./facts/years.js";
import { maskMarkup } from "./mask-markup.js";
import { readSkills } from "./posting-skills.js";
import { headsAd, isToldOf, maybeEmployer, namesTrade, titleOf, titlesAddressed, titlesInText } from "./posting-title.js";
import type { FindUnlisted } from "./unlisted.js";
import { type Gap, placeBeforeGaps, unwrapLines } from "./zones/join-wrapped.js";
import type { ZonedLine } from "./zones/posting-zone.js";
import { zoneLines } from "./zones/zone-lines.js";

export interface PostingKnowledge {
  readonly taxonomy: Taxonomy;
  readonly roles: Readonly<Record<string, RoleSource>>;
  /** The labeller of single statements, opened when the first one comes; without it they are read by names alone. */
  readonly spans?: () => SpanModel;
  /** Decides on skills that the rules leave out; where nothing is given, the weights that ship. */
  readonly decideDoubt?: Decide;
  /** Finds what is asked for in words that no name covers; without it nothing is, as where a market is counted. */
  readonly findUnlisted?: FindUnlisted | undefined;
}

/** Version of this reader: it stands beside stored facts, so that only what changed is read again. */
export const READER_VERSION = "21";

/** Titles stand at the head of an ad; further down colleagues and other openings are named. */
const TITLES_WITHIN = 3000;

/** Which role an ad is for, on which level and where: what decides whether it is counted at all, for a fifth of the work. */
export interface PostingHead extends Pick<PostingFacts, "role" | "seniority" | "country" | "city"> {
  /** Title and text in one piece, markup blanked out and broken lines joined. */
  readonly text: string;
  /** What was left out of it where lines were joined. */
  readonly gaps: readonly Gap[];
  readonly named: string;
  readonly notices: readonly Notice[];
}

export function readPostingHead(posting: Posting, knowledge: PostingKnowledge): PostingHead {
  return readPostingHeads([posting], knowledge)[0] as PostingHead;
}

/** The same of a batch, step by step over all of them. */
export function readPostingHeads(batch: readonly Posting[], knowledge: PostingKnowledge): PostingHead[] {
  const wholes = batch.map(wholeOf);
  for (const { text } of wholes) CUES.find(text);
  const named = batch.map((posting, at) => titleOf(posting, (wholes[at] as WholeText).text.slice(titleLength(posting) + 1)));
  const readings = batch.map((posting, at) => readNamed(named[at] as string, posting, (wholes[at] as WholeText).text, knowledge));
  return batch.map((posting, at) => {
    const { text, gaps, notices } = wholes[at] as WholeText;
    const title = named[at] as string;
    const { role, seniority } = readings[at] as TitleReading;
    const { country, city } = readPlace(posting.location, text, titleLength(posting));
    const heading = posting.title ?? (seniority !== null && headsAd(title, text) ? title : null);
    const level = seniorityInText(heading, text, titleLength(posting) + 1, seniority);
    return { text, gaps, named: title, role, seniority: level, country, city, notices };
  });
}

type WholeText = Pick<PostingHead, "text" | "gaps" | "notices">;

function wholeOf(posting: Posting): WholeText {
  const title = posting.title ?? "";
  // Joined by the array, the text lies in one piece; a template leaves two, and every look at a letter asks which.
  const whole = [title, posting.text].join("\n");
  const { text, gaps } = unwrapLines(maskMarkup(whole.slice(0, LIMITS.postingCharacters)), title.length);
  if (whole.length <= LIMITS.postingCharacters) return { text, gaps, notices: [] };
  const [actual, expected] = [whole.length, LIMITS.postingCharacters].map(String) as [string, string];
  return { text, gaps, notices: [{ code: "posting-cut", stage: "postings", severity: "warning", actual, expected }] };
}

/** Everything a posting asks for. Spans are offsets into title + "\n" + text as given. */
export function readPosting(posting: Posting, knowledge: PostingKnowledge, head = readPostingHead(posting, knowledge)): PostingFacts {
  return readHeaded([{ posting, head }], knowledge)[0] as PostingFacts;
}

/** The same of many, in order. */
export function readPostings(postings: readonly Posting[], knowledge: PostingKnowledge): PostingFacts[] {
  return [...readBatches(postings, knowledge)].flat();
}

/** The same, a batch after the other: of those before nothing need be held. */
export function* readBatches(postings: Iterable<Posting>, knowledge: PostingKnowledge): Generator<PostingFacts[]> {
  for (const batch of batchesOf(postings, ({ text }) => text.length)) {
    const heads = readPostingHeads(batch, knowledge);
    yield readHeaded(
      batch.map((posting, at) => ({ posting, head: heads[at] as PostingHead })),
      knowledge,
    );
  }
}

/** Postings that one stage reads before the next begins, and letters of theirs: more would not be held for the next stage. */
const BATCH = 128;
const BATCH_LETTERS = 300_000;

/** One after the other, and what was worked out for one is forgotten before the next begins. */
export function* batchesOf<T>(items: Iterable<T>, lettersOf: (item: T) => number): Generator<T[]> {
  let batch: T[] = [];
  let letters = 0;
  for (const item of items) {
    if (batch.length === BATCH || letters >= BATCH_LETTERS) {
      yield batch;
      forgetTexts();
      [batch, letters] = [[], 0];
    }
    batch.push(item);
    letters += lettersOf(item);
  }
  if (batch.length > 0) yield batch;
  forgetTexts();
}

export interface HeadedPosting {
  readonly posting: Posting;
  readonly head: PostingHead;
}

/**
 * What a batch asks for, its heads being read. Stage by stage over all of them: one posting after the other, each stage would find its code
 * and tables driven out of the cache by the others.
 */
export function readHeaded(batch: readonly HeadedPosting[], knowledge: PostingKnowledge): PostingFacts[] {
  const texts = batch.map(({ head }) => head.text);
  const languages = texts.map((text) => detectLanguage(text) ?? "en");
  const zoned = batch.map(({ posting, head }) => zoneLines(head.text).filter((line) => line.start >= titleLength(posting)));
  const linesAt = (at: number) => zoned[at] as ZonedLine[];
  const years = texts.map((text, at) => readYears(text, linesAt(at)));
  const degrees = texts.map((text, at) => readDegree(text, linesAt(at)));
  const workplaces = batch.map(({ posting, head }) => readWorkplace(head.named, posting.location ?? "", head.text));
  const pays = batch.map(({ head }) => readPay(head.text, head.country));
  const leading = texts.map((text, at) => asksLeadership(text, linesAt(at)));
  const architecture = texts.map((text, at) => asksArchitecture(text, linesAt(at)));
  const ads = batch.map(({ posting, head: { text, role } }, at) => ({
    text,
    titleLength: titleLength(posting),
    lines: linesAt(at),
    company: posting.company ?? maybeEmployer(text),
    language: languages[at] as string,
    ofRole: fieldOf(role, knowledge),
  }));
  const skills = readSkills(ads, knowledge.taxonomy, knowledge.spans, knowledge.decideDoubt, knowledge.findUnlisted);
  return batch.map(({ posting, head: { gaps, role, seniority, country, city, notices } }, at) => {
    const language = languages[at] as string;
    const found = years[at] as FoundYears;
    return {
      id: posting.id,
      language,
      role,
      seniority,
      yearsMin: found.min,
      years: found.years,
      degree: degrees[at] as PostingFacts["degree"],
      remote: workplaces[at] as PostingFacts["remote"],
      country,
      city,
      salary: placedPay(pays[at] as PostingFacts["salary"], gaps),
      leadership: leading[at] as boolean,
      architecture: architecture[at] as boolean,
      skills: placedSkills(skills[at] as PostingSkill[], gaps),
      notices: isReadLanguage(language)
        ? [...notices]
        : [...notices, { code: "language-not-read", stage: "postings", severity: "unread", actual: language }],
    };
  });
}

/** Where it stands in the text as given. */
function placed(spans: readonly Span[], gaps: readonly Gap[]): Span[] {
  return spans.map(([start, end]) => [placeBeforeGaps(gaps, start), placeBeforeGaps(gaps, end - 1) + 1]);
}

function placedSkills(skills: PostingSkill[], gaps: readonly Gap[]): PostingSkill[] {
  if (gaps.length === 0) return skills;
  return skills.map((skill) => ({ ...skill, spans: placed(skill.spans, gaps) }));
}

function placedPay(pay: PostingFacts["salary"], gaps: readonly Gap[]): PostingFacts["salary"] {
  return pay?.spans === undefined ? pay : { ...pay, spans: placed(pay.spans, gaps) };
}

function titleLength({ title }: Posting): number {
  return (title ?? "").length;
}

/** The ad of an AI engineer says "AI" throughout: there the word mostly names the role, and what is asked for are the skills it names besides. */
const FIELD = "artificial-intelligence";

function fieldOf(role: string | null, { roles }: PostingKnowledge): string | null {
  return role !== null && roles[role]?.definitional?.includes(FIELD) === true ? FIELD : null;
}

/** By the title; an ad without one is of the one role that its text names, and of none where it names several. */
function readNamed(named: string, posting: Posting, text: string, { roles }: PostingKnowledge): TitleReading {
  const reading = readTitle(named, roles);
  if ((posting.title ?? "").trim() !== "") return reading;
  if (reading.role !== null) return { ...reading, role: roleOfOne(named, reading.role, roles) };
  const rolesOf = (titles: readonly string[]) =>
    titles
      .filter((title) => !isToldOf(title))
      .map((title) => readTitle(title, roles))
      .filter(({ role }) => role !== null);
  const stated = rolesOf(titlesInText(text, TITLES_WITHIN));
  const found = stated.length > 0 ? stated : rolesOf(titlesAddressed(text, TITLES_WITHIN));
  const [first] = found;
  return first === undefined || found.some(({ role }) => role !== first.role) ? reading : { ...first, seniority: reading.seniority };
}

/** "Backend Engineer, Data Scientist" names two roles and no data engineer: where no part of a list names what all of it seems to, the first does. */
function roleOfOne(named: string, role: string, roles: PostingKnowledge["roles"]): string {
  const parts = named.split(/,\s+/).map((part) => ({ part, own: readTitle(part, roles).role }));
  const titles = parts.flatMap(({ part, own }) => (own !== null && namesTrade(part) ? [own] : []));
  return titles.length < 2 || parts.some(({ own }) => own === role) ? role : (titles[0] as string);
}
