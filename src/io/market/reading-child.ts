/** Postings are read beside their process, by a child of it or a thread: two cores read twice as fast as one. */
import { parentPort } from "node:worker_threads";
import { openLikelyCopies } from "../../market/likely-copies.js";
import { makeKey, makeRow, namesOnly, readCounted } from "../../market/make-part.js";
import { compareGroups, renumber } from "../../market/merge-parts.js";
import { packShard } from "../../market/pack-shard.js";
import { rowText } from "../../market/part.js";
import { windowOf } from "../../market/windows.js";
import { signatureOf } from "../../postings/dedupe/signature.js";
import { type PostingKnowledge, readPostings } from "../../postings/read-posting.js";
import type { SourcePosting } from "../../postings/source/source-preset.js";
import type { PostingFacts } from "../../schema/posting.js";
import { readKnowledge } from "../knowledge-files.js";
import { packRows, unpackTexts } from "./pack-rows.js";
import { readingRow } from "./reading-row.js";
import type { ChildTask, ReadingDepth, ReadingReply, ReadingTask, StoredReading } from "./start-readers.js";

let reader: ((postings: readonly SourcePosting[], depth: ReadingDepth) => ReadingReply) | null = null;

if (parentPort === null) {
  process.on("message", (task: ChildTask) => {
    const reply = replyTo(task);
    // A parent that was killed meanwhile wants no answer.
    if (process.connected) process.send?.(reply, () => undefined);
  });
  // The parent may be killed at any moment: a child without one has nothing left to do.
  process.on("disconnect", () => process.exit(0));
} else {
  parentPort.on("message", (task: ChildTask) => {
    const reply = replyTo(task);
    parentPort?.postMessage(reply, reply instanceof Uint8Array ? [reply.buffer as ArrayBuffer] : []);
  });
}

function replyTo(task: ChildTask): ReadingReply {
  if ("pack" in task) return packShard(task.pack);
  if ("depth" in task) return readTask(task);
  const { copied, data, version } = task;
  const readings = readTask({ depth: "both", postings: unpackTexts(copied), data }) as readonly StoredReading[];
  return packRows(readings.map((reading) => readingRow(reading, version)));
}

function readTask({ data, depth, postings }: ReadingTask): ReadingReply {
  reader ??= openReader(namesOnly(readKnowledge(data)));
  return reader(
    postings.map((text) => JSON.parse(text) as SourcePosting),
    depth,
  );
}

function openReader(knowledge: PostingKnowledge): NonNullable<typeof reader> {
  const numbers = new Map(knowledge.taxonomy.ids.map((id, at) => [id, at]));
  const same = [...numbers.values()];
  const copies = openLikelyCopies();
  const rowOf = (incoming: SourcePosting, facts: PostingFacts): string => {
    const { groups, ...rest } = makeRow(incoming, facts, numbers);
    return rowText({ ...rest, groups: groups.map((group) => renumber(group, same)).sort(compareGroups) });
  };
  return (postings, depth) => {
    if (depth === "rows") {
      const facts = readPostings(
        postings.map(({ posting }) => posting),
        knowledge,
      );
      return postings.map((incoming, at) => rowOf(incoming, facts[at] as PostingFacts));
    }
    return readCounted(postings, knowledge, {
      key(incoming, head) {
        const key = makeKey(incoming, head);
        return { source: incoming.source, ...key, bands: signatureOf(key.shingles) };
      },
      counts: (key) =>
        key.role !== null && (depth === "both" || (depth !== "keys" && windowOf(key, depth) !== null && !copies.isCopy(key, key.bands))),
      make: (incoming, key, facts): StoredReading => ({ ...key, row: facts === null ? "" : rowOf(incoming, facts) }),
    });
  };
}
