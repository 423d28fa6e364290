import type { SkillKind } from "../schema/skill.js";
import type { Form } from "../taxonomy/form.js";
import type { Verdict } from "./ambiguous.js";
import type { Zone } from "./mention.js";
import type { Place } from "./place.js";

const TITLE_NOUNS =
  /^\s+(?:engineers?|developers?|managers?|analysts?|scientists?|architects?|specialists?|consultants?|leads?|teams?|departments?|interns?|designers?|directors?|officers?|coordinators?|administrators?|experts?|professionals?|programmers?|representatives?|associates?|assistants?|executives?|technicians?|researchers?|trainers?|instructors?|teachers?)\b/;

/** Names of ideas and fields that here only name a job or a team. Technologies before such a word ("Java developer") are asked for. */
export function maybeGeneric(_form: Form, kind: SkillKind, place: Place, zone: Zone): Verdict | null {
  if (zone === "title" || (kind !== "domain" && kind !== "soft")) return null;
  const title = TITLE_NOUNS.exec(place.right)?.[0];
  return title === undefined ? null : { rule: "job-title", because: title.trim() };
}
