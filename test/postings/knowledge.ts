import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { readPosting } from "../../src/postings/read-posting.js";
import type { PostingFacts } from "../../src/schema/posting.js";

export const knowledge = readKnowledge();

export interface GivenPosting {
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
}

export function read(text: string, { title, company, location }: GivenPosting = {}): PostingFacts {
  return readPosting(
    { id: "p", title: title ?? null, company: company ?? null, location: location ?? null, posted: null, text },
    knowledge,
  );
}

/** Name of each skill with its need. */
export function needs(text: string, given?: GivenPosting): Record<string, string> {
  return Object.fromEntries(read(text, given).skills.map(({ name, need }) => [name, need]));
}
