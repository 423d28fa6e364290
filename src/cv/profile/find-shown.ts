import type { TextDocument } from "../../schema/document.js";
import { extractSkills } from "../../skills/find-mentions.js";
import type { Mention, Zone, ZoneSpan } from "../../skills/mention.js";
import type { Taxonomy } from "../../taxonomy/taxonomy.js";
import type { Strand } from "../lines/strand.js";
import type { RawArea, RawCv, RawPosition } from "../raw-cv.js";

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
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly owner: string;
  readonly where: "position" | "project";
  readonly part: "title" | "organisation" | "body";
  /** All words of the bullet, also those on other lines. */
  readonly text: string;
}

/** Sections in which a skill's name says nothing of the person's skill. */
const SILENT: ReadonlySet<RawArea["kind"]> = new Set(["contact", "personal", "interests", "references", "awards"]);

export function findShown(document: TextDocument, raw: RawCv, taxonomy: Taxonomy): Shown[] {
  const spans = ownedSpans(raw);
  const headline = raw.headline?.pieces[0];
  const zones = zonesOf(raw, spans, headline === undefined ? null : [headline.start, headline.start + headline.length]);
  const mentions = extractSkills(document.text, taxonomy, { zone: "prose", zones, person: raw.name?.text ?? null });
  const shown: Shown[] = [];
  for (const mention of mentions) {
    const span = find(spans, mention.start);
    const area = find(raw.areas, mention.start);
    const inHeadline = headline !== undefined && mention.start >= headline.start && mention.end <= headline.start + headline.length;
    const placed = place(mention, span, area, inHeadline);
    if (placed !== null) shown.push(placed);
  }
  return shown;
}

function place(mention: Mention, span: Span | undefined, area: RawArea | undefined, inHeadline: boolean): Shown | null {
  const { skill, kind, start, end } = mention;
  if (span !== undefined) {
    // The name of an employer shows the field it works in, no tool.
    if (span.part === "organisation" && kind !== "domain") return null;
    return { skill, kind, start, end, where: span.where, owner: span.owner, around: span.text };
  }
  if (area === undefined || (area.kind === "head" && !inHeadline) || SILENT.has(area.kind)) return null;
  const where = area.kind === "certifications" ? "certification" : area.kind === "skills" || area.kind === "languages" ? "list" : "prose";
  return { skill, kind, start, end, where, owner: null, around: "" };
}

function ownedSpans(raw: RawCv): Span[] {
  const spans: Span[] = [];
  const add = (strand: Strand | null, owner: string, where: Span["where"], part: Span["part"]) => {
    for (const piece of strand?.pieces ?? [])
      spans.push({ start: piece.start, end: piece.start + piece.length, owner, where, part, text: strand?.text ?? "" });
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
