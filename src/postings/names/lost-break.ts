import { extractAtEdges } from "../../skills/find-mentions.js";
import { type Mention, movedMention } from "../../skills/mention.js";
import { isTechnologyKind } from "../../taxonomy/forms.js";
import type { UnlistedAd } from "../unlisted.js";
import { isGlued, isOfIdeas } from "./no-name.js";

/** "TableauDemonstrates", "Power BIGathering": where one word may have grown to another. */
const SEAM = /(?<=[\p{Ll}\p{N}+#]|\p{Lu}{2})(?=\p{Lu}\p{Ll})/gu;
/** Behind a name in a list a comma, "and" or "or" stands; behind the first word of a sentence that sentence. */
const SENTENCE = /^ (?!and |or )\p{Ll}/u;

/** A technology to whose end the next sentence or item has grown, where the page lost a line break: "Python, SQL and SparkBuild robust pipelines". */
export function maybeBeforeBreak({ text, taxonomy }: UnlistedAd, start: number, end: number): Mention | null {
  const words = text.slice(start, end);
  const seams = [...words.matchAll(SEAM)].map(({ index }) => index).reverse();
  const opens = seams.length > 0 && (isGlued(words) || SENTENCE.test(text.slice(end, end + 5)));
  for (const seam of seams) {
    if (!opens && !isOfIdeas(words.slice(seam), taxonomy)) continue;
    const [name] = extractAtEdges({ text: words.slice(0, seam), context: { zone: "skills-list" } }, taxonomy, { first: true, last: true });
    if (name !== undefined && name.start === 0 && name.end === seam && isTechnologyKind(name.kind))
      return movedMention(name, start, start + seam);
  }
  return null;
}
