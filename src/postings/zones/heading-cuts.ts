import { HEADING_WORDS } from "./heading-words.js";

/** Single words that are headings often enough to cut a paragraph at them when they stand as one. */
const SINGLE = new Set(["requirements", "qualifications", "responsibilities", "benefits", "skills", "duties", "anforderungen", "aufgaben", "benefits:", "desirable", "essential", "preferred", "perks"]);

const PHRASES = HEADING_WORDS.flatMap(([, phrases]) => phrases)
  .filter((phrase) => phrase.includes(" ") || SINGLE.has(phrase))
  .filter((phrase) => !["we are", "you are", "you have", "you will", "in return", "we offer", "we provide", "are you", "do you have", "is this you", "a plus", "un plus", "not required but", "looking for", "about the", "to apply", "you bring", "we expect", "you know", "next steps"].includes(phrase))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const PATTERN = new RegExp(`(?<=^|[.!?:;)\\]”"]\\s*|[\\p{Ll}\\d](?=\\p{Lu})|\\s{2,})(?:${PHRASES.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/'/g, "['’]")).join("|")})(?=\\s*[:：]|\\s+(?:include\\w*:?\\s*)?\\p{Lu}|\\p{Lu}|\\s*[•·▪-])`, "giu");

/** Places in a paragraph that lost its line breaks where a heading begins: "… team. Key Responsibilities Packing and …". */
export function headingCuts(paragraph: string): number[] {
  const cuts: number[] = [];
  for (const match of paragraph.matchAll(PATTERN)) {
    if (!/^\p{Lu}/u.test(match[0])) continue;
    const end = match.index + match[0].length;
    cuts.push(match.index, end);
  }
  return cuts;
}
