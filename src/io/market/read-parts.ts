import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PostingRow } from "../../market/finish.js";
import { makePart } from "../../market/make-part.js";
import type { Part, PartPosting } from "../../market/part.js";
import { readKnowledge } from "../knowledge-files.js";
import { type PostingFile, readPostingFile } from "./posting-files.js";

export interface FileTask {
  readonly kind: "file";
  readonly path: string;
  readonly source: string;
  readonly slice: number;
  readonly of: number;
  /** Folder of the compiled data. */
  readonly data: string;
}

/** Postings as the store keeps them: each a SourcePosting as JSON, which only the child unpacks. */
export interface PostingsTask {
  readonly kind: "postings";
  readonly postings: readonly string[];
  readonly data: string;
}

export type PartTask = FileTask | PostingsTask;

/** A posting read, as the store keeps it. */
export interface StoredReading extends Omit<PartPosting, "source" | keyof PostingRow> {
  readonly source: string;
  /** A PostingRow as JSON, its groups numbered by the taxonomy's ids in order. */
  readonly row: string;
}

export type PartReply = { readonly part: Part } | { readonly readings: readonly StoredReading[] };

export interface ReadPartsOptions {
  readonly data: string;
  /** Child processes; 0 reads in this one. */
  readonly workers: number;
  readonly onDone?: (done: number, of: number) => void;
}

/** Compressed bytes of a slice: about a second's reading. */
const SLICE_BYTES = 500_000;

/** Files to parts. Which process read what, and when it was done, leaves no trace in the merged part. */
export async function readParts(files: readonly PostingFile[], options: ReadPartsOptions): Promise<Part[]> {
  if (options.workers === 0) {
    const knowledge = readKnowledge(options.data);
    const parts: Part[] = [];
    for (const file of files) parts.push(makePart(await readPostingFile(file), file.preset, knowledge));
    return parts;
  }
  const queues = files.toSorted((a, b) => b.bytes - a.bytes).map((file) => slicesOf(file, options.data));
  const total = queues.reduce((sum, queue) => sum + queue.length, 0);
  const parts: Part[] = [];
  const readers = startReaders(Math.min(options.workers, total));
  try {
    await Promise.all(
      readers.map(async (reader) => {
        let own: FileTask[] = [];
        for (;;) {
          if (own.length === 0) own = nextFile(queues);
          const task = own.shift();
          if (task === undefined) break;
          parts.push(await reader.ask(task));
          options.onDone?.(parts.length, total);
        }
      }),
    );
  } finally {
    for (const reader of readers) reader.end();
  }
  return parts;
}

function slicesOf(file: PostingFile, data: string): FileTask[] {
  const of = Math.max(1, Math.round(file.bytes / SLICE_BYTES));
  return Array.from({ length: of }, (_, slice) => ({ kind: "file", path: file.path, source: file.preset.id, slice, of, data }));
}

/** A process that reads a slice must parse its whole file: who opens one goes on with it, and shares another's only where none is left to open. */
function nextFile(queues: readonly FileTask[][]): FileTask[] {
  const unopened = queues.find((queue) => queue[0]?.slice === 0);
  return unopened ?? queues.reduce((most, queue) => (queue.length > most.length ? queue : most), []);
}

export interface PartReader {
  /** One task at a time. */
  ask(task: FileTask): Promise<Part>;
  read(postings: readonly string[], data: string): Promise<readonly StoredReading[]>;
  end(): void;
}

export function startReaders(count: number): PartReader[] {
  return Array.from({ length: count }, () => {
    const child = startChild();
    return {
      ask: async (task) => ((await ask(child, task)) as { part: Part }).part,
      read: async (postings, data) =>
        ((await ask(child, { kind: "postings", postings, data })) as { readings: readonly StoredReading[] }).readings,
      end: () => void child.kill(),
    };
  });
}

function ask(child: ChildProcess, task: PartTask): Promise<PartReply> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`a reading process ended with ${code}${task.kind === "file" ? ` in ${task.source}` : ""}`));
    child.once("exit", ended);
    child.once("message", (reply: PartReply) => {
      child.off("exit", ended);
      resolve(reply);
    });
    child.send(task);
  });
}

/** In dist the child is a bundle beside this one; from source it is run through tsx. */
function startChild(): ChildProcess {
  const fromSource = import.meta.url.endsWith(".ts");
  const places = fromSource ? ["./part-child.ts"] : ["./part-child.js", "../part-child.js"];
  const path = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error("part-child.js is missing beside the program");
  return fork(path, [], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv: fromSource ? ["--import", import.meta.resolve("tsx")] : [],
  });
}
