import { type ChildProcess, fork } from "node:child_process";
import type { PartPosting, PostingRow } from "../../market/part.js";
import { findChild } from "../own-programs.js";

/** What is read of each posting: where it belongs, what it asks for, or both. The first takes a fifth of the time of the second. */
export type ReadingDepth = "keys" | "rows" | "both";

/** Postings as the store keeps them: each a SourcePosting as JSON, which only the child unpacks. */
export interface ReadingTask {
  readonly depth: ReadingDepth;
  readonly postings: readonly string[];
  /** Folder of the compiled data. */
  readonly data: string;
}

/** What a posting asks for, as the store keeps it. */
export interface StoredRow {
  readonly source: string;
  readonly hash: string;
  /** A PostingRow as JSON, its groups numbered by the taxonomy's ids in order. */
  readonly row: string;
}

export interface StoredReading extends StoredRow, Omit<PartPosting, "source" | "hash" | keyof PostingRow> {
  /** Of its shingles' signature. */
  readonly bands: Uint32Array;
}

export interface ReadingProcess {
  /** Tasks may be asked for ahead: they are answered in order. Without `rows` a reading's row is empty. */
  read(postings: readonly string[], data: string, depth: "keys" | "both"): Promise<readonly StoredReading[]>;
  readRows(postings: readonly string[], data: string): Promise<readonly StoredRow[]>;
  end(): void;
}

export function startReaders(count: number): ReadingProcess[] {
  return Array.from({ length: count }, () => {
    const child = startChild();
    const ask = askInOrder(child);
    return {
      read: async (postings, data, depth) => (await ask({ depth, postings, data })) as readonly StoredReading[],
      readRows: (postings, data) => ask({ depth: "rows", postings, data }),
      end: () => void child.kill(),
    };
  });
}

function askInOrder(child: ChildProcess): (task: ReadingTask) => Promise<readonly StoredRow[]> {
  const waiting: { readonly resolve: (readings: readonly StoredRow[]) => void; readonly reject: (error: Error) => void }[] = [];
  let ended: Error | null = null;
  child.on("message", (readings: readonly StoredRow[]) => waiting.shift()?.resolve(readings));
  child.on("exit", (code) => {
    ended = new Error(`a reading process ended with ${code}`);
    for (const { reject } of waiting.splice(0)) reject(ended);
  });
  return (task) =>
    new Promise((resolve, reject) => {
      if (ended !== null) return reject(ended);
      waiting.push({ resolve, reject });
      child.send(task);
    });
}

function startChild(): ChildProcess {
  const { path, nodeOptions } = findChild({ name: "reading-child", source: new URL("./reading-child.ts", import.meta.url) });
  return fork(path, [], {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    execArgv: [...nodeOptions],
  });
}
