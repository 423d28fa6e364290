/** Postings are read beside their process, by a child of it or a thread: two cores read twice as fast as one. */
import { parentPort } from "node:worker_threads";
import { openLikelyCopies } from "../../market/snapshot/likely-copies.js";
import { makeKey, makeRow, namesOnly, readCounted } from "../../market/snapshot/make-part.js";
import { compareGroups, renumber } from "../../market/snapshot/merge-parts.js";
import { packShard } from "../../market/snapshot/pack-shard.js";
import { rowText } from "../../market/snapshot/part.js";
import { windowOf } from "../../market/snapshot/windows.js";
import { signatureOf } from "../../postings/dedupe/signature.js";
import { type PostingKnowledge, readPostings } from "../../postings/read-posting.js";
import type { SourcePosting } from "../../postings/source/source-preset.js";
import type { PostingFacts } from "../../schema/posting.js";
import { readKnowledge } from "../knowledge/knowledge-files.js";
import { packRows, unpackTexts } from "./pack-rows.js";
import { readingRow } from "./reading-row.js";
import type { ChildTask, CopiedTask, ReadingDepth, ReadingReply, ReadingTask, StoredReading } from "./start-readers.js";

interface Reader {
  rows(postings: Iterable<SourcePosting>): string[];
  /** By the batch: nothing of one is held while the next is read. */
  counted(postings: Iterable<SourcePosting>, depth: Exclude<ReadingDepth, "rows">): Generator<StoredReading[]>;
}

let reader: Reader | null = null;

if (parentPort === null) {
  process.on("message", (task: Exclude<ChildTask, CopiedTask>) => {
    const reply = "pack" in task ? packShard(task.pack) : readTask(task);
    // A parent that was killed meanwhile wants no answer.
    if (process.connected) process.send?.(reply, () => undefined);
  });
  // The parent may be killed at any moment: a child without one has nothing left to do.
  process.on("disconnect", () => process.exit(0));
} else {
  parentPort.on("message", (task: CopiedTask | ReadingTask) => {
    if ("depth" in task) return parentPort?.postMessage(readTask(task));
    const packed = readCopied(task);
    parentPort?.postMessage(packed, [packed.buffer]);
  });
}

/** In the memory that the texts came in: once all are read nobody needs them, and what was read in them is half as long. */
function readCopied({ copied, data, version }: CopiedTask): Uint8Array<ArrayBuffer> {
  const packed: Buffer[] = [];
  for (const readings of readerOf(data).counted(parsed(unpackTexts(copied)), "both"))
    packed.push(packRows(readings.map((reading) => readingRow(reading, version))));
  const length = packed.reduce((sum, rows) => sum + rows.length, 0);
  const memory = copied.buffer.byteLength < length ? new Uint8Array(length) : new Uint8Array(copied.buffer, 0, length);
  let at = 0;
  for (const rows of packed) {
    memory.set(rows, at);
    at += rows.length;
  }
  return memory;
}

function readTask({ data, depth, postings }: ReadingTask): ReadingReply {
  return depth === "rows" ? readerOf(data).rows(parsed(postings)) : [...readerOf(data).counted(parsed(postings), depth)].flat();
}

/** Each when it is read: all of a task at once would live to its end, and be copied about by the collector of garbage. */
function* parsed(texts: Iterable<string>): Generator<SourcePosting> {
  for (const text of texts) yield JSON.parse(text) as SourcePosting;
}

function readerOf(data: string): Reader {
  reader ??= openReader(namesOnly(readKnowledge(data)));
  return reader;
}

function openReader(knowledge: PostingKnowledge): Reader {
  const numbers = new Map(knowledge.taxonomy.ids.map((id, at) => [id, at]));
  const same = [...numbers.values()];
  const copies = openLikelyCopies();
  const rowOf = (incoming: SourcePosting, facts: PostingFacts): string => {
    const { groups, ...rest } = makeRow(incoming, facts, numbers);
    return rowText({ ...rest, groups: groups.map((group) => renumber(group, same)).sort(compareGroups) });
  };
  return {
    rows(postings) {
      const incoming = [...postings];
      const facts = readPostings(
        incoming.map(({ posting }) => posting),
        knowledge,
      );
      return incoming.map((one, at) => rowOf(one, facts[at] as PostingFacts));
    },
    counted: (postings, depth) =>
      readCounted(postings, knowledge, {
        key(incoming, head) {
          const key = makeKey(incoming, head);
          return { source: incoming.source, ...key, bands: signatureOf(key.shingles) };
        },
        counts: (key) =>
          key.role !== null && (depth === "both" || (depth !== "keys" && windowOf(key, depth) !== null && !copies.isCopy(key, key.bands))),
        make: (incoming, key, facts): StoredReading => ({ ...key, row: facts === null ? "" : rowOf(incoming, facts) }),
      }),
  };
}
