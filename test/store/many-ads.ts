import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles, readPostingFile } from "../../src/io/market/posting-files.js";
import { parseMonths } from "../../src/market/select.js";
import { finishPart } from "../../src/market/snapshot/finish.js";
import { makePart } from "../../src/market/snapshot/make-part.js";
import { mergeParts } from "../../src/market/snapshot/merge-parts.js";
import { packShard } from "../../src/market/snapshot/pack-shard.js";
import type { SnapshotIndex } from "../../src/schema/market.js";
import { aiAd, writeAds } from "./sample-ads.js";

const FILES = 6;
const ADS_A_FILE = 60;
export const MANY_ADS = FILES * ADS_A_FILE;
export const MANY_ADS_WINDOWS = { name: "x", present: parseMonths("2026-01..2026-12"), earlier: null } as const;

/** Six files whose ends overlap: enough to be cut off in the middle of. */
export function writeManyAds(folder: string): void {
  for (let file = 0; file < FILES; file++)
    writeAds(
      folder,
      `${file}.jsonl`,
      Array.from({ length: ADS_A_FILE }, (_, at) => aiAd(file * 50 + at)),
    );
}

/** The snapshot of the same files read at once by one process: what every other way must give. */
export async function indexAtOnce(folder: string, data: string): Promise<SnapshotIndex> {
  const knowledge = readKnowledge(data);
  const files = await findPostingFiles([folder]);
  const parts = await Promise.all(files.map(async (file) => makePart(await readPostingFile(file), file.preset, knowledge)));
  return finishPart(mergeParts(parts), MANY_ADS_WINDOWS, packShard).index;
}
