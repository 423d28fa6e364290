import type { SkillKind } from "../schema/skill.js";
import type { Form } from "../taxonomy/form.js";
import { isTechnologyKind } from "../taxonomy/forms.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import { isWordAt } from "../text/fold.js";
import { isInAddress } from "./address.js";
import { maybeExperience, maybeVerdict, standsAsWritten, type Verdict } from "./ambiguous.js";
import { employerKeys, isEmployerName } from "./employer.js";
import { isEverydayWord, maybeGeneric } from "./generic.js";
import { listsOf } from "./lists.js";
import { type Mention, type MentionContext, RULES, type Zone, type ZoneSpan } from "./mention.js";
import { maybeNegation } from "./negation.js";
import { Place } from "./place.js";
import { THRESHOLDS } from "./thresholds.js";

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly form: Form;
  readonly skill: string;
  readonly kind: SkillKind;
  readonly zone: Zone;
  readonly place: Place;
  verdict: Verdict | null;
}

interface Reading {
  readonly text: string;
  readonly employer: readonly string[];
  readonly person: readonly string[];
}

/**
 * Every name of the taxonomy in the text, leftmost-longest, each kept or dropped with its reason. Mentions are in the order of the text and never overlap.
 * @example findMentions("Services in Go and PostgreSQL", taxonomy).map((m) => [m.skill, m.decision])
 */
export function findMentions(text: string, taxonomy: Taxonomy, context: MentionContext = {}): Mention[] {
  const reading: Reading = { text, employer: employerKeys(context.company), person: employerKeys(context.person) };
  const candidates = candidatesOf(text, taxonomy, context);
  for (const candidate of candidates) candidate.verdict = maybeAlone(candidate, reading);
  const lists = listsOf(text, candidates);
  decideLists(candidates, lists, reading);
  return candidates.map((candidate) => toMention(candidate));
}

/** The mentions that count. */
export function extractSkills(text: string, taxonomy: Taxonomy, context: MentionContext = {}): Mention[] {
  return findMentions(text, taxonomy, context).filter((mention) => mention.decision === "kept");
}

