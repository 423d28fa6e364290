import type { TextDocument } from "../../schema/document.js";
import type { WhyNotCounted } from "../../schema/profile.js";
import { extractSkills, findMentions } from "../../skills/find-mentions.js";
import type { Mention, Zone, ZoneSpan } from "../../skills/mention.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import { fold } from "../../text/fold-words.js";
import { namesBreak } from "../lexicon/break-words.js";
import { MONTH_WORDS } from "../lexicon/date-words.js";
import { inferEducationLevel } from "../lexicon/degree-words.js";
import { isDepartment } from "../lexicon/departments.js";
import { isPending } from "../lexicon/is-pending.js";
import { maybeNotOwn } from "../lexicon/others/not-own.js";
import { ownWords, withoutAnother } from "../lexicon/others/own-words.js";
import { isLearntYet, tellsWish, WISH_END, WISH_LABEL } from "../lexicon/wishes.js";
import { maybeYearsBefore, maybeYearsBehind } from "../lexicon/years-said.js";
import { type Range, type Strand, type Stretch, stretchesOf } from "../lines/strand.js";
import type { RawArea, RawCv, RawPosition } from "../raw-cv.js";
import { maybeClaim } from "./find-claims.js";
import { pendingRanges } from "./pending-ranges.js";
import { clauseAround, itemAround, lineAround } from "./quote-around.js";
import { withSharedHeads } from "./shared-heads.js";

/** Where a skill is named and what that place is worth. */
export interface Shown {
  readonly skill: string;
  readonly kind: Mention["kind"];
  readonly start: number;
  readonly end: number;
  readonly where: "list" | "position" | "project" | "prose" | "certification";
  /** Id of the position or project. */
  readonly owner: string | null;
  /** The bullet or line around it. */
  readonly around: string;
  /** Offsets of the words a reader is shown: the clause or sentence that carries the name, in a list its item. */
  readonly quote: Range;
  /** The level that the words around it claim. */
  readonly claimed?: 1 | 3 | 4;
  readonly claimedYears?: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly owner: string;
  readonly where: "position" | "project";
  readonly part: "title" | "organisation" | "body";
  /** All words of the bullet, also those on other lines. */
  readonly text: string;
  readonly whole: Range;
}

/** Sections of running text outside the posts. */
const TOLD: ReadonlySet<RawArea["kind"]> = new Set(["summary", "education"]);

/** Sections that tell what was done outside posts: others may have done it. */
const OUTSIDE: ReadonlySet<RawArea["kind"]> = new Set(["activities", "other", "volunteering"]);

/** Sections in which a skill's name says nothing of the person's skill. */
const SILENT: ReadonlySet<RawArea["kind"]> = new Set(["contact", "personal", "interests", "references", "awards"]);

/** A name on a line of the CV that says nothing of what the person can do. */
export interface PassedOver {
  readonly skill: string;
  readonly kind: Mention["kind"];
  readonly why: WhyNotCounted;
  /** Offsets of the line that says so. */
  readonly quote: Range;
}

export interface Found {
  readonly shown: readonly Shown[];
  readonly passedOver: readonly PassedOver[];
}

