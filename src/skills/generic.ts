import { isBlank } from "../text/blank.js";
import { codeAt } from "../text/code-at.js";
import { CUES, mayMatch } from "../text/cues.js";
import type { Candidate } from "./candidate.js";
import type { Verdict } from "./mention.js";

const TITLE_NOUNS = CUES.cue(
  /^\s+(?:engineers?|developers?|managers?|analysts?|scientists?|architects?|specialists?|consultants?|leads?|teams?|departments?|interns?|designers?|directors?|officers?|coordinators?|administrators?|experts?|professionals?|programmers?|representatives?|associates?|assistants?|executives?|technicians?|researchers?|trainers?|instructors?|teachers?)(?!\w)/,
);
const LONGEST_NOUN = "representatives".length;

/** Names of ideas, methods and fields that here only name a job or a team, or are mostly general words. Technologies before such a word ("Java developer") are asked for. */
export function maybeGeneric(place: Candidate): Verdict | null {
  const { zone, text, end, traits } = place;
  const { kind } = traits;
  if (traits.isTechnology || kind === "certification" || kind === "natural-language") return null;
  if (traits.isDiscipline && (zone === "title" || zone === "duty" || zone === "requirement" || zone === "preferred")) return null;
  if (traits.general !== null && zone !== "requirement" && zone !== "preferred" && zone !== "duty")
    return { rule: "generic", because: traits.general };
  if (zone === "title" || kind === "soft" || !isBlank(codeAt(text, end))) return null;
  let noun = end + 1;
  while (isBlank(codeAt(text, noun))) noun++;
  if (!mayMatch(text, TITLE_NOUNS, end, noun + LONGEST_NOUN)) return null;
  const title = TITLE_NOUNS.pattern.exec(place.right)?.[0];
  return title === undefined ? null : { rule: "job-title", because: title.trim() };
}
