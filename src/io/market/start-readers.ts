import { type ChildProcess, fork } from "node:child_process";
import type { Worker } from "node:worker_threads";
import type { PartPosting, PostingRow } from "../../market/snapshot/part.js";
import type { SnapshotWindows } from "../../market/snapshot/windows.js";
import { findChild, startThread } from "../programs/own-programs.js";
import { compilerFlags } from "../programs/pace-compiler.js";

/**
 * What is read of each posting: where it belongs, what it asks for, or both; or both of what lies in these windows and is like none that this
 * process read before, and of others where they belong. The first takes a fifth of the time of the second.
 */
export type ReadingDepth = "keys" | "rows" | "both" | Pick<SnapshotWindows, "present" | "earlier">;

/** Postings as the store keeps them: each a SourcePosting as JSON, which only the child unpacks. */
export interface ReadingTask {
  readonly depth: ReadingDepth;
  readonly postings: readonly string[];
  /** Folder of the compiled data. */
  readonly data: string;
}

export interface StoredReading extends Omit<PartPosting, "source" | keyof PostingRow> {
  readonly source: string;
  /** What it asks for: a PostingRow as JSON, its groups numbered by the taxonomy's ids in order. */
  readonly row: string;
  /** The signature of its shingles. */
  readonly bands: Uint32Array;
}

/** As read of both by the bytes of a database, which nobody between looks into. */
export interface CopiedTask {
  /** Texts of postings as COPY's binary form gives them. */
  readonly copied: Buffer<ArrayBuffer>;
  /** What the readings' rows name as theirs. */
  readonly version: string;
  readonly data: string;
}

/** A reading process that has nothing to read packs shards. */
export interface PackingTask {
  readonly pack: string;
}

export type ChildTask = ReadingTask | CopiedTask | PackingTask;

export type ReadingReply = readonly StoredReading[] | readonly string[] | Uint8Array;

export interface ReadingProcess {
  /** Loads what it reads with, before there is anything to read. */
  warm(data: string): void;
  /** Tasks may be asked for ahead: they are answered in order. Where it is not read a reading's row is empty. */
  read(postings: readonly string[], data: string, depth: Exclude<ReadingDepth, "rows">): Promise<readonly StoredReading[]>;
  /** What each posting asks for, as a reading's row has it. */
  readRows(postings: readonly string[], data: string): Promise<readonly string[]>;
  pack(text: string): Promise<Uint8Array>;
  end(): void;
}

/** Reads for a process that passes on the bytes of a database. */
export interface ReadingThread {
  warm(data: string): void;
  /**
   * Everything of each posting: from COPY's binary form to rows of it. Memory changes hands, and nobody copies it: what is given is gone here,
   * and comes back with the rows where they fit.
   */
  readCopied(copied: Buffer<ArrayBuffer>, data: string, version: string): Promise<Uint8Array<ArrayBuffer>>;
  end(): Promise<void>;
}

export function startReaders(count: number): ReadingProcess[] {
  return Array.from({ length: count }, () => {
    const child = startChild();
    const ask = askInOrder(child, (task) => child.send(task));
    return {
      // Should it fail, so does the first task.
      warm: (data) => void ask(warming(data)).catch(() => undefined),
      read: async (postings, data, depth) => (await ask({ depth, postings, data })) as readonly StoredReading[],
      readRows: async (postings, data) => (await ask({ depth: "rows", postings, data })) as readonly string[],
      pack: async (text) => (await ask({ pack: text })) as Uint8Array,
      end: () => void child.kill(),
    };
  });
}

/** Its engine is paced with the process'. */
export function startReadingThread(): ReadingThread {
  const thread = startThread(READER);
  const ask = askInOrder(thread, (task) => thread.postMessage(task, "copied" in task ? [task.copied.buffer] : []));
  return {
    warm: (data) => void ask(warming(data)).catch(() => undefined),
    readCopied: async (copied, data, version) => (await ask({ copied, data, version })) as Uint8Array<ArrayBuffer>,
    end: async () => void (await thread.terminate()),
  };
}

const READER = { name: "reading-child", source: new URL("./reading-child.ts", import.meta.url) };

/** Nothing to read, but what it is read with has to be there. */
const warming = (data: string): ReadingTask => ({ depth: "keys", postings: [], data });

function askInOrder(reader: ChildProcess | Worker, send: (task: ChildTask) => void): (task: ChildTask) => Promise<ReadingReply> {
  const waiting: { readonly resolve: (reply: ReadingReply) => void; readonly reject: (error: Error) => void }[] = [];
  let ended: Error | null = null;
  const end = (cause: Error): void => {
    ended ??= cause;
    for (const { reject } of waiting.splice(0)) reject(ended);
  };
  reader.on("message", (reply: ReadingReply) => waiting.shift()?.resolve(reply));
  // Of a thread: what nobody caught in it.
  reader.on("error", end);
  reader.on("exit", (code) => end(new Error(`a reading process ended with ${code}`)));
  return (task) =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(ended);
      waiting.push({ resolve, reject });
      send(task);
    });
}

function startChild(): ChildProcess {
  const { path, nodeOptions } = findChild(READER);
  return fork(path, [], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    // Given at the start: changed in a running engine, while another of its threads compiles, they could end it.
    execArgv: [...compilerFlags("manyTexts"), ...nodeOptions],
  });
}
