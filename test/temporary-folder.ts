import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** A browser's socket lies below it, and a path to a socket has at most 107 letters. */
const NAME = "gw-tests-";

/** What a run leaves behind in the folder for temporary files goes with its end, also where a test is cut off. Each project asks anew. */
export default function setup(): (() => void) | undefined {
  const before = process.env.TMPDIR;
  if (basename(before ?? "").startsWith(NAME)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), NAME));
  // PostgreSQL runs as another user, in a folder of its own below.
  chmodSync(folder, 0o755);
  process.env.TMPDIR = folder;
  return () => {
    rmSync(folder, { recursive: true, force: true });
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  };
}
