import { chooseWindow } from "../../market/choose-window.js";
import { MARKET_THRESHOLDS } from "../../market/thresholds.js";
import { hashJson } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import { type RoleShard, SnapshotIndex } from "../../schema/market.js";
import type { DroppedFile } from "./protocol.js";
import { unpack } from "./unpack.js";
import { WebMarket } from "./web-market.js";

/** A snapshot somebody built, from the files of its folder: index.json and roles/ID.json.gz. Its index holds the hash of every shard. */
export async function openDroppedSnapshot(files: readonly DroppedFile[]): Promise<WebMarket> {
  const byName = new Map(files.map((file) => [file.name, file]));
  const listed = byName.get("index.json");
  if (listed === undefined)
    throw new InputError("bad-data", "there is no index.json among these files.", {
      place: "snapshot",
      hint: "Drop the whole folder that groundwork market build or refresh wrote.",
    });
  const index = SnapshotIndex.safeParse(parseJson(listed.bytes, "index.json"));
  if (!index.success) throw new InputError("bad-data", "this is no snapshot of Groundwork.", { place: "index.json", cause: index.error });
  const { hash, ...content } = index.data;
  if (hashJson(content) !== hash)
    throw new InputError("bad-data", "this snapshot was changed after it was made: its hash does not fit.", {
      place: "index.json",
      hint: "Take the folder as groundwork market build or refresh wrote it.",
    });
  const readShard = async (role: string): Promise<RoleShard> => {
    const file = byName.get(`${role}.json.gz`);
    if (file === undefined)
      throw new InputError("bad-data", `the postings of ${role} were not dropped.`, {
        place: "snapshot",
        hint: "Drop the folder roles too.",
      });
    const shard = parseJson(await unpack(file.bytes), file.name);
    if (hashJson(shard) !== index.data.roles.find(({ id }) => id === role)?.shard)
      throw new InputError("bad-data", "these postings were changed after they were counted.", { place: file.name });
    return shard as RoleShard;
  };
  return new WebMarket(index.data, readShard, await findWithOlder(index.data, new Set(byName.keys()), readShard));
}

/** Only a role that may count older postings is looked at: one that has some, and not enough of today to count shares. */
async function findWithOlder(
  { roles, windows }: SnapshotIndex,
  dropped: ReadonlySet<string>,
  readShard: (role: string) => Promise<RoleShard>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { id, n, present, shard } of roles) {
    if (shard === null || n === present || present >= MARKET_THRESHOLDS.postings || !dropped.has(`${id}.json.gz`)) continue;
    if (chooseWindow(await readShard(id), windows).older !== null) found.add(id);
  }
  return found;
}

function parseJson(bytes: Uint8Array, place: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new InputError("bad-json", "this is not JSON.", { place, cause });
  }
}
