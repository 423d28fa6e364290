import { isBlank } from "../../text/blank.js";
import { findPlaces } from "../../text/places.js";
import { maskMarkup } from "../mask-markup.js";
import type { DropReason, SourceFields } from "./source-preset.js";

/** The thread is for hiring posts; people also ask, answer, sell tools, and offer themselves. */
const SEEKER =
  /\b(?:willing to relocate\s*:|seeking work\b|r[ée]sum[ée]\/cv\s*:|i(?:'|’)?m looking for (?:a |new )?(?:job|work|role|position)s?\b)/i;
const ABOUT_THREAD =
  /^(?:aggregated|hi all\b|hey all\b|i (?:built|made|created|wrote|don(?:'|’)t work)|shameless plug|for those|thanks|thank you|this thread|searchable|is there|does anyone|are you|did you|just a|fyi|note:|ps:|@|what |why |how |can i |could you|please (?:use|stop|don|note|add)|here(?:'|’)?s (?:a|an|the|my)\b)/i;
const HIRING =
  /\b(?:hiring|hire|looking for|seeking|join (?:us|our)|engineers?|developers?|designers?|scientists?|analysts?|programmers?|managers?|full[- ]?time|part[- ]?time|remote|onsite|on-site|intern|interns|internships?|contract|position|positions|opening|openings|apply|careers|jobs|h1b|visa)\b/gi;
/** Shorter than this, a comment names nothing that could be counted. */
const LEAST_CHARACTERS = 120;

/** A top-level post of "Who is hiring?": HTML, the first line a fact sheet with bars. */
export function refineHackerNews(fields: SourceFields): SourceFields | DropReason {
  const plain = maskMarkup(fields.text ?? "").trim();
  if (isShort(plain)) return "no-text";
  const head = plain.slice(0, 400);
  const bars = (/[^\n]+/.exec(head)?.[0] ?? "").split("|").length - 1;
  if (SEEKER.test(head) || (bars < 2 && ABOUT_THREAD.test(head))) return "not-a-hiring-post";
  if (bars < 2 && (plain.match(HIRING) ?? []).length < 2) return "not-a-hiring-post";
  return { ...fields, company: companyOf(head) };
}

/** Runs of blanks count as one. */
function isShort(text: string): boolean {
  let count = 0;
  let wasBlank = false;
  for (let at = 0; at < text.length && count < LEAST_CHARACTERS; at++) {
    const blank = isBlank(text.charCodeAt(at));
    if (!blank || !wasBlank) count++;
    wasBlank = blank;
  }
  return count < LEAST_CHARACTERS;
}

/** The first part of the fact sheet, where it is no place. */
function companyOf(head: string): string | null {
  const line = /[^\n]+/.exec(head)?.[0] ?? "";
  const parts = line.split("|");
  if (parts.length < 3) return null;
  const first = (parts[0] as string)
    .replace(/\(.*?\)|https?:\S+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return first === "" || first.length > 60 || findPlaces(first).length > 0 ? null : first;
}
