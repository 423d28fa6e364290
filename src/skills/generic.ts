import type { SkillKind } from "../schema/skill.js";
import type { Form } from "../taxonomy/form.js";
import { isTechnologyKind } from "../taxonomy/forms.js";
import { foldKey } from "../text/fold.js";
import type { Verdict } from "./ambiguous.js";
import { ANNOTATED, CAPITALISED } from "./form-counts.js";
import type { Zone } from "./mention.js";
import type { Place } from "./place.js";
import { THRESHOLDS } from "./thresholds.js";

const TITLE_NOUNS =
  /^\s+(?:engineers?|developers?|managers?|analysts?|scientists?|architects?|specialists?|consultants?|leads?|teams?|departments?|interns?|designers?|directors?|officers?|coordinators?|administrators?|experts?|professionals?|programmers?|representatives?|associates?|assistants?|executives?|technicians?|researchers?|trainers?|instructors?|teachers?)\b/;

/** Names of ideas, methods and fields that here only name a job or a team, or are mostly general words. Technologies before such a word ("Java developer") are asked for. */
export function maybeGeneric(form: Form, kind: SkillKind, place: Place, zone: Zone): Verdict | null {
  if (isTechnologyKind(kind) || kind === "certification" || kind === "natural-language") return null;
  if (zone !== "requirement" && zone !== "preferred" && zone !== "duty" && isMostlyGeneral(form))
    return { rule: "generic", because: countsOf(form) };
  if (zone === "title") return null;
  const title = TITLE_NOUNS.exec(place.right)?.[0];
  return title === undefined ? null : { rule: "job-title", because: title.trim() };
}

function isMostlyGeneral(form: Form): boolean {
  const [right, seen] = lookUp(ANNOTATED, form);
  return seen >= THRESHOLDS.genericSeen && right < seen * THRESHOLDS.genericShare;
}

function countsOf(form: Form): string {
  const [right, seen] = lookUp(ANNOTATED, form);
  return `${right} of ${seen}`;
}

/** A technology's name in lower case where postings mostly write that word so: it counts in a list of technologies only. */
export function isEverydayWord(form: Form, kind: SkillKind, surface: string): boolean {
  if (!isTechnologyKind(kind) || surface !== surface.toLowerCase() || form.text === form.text.toLowerCase()) return false;
  return lookUp(CAPITALISED, form)[1] > 0;
}

function lookUp(counts: Readonly<Record<string, readonly [number, number]>>, form: Form): readonly [number, number] {
  const key = foldKey(form.text);
  return Object.hasOwn(counts, key) ? (counts[key] ?? [0, 0]) : [0, 0];
}
