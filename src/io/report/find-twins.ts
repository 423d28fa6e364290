import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { LIMITS } from "../../limits.js";
import { hashBytes } from "../../schema/canonical.js";

/** Files that hold the same bytes as one named before them, with that one. Read are only those of equal length. */
export function findTwins(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  const bySize = new Map<number, string[]>();
  for (const file of files) {
    const found = statSync(join(folder, file), { throwIfNoEntry: false });
    if (found?.isFile() !== true || found.size === 0 || found.size > LIMITS.documentBytes) continue;
    bySize.set(found.size, [...(bySize.get(found.size) ?? []), file]);
  }
  const twins = new Map<string, string>();
  for (const alike of bySize.values()) {
    if (alike.length < 2) continue;
    const first = new Map<string, string>();
    for (const file of alike) {
      const hash = maybeHash(join(folder, file));
      if (hash === null) continue;
      const twin = first.get(hash);
      if (twin === undefined) first.set(hash, file);
      else twins.set(file, twin);
    }
  }
  return twins;
}

/** Whoever makes a report of a file that cannot be read tells it. */
function maybeHash(path: string): string | null {
  try {
    return hashBytes(readFileSync(path));
  } catch {
    return null;
  }
}
