/**
 * Import, reading, deduplication and snapshot as `market add` and `market build` do them, at five sizes: CPU time per 1,000 postings by
 * stage, readers among it, and the most memory that all processes held at a time. Postings are made from those of ../shared: each copy is another
 * company's and has another word in every tenth place, so that it is a posting of its own. `npx tsx bench/speed/market.ts [largest [alone] | shared]`;
 * `shared` measures the files of ../shared themselves.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolder } from "../../src/io/knowledge/data-folder.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles, type PostingFile } from "../../src/io/market/posting-files.js";
import { readProcessUsage } from "../../src/io/reader/process-usage.js";
import { finishStore } from "../../src/store/finish-store.js";
import { importFile } from "../../src/store/import-files.js";
import { openStore } from "../../src/store/open-store.js";
import { openFactReader } from "../../src/store/read-facts.js";
import { SHARED } from "../../tools/corpora/shared-folder.js";

const given = join(SHARED, "data", "postings");
if (!existsSync(given)) {
  console.log("skipped: ../shared is absent");
  process.exit(0);
}
/** What they hold is asked anew when so much more is resident than ever before. */
const TELLING_SHARE = 1.01;
const WINDOWS = { name: "bench", present: null, earlier: null } as const;
const data = dataFolder();
const { taxonomy } = readKnowledge(data);
const folder = mkdtempSync(join(tmpdir(), "groundwork-bench-"));
try {
  if (process.argv[2] === "shared") await measure(await findPostingFiles([given]), 0);
  else {
    const largest = Number(process.argv[2] ?? 96_000);
    const sizes = (process.argv[3] === "alone" ? [1] : [16, 8, 4, 2, 1]).map((part) => Math.round(largest / part));
    writeAll(sizes);
    const own = { id: "bench", name: "bench", licence: "none", selectedBy: "nothing", collected: "2026-12-31" } as const;
    let first = 0;
    for (const size of sizes) first = await measure(await findPostingFiles([join(folder, `${size}.jsonl`)], own), first);
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** CPU seconds per 1,000 postings of the first size; the others are held against it. */
async function measure(files: readonly PostingFile[], first: number): Promise<number> {
  const path = join(folder, "market.duckdb");
  const memory = watchMemory();
  const began = performance.now();
  const store = await openStore(path);
  const laps: [string, number][] = [];
  let last = cpuSeconds();
  const lap = (name: string): void => {
    const now = cpuSeconds();
    laps.push([name, now - last]);
    last = now;
  };
  const reader = openFactReader(store, { data, taxonomy: taxonomy.hash, workers: 2, windows: () => WINDOWS });
  let read = 0;
  for (const file of files) read += (await importFile(store, file, reader)).read;
  await reader.readKeys();
  lap("import and where each belongs");
  const rows = reader.openRows();
  const { index } = await finishStore(store, taxonomy, WINDOWS, reader.pack, {
    rows: {
      take: rows.take,
      async settle() {
        lap("deduplication, what is asked for beside it");
        await rows.settle();
        lap("what is left");
      },
    },
  });
  lap("snapshot");
  const most = memory.end();
  const seconds = (performance.now() - began) / 1000;
  reader.end();
  const before = process.cpuUsage();
  for (const file of files) await importFile(store, file);
  const { user, system } = process.cpuUsage(before);
  await store.close();
  const total = laps.reduce((sum, [, cpu]) => sum + cpu, 0);
  const each = (cpu: number): string => `${((1e6 * cpu) / read).toFixed(0)}`;
  const kept = index.sources.reduce((sum, source) => sum + source.kept, 0);
  console.log(
    `${read} postings, kept ${kept}: ${each(total)} ms CPU per 1,000${first === 0 ? "" : ` (${(total / read / first).toFixed(2)} of the first)`}, ` +
      `${laps.map(([name, cpu]) => `${name} ${each(cpu)}`).join(", ")}, import again ${each((user + system) / 1e6)}; ${total.toFixed(1)} s CPU, ${seconds.toFixed(0)} s by the clock, ` +
      `at most ${sumOf(most).toFixed(0)} MB (${most.map((megabytes) => megabytes.toFixed(0)).join(", ")}), store ${(statSync(path).size / 1e6).toFixed(0)} MB, ${index.hash.slice(0, 8)}`,
  );
  for (const name of readdirSync(folder)) if (name.startsWith("market.duckdb")) rmSync(join(folder, name));
  return first === 0 ? total / read : first;
}

/** This process and the readers it started. */
function processes(): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => pid === process.pid || parentOf(pid) === process.pid);
}

function cpuSeconds(): number {
  return sumOf(processes().map((pid) => readProcessUsage(pid)?.cpuSeconds ?? 0));
}

function parentOf(pid: number): number | null {
  try {
    // Behind the name, which may hold blanks.
    return Number(readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[1]);
  } catch {
    return null;
  }
}

/**
 * The most that all processes held at one time, each its share of what several have in common, and how much of it each had. The system goes
 * through all pages for it, which four times a second took up to a tenth of the processor's time: what is resident is asked for first.
 */
function watchMemory(): { end(): number[] } {
  let most: number[] = [];
  let mostResident = 0;
  const look = (): void => {
    const pids = processes();
    const resident = sumOf(pids.map((pid) => readProcessUsage(pid)?.megabytes ?? 0));
    if (resident < TELLING_SHARE * mostResident) return;
    mostResident = resident;
    const held = pids.map(shareOf);
    if (sumOf(held) > sumOf(most)) most = held;
  };
  const watching = setInterval(look, 250);
  return {
    end() {
      clearInterval(watching);
      return most;
    },
  };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** Megabytes. */
function shareOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** What the sizes are made from must not lie in memory while they are measured: another process reads and writes it. */
function writeAll(sizes: readonly number[]): void {
  const program = join(import.meta.dirname, "..", "..", "tools", "corpora", "posting-copies.ts");
  execFileSync(process.execPath, ["--import", "tsx", program, given, folder, ...sizes.map(String)], { stdio: "inherit" });
}
