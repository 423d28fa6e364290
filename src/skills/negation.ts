import { CUES, matchesIn, nextPlace } from "../text/cues/cues.js";
import { matchesOf } from "../text/matches.js";
import type { Place } from "./place.js";
import { THRESHOLDS } from "./thresholds.js";

/** Cheap first looks: most mentions have no such word near them. */
const MAYBE_BEFORE = CUES.cue(
  /\b(?:no|not|never|without|neither|nor|instead|rather|away|unlike|cannot|kein|keinen?|ohne|nicht|sans|pas|sin|senza|geen|zonder|sem)(?!\w)|n['’]t\b/i,
);
const MAYBE_AFTER = CUES.cue(/\b(?:not|never)(?!\w)|n['’]t\b/i);
const DENIALS = [MAYBE_BEFORE, MAYBE_AFTER];
const TRIGGERS =
  /(?:^|[^a-z])(not|no|never|without|don't|doesn't|do not|does not|isn't|aren't|won't|cannot|instead of|rather than|neither|nor|moved away from|migrated away from|moving away from|unlike|kein|keine|keinen|ohne|nicht|sans|pas de|sin|senza|geen|zonder|sem)(?=[^a-z])/g;
/** "Not only Java", "no less than", "not limited to AWS": nothing is denied. */
const HARMLESS =
  /^[\s]*(?:only|just|limited|less|more|later|matter|doubt|nur|merely|solely|necessarily|longer than|fewer|seulement|solo|about|fewer|problem|least|strictly|sure|to mention|mention|exclusively|restricted|be limited|have to be)(?!\w)/;
const STOPPERS = /[.;:!?\n•|]|,\s|\bbut\b|\bhowever\b|\bwe\b|\byou\b|\bor are\b|\baber\b|\bsondern\b|\bmais\b|\bif\b|\bwill\b|\bcan\b/;
const AFTERWARDS =
  /^[\s"')\]]*(?:(?:experience|knowledge|skills?|background|expertise)\s+)?(?:is|are|was|were|isn't|aren't|will be)?\s*(?:not|n't|never|isn't|aren't)\s+(?:\w+\s+){0,2}(?:required|needed|necessary|used|mandatory|essential|needed here|part of)(?!\w)(?!\s*(?:,?\s*but))/;
const NEED_AFTER_NO =
  /^[\s"')\]]*(?:\w+\s+){0,2}(?:needed|required|necessary|experience|knowledge|involved|used|here|at all|skills?|background|jobs?|work|notig|erforderlich|notwendig|benotigt|vorausgesetzt|requis|requise|necessaire|necesario)(?!\w)/;

/** The words that deny a mention, in the same clause, or null. Mentions are asked about in order: the next word that may deny one is further on than most. */
export function negationFinder(text: string, language: string): (place: Place) => string | null {
  let next = -1;
  return (place) => {
    const from = Math.max(0, place.start - THRESHOLDS.negationReach);
    if (next < from) next = nextPlace(text, DENIALS, from);
    return next < place.end + THRESHOLDS.negationReach ? maybeNegation(place, language) : null;
  };
}

function maybeNegation(place: Place, language: string): string | null {
  const { text, start, end } = place;
  if (matchesIn(text, MAYBE_AFTER, end, end + THRESHOLDS.negationReach)) {
    const after = AFTERWARDS.exec(place.right)?.[0];
    if (after !== undefined) return after.trim();
  }
  if (!matchesIn(text, MAYBE_BEFORE, Math.max(0, start - THRESHOLDS.negationReach), start)) return null;
  const left = place.left;
  let found: string | null = null;
  for (const match of matchesOf(TRIGGERS, left.replace(/[‘’]/g, "'"))) {
    const trigger = match[1] as string;
    // "no Power BI" is Portuguese for "in Power BI".
    if (trigger === "no" && language === "pt") continue;
    const rest = left.slice(match.index + match[0].length);
    if (HARMLESS.test(rest) || STOPPERS.test(rest)) continue;
    if (rest.trim().split(/\s+/).filter(Boolean).length > THRESHOLDS.negationWords) continue;
    if (!denies(trigger, rest, place.right)) continue;
    found = `${trigger}${rest.trimEnd()}`.trim();
  }
  return found;
}

/** "No" alone denies what it stands right before; "not" needs a verb of use or need, or stands right before as well. */
function denies(trigger: string, rest: string, right: string): boolean {
  const between = rest.trim();
  if (/^(no|kein|keine|keinen|geen|pas de)$/.test(trigger))
    return (
      (between === "" && (NEED_AFTER_NO.test(right) || /^\s*(?:[.,;:!]|$|or\b|oder\b|and\b)/.test(right))) ||
      /\b(?:need|use|experience|knowledge|requirement)(?!\w)/.test(between)
    );
  if (/^(not|don't|doesn't|do not|does not|isn't|aren't|won't|cannot|nicht|never)$/.test(trigger)) {
    return (
      between === "" ||
      /\b(?:use|uses|used|using|need|needs|require|requires|required|work|working|do|know|touch|want|looking|support|run|rely|a|an|another|hiring|verwenden|nutzen)(?!\w)/.test(
        between,
      )
    );
  }
  return between === "" || /^(?:using|the|any|a|use of|der|die|das)(?!\w)/.test(between) || between.split(/\s+/).length <= 2;
}
