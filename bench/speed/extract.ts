/**
 * Whole extraction, a core: JSON lines of real postings in, facts as JSON lines out, beside the matcher alone and the JSON alone. With `npm run build` done, the command with one and two jobs too. `npx tsx bench/speed/extract.ts [megabytes]`
 * What was found and tried with it: docs/decisions/0033-speed-of-reading.md.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { paceCompiler } from "../../src/io/programs/pace-compiler.js";
import { bundleAsShipped } from "../../tools/bundle-as-shipped.js";
import { hasShared, readSharedTexts } from "../../tools/corpora/shared-texts.js";

if (!hasShared) {
  console.log("skipped: ../shared is absent");
  process.exit(0);
}
paceCompiler("manyTexts");
const folder = await bundleAsShipped({
  "extract-lines": "src/postings/extract-lines.ts",
  "knowledge-files": "src/io/knowledge/knowledge-files.ts",
});
const { extractLines } = (await import(join(folder, "extract-lines.js"))) as typeof import("../../src/postings/extract-lines.js");
const { readKnowledge } = (await import(join(folder, "knowledge-files.js"))) as typeof import("../../src/io/knowledge/knowledge-files.js");
const knowledge = readKnowledge();
const texts = readSharedTexts(Number(process.argv[2] ?? 8));
const lines = texts.map(({ id, company, text }) => JSON.stringify({ id, company, text }));
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
console.log(`${texts.length} postings, ${(bytes / 1e6).toFixed(1)} MB of text; asked 14 MB/s a core`);

const json = measure("JSON in and out alone", () => lines.reduce((sum, line) => sum + JSON.stringify(JSON.parse(line)).length, 0), 3);
const matcher = measure(
  "the matcher alone",
  () => texts.reduce((sum, { text }) => sum + knowledge.taxonomy.matcher.scan(text).count, 0),
  3,
);
const first = measure("whole extraction, first round", () => extractLines(lines, 1, knowledge).text.length, 1);
const warm = measure("whole extraction, warm", () => extractLines(lines, 1, knowledge).text.length, 3);
console.log(
  `warm extraction takes ${(warm / matcher).toFixed(1)} times the matcher, ${(warm / json).toFixed(1)} times the JSON; the first round ${(first / warm).toFixed(1)} times the warm one`,
);

const cli = join(import.meta.dirname, "..", "..", "dist", "cli.js");
if (existsSync(cli)) {
  const input = `${lines.join("\n")}\n`;
  const [one, two] = [1, 2].map((jobs) => {
    const from = performance.now();
    const { status } = spawnSync(process.execPath, [cli, "extract", "--jobs", String(jobs)], { input, maxBuffer: 1 << 30 });
    if (status !== 0) throw new Error(`extract --jobs ${jobs} ended with ${status}`);
    const wall = performance.now() - from;
    console.log(`groundwork extract --jobs ${jobs}, start included, by the clock: ${(bytes / 1000 / wall).toFixed(2)} MB/s`);
    return wall;
  }) as [number, number];
  console.log(`two jobs are ${(one / two).toFixed(2)} times as fast as one`);
} else console.log("groundwork extract: run npm run build to measure it");

/** Milliseconds of processor time, least of the rounds. */
function measure(label: string, work: () => number, rounds: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  console.log(`${label}: ${(bytes / 1000 / best).toFixed(2)} MB/s`);
  return best;
}
