import { isUnlisted, listUnlisted } from "../postings/unlisted.js";
import type { PostingFacts, PostingSkill } from "../schema/posting.js";
import { negationFinder } from "../skills/negation.js";
import { Place } from "../skills/place.js";
import { isTechnologyKind } from "../taxonomy/forms.js";
import { foldText } from "../text/fold.js";
import type { Segment } from "../text/segment.js";
import { type TextView, viewOf } from "../text/text-view.js";
import { indexOfPhrase, wordsOf } from "../text/words.js";
import type { MatchedRequirement } from "./match-posting.js";
import { GAP_THRESHOLDS } from "./thresholds.js";

export interface CvWords {
  readonly text: string;
  readonly language: string | null;
}

const QUOTES = 3;
/** Letters by which words of one family begin alike: "reconcile" and "reconciliation". */
const FAMILY = 5;
/** Words of fewer join others. */
const TELLING = 3;

/**
 * What a posting asks for under a name that the taxonomy does not know is compared by that name: a product is called by it or not at all.
 * Other words are where the CV, in the same language, says the same ones or none of them: where it says some, or others of their family, nobody
 * knows what they show, so nothing is said of their absence.
 */
export function matchUnlisted(facts: PostingFacts, { text, language }: CvWords): MatchedRequirement[] {
  const view = viewOf(text);
  const isDenied = negationFinder(text, language ?? "en");
  const isTold = (asked: PostingSkill): boolean =>
    isTechnologyKind(asked.kind) || (language === facts.language && sharesNoWord(view, asked.name));
  return listUnlisted(facts).flatMap((asked) => {
    const places = placesOf(view, asked.name).filter(({ start, end }) => isDenied(new Place(view, start, end)) === null);
    return places.length > 0 || isTold(asked) ? [judged(asked, linesOf(view, places))] : [];
  });
}

/** The rest of what is asked for in words that no name covers. */
export function listNotCompared(facts: PostingFacts, requirements: readonly MatchedRequirement[]): PostingSkill[] {
  const compared = new Set(requirements.map(({ id }) => id));
  return listUnlisted(facts).filter(({ id }) => !compared.has(id));
}

/** What a posting names and asks of nobody, by the names of the taxonomy. */
export function listMentioned({ skills }: PostingFacts): string[] {
  return skills.filter(({ id, need }) => need === "mentioned" && !isUnlisted(id)).map(({ name }) => name);
}

/** Named anywhere is enough for a bare name; of a depth that is asked for a name alone says nothing. */
function judged({ id, name, kind, need, group, level, spans }: PostingSkill, lines: readonly string[]): MatchedRequirement {
  const isEnough = level <= GAP_THRESHOLDS.plannable;
  const verdict = lines.length === 0 ? "none" : isEnough ? "met" : "partly";
  return {
    id,
    name,
    kind,
    need,
    group: group ?? null,
    level,
    held: lines.length === 0 ? 0 : GAP_THRESHOLDS.plannable,
    verdict,
    rule: lines.length === 0 ? "no-evidence" : isEnough ? "met-by-name" : "partly-level",
    hidden: false,
    transfer: null,
    by: null,
    spans,
    quotes: lines,
    hours: null,
  };
}

function placesOf({ folded }: TextView, name: string): Segment[] {
  const words = foldText(name);
  const places: Segment[] = [];
  for (let start = indexOfPhrase(folded, words); start >= 0; start = indexOfPhrase(folded, words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

function linesOf(view: TextView, places: readonly Segment[]): string[] {
  const lines = places.map(({ start, end }) => {
    const line = view.lineAround(start, end);
    return view.text.slice(line.start, line.end).trim();
  });
  return [...new Set(lines)].slice(0, QUOTES);
}

/** Whether no word of the name, nor one of its family, stands in the text, within a compound either. */
function sharesNoWord({ folded }: TextView, name: string): boolean {
  const words = foldText(name);
  return wordsOf(words).every(
    ({ start, end }) => end - start < TELLING || !folded.includes(words.slice(start, Math.min(end, start + FAMILY))),
  );
}
