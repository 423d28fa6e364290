import type { Mention } from "../skills/mention.js";
import { inOrder } from "../text/in-order.js";
import { findCertificates } from "./names/find-certificates.js";
import { findNames } from "./names/find-names.js";
import { findPhrases } from "./phrases/find-phrases.js";
import type { UnlistedAd } from "./unlisted.js";

/** Names of certificates and of products told by the company they keep, and what is asked for in words of the language. */
export function findUnlisted(ad: UnlistedAd): Mention[] {
  const certificates = findCertificates(ad);
  const certified = withMore(ad, certificates);
  const names = findNames(certified);
  return [...certificates, ...names, ...findPhrases(withMore(certified, names))];
}

function withMore(ad: UnlistedAd, more: readonly Mention[]): UnlistedAd {
  return more.length === 0 ? ad : { ...ad, kept: inOrder([...ad.kept, ...more], (a, b) => a.start - b.start) };
}
