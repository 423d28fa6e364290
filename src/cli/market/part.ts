import { basename, dirname } from "node:path";
import { inputName, readInputFile, STANDARD_INPUT, writeOutputs } from "../../io/files.js";
import { readKnowledge } from "../../io/knowledge/knowledge-files.js";
import { findPostingFiles, NO_POSTINGS, type OwnSource, READ_FILES, readPostingFile } from "../../io/market/posting-files.js";
import { readLineBatches } from "../../io/postings/json-lines.js";
import { unpack } from "../../io/postings/unpack-text.js";
import { paceCompiler } from "../../io/programs/pace-compiler.js";
import { LIMITS } from "../../limits.js";
import { makePart } from "../../market/snapshot/make-part.js";
import { mergeParts } from "../../market/snapshot/merge-parts.js";
import type { Part } from "../../market/snapshot/part.js";
import { decodePart, encodePart } from "../../market/snapshot/part-codec.js";
import { parseJsonLines } from "../../postings/source/parse-records.js";
import { SOURCE_PRESETS } from "../../postings/source/presets.js";
import { readRecords } from "../../postings/source/read-source.js";
import type { SourcePreset } from "../../postings/source/source-preset.js";
import { byCodeUnit } from "../../schema/canonical.js";
import { InputError } from "../../schema/input-error.js";
import type { Terminal } from "../terminal/terminal.js";

type Options = Record<string, unknown>;

/** A part of a million postings, packed. */
const MOST_PART_BYTES = 2_000_000_000;

/** Postings to a part and nothing else: a filter that any engine able to run a command and gather files can spread. */
export async function writePart(args: readonly string[], own: OwnSource, raw: Options, terminal: Terminal): Promise<void> {
  if (typeof raw.part !== "string")
    throw new InputError("bad-option", "say where the part is to be written: --part FILE.", { place: "market part" });
  paceCompiler("manyTexts");
  const slice = parseSlice(raw.slice);
  const piped = args.length === 0 || args[0] === "-";
  if (piped && slice.of > 1)
    throw new InputError("bad-option", "--slice cuts files; standard input is cut by what pipes it.", { place: "--slice" });
  const part = piped ? await partOfStream(own, raw) : await partOfFiles(args, own, slice);
  const { read, dropped } = totals(part);
  const why = [...dropped].sort(([a], [b]) => byCodeUnit(a, b)).map(([reason, n]) => `${n} ${reason}`);
  // Of several slices the first counts the records of the files.
  const records = read === 0 ? "" : ` of ${read} records`;
  terminal.err(`part: ${part.postings.length} postings kept${records}${why.length === 0 ? "" : `, left out: ${why.join(", ")}`}\n`);
  writeOutputs(dirname(raw.part), new Map([[basename(raw.part), encodePart(part)]]));
}

/** Parts that others wrote, as one; those of another reader or taxonomy counted something else. */
export function readParts(paths: readonly string[]): Part {
  const parts = paths.map((path) => ({ name: basename(path), part: decodePart(readInputFile(path, MOST_PART_BYTES), basename(path)) }));
  const first = parts[0]?.part;
  const other = parts.find(({ part }) => part.reader !== first?.reader || part.taxonomy !== first.taxonomy);
  if (first === undefined || other !== undefined)
    throw new InputError("bad-data", "this part was read by another version of the reader or with another taxonomy.", {
      place: other?.name ?? "market merge",
      hint: "Write all parts with one version of groundwork.",
    });
  return mergeParts(parts.map(({ part }) => part));
}

/** Each block of a pipe must be read alike, so columns are never guessed from the block: a preset, a map, or the columns of `extract`. */
async function partOfStream(own: OwnSource, raw: Options): Promise<Part> {
  const preset = typeof raw.preset === "string" ? namedPreset(raw.preset) : plainPreset(own);
  const knowledge = readKnowledge();
  const parts: Part[] = [];
  for await (const batch of readLineBatches(unpack(process.stdin, inputName(STANDARD_INPUT)), LIMITS.lineBytes)) {
    const long = batch.tooLong.map(() => ({ dropped: "line-too-long" as const }));
    const records = [...parseJsonLines(batch.lines.join("\n")), ...long];
    parts.push(makePart(readRecords(records, preset), preset, knowledge));
  }
  return parts.length === 0 ? makePart(readRecords([], preset), preset, knowledge) : mergeParts(parts);
}

function namedPreset(id: string): SourcePreset {
  const preset = SOURCE_PRESETS.find((candidate) => candidate.id === id);
  if (preset !== undefined && preset.format === "jsonl") return preset;
  const ids = SOURCE_PRESETS.filter(({ format }) => format === "jsonl").map((candidate) => candidate.id);
  throw new InputError("bad-option", `--preset ${id}: one of ${ids.join(", ")}.`, { place: "--preset" });
}

function plainPreset(own: OwnSource): SourcePreset {
  const plain = Object.fromEntries(["id", "title", "company", "location", "posted", "text", "url", "pay"].map((name) => [name, name]));
  return { ...own, series: own.id, address: null, files: /$^/, format: "jsonl", columns: { ...plain, ...own.columns } };
}

async function partOfFiles(paths: readonly string[], own: OwnSource, { at, of }: Slice): Promise<Part> {
  const files = await findPostingFiles(paths, own);
  if (files.length === 0) throw new InputError("bad-data", NO_POSTINGS, { place: basename(paths[0] ?? "market part"), hint: READ_FILES });
  const knowledge = readKnowledge();
  const parts = files.map(async (file) => {
    const reading = await readPostingFile(file);
    const cut = (n: number): number => Math.floor((reading.postings.length * n) / of);
    const postings = reading.postings.slice(cut(at - 1), cut(at));
    // Counters of a file belong to its first slice, so that slices add up to it.
    const counted = at === 1 ? { ...reading, postings } : { source: reading.source, read: 0, postings, dropped: {} };
    return makePart(counted, file.preset, knowledge);
  });
  return mergeParts(await Promise.all(parts));
}

interface Slice {
  readonly at: number;
  readonly of: number;
}

function parseSlice(value: unknown): Slice {
  if (value === undefined) return { at: 1, of: 1 };
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(String(value));
  const [at, of] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || at < 1 || at > of)
    throw new InputError("bad-option", `--slice ${String(value)}: give K/N, as in 3/8, K from 1 to N.`, { place: "--slice" });
  return { at, of };
}

function totals({ sources }: Part): { read: number; dropped: ReadonlyMap<string, number> } {
  const dropped = new Map<string, number>();
  for (const [reason, n] of sources.flatMap((source) => Object.entries(source.dropped)))
    dropped.set(reason, (dropped.get(reason) ?? 0) + n);
  return { read: sources.reduce((sum, source) => sum + source.read, 0), dropped };
}
