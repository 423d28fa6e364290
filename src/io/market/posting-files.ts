import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { LIMITS } from "../../limits.js";
import { decodeLines } from "../../postings/source/decode-text.js";
import { parseJsonLines, parseRecords } from "../../postings/source/parse-records.js";
import { presetOf } from "../../postings/source/presets.js";
import { readRecords, type SourceReading } from "../../postings/source/read-source.js";
import { type RecogniseOptions, recogniseColumns } from "../../postings/source/recognise-columns.js";
import type { ParsedRecord, SourcePreset } from "../../postings/source/source-preset.js";
import { byCodeUnit } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import { readUtf8 } from "../postings/unpack-text.js";
import { readLineBlocks } from "./line-blocks.js";
import { openPostingBytes } from "./posting-bytes.js";

export interface PostingFile {
  readonly path: string;
  readonly preset: SourcePreset;
  readonly bytes: number;
}

/** What a person says about files that no preset knows. */
export type OwnSource = Omit<RecogniseOptions, "format">;

const FORMATS: readonly (readonly [RegExp, SourcePreset["format"]])[] = [
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/i, "jsonl"],
  [/\.json(?:\.gz)?$/i, "json"],
  [/\.csv(?:\.gz)?$/i, "csv"],
  [/\.html?(?:\.gz)?$/i, "html"],
  [/\.(?:md|markdown)(?:\.gz)?$/i, "markdown"],
  [/\.parquet$/i, "parquet"],
];

export const NO_POSTINGS = "no file here holds postings that can be read.";
/** What is read, and that the name tells which it is. */
export const READ_FILES =
  "Files end in .jsonl, .csv, .json, .html, .md (each also with .gz) or .parquet; name the column of the text with --columns.";

/**
 * Every file under the paths that a preset knows, in the order of their paths; others by their columns, where the person names them.
 * `onLeftOut` hears of those that hold no postings.
 */
export async function findPostingFiles(
  paths: readonly string[],
  own?: OwnSource,
  onLeftOut: (path: string) => void = () => {},
): Promise<PostingFile[]> {
  const found: PostingFile[] = [];
  for (const path of new Set(paths.flatMap(walk).sort(byCodeUnit))) {
    const preset = presetOf(path) ?? (own === undefined ? null : await recogniseFile(path, own));
    if (preset === null) onLeftOut(path);
    else found.push({ path, preset, bytes: statSync(path).size });
  }
  return found;
}

/** By the file's first records; the rest is not read for it. */
async function recogniseFile(path: string, own: OwnSource): Promise<SourcePreset | null> {
  const format = FORMATS.find(([pattern]) => pattern.test(path))?.[1];
  if (format === undefined) return null;
  for await (const records of recordsOf(path, format)) return recogniseColumns(records, { ...own, format });
  return null;
}

function walk(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new InputError("no-such-file", "there is no such file or folder.", { place: basename(path) });
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort(byCodeUnit)
    .flatMap((name) => walk(join(path, name)));
}

export async function readPostingFile(file: Pick<PostingFile, "path" | "preset">): Promise<SourceReading> {
  const whole = {
    source: file.preset.id,
    read: 0,
    postings: [] as SourceReading["postings"][number][],
    dropped: {} as Record<string, number>,
  };
  for await (const { read, postings, dropped } of readPostingBatches(file)) {
    whole.read += read;
    for (const posting of postings) whole.postings.push(posting);
    for (const [reason, n] of Object.entries(dropped)) whole.dropped[reason] = (whole.dropped[reason] ?? 0) + n;
  }
  return whole;
}

/** A file in pieces, so that what is held at a time does not grow with it. `onBytes` hears how far it is, where it is not read whole. */
export async function* readPostingBatches(
  { path, preset }: Pick<PostingFile, "path" | "preset">,
  onBytes: (read: number) => void = () => {},
): AsyncGenerator<SourceReading> {
  for await (const records of recordsOf(path, preset.format, onBytes)) yield readRecords(records, preset);
}

const CUT: ParsedRecord = { dropped: "cut-off" };
const TOO_LONG: ParsedRecord = { dropped: "line-too-long" };
/** What is read whole is held whole. */
const MOST_WHOLE_BYTES = 400_000_000;

async function* recordsOf(
  path: string,
  format: SourcePreset["format"],
  onBytes: (read: number) => void = () => {},
): AsyncGenerator<ParsedRecord[]> {
  if (format === "parquet") {
    const { readParquet } = await import("./parquet-file.js");
    return yield* readParquet(path);
  }
  const bytes = await openPostingBytes(path);
  if (format === "jsonl") {
    for await (const block of readLineBlocks(readUtf8(bytes.stream), LIMITS.lineBytes)) {
      onBytes(bytes.bytesRead());
      yield [...parseJsonLines(decodeLines(block.bytes)), ...Array.from({ length: block.tooLong }, () => TOO_LONG)];
    }
    if (bytes.isCut()) yield [CUT];
    return;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes.stream as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MOST_WHOLE_BYTES) return yield [TOO_LONG];
    chunks.push(chunk);
  }
  yield [...parseRecords(Buffer.concat(chunks), format), ...(bytes.isCut() ? [CUT] : [])];
}
