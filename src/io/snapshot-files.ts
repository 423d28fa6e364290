import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Market } from "../knowledge.js";
import { InputError } from "../schema/input-error.js";
import { type RoleShard, SnapshotIndex } from "../schema/market.js";
import { builtInMarketFolder } from "./data-folder.js";
import { readJsonInput } from "./files.js";

const MOST_INDEX_BYTES = 20_000_000;

/** A snapshot is a folder: index.json and roles/ID.json.gz. A path to the folder or to its index is taken. */
export function readSnapshot(path: string): Market {
  const folder = existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
  const parsed = SnapshotIndex.safeParse(readJsonInput(join(folder, "index.json"), MOST_INDEX_BYTES));
  if (!parsed.success)
    throw new InputError("bad-data", "this is no snapshot of Groundwork.", { place: basename(path), cause: parsed.error });
  return openMarket(folder, parsed.data);
}

/** The snapshot that ships; trusted, since a test rebuilds its hash. */
export function readBuiltInMarket(): Market | null {
  const folder = builtInMarketFolder();
  return folder === null ? null : openMarket(folder, JSON.parse(readFileSync(join(folder, "index.json"), "utf8")) as SnapshotIndex);
}

function openMarket(folder: string, index: SnapshotIndex): Market {
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
