import type { Engine } from "./engine.js";
import { fillPosting } from "./postings/fill-posting.js";
import { readPosting } from "./postings/read-posting.js";
import type { Posting, PostingFacts } from "./schema/posting.js";

/** What postings ask for, one by one as they come: any number of them in constant memory. */
export async function* extract(postings: Iterable<Posting> | AsyncIterable<Posting>, engine: Engine): AsyncGenerator<PostingFacts> {
  for await (const posting of postings) yield readPosting(fillPosting(posting), engine.knowledge);
}
