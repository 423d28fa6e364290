import type { Knowledge, Market } from "../knowledge.js";
import { buildSliceFromPostings } from "../market/slice-from-postings.js";
import { hashText } from "../schema/canonical.js";
import { readPostingFile } from "./posting-file.js";

export interface OwnAds {
  readonly market: Market;
  readonly names: { readonly name: string; readonly sha256: string }[];
}

/** The person's own postings as a market of one role. Their order changes nothing. */
export async function readAds(paths: readonly string[], role: string, knowledge: Knowledge): Promise<OwnAds> {
  const postings = [];
  for (const path of paths) postings.push(await readPostingFile(path));
  const { index, shard } = buildSliceFromPostings(postings, role, knowledge);
  const names = postings.map((posting) => ({ name: posting.id, sha256: hashText(`${posting.title ?? ""}\n${posting.text}`) }));
  return {
    market: { index, shard: (wanted) => (wanted === role ? shard : null) },
    names: names.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
  };
}
