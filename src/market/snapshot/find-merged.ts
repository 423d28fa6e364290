import { findDuplicates, proposeWithin } from "../../postings/dedupe/find-duplicates.js";
import type { Pairs } from "../../postings/dedupe/signature.js";
import { groupBy } from "../group-by.js";
import type { PostingKey } from "./part.js";

export interface MergedPosting {
  /** Places in the list. */
  readonly at: number;
  readonly into: number;
  readonly why: "duplicate" | "repost";
}

/**
 * Which postings of a role are counted as another one, in the order of `comparePostings`: the same text, or the same opening posted again.
 * The same text for another level is another posting, so each level is looked through on its own. `proposed`: within each level, pairs of
 * places that may be alike, where these are known.
 */
export function findMerged(
  postings: readonly Pick<PostingKey, "seniority" | "repost" | "shingles" | "month">[],
  proposed?: readonly Pairs[],
): MergedPosting[] {
  const merged: MergedPosting[] = [];
  const levels = levelsOf(postings);
  const standsFor = findDuplicates(postings, proposed ?? proposeWithin(postings, levels));
  for (const places of levels) {
    const posted = new Map<string, number>();
    for (const at of places) {
      const repost = postings[at]?.repost ?? null;
      const before = repost === null ? undefined : posted.get(repost);
      if (standsFor[at] !== at) merged.push({ at, into: standsFor[at] as number, why: "duplicate" });
      else if (before !== undefined) merged.push({ at, into: before, why: "repost" });
      else if (repost !== null) posted.set(repost, at);
    }
  }
  return merged;
}

/** Places of a role's postings, those of each level together. */
export function levelsOf(postings: readonly Pick<PostingKey, "seniority">[], places: Iterable<number> = postings.keys()): number[][] {
  return [...groupBy([...places], (at) => postings[at]?.seniority ?? null).values()];
}
