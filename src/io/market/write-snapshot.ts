import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Finished, PackedSnapshot } from "../../market/snapshot/finish.js";
import { canonicalJson } from "../../schema/canonical.js";
import { makeFolder } from "../make-folder.js";

export function packSnapshot({ index, shards }: Finished): PackedSnapshot {
  return { index, shards: new Map([...shards].map(([role, { packed }]) => [role, packed])) };
}

/** The folder of a snapshot: index.json and roles/ID.json.gz; shards of a former snapshot are removed. The index comes last. */
export function writeSnapshot(folder: string, { index, shards }: PackedSnapshot): number {
  makeFolder(join(folder, "roles"));
  for (const name of readdirSync(join(folder, "roles")))
    if (name.endsWith(".json.gz") && !shards.has(name.slice(0, -".json.gz".length))) rmSync(join(folder, "roles", name));
  let bytes = 0;
  for (const [role, packed] of shards) {
    bytes += packed.length;
    writeFileSync(join(folder, "roles", `${role}.json.gz`), packed);
  }
  const text = `${canonicalJson(index)}\n`;
  writeFileSync(join(folder, "index.json"), text);
  return bytes + text.length;
}