export function findShown(document: TextDocument, raw: RawCv, taxonomy: Taxonomy, language: string | null): Found {
  const spans = ownedSpans(raw);
  const headline = raw.headline?.pieces[0];
  const zones = zonesOf(raw, spans, headline === undefined ? null : [headline.start, headline.start + headline.length]);
  const named = findMentions(document.text, taxonomy, { zone: "prose", zones, person: raw.name?.text ?? null, language });
  const mentions = withSharedHeads(document.text, named, taxonomy);
  const summary = raw.summary === null ? [] : columnsOf(raw.summary).map(({ place }) => place);
  const listed = new Set(mentions.filter(({ decision, zone }) => decision === "kept" && zone === "skills-list").map(({ skill }) => skill));
  const shown: Shown[] = [];
  const passedOver: PassedOver[] = [];
  const ahead = pendingRanges(raw);
  for (const found of mentions) {
    // "So that the bot doesn't drift": no name, were it not denied.
    const isDenied = found.rule === "negated" && (!found.ambiguous || document.text.slice(found.start, found.end) === found.form);
    if (found.decision === "dropped" && !isDenied && !(listed.has(found.skill) && isListedName(found, document.text))) continue;
    const area = find(raw.areas, found.start);
    const mention = area === undefined ? found : withinSection(found, area, find(raw.areas, found.end - 1), document.text, taxonomy);
    if (
      mention === undefined ||
      isMonth(document.text, mention) ||
      isSmallWord(document.text, mention, area, language) ||
      isGrade(document.text, mention)
    )
      continue;
    const { skill, kind, start, end } = mention;
    const span = find(spans, start);
    const inHeadline = headline !== undefined && start >= headline.start && end <= headline.start + headline.length;
    const placed = isDenied
      ? "negated"
      : (maybeNotOwnAt(mention, span, area, document.text) ?? place(mention, span, area, inHeadline, document, summary));
    if (placed === null) continue;
    if (typeof placed === "string") {
      passedOver.push({ skill, kind, why: placed, quote: span?.whole ?? lineAround(document.text, start, end) });
      continue;
    }
    const claimed =
      area?.ahead || (kind === "certification" && ahead.some(([from, to]) => from <= start && start < to))
        ? 1
        : maybeClaim(document, placed);
    // "Preparing for the CKA" below a post: it was not done there.
    const begun = kind === "certification" && claimed === 1 && placed.owner !== null;
    const claimedYears = area?.kind === "summary" && placed.owner === null ? yearsSaid(document.text, placed) : undefined;
    shown.push({
      ...placed,
      ...(begun && { owner: null, where: "prose" }),
      ...(claimed !== undefined && { claimed }),
      ...(claimedYears !== undefined && { claimedYears }),
    });
  }
  return { shown: [...shown, ...findLicences(document.text, raw, taxonomy)], passedOver };
}

/** Who leads or guides people says so in the title. */
const LEADS: ReadonlySet<string> = new Set([
  "soft-coaching",
  "soft-leadership",
  "soft-mentoring",
  "soft-team-leadership",
  "soft-training-others",
]);

/** "Put it into Airflow", of somebody who lists Airflow: the list says which of its meanings a name has, where no sentence begins with it. */
function isListedName({ rule, ambiguous, form, start, end, zone }: Mention, text: string): boolean {
  return (
    rule === "unproven" &&
    ambiguous &&
    zone === "duty" &&
    text.slice(start, end) === form &&
    /\p{Ll}[\p{Ll}\d),]* $/u.test(text.slice(Math.max(0, start - 12), start)) &&
    /^(?:[.,;:)]|\s(?:\p{Ll}|[(&+])|\n|$)/u.test(text.slice(end, end + 3))
  );
}

