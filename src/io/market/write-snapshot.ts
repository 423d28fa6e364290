import { readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finished, PackedSnapshot } from "../../market/snapshot/finish.js";
import { canonicalJson } from "../../schema/canonical.js";
import { makeFolder } from "../make-folder.js";

export function packSnapshot({ index, shards }: Finished): PackedSnapshot {
  return { index, shards: new Map([...shards].map(([role, { packed }]) => [role, packed])) };
}

/**
 * The folder of a snapshot: index.json and roles/ID.json.gz; shards of a former snapshot are removed. All of the new one is written beside the
 * former before anything is replaced, so that a disk without room leaves the former whole. The index comes last.
 */
export function writeSnapshot(folder: string, { index, shards }: PackedSnapshot): number {
  const [roles, coming] = [join(folder, "roles"), join(folder, ".coming-snapshot")];
  makeFolder(roles);
  // What a run that was killed left behind goes too.
  const leave = (): void => rmSync(coming, { recursive: true, force: true });
  leave();
  try {
    makeFolder(coming);
    const text = `${canonicalJson(index)}\n`;
    let bytes = text.length;
    for (const [role, packed] of shards) {
      bytes += packed.length;
      writeFileSync(join(coming, `${role}.json.gz`), packed);
    }
    writeFileSync(join(coming, "index.json"), text);
    for (const role of shards.keys()) renameSync(join(coming, `${role}.json.gz`), join(roles, `${role}.json.gz`));
    for (const name of readdirSync(roles))
      if (name.endsWith(".json.gz") && !shards.has(name.slice(0, -".json.gz".length))) rmSync(join(roles, name));
    renameSync(join(coming, "index.json"), join(folder, "index.json"));
    return bytes;
  } finally {
    leave();
  }
}
