import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Market } from "../../market/market.js";
import type { RoleShard, SnapshotIndex } from "../../schema/market.js";
import { builtInMarketFolder } from "../knowledge/data-folder.js";

/** The snapshot that ships; trusted, since a test rebuilds its hash. */
export function readBuiltInMarket(): Market | null {
  const folder = builtInMarketFolder();
  return folder === null ? null : openMarket(folder, JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as SnapshotIndex);
}

/** The shard of a role is read when it is asked for. */
export function openMarket(folder: string, index: SnapshotIndex): Market {
  const loaded = new Map<string, RoleShard | null>();
  return {
    index,
    shard(role) {
      if (!loaded.has(role)) {
        const entry = index.roles.find(({ id }) => id === role);
        loaded.set(
          role,
          // A role with too few postings is listed, but has no shard.
          entry === undefined || entry.shard === null
            ? null
            : (JSON.parse(gunzipSync(readFileSync(join(folder, "roles", `${role}.json.gz`))).toString("utf8")) as RoleShard),
        );
      }
      return loaded.get(role) ?? null;
    },
  };
}
