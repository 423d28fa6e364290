/** A child of its own reads slices of posting files into parts: two cores read twice as fast as one. */
import { makePart } from "../../market/make-part.js";
import type { SourceReading } from "../../postings/source/read-source.js";
import { readKnowledge } from "../knowledge-files.js";
import { presetById, readPostingFile } from "./posting-files.js";
import type { PartReply, PartTask } from "./read-parts.js";

let knowledge: ReturnType<typeof readKnowledge> | null = null;
let last: { path: string; reading: SourceReading } | null = null;

process.on("message", (task: PartTask) => {
  knowledge ??= readKnowledge(task.data);
  const preset = presetById(task.preset);
  if (last?.path !== task.path) last = { path: task.path, reading: readPostingFile({ path: task.path, preset }) };
  const part = makePart(sliceReading(last.reading, task.slice, task.of), preset, knowledge);
  process.send?.({ part } satisfies PartReply);
});

/** The counters of a file belong to its first slice. */
function sliceReading(reading: SourceReading, slice: number, of: number): SourceReading {
  const at = (index: number): number => Math.floor((reading.postings.length * index) / of);
  const postings = reading.postings.slice(at(slice), at(slice + 1));
  return slice === 0 ? { ...reading, postings } : { source: reading.source, read: 0, postings, dropped: {} };
}
