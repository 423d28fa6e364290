import { extractAtEdges } from "../skills/find-mentions.js";
import { type Mention, movedMention, type Zone, type ZoneSpan } from "../skills/mention.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { ZonedLine } from "./zones/posting-zone.js";

const LETTER = /\p{L}/u;
/** With what a name may end: "C++", "C#", "ES6". */
const END = /[\p{L}\d+#]/u;

/** Told with all that is known of a whole ad: of another shape, the context would make all that reads contexts slower to the engine. */
const NO_ZONES: readonly ZoneSpan[] = [];

/** "… attention to detailStrong analytical skills": where an ad lost its line breaks, the names that stand at a lost one are no whole words; they are read line by line. */
export function findGluedMentions(
  text: string,
  lines: readonly ZonedLine[],
  taxonomy: Taxonomy,
  zoneOf: (line: ZonedLine) => Zone,
  company: string | null,
): Mention[] {
  const isGlued = (at: number): boolean => END.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  const glued: Mention[] = [];
  let opens = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as ZonedLine;
    const closes = lines[at + 1]?.start === line.end && isGlued(line.end);
    if (opens || closes) {
      const words = { text: text.slice(line.start, line.end), context: { zone: zoneOf(line), zones: NO_ZONES, company, language: null } };
      for (const mention of extractAtEdges(words, taxonomy, { first: opens, last: closes }))
        glued.push(movedMention(mention, mention.start + line.start, mention.end + line.start));
    }
    opens = closes;
  }
  return glued;
}
