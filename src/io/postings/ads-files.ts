import type { Posting } from "../../schema/posting.js";
import { type PostingSource, readPostingFile } from "./posting-file.js";

/** The person's own postings, in the order of their files; what a list holds besides postings is told. */
export async function readAds(paths: readonly string[], tell: (line: string) => void, source: PostingSource = {}): Promise<Posting[]> {
  const all: Posting[] = [];
  for (const path of paths) {
    const { postings, leftOut } = await readPostingFile(path, source);
    all.push(...postings);
    if (leftOut > 0) tell(`${leftOut} of ${leftOut + postings.length} rows of the postings hold no text of a posting and are left out.\n`);
  }
  return all;
}
