/**
 * Mutated files: truncated, bits flipped, bytes overwritten, pieces of one file in another. Each must end in a document or in an
 * InputError, in bounded time. `node --import tsx bench/mutations.ts [count] [seed]`; without a count, 20,000.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseDocument } from "../src/cv/document/parse-document.js";
import { nodePlatform } from "../src/io/reader/node-platform.js";
import { InputError } from "../src/schema/input-error.js";

export interface MutationResult {
  files: number;
  read: number;
  /** Errors by code. */
  refused: Record<string, number>;
  /** Anything else than a document or an InputError: a bug, with what makes it again. */
  bugs: { file: string; seed: number; message: string }[];
  slowest: { file: string; seed: number; milliseconds: number };
  /** Heap after the run less that after the first tenth, with a collection before each: growth is a leak. */
  heapGrowthMegabytes: number | null;
}

/** Small and the same on every machine (mulberry32): a seed makes its file again. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MUTATIONS: readonly ((bytes: Uint8Array, next: () => number, other: Uint8Array) => Uint8Array)[] = [
  (bytes, next) => bytes.slice(0, Math.floor(next() * bytes.length)),
  (bytes, next) => {
    const copy = bytes.slice();
    const flips = 1 + Math.floor(next() * 30);
    for (let i = 0; i < flips; i++) {
      const at = Math.floor(next() * copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(next() * 8));
    }
    return copy;
  },
  (bytes, next) => {
    const copy = bytes.slice();
    const from = Math.floor(next() * copy.length);
    const to = Math.min(copy.length, from + 1 + Math.floor(next() * 400));
    for (let i = from; i < to; i++) copy[i] = Math.floor(next() * 256);
    return copy;
  },
  (bytes, next, other) => {
    const cut = Math.floor(next() * bytes.length);
    const from = Math.floor(next() * other.length);
    const piece = other.subarray(from, from + Math.floor(next() * 4000));
    const copy = new Uint8Array(bytes.length + piece.length);
    copy.set(bytes.subarray(0, cut));
    copy.set(piece, cut);
    copy.set(bytes.subarray(cut), cut + piece.length);
    return copy;
  },
  (bytes, next) => {
    const from = Math.floor(next() * bytes.length);
    const length = Math.floor(next() * 2000);
    const copy = new Uint8Array(bytes.length - Math.min(length, bytes.length - from));
    copy.set(bytes.subarray(0, from));
    copy.set(bytes.subarray(Math.min(bytes.length, from + length)), from);
    return copy;
  },
  // Digits only: lengths, offsets, counts and sizes of PDF, RTF and XML.
  (bytes, next) => {
    const copy = bytes.slice();
    for (let i = 0; i < 40; i++) {
      const at = Math.floor(next() * copy.length);
      const byte = copy[at] ?? 0;
      if (byte >= 48 && byte <= 57) copy[at] = 48 + Math.floor(next() * 10);
    }
    return copy;
  },
];

function loadFiles(): { file: string; bytes: Uint8Array }[] {
  const folder = fileURLToPath(new URL("../test/fixtures/cv/files/", import.meta.url));
  return readdirSync(folder)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(folder + file)) }));
}

function heapMegabytes(): number | null {
  const collect = (globalThis as { gc?: () => void }).gc;
  if (collect === undefined) return null;
  collect();
  return process.memoryUsage().heapUsed / 1_000_000;
}

export async function runMutations(
  count: number,
  firstSeed = 1,
  report: (done: number) => void = () => undefined,
): Promise<MutationResult> {
  const files = loadFiles();
  const result: MutationResult = {
    files: count,
    read: 0,
    refused: {},
    bugs: [],
    slowest: { file: "", seed: 0, milliseconds: 0 },
    heapGrowthMegabytes: null,
  };
  const platform = nodePlatform();
  let early: number | null = null;
  for (let i = 0; i < count; i++) {
    const seed = firstSeed + i;
    const next = random(seed);
    const own = files[i % files.length];
    const other = files[Math.floor(next() * files.length)];
    const mutate = MUTATIONS[Math.floor(next() * MUTATIONS.length)];
    if (own === undefined || other === undefined || mutate === undefined) throw new Error("no fixtures to mutate");
    const mutated = mutate(own.bytes, next, other.bytes);
    const start = performance.now();
    try {
      await parseDocument(mutated, own.file, platform);
      result.read++;
    } catch (error) {
      if (error instanceof InputError) result.refused[error.code] = (result.refused[error.code] ?? 0) + 1;
      else
        result.bugs.push({
          file: own.file,
          seed,
          message: error instanceof Error ? (error.stack ?? error.message).split("\n").slice(0, 3).join(" ") : String(error),
        });
    }
    const milliseconds = Math.round(performance.now() - start);
    if (milliseconds > result.slowest.milliseconds) result.slowest = { file: own.file, seed, milliseconds };
    if (i === Math.floor(count / 10)) early = heapMegabytes();
    if (i % 1000 === 999) report(i + 1);
  }
  const late = heapMegabytes();
  if (early !== null && late !== null) result.heapGrowthMegabytes = Math.round((late - early) * 10) / 10;
  return result;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = Number(process.argv[2] ?? 20_000);
  const start = performance.now();
  const result = await runMutations(count, Number(process.argv[3] ?? 1), (done) => process.stderr.write(`${done} of ${count}\n`));
  process.stdout.write(`${JSON.stringify({ ...result, seconds: Math.round((performance.now() - start) / 1000) }, null, 1)}\n`);
  if (result.bugs.length > 0) process.exitCode = 1;
}