function candidatesOf(text: string, taxonomy: Taxonomy, context: MentionContext): Candidate[] {
  const hits = taxonomy.matcher.scan(text);
  const zoneAt = zoneFinder(context.zones ?? [], context.zone ?? "prose");
  const candidates: Candidate[] = [];
  for (let i = 0; i < hits.count; i++) {
    const start = hits.values[i * 3] as number;
    const end = hits.values[i * 3 + 1] as number;
    const form = taxonomy.form(hits.values[i * 3 + 2] as number);
    const skill = taxonomy.ids[form.skill] as string;
    candidates.push({ start, end, form, skill, kind: form.kind, zone: zoneAt(start), place: new Place(text, start, end), verdict: null });
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

/** The decision where the mention alone decides; null where its list must be seen. */
function maybeAlone(candidate: Candidate, reading: Reading): Verdict | null {
  const { form, kind, place, zone } = candidate;
  const dropped = maybeDropped(candidate, reading);
  if (dropped) return dropped;
  if (lacksNeed(candidate)) return null;
  if (form.ambiguous) return maybeVerdict(form.ambiguous, form.text, place, zone);
  if (zone === "skills-list" || !isEverydayWord(form, kind, place.surface)) return PLAIN;
  const told = maybeExperience(place);
  return told === null ? null : because("experience", told);
}

const PLAIN: Verdict = { rule: "plain", because: null };
const because = (rule: Verdict["rule"], words: string | null = null): Verdict => ({ rule, because: words });

function maybeDropped(candidate: Candidate, reading: Reading): Verdict | null {
  const { zone, start, end, form, place } = candidate;
  const { text } = reading;
  if (zone === "perks" || zone === "legal" || zone === "contact") return because(zone);
  if (isPart(text, start, end)) return because("part");
  if (isInAddress(text, start, end)) return because("address");
  const lacks = lacksNeed(candidate);
  if (lacks && !mayStandInList(candidate)) return because("needs");
  const phrase = form.not.length > 0 ? place.phraseAround(form.not) : null;
  if (phrase !== null) return because("not-phrase", phrase);
  if (isEmployerName(text, start, end, reading.person)) return because("person");
  if (zone === "skills-list") return null;
  const denied = maybeNegation(place);
  if (denied !== null) return because("negated", denied);
  return maybeGeneric(candidate.form, candidate.kind, place, zone);
}

function lacksNeed({ form, place }: Candidate): boolean {
  return form.needs.length > 0 && place.phraseNear(form.needs) === null;
}

/** A tool's name as its makers write it: beside a sure technology in a list it needs no other word. */
function mayStandInList({ form, kind, place }: Candidate): boolean {
  return isTechnologyKind(kind) && standsAsWritten(form.text, place.surface);
}

/** One letter beside a hyphen, or a name after "non-": "C-section", "R-squared", "non-Java". */
function isPart(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
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
  if (end - start === 1 && after === 0x2e && isWordAt(text, end + 1)) return true;
  return before === 0x2d && /(?:^|[^a-z])(?:non|anti|pre|un)-$/i.test(text.slice(Math.max(0, start - 6), start));
}

function decideLists(candidates: readonly Candidate[], lists: Int32Array, reading: Reading): void {
  for (let from = 0; from < candidates.length; ) {
    let to = from + 1;
    while (to < candidates.length && lists[to] === lists[from]) to++;
    decideList(candidates.slice(from, to), reading);
    from = to;
  }
}

function decideList(list: readonly Candidate[], reading: Reading): void {
  const sure =
    list.find(
      (one) =>
        one.form.ambiguous === null &&
        one.verdict?.rule === "plain" &&
        isTechnologyKind(one.kind) &&
        !isEmployerName(reading.text, one.start, one.end, reading.employer),
    ) ??
    list.find((one) => one.form.ambiguous !== null && one.verdict !== null && RULES[one.verdict.rule].keeps && isTechnologyKind(one.kind));
  const open = list.filter((one) => one.verdict === null && one.form.ambiguous?.list === true);
  const together = open.filter((one) => standsAsWritten(one.form.text, one.place.surface)).length >= THRESHOLDS.mutualSupport;
  for (const one of list) {
    one.verdict ??= listVerdict(one, sure, together);
    if (
      RULES[one.verdict.rule].keeps &&
      isEmployerName(reading.text, one.start, one.end, reading.employer) &&
      !(sure && sure !== one) &&
      maybeExperience(one.place) === null
    )
      one.verdict = because("employer");
  }
}

/** In another casing a name counts only in a list that is all in that casing ("python,c,java"). */
function listVerdict(one: Candidate, sure: Candidate | undefined, together: boolean): Verdict {
  const rule = one.form.ambiguous;
  if (rule === null || lacksNeed(one))
    return sure ? because("list", sure.place.surface) : because(lacksNeed(one) ? "needs" : "everyday-word");
  const { surface } = one.place;
  const miscased = rule?.case === "exact" && surface !== one.form.text;
  if (miscased && (sure === undefined || surface !== surface.toLowerCase() || sure.place.surface !== sure.place.surface.toLowerCase()))
    return because("casing");
  return rule?.list === true && (sure !== undefined || together) ? because("list", sure?.place.surface ?? null) : because("unproven");
}

function toMention({ start, end, form, skill, kind, zone, verdict }: Candidate): Mention {
  const { rule, because } = verdict ?? { rule: "unproven" as const, because: null };
  return {
    start,
    end,
    skill,
    kind,
    form: form.text,
    ambiguous: form.ambiguous !== null,
    zone,
    decision: RULES[rule].keeps ? "kept" : "dropped",
    rule,
    because,
  };
}
