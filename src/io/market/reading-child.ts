/** A child of its own reads postings: two cores read twice as fast as one. */

import { makeKey, makeRow, namesOnly, postingHash } from "../../market/make-part.js";
import { compareGroups, renumber } from "../../market/merge-parts.js";
import { type PostingKnowledge, readPosting, readPostingHead } from "../../postings/read-posting.js";
import type { SourcePosting } from "../../postings/source/source-preset.js";
import { readKnowledge } from "../knowledge-files.js";
import type { ReadingDepth, ReadingTask, StoredReading, StoredRow } from "./start-readers.js";

let reader: ((posting: SourcePosting, depth: ReadingDepth) => StoredRow | StoredReading) | null = null;

process.on("message", ({ data, depth, postings }: ReadingTask) => {
  reader ??= openReader(namesOnly(readKnowledge(data)));
  const read = reader;
  const reply = postings.map((text) => read(JSON.parse(text) as SourcePosting, depth));
  // A parent that was killed meanwhile wants no answer.
  if (process.connected) process.send?.(reply, () => undefined);
});

// The parent may be killed at any moment: a child without one has nothing left to do.
process.on("disconnect", () => process.exit(0));

function openReader(knowledge: PostingKnowledge): NonNullable<typeof reader> {
  const numbers = new Map(knowledge.taxonomy.ids.map((id, at) => [id, at]));
  const same = [...numbers.values()];
  return (incoming, depth) => {
    const { posting, source } = incoming;
    const head = readPostingHead(posting, knowledge);
    const row = (): string => {
      const { groups, ...rest } = makeRow(incoming, readPosting(posting, knowledge, head), numbers);
      return JSON.stringify({ ...rest, groups: groups.map((group) => renumber(group, same)).sort(compareGroups) });
    };
    if (depth === "rows") return { source, hash: postingHash(incoming), row: row() };
    return { source, ...makeKey(incoming, head), row: depth === "both" && head.role !== null ? row() : "" };
  };
}
