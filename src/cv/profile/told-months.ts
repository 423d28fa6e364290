import type { Position } from "../../schema/profile.js";
import { fold } from "../../text/fold-words.js";
import { intervalOf } from "./build-positions.js";
import { type Months, maybeMonths } from "./month-ranges.js";

/** "… in Kotlin (2024)", "… (2021 – 2023)", "… (since 2022)": a line that ends with its own year tells of that time, not of the whole post. */
const OWN_YEARS =
  /\((?<since>since |from |seit |ab |depuis |desde |dal |sinds )?(?<start>(?:19|20)\d{2})(?:\s?[-–—]\s?(?<end>(?:19|20)\d{2}|today|present|now|heute|aujourd'hui|actualidad))?\)[.;]?$/;
/** What was begun in a year goes on. */
const BEGUN = /^(?:start|beg[au]n|beg[au]nn?en|commenc|empec|iniciad|iniziat)/;

/** The months in which a post shows a skill: those of the post, or less where each line that names it says its own years. */
export function maybeToldMonths(position: Position, lines: readonly string[], now: number): Months | undefined {
  const whole = intervalOf(position, now);
  if (whole === undefined) return undefined;
  let told: Months | undefined;
  for (const line of lines) {
    const own = maybeOwnMonths(fold(line.trim()), now);
    if (own === undefined) return whole;
    told = told === undefined ? own : [Math.min(told[0], own[0]), Math.max(told[1], own[1])];
  }
  if (told === undefined) return whole;
  const [first, last] = [Math.max(whole[0], told[0]), Math.min(whole[1], told[1])];
  return last < first ? whole : [first, last];
}

function maybeOwnMonths(folded: string, now: number): Months | undefined {
  const groups = OWN_YEARS.exec(folded)?.groups;
  if (groups?.start === undefined) return undefined;
  const goesOn = groups.since !== undefined || (groups.end === undefined ? BEGUN.test(folded) : !/\d/.test(groups.end));
  return maybeMonths(groups.start, goesOn ? "present" : (groups.end ?? groups.start), now);
}
