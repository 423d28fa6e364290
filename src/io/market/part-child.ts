/** A child of its own reads postings into parts: two cores read twice as fast as one. */
import { makePart } from "../../market/make-part.js";
import type { Part } from "../../market/part.js";
import type { SourceReading } from "../../postings/source/read-source.js";
import { readKnowledge } from "../knowledge-files.js";
import { presetById, readPostingFile } from "./posting-files.js";
import type { FileTask, PartReply, PartTask } from "./read-parts.js";

let knowledge: ReturnType<typeof readKnowledge> | null = null;
let last: { path: string; reading: SourceReading } | null = null;

process.on("message", (task: PartTask) => {
  knowledge ??= readKnowledge(task.data);
  process.send?.({ part: task.kind === "file" ? readSlice(task, knowledge) : readPostings(task, knowledge) } satisfies PartReply);
});

// The parent may be killed at any moment: a child without one has nothing left to do.
process.on("disconnect", () => process.exit(0));

function readPostings(task: Extract<PartTask, { kind: "postings" }>, known: ReturnType<typeof readKnowledge>): Part {
  return makePart({ source: task.source.id, read: 0, postings: task.postings, dropped: {} }, task.source, known);
}

/** The counters of a file belong to its first slice. */
function readSlice(task: FileTask, known: ReturnType<typeof readKnowledge>): Part {
  const preset = presetById(task.source);
  if (last?.path !== task.path) last = { path: task.path, reading: readPostingFile({ path: task.path, preset }) };
  const { reading } = last;
  const at = (index: number): number => Math.floor((reading.postings.length * index) / task.of);
  const postings = reading.postings.slice(at(task.slice), at(task.slice + 1));
  return makePart(task.slice === 0 ? { ...reading, postings } : { source: reading.source, read: 0, postings, dropped: {} }, preset, known);
}
