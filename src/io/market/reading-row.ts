import type { Cell } from "./pack-rows.js";
import type { StoredReading } from "./start-readers.js";

/** Of the table of readings, in the order of a reading's row. */
export const READING_COLUMNS = [
  ...["source", "hash", "version", "role", "seniority", "day", "month", "repost", "region", "row", "shingles", "bands"],
] as const;

export function readingRow(
  { source, hash, role, seniority, day, month, repost, region, row, shingles, bands }: StoredReading,
  version: string,
): Cell[] {
  return [source, hash, version, role, seniority, day, month, repost, region, row, bytesOf(shingles), bytesOf(bands)];
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
