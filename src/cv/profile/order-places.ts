import { fold } from "../../text/fold-words.js";
import { tellsResult } from "../lexicon/deeds.js";
import type { Shown } from "./find-shown.js";

/** What a reader is shown first of several places: a deed with its result, a deed at work, one of a project, a title or a row of names, a list or a summary. */
const RANK = { result: 5, deed: 4, project: 3, named: 2, unowned: 1 } as const;

/** Words for each comma of a clause: with fewer it lists names, with more it tells what was done. */
const WORDS_AN_ITEM = 2;
const FEWEST_WORDS = 7;

/**
 * Puts the places of one skill after another in the order in which they show it best. Among equals the line that fewer skills were shown
 * by comes first, then the order of the page: a report that quotes one line five times shows less of the CV.
 */
export function openPlaceOrder(text: string): (places: readonly Shown[]) => Shown[] {
  const ranks = new Map<string, number>();
  const uses = new Map<string, number>();
  const usesOf = (place: Shown): number => uses.get(keyOf(place)) ?? 0;
  return (places) => {
    const ranked = places.map((place) => {
      const key = `${keyOf(place)} ${place.where}`;
      const rank = ranks.get(key) ?? rankOf(place, text.slice(...place.quote));
      ranks.set(key, rank);
      return { place, rank };
    });
    const ordered = ranked.sort((a, b) => b.rank - a.rank || usesOf(a.place) - usesOf(b.place)).map(({ place }) => place);
    if (ordered[0] !== undefined) uses.set(keyOf(ordered[0]), usesOf(ordered[0]) + 1);
    return ordered;
  };
}

function keyOf({ quote }: Shown): string {
  return `${quote[0]} ${quote[1]}`;
}

function rankOf({ owner, where }: Shown, said: string): number {
  if (owner === null) return RANK.unowned;
  const words = said.split(/\s+/).length;
  if (words < FEWEST_WORDS || words / said.split(",").length <= WORDS_AN_ITEM) return RANK.named;
  if (tellsResult(fold(said))) return RANK.result;
  return where === "project" ? RANK.project : RANK.deed;
}
