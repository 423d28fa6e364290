import { existsSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { InputError } from "../schema/input-error.js";
import { makeFolder } from "./make-folder.js";

/** Reads a file a person named, or says in one line why not. */
export function readInputFile(path: string, mostBytes: number): Uint8Array {
  const place = basename(path);
  const size = sizeOf(path, place);
  if (size === 0) throw new InputError("empty-file", "the file is empty.", { place });
  if (size > mostBytes) {
    throw new InputError("file-too-large", `the file has ${megabytes(size)} MB, at most ${megabytes(mostBytes)} MB are read.`, { place });
  }
  return readFileSync(path);
}

/** What stands for the standard input where a file may be named. */
export const STANDARD_INPUT = "-";

/** A file as messages and reports call it: what a shell hands over as "<(command)" has a number only. */
export function inputName(path: string): string {
  if (path === STANDARD_INPUT) return "standard input";
  return isPipe(path) ? "a command's output" : basename(path);
}

function isPipe(path: string): boolean {
  return existsSync(path) && statSync(path).isFIFO();
}

/** A file a person named on the command line, the standard input, or a pipe: of the last two nobody knows the size before the end. */
export function readInput(path: string, mostBytes: number): Uint8Array {
  if (path !== STANDARD_INPUT && !isPipe(path)) return readInputFile(path, mostBytes);
  const bytes = new Uint8Array(readFileSync(path === STANDARD_INPUT ? 0 : path));
  const place = inputName(path);
  if (bytes.length === 0) throw new InputError("empty-file", "nothing came in.", { place, hint: "Pipe the file in, or name it." });
  if (bytes.length > mostBytes)
    throw new InputError("file-too-large", `it has ${megabytes(bytes.length)} MB, at most ${megabytes(mostBytes)} MB are read.`, { place });
  return bytes;
}

function sizeOf(path: string, place: string): number {
  try {
    const found = statSync(path);
    if (found.isDirectory()) throw new InputError("is-a-folder", "this is a folder.", { place });
    if (!found.isFile()) throw new InputError("not-readable", "this is not a regular file.", { place });
    return found.size;
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") throw new InputError("no-such-file", "there is no such file.", { place });
    if (code === "EACCES" || code === "EPERM")
      throw new InputError("not-readable", "permission denied.", { place, hint: "Check the file's rights." });
    throw error;
  }
}

export function readTextInput(path: string, mostBytes: number): string {
  return new TextDecoder("utf-8").decode(readInputFile(path, mostBytes));
}

export function readJsonInput(path: string, mostBytes: number): unknown {
  const text = new TextDecoder("utf-8").decode(readInput(path, mostBytes));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InputError("bad-json", "this is not JSON.", { place: inputName(path), cause });
  }
}

/** Finds out by writing whether the folder can be written, since rights alone do not tell, and leaves nothing. For work that is long, before it begins. */
export function checkWritable(folder: string): void {
  const probe = join(folder, `.${process.pid}.part`);
  try {
    const made = makeFolder(folder);
    writeFileSync(probe, "");
    rmSync(probe);
    for (const empty of made.toReversed()) rmdirSync(empty);
  } catch (error) {
    throw maybeUnwritable(folder, error) ?? error;
  }
}

/** All files or none: each is written beside its place and renamed when all are there. */
export function writeOutputs(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const pending: [string, string][] = [];
  try {
    makeFolder(folder);
    for (const [name, content] of files) {
      const target = join(folder, name);
      // Two runs into one folder do not take each other's.
      const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
      makeFolder(dirname(target));
      writeFileSync(beside, content);
      pending.push([beside, target]);
    }
    for (const [beside, target] of pending) renameSync(beside, target);
  } catch (error) {
    for (const [beside] of pending) rmSync(beside, { force: true });
    throw maybeUnwritable(folder, error) ?? error;
  }
}

function maybeUnwritable(folder: string, error: unknown): InputError | undefined {
  const { code, syscall } = error as NodeJS.ErrnoException;
  // Whatever the system refuses here is about the place: rights, room, a file where a folder should be. Else it is a bug.
  if (code === undefined || syscall === undefined) return undefined;
  const full = code === "ENOSPC" || code === "EDQUOT";
  return new InputError("not-writable", full ? `the disk is full (${code}).` : `the output folder cannot be written (${code}).`, {
    place: folder,
    ...(full ? { hint: "Make room, or choose another folder." } : {}),
    cause: error,
  });
}

function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 100_000) / 10).toFixed(1);
}
