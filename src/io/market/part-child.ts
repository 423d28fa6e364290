/** A child of its own reads postings into parts: two cores read twice as fast as one. */

import type { PostingRow } from "../../market/finish.js";
import { makePart } from "../../market/make-part.js";
import { renumber } from "../../market/merge-parts.js";
import type { Part } from "../../market/part.js";
import type { SourceReading } from "../../postings/source/read-source.js";
import type { SourcePosting } from "../../postings/source/source-preset.js";
import { readKnowledge } from "../knowledge-files.js";
import { presetById, readPostingFile } from "./posting-files.js";
import type { FileTask, PartReply, PartTask, StoredReading } from "./read-parts.js";

let knowledge: ReturnType<typeof readKnowledge> | null = null;
let numbers: Map<string, number> | null = null;
let last: { path: string; reading: SourceReading } | null = null;

process.on("message", async (task: PartTask) => {
  knowledge ??= readKnowledge(task.data);
  const reply: PartReply =
    task.kind === "file" ? { part: await readSlice(task, knowledge) } : { readings: readPostings(task.postings, knowledge) };
  // A parent that was killed meanwhile wants no answer.
  if (process.connected) process.send?.(reply, () => undefined);
});

// The parent may be killed at any moment: a child without one has nothing left to do.
process.on("disconnect", () => process.exit(0));

function readPostings(packed: readonly string[], known: ReturnType<typeof readKnowledge>): StoredReading[] {
  numbers ??= new Map(known.taxonomy.ids.map((id, at) => [id, at]));
  const bySource = new Map<string, SourcePosting[]>();
  for (const text of packed) {
    const posting = JSON.parse(text) as SourcePosting;
    const held = bySource.get(posting.source);
    if (held === undefined) bySource.set(posting.source, [posting]);
    else held.push(posting);
  }
  return [...bySource].flatMap(([source, postings]) => storedOf(source, postings, known, numbers as Map<string, number>));
}

function storedOf(
  source: string,
  postings: readonly SourcePosting[],
  known: ReturnType<typeof readKnowledge>,
  numberOf: ReadonlyMap<string, number>,
): StoredReading[] {
  const description = { id: source, name: "", series: "", address: null, licence: "", selectedBy: "keyword" } as const;
  const part = makePart({ source, read: 0, postings, dropped: {} }, description, known);
  const to = part.skills.map((id) => numberOf.get(id) as number);
  return part.postings.map(({ years, degree, remote, leadership, architecture, pay, groups, ...key }) => {
    const row: PostingRow = { years, degree, remote, leadership, architecture, pay, groups: groups.map((group) => renumber(group, to)) };
    return { ...key, source, row: JSON.stringify(row) };
  });
}

/** The counters of a file belong to its first slice. */
async function readSlice(task: FileTask, known: ReturnType<typeof readKnowledge>): Promise<Part> {
  const preset = presetById(task.source);
  if (last?.path !== task.path) last = { path: task.path, reading: await readPostingFile({ path: task.path, preset }) };
  const { reading } = last;
  const at = (index: number): number => Math.floor((reading.postings.length * index) / task.of);
  const postings = reading.postings.slice(at(task.slice), at(task.slice + 1));
  return makePart(task.slice === 0 ? { ...reading, postings } : { source: reading.source, read: 0, postings, dropped: {} }, preset, known);
}
