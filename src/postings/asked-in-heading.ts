import { CUES, matchesIn } from "../text/cues/cues.js";
import type { Segment } from "../text/segment.js";
import type { Judged } from "./judged.js";
import type { ZonedLine } from "./zones/posting-zone.js";

/** A heading over what is asked for that asks itself; "Technical skills" and "Requirements" name a part of the ad only. */
const ASKS = CUES.cue(
  /\b(?:experience (?:in|with|of|across|[a-z-]+ing)|\d\+? years|ability to|able to|knowledge of|understanding of|expertise in|background in|proficien(?:t|cy) (?:in|with)|familiar(?:ity)? with|(?:we(?:' ?re| are)|i(?:' ?m| am)) (?:currently |now )?(?:looking for|seeking|hiring)|you(?:' ?re| are)(?= )|need to be|must be|requires an?(?= )|blend of|(?:strong|solid|excellent|good) [^:;]{1,30}\bskills|(?:is|are|be) (?:an? )?(?:\w+ )?(?:plus|preferable|preferred|desirable|advantage|bonus|required))(?![a-z])/i,
);

/** How a name in a heading is asked for; `line` is null between lines. */
export function needInHeading(text: string, line: ZonedLine | null): Pick<Judged, "need" | "cue"> {
  if (line?.heading !== true || (line.zone !== "required" && line.zone !== "preferred")) return { need: "mentioned", cue: undefined };
  const words = () => text.slice(line.start, line.end).replace(/’/g, "'");
  if (!matchesIn(text, ASKS, line.start, line.end, words)) return { need: "mentioned", cue: undefined };
  return { need: line.zone, cue: line.under ?? undefined };
}

/** "Technical Requirements" over the list, "Education": the heading's own words, and no skill that it names. */
const PART_OF_AD =
  /^(?:(?:technical|functional|business|job|role) requirements?|requirements?|technical proficiency|education|documents?|documentation)$/i;

export function isPartOfAd(text: string, line: ZonedLine | null, { start, end }: Segment): boolean {
  return line?.heading === true && line.zone === "required" && PART_OF_AD.test(text.slice(start, end));
}
