import { findDuplicates } from "../postings/dedupe/find-duplicates.js";
import { groupBy } from "./group-by.js";
import type { PostingKey } from "./part.js";

export interface MergedPosting {
  /** Places in the list. */
  readonly at: number;
  readonly into: number;
  readonly why: "duplicate" | "repost";
}

/**
 * Which postings of a role are counted as another one, in the order of `comparePostings`: the same text, or the same opening posted again.
 * The same text for another level is another posting, so each level is looked through on its own.
 */
export function findMerged(
  postings: readonly Pick<PostingKey, "seniority" | "repost" | "shingles" | "signature" | "month">[],
): MergedPosting[] {
  const merged: MergedPosting[] = [];
  const places = postings.map((posting, at) => ({ posting, at }));
  for (const [, group] of groupBy(places, ({ posting }) => posting.seniority)) {
    const standsFor = findDuplicates(group.map(({ posting }) => posting));
    const posted = new Map<string, number>();
    group.forEach(({ posting: { repost }, at }, i) => {
      const before = repost === null ? undefined : posted.get(repost);
      if (standsFor[i] !== i) merged.push({ at, into: (group[standsFor[i] as number] as { at: number }).at, why: "duplicate" });
      else if (before !== undefined) merged.push({ at, into: before, why: "repost" });
      else if (repost !== null) posted.set(repost, at);
    });
  }
  return merged;
}
