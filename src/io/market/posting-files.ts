import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { presetOf, SOURCE_PRESETS } from "../../postings/source/presets.js";
import { readSource, type SourceReading } from "../../postings/source/read-source.js";
import type { SourcePreset } from "../../postings/source/source-preset.js";
import { byCodeUnit } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";

export interface PostingFile {
  readonly path: string;
  readonly preset: SourcePreset;
  readonly bytes: number;
}

/** Every file under the paths that a preset knows, in the order of their paths. */
export function findPostingFiles(paths: readonly string[]): PostingFile[] {
  const files = paths.flatMap(walk).sort(byCodeUnit);
  return [...new Set(files)].flatMap((path) => {
    const preset = presetOf(path);
    return preset === undefined ? [] : [{ path, preset, bytes: statSync(path).size }];
  });
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
