import type { SkillKind } from "../schema/skill.js";
import type { Form } from "../taxonomy/form.js";
import { isTechnologyKind } from "../taxonomy/forms.js";
import { CUES, mayMatch } from "../text/cues.js";
import { foldKey } from "../text/fold.js";
import type { Verdict } from "./ambiguous.js";
import { ANNOTATED, CAPITALISED } from "./form-counts.js";
import type { Zone } from "./mention.js";
import type { Place } from "./place.js";
import { THRESHOLDS } from "./thresholds.js";

const TITLE_NOUNS = CUES.cue(
  /^\s+(?:engineers?|developers?|managers?|analysts?|scientists?|architects?|specialists?|consultants?|leads?|teams?|departments?|interns?|designers?|directors?|officers?|coordinators?|administrators?|experts?|professionals?|programmers?|representatives?|associates?|assistants?|executives?|technicians?|researchers?|trainers?|instructors?|teachers?)\b/,
);

/** Names of ideas, methods and fields that here only name a job or a team, or are mostly general words. Technologies before such a word ("Java developer") are asked for. */
export function maybeGeneric(form: Form, kind: SkillKind, place: Place, zone: Zone): Verdict | null {
  if (isTechnologyKind(kind) || kind === "certification" || kind === "natural-language") return null;
  if (zone !== "requirement" && zone !== "preferred" && zone !== "duty") {
    const counts = countsOf(form);
    if (isMostlyGeneral(counts)) return { rule: "generic", because: `${counts.right} of ${counts.seen}` };
  }
  if (zone === "title" || kind === "soft" || !mayMatch(place.text, TITLE_NOUNS, place.end, place.sentence.end)) return null;
  const title = TITLE_NOUNS.pattern.exec(place.right)?.[0];
  return title === undefined ? null : { rule: "job-title", because: title.trim() };
}

function isMostlyGeneral({ right, seen }: FormCounts): boolean {
  return seen >= THRESHOLDS.genericSeen && right < seen * THRESHOLDS.genericShare;
}

/** A technology's name in lower case where postings mostly write that word so: it counts in a list of technologies only. */
export function isEverydayWord(form: Form, kind: SkillKind, surface: string): boolean {
  if (!isTechnologyKind(kind) || surface !== surface.toLowerCase() || form.text === form.text.toLowerCase()) return false;
  return countsOf(form).capitalised > 0;
}

interface FormCounts {
  readonly right: number;
  readonly seen: number;
  readonly capitalised: number;
}

/** Forms belong to the data and are asked about again and again. */
const COUNTS = new WeakMap<Form, FormCounts>();

function countsOf(form: Form): FormCounts {
  let counts = COUNTS.get(form);
  if (counts === undefined) {
    const [right, seen] = lookUp(ANNOTATED, form);
    counts = { right, seen, capitalised: lookUp(CAPITALISED, form)[1] };
    COUNTS.set(form, counts);
  }
  return counts;
}

function lookUp(counts: Readonly<Record<string, readonly [number, number]>>, form: Form): readonly [number, number] {
  const key = foldKey(form.text);
  return Object.hasOwn(counts, key) ? (counts[key] ?? [0, 0]) : [0, 0];
}
