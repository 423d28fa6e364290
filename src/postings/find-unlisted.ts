import type { Mention } from "../skills/mention.js";
import { findNames } from "./names/find-names.js";
import { findPhrases } from "./phrases/find-phrases.js";
import type { UnlistedAd } from "./unlisted.js";

/** Names of products told by the company they keep, and what is asked for in words of the language. */
export function findUnlisted(ad: UnlistedAd): Mention[] {
  const names = findNames(ad);
  if (names.length === 0) return findPhrases(ad);
  return [...names, ...findPhrases({ ...ad, kept: [...ad.kept, ...names] })];
}
