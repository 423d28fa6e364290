import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder with those above it, and answers which it made, the outermost first. Step by step: where the system refuses a folder as
 * one that is not there (below /proc), Node's own recursive way asks for ever.
 */
export function makeFolder(path: string, mode = 0o777): string[] {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return [];
  const above = dirname(path);
  // A file above is left to be refused as what it is: not every engine tells it from nothing when it looks for what is below it.
  const made = statSync(above, { throwIfNoEntry: false }) === undefined ? makeFolder(above, mode) : [];
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !statSync(path).isDirectory()) throw error;
    return made;
  }
  return [...made, path];
}
