import { extractAtEdges } from "../skills/find-mentions.js";
import { type Mention, movedMention, type Zone } from "../skills/mention.js";
import type { Taxonomy } from "../taxonomy/taxonomy.js";
import type { ZonedLine } from "./zones/posting-zone.js";

const LETTER = /\p{L}/u;
/** With what a name may end: "C++", "C#", "ES6". */
const END = /[\p{L}\d+#]/u;

/** "… attention to detailStrong analytical skills": where an ad lost its line breaks, the names that stand at a lost one are no whole words; they are read line by line. */
export function findGluedMentions(
  text: string,
  lines: readonly ZonedLine[],
  taxonomy: Taxonomy,
  zoneOf: (line: ZonedLine) => Zone,
  company: string | null,
): Mention[] {
  const isGlued = (at: number): boolean => END.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  return lines.flatMap((line, index) => {
    const opens = lines[index - 1]?.end === line.start && isGlued(line.start);
    const closes = lines[index + 1]?.start === line.end && isGlued(line.end);
    if (!opens && !closes) return [];
    const words = { text: text.slice(line.start, line.end), context: { zone: zoneOf(line), company } };
    return extractAtEdges(words, taxonomy, { first: opens, last: closes }).map((mention) =>
      movedMention(mention, mention.start + line.start, mention.end + line.start),
    );
  });
}
