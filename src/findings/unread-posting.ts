import type { PostingFacts } from "../schema/posting.js";
import { nameLanguage } from "./names.js";

/** What is to be known of a posting in a language whose words are not read: the table of it looks like any other. */
export function maybeUnreadPosting({ notices }: Pick<PostingFacts, "notices">): string | null {
  const unread = notices.find(({ code }) => code === "language-not-read")?.actual;
  if (unread === undefined) return null;
  return `The posting seems to be written in ${nameLanguage(unread)}, which is not read: only names were found in it, and whether each is required or preferred was not.`;
}
