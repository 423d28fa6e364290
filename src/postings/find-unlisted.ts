import type { Mention } from "../skills/mention.js";
import { findCertificates } from "./names/find-certificates.js";
import { findNames } from "./names/find-names.js";
import { findPhrases } from "./phrases/find-phrases.js";
import type { UnlistedAd } from "./unlisted.js";

/** Names of certificates and of products told by the company they keep, and what is asked for in words of the language. */
export function findUnlisted(ad: UnlistedAd): Mention[] {
  const certificates = findCertificates(ad);
  const certified = certificates.length === 0 ? ad : { ...ad, kept: [...ad.kept, ...certificates] };
  const names = findNames(certified);
  const found = [...certificates, ...names];
  return [...found, ...findPhrases(found.length === 0 ? ad : { ...ad, kept: [...ad.kept, ...found] })];
}
