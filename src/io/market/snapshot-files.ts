import { existsSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Market } from "../../market/market.js";
import { InputError } from "../../schema/input-error.js";
import { SnapshotIndex } from "../../schema/market.js";
import { readJsonInput } from "../files.js";
import { openMarket } from "./built-in-market.js";

const MOST_INDEX_BYTES = 20_000_000;

/** A snapshot is a folder: index.json and roles/ID.json.gz. A path to the folder or to its index is taken. */
export function readSnapshot(path: string): Market {
  const folder = existsSync(path) && statSync(path).isDirectory() ? path : dirname(path);
  if (!existsSync(join(folder, "index.json")))
    throw new InputError("no-such-file", "there is no snapshot here: it is a folder with index.json in it.", { place: path });
  const parsed = SnapshotIndex.safeParse(readJsonInput(join(folder, "index.json"), MOST_INDEX_BYTES));
  if (!parsed.success)
    throw new InputError("bad-data", "this is no snapshot of Groundwork.", { place: basename(path), cause: parsed.error });
  return openMarket(folder, parsed.data);
}
