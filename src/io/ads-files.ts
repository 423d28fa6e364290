import type { Posting } from "../schema/posting.js";
import { type PostingSource, readPostingFile } from "./posting-file.js";

/** The person's own postings, one a file. */
export async function readAds(paths: readonly string[], source: PostingSource = {}): Promise<Posting[]> {
  const postings: Posting[] = [];
  for (const path of paths) postings.push(await readPostingFile(path, source));
  return postings;
}