/** "Ubuntu Housing Trust" is whoever bears the name. */
function isNamedAfter(text: string, end: number): boolean {
  return /^(?: \p{Lu}[\p{L}&'-]*){0,2} (?:Trust|Foundation|Association|Society|Academy|Institute|Fund|Charity|Church|Ltd|Limited|GmbH|Inc)(?![\p{L}])/u.test(
    text.slice(end, end + 60),
  );
}

function isBreak(title: string): boolean {
  return namesBreak(fold(title));
}

function maybeNotOwnAt(mention: Mention, span: Span | undefined, area: RawArea | undefined, text: string): WhyNotCounted | null {
  const isTold = span?.part === "body" || (span === undefined && area !== undefined && (TOLD.has(area.kind) || OUTSIDE.has(area.kind)));
  return isTold ? maybeNotOwn(text, mention) : null;
}

/** "Tableau" that ends a section and "Certification" that heads the next are no certificate together. */
function withinSection(mention: Mention, area: RawArea, last: RawArea | undefined, text: string, taxonomy: Taxonomy): Mention | undefined {
  if (mention.end <= area.end || last?.kind === area.kind) return mention;
  const name = text.slice(mention.start, area.end).trimEnd();
  const skill = taxonomy.spelled(name);
  return skill === undefined ? undefined : { ...mention, skill: skill.id, kind: skill.kind, end: mention.start + name.length };
}

const YEAR_BEHIND = /^\.?\s*(?:19|20)\d\d(?!\d)/;

/** The Dutch March is no scanner: a CV is too short, at times, to tell its language. */
function isMonth(text: string, { start, end }: Mention): boolean {
  return MONTH_WORDS.has(fold(text.slice(start, end))) && YEAR_BEHIND.test(text.slice(end, end + 8));
}

/** "Leading band 5s", "level 3D": of a grade, a class or an age. */
function isGrade(text: string, { start, end }: Mention): boolean {
  return /^\d/.test(text.slice(start, end)) && GRADES.test(text.slice(Math.max(0, start - WISH_REACH), start));
}

/** "No fines in ten years": in English a language has a capital, but in lists of those who write everything small. */
function isSmallWord(text: string, { kind, start }: Mention, area: RawArea | undefined, language: string | null): boolean {
  const listed = area?.kind === "languages" || area?.kind === "skills";
  return language === "en" && kind === "natural-language" && !listed && /^\p{Ll}/u.test(text.slice(start, start + 2));
}

const LICENCE = /licen[cs]e|f(?:ü|ue)hrerschein|fahrerlaubnis|permis|carnet|rijbewijs|patente|carta/i;
/** "Licence: C1, C", "Fahrerlaubnis Klasse C", "Permiso de conducir BTP": behind such words a few capitals are classes of vehicles. */
const CLASSES = new RegExp(
  String.raw`(?:${LICENCE.source})[a-zß-öø-ɏ]*(?:\s[a-zß-öø-ɏ]+){0,3}(?:\s(?:Klassen?|Class(?:es)?))?:?\s*(?:[a-zß-öø-ɏ][a-zß-öø-ɏ\d+]{0,2}(?![a-zß-öø-ɏ\d])(?:,|\/|\s(?:and|und|et|y|e|en))?\s*)*$`,
  "i",
);
const MOST_LETTERS = 3;
const GRADES = /(?:^|[^\p{L}])(?:bands?|grades?|levels?|class|tier|ages?) (?:\d\w*(?:,| and| or| &|–|-)? ?)*$/iu;

function isClass(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (name.length > MOST_LETTERS || name !== name.toUpperCase()) return false;
  const before =
    text
      .slice(Math.max(0, start - WISH_REACH), start)
      .split("\n")
      .at(-1) ?? "";
  return CLASSES.test(before);
}

/** A licence to drive stands among contact and personal details as often as in a list. */
function findLicences(text: string, raw: RawCv, taxonomy: Taxonomy): Shown[] {
  return raw.areas
    .filter(
      ({ kind, start, end }) => (kind === "head" || kind === "contact" || kind === "personal") && LICENCE.test(text.slice(start, end)),
    )
    .flatMap((area) => extractSkills(text.slice(area.start, area.end), taxonomy, { zone: "skills-list" }).map((found) => ({ area, found })))
    .filter(({ found }) => found.skill.startsWith("cert-driving-licence"))
    .map(({ area, found: { skill, kind, start, end } }) => {
      const [from, to] = [area.start + start, area.start + end];
      return { skill, kind, start: from, end: to, where: "certification", owner: null, around: "", quote: [from, to] };
    });
}

function place(
  mention: Mention,
  span: Span | undefined,
  area: RawArea | undefined,
  inHeadline: boolean,
  document: TextDocument,
  summary: readonly Range[],
): Shown | WhyNotCounted | null {
  const { skill, kind, start, end } = mention;
  if (span !== undefined) {
    // The name of an employer shows the field it works in, no tool; a title is no behaviour ("Communications assistant").
    if (span.part === "organisation" && kind !== "domain") return null;
    if (span.part === "title" && (isBreak(span.text) || (kind === "soft" && !LEADS.has(skill)))) return null;
    if (span.part === "body" && isBelowWish(document.text, start)) return "wished";
    if (span.part === "body" && isDepartment(document.text, skill, start, end)) return null;
    if (span.part === "body" && isOfOthers(span.text, mention, document.text)) return "done-by-others";
    const quote = span.part === "body" ? clauseAround(document.text, start, end, span.whole) : span.whole;
    return { skill, kind, start, end, where: span.where, owner: span.owner, around: span.text, quote };
  }
  if (isClass(document.text, start, end)) return null;
  if (area === undefined || (area.kind === "head" && !inHeadline) || SILENT.has(area.kind)) return null;
  if (kind !== "domain" && kind !== "certification" && isNamedAfter(document.text, end)) return null;
  if (kind === "soft" && (area.kind === "education" || area.kind === "certifications")) return null;
  // "BA" among studies is a degree, no business analysis.
  if (area.kind === "education" && inferEducationLevel(document.text.slice(start, end)) !== null) return null;
  if ((OUTSIDE.has(area.kind) || area.kind === "skills") && isOfOthers(lineOf(document.text, start, end), mention, document.text))
    return "done-by-others";
  if (!(kind === "certification" && isPending(document.text, start, end)) && isWished(document.text, area.kind, start)) return "wished";
  if (kind === "certification" && isIssuer(document.text, start, end)) return null;
  // A summary's sentence goes on over its lines.
  const paragraph = summary.find(([from, to]) => from <= start && end <= to) ?? lineAround(document.text, start, end);
  const where = area.kind === "certifications" ? "certification" : area.kind === "skills" || area.kind === "languages" ? "list" : "prose";
  return {
    skill,
    kind,
    start,
    end,
    where,
    owner: null,
    around: "",
    quote: where === "prose" ? clauseAround(document.text, start, end, paragraph) : itemAround(document.text, start, end),
  };
}

function lineOf(text: string, start: number, end: number): string {
  return text.slice(...lineAround(text, start, end)).replace(/^[\s•·*–—>-]+/u, "");
}

/** What others do is theirs, with whatever tool; of a method also what a thing does for them. */
function isOfOthers(line: string, { kind, start, end }: Mention, text: string): boolean {
  if (kind === "domain") return false;
  const [folded, named] = [fold(line).replace(/\s+/g, " "), fold(text.slice(start, end)).replace(/\s+/g, " ")];
  const own = kind === "soft" || kind === "method" ? ownWords(folded) : withoutAnother(folded);
  return own.length < folded.length && folded.includes(named) && !own.includes(named);
}

/** "Certificate in Financial Reporting (ACCA, 2022)": a body's own letters before the year say who passed it. */
function isIssuer(text: string, start: number, end: number): boolean {
  return (
    /\p{L}\s\($/u.test(text.slice(Math.max(0, start - 4), start)) && /^,?\s(?:\p{L}+\s)?(?:19|20)\d{2}\)/u.test(text.slice(end, end + 24))
  );
}

/** "Want to learn: Rust, Kafka" in a list of skills. */
function isBelowWish(text: string, start: number): boolean {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const label = /^[^:]{3,40}(?=:)/.exec(before)?.[0] ?? "";
  return WISH_LABEL.test(fold(label).trim()) || tellsWish(fold(label)) || isLearntYet(fold(before));
}

function isWished(text: string, kind: RawArea["kind"], start: number): boolean {
  if (kind === "skills") return isBelowWish(text, start);
  const before = sentenceBefore(text, start);
  if (kind === "education" && STILL_AHEAD.test(fold(text.slice(Math.max(0, start - WISH_REACH), start).replace(/\s+/g, " ")))) return true;
  // Each line of a list stands for itself.
  return tellsWish(kind === "certifications" || kind === "education" ? fold(text.slice(lineAround(text, start, start)[0], start)) : before);
}

/** "Incoming courses: deep learning, compilers": what a study has still to teach, over all lines of the list. */
const STILL_AHEAD = /\b(?:incoming|upcoming|planned|future) (?:courses?|coursework|modules|classes): [^:•]*$/;
/** A summary's sentence goes on over its lines. */
const WISH_REACH = 200;

function sentenceBefore(text: string, at: number): string {
  const paragraph =
    text
      .slice(Math.max(0, at - WISH_REACH), at)
      .split(/\n\s*\n/)
      .at(-1) ?? "";
  return fold(paragraph.replace(/\s+/g, " ")).split(WISH_END).at(-1) ?? "";
}

/** "Eight years of test engineering", "DevOps engineer with 6+ years". */
function yearsSaid(text: string, { start, end }: Shown): number | undefined {
  const behind = fold(text.slice(end, end + WISH_REACH).replace(/\s+/g, " "));
  return maybeYearsBefore(sentenceBefore(text, start)) ?? maybeYearsBehind(behind);
}

/** Pieces of a bullet follow each other in the text unless another column stands between them. */
const BETWEEN_PIECES = 4;

function columnsOf(strand: Strand): Stretch[] {
  return stretchesOf(strand, (end, start) => start - end <= BETWEEN_PIECES);
}

function ownedSpans(raw: RawCv): Span[] {
  const spans: Span[] = [];
  const add = (strand: Strand | null, owner: string, where: Span["where"], part: Span["part"]) => {
    if (strand === null) return;
    for (const { place: whole, pieces } of columnsOf(strand))
      for (const { start, length } of pieces) spans.push({ start, end: start + length, owner, where, part, text: strand.text, whole });
  };
  const addAll = (entries: readonly RawPosition[], where: Span["where"]) => {
    entries.forEach((entry, index) => {
      const owner = `${where}-${index + 1}`;
      add(entry.title, owner, where, where === "project" ? "body" : "title");
      add(entry.organisation, owner, where, where === "project" ? "body" : "organisation");
      for (const strand of [...entry.bullets, ...entry.remarks]) add(strand, owner, where, "body");
    });
  };
  addAll(raw.positions, "position");
  addAll(raw.projects, "project");
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}

function zonesOf(raw: RawCv, spans: readonly Span[], headline: readonly [number, number] | null): ZoneSpan[] {
  const zones: ZoneSpan[] = [];
  for (const area of raw.areas) {
    const inner = spans.filter((span) => span.start >= area.start && span.end <= area.end);
    if (inner.length === 0) zones.push({ start: area.start, end: area.end, zone: zoneOf(area.kind) });
    else
      for (const span of inner)
        zones.push({ start: span.start, end: span.end, zone: span.part === "body" ? "duty" : span.part === "title" ? "title" : "company" });
  }
  if (headline !== null) zones.push({ start: headline[0], end: headline[1], zone: "title" });
  return withoutOverlaps(zones);
}

function zoneOf(kind: RawArea["kind"]): Zone {
  if (kind === "skills" || kind === "languages" || kind === "certifications") return "skills-list";
  if (SILENT.has(kind) || kind === "head") return "contact";
  return "prose";
}

/** A headline stands inside the contact lines: the narrower span wins. */
function withoutOverlaps(zones: readonly ZoneSpan[]): ZoneSpan[] {
  const sorted = [...zones].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: ZoneSpan[] = [];
  for (const zone of sorted) {
    const last = kept.at(-1);
    if (last === undefined || zone.start >= last.end) kept.push(zone);
    else if (zone.end <= last.end) {
      kept.pop();
      for (const part of [{ ...last, end: zone.start }, zone, { ...last, start: zone.end }]) if (part.start < part.end) kept.push(part);
    }
  }
  return kept;
}

/** The last span that begins at or before an offset and still covers it. */
function find<T extends { readonly start: number; readonly end: number }>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - 4); i--) {
    const span = spans[i];
    if (span !== undefined && span.start <= offset && offset < span.end) return span;
  }
  return undefined;
}
