import { isBlank } from "../text/blank.js";
import { codeAt } from "../text/code-at.js";
import { Openings } from "../text/openings.js";
import type { Candidate } from "./candidate.js";
import type { Verdict } from "./mention.js";

const NOUNS = (
  "engineer developer manager analyst scientist architect specialist consultant lead team department intern designer director officer " +
  "coordinator administrator expert professional programmer representative associate assistant executive technician researcher trainer " +
  "instructor teacher"
).split(" ");
const TITLE_NOUN = new RegExp(`^\\s+(?:${NOUNS.join("|")})s?(?!\\w)`);
const OPENINGS = new Openings(NOUNS, { ignoreCase: true });

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
  if (!OPENINGS.mayBeginAt(text, noun)) return null;
  const title = TITLE_NOUN.exec(place.right)?.[0];
  return title === undefined ? null : { rule: "job-title", because: title.trim() };
}
