import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makePart } from "../../market/make-part.js";
import type { Part } from "../../market/part.js";
import { readKnowledge } from "../knowledge-files.js";
import { type PostingFile, readPostingFile } from "./posting-files.js";

export interface PartTask {
  readonly path: string;
  readonly preset: string;
  readonly slice: number;
  readonly of: number;
  readonly data: string;
}

export interface PartReply {
  readonly part: Part;
}

export interface ReadPartsOptions {
  /** Folder of the compiled data. */
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
    return files.map((file) => makePart(readPostingFile(file), file.preset, knowledge));
  }
  const tasks = files
    .toSorted((a, b) => b.bytes - a.bytes)
    .flatMap((file) => {
      const of = Math.max(1, Math.round(file.bytes / SLICE_BYTES));
      return Array.from({ length: of }, (_, slice): PartTask => ({ path: file.path, preset: file.preset.id, slice, of, data: options.data }));
    });
  const parts: Part[] = [];
  const queue = [...tasks];
  const children = Array.from({ length: Math.min(options.workers, tasks.length) }, startChild);
  try {
    await Promise.all(
      children.map(async (child) => {
        for (let task = queue.shift(); task !== undefined; task = queue.shift()) {
          parts.push(await ask(child, task));
          options.onDone?.(parts.length, tasks.length);
        }
      }),
    );
  } finally {
    for (const child of children) child.kill();
  }
  return parts;
}

function ask(child: ChildProcess, task: PartTask): Promise<Part> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a reading process ended with ${code} at ${task.path}`));
    child.once("exit", ended);
    child.once("message", (reply: PartReply) => {
      child.off("exit", ended);
      resolve(reply.part);
    });
    child.send(task);
  });
}

/** In dist the child is a bundle beside this one; from source it is run through tsx. */
function startChild(): ChildProcess {
  const options = { serialization: "advanced", stdio: ["ignore", "inherit", "inherit", "ipc"] } as const;
  if (import.meta.url.endsWith(".ts"))
    return fork(fileURLToPath(new URL("./part-child.ts", import.meta.url)), [], {
      ...options,
      stdio: [...options.stdio],
      execArgv: ["--import", import.meta.resolve("tsx")],
    });
  const path = ["./part-child.js", "../part-child.js"].map((place) => fileURLToPath(new URL(place, import.meta.url))).find(existsSync);
  if (path === undefined) throw new Error("part-child.js is missing beside the program");
  return fork(path, [], { ...options, stdio: [...options.stdio], execArgv: [] });
}
