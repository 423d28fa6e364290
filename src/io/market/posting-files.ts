import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { parseRecords } from "../../postings/source/parse-records.js";
import { presetOf, SOURCE_PRESETS } from "../../postings/source/presets.js";
import { readSource, type SourceReading } from "../../postings/source/read-source.js";
import { type RecogniseOptions, recogniseColumns } from "../../postings/source/recognise-columns.js";
import type { SourcePreset } from "../../postings/source/source-preset.js";
import { byCodeUnit } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";

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
];

/** Every file under the paths that a preset knows, in the order of their paths; others by their columns, where the person names them. */
export function findPostingFiles(paths: readonly string[], own?: OwnSource): PostingFile[] {
  const files = paths.flatMap(walk).sort(byCodeUnit);
  return [...new Set(files)].flatMap((path) => {
    const preset = presetOf(path) ?? (own === undefined ? null : recogniseFile(path, own));
    return preset === null ? [] : [{ path, preset, bytes: statSync(path).size }];
  });
}

function recogniseFile(path: string, own: OwnSource): SourcePreset | null {
  const format = FORMATS.find(([pattern]) => pattern.test(path))?.[1];
  return format === undefined ? null : recogniseColumns(parseRecords(readFileSync(path), format), { ...own, format });
}

function walk(path: string): string[] {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new InputError("no-such-file", "there is no such file or folder.", { place: basename(path) });
  if (!found.isDirectory()) return [path];
  return readdirSync(path)
    .sort(byCodeUnit)
    .flatMap((name) => walk(join(path, name)));
}

export function readPostingFile({ path, preset }: Pick<PostingFile, "path" | "preset">): SourceReading {
  return readSource(readFileSync(path), preset);
}

export function presetById(id: string): SourcePreset {
  const preset = SOURCE_PRESETS.find((candidate) => candidate.id === id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return preset;
}
