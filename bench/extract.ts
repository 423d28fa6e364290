/**
 * Whole extraction, a core: JSON lines of real postings in, facts as JSON lines out, beside the matcher alone and the JSON alone. With `npm run build` done, the command with one and two jobs too. `npx tsx bench/extract.ts [megabytes]`
 *
 * Where machines are shared and the processor's counters are not to be had, what a stage costs is told by its share in `--cpu-prof` before and
 * after, not by the clock, which errs by 5 %. Names of unknown tools took 3.7 %: nearly all of it the making of matches, one for each word with
 * a capital; asked first whether anything may stand beside what vouches, they take 2.3. Phrases took 7.8: what has few answers is hashed
 * once, ends of words only where a phrase may end, 6.2. What a clause wishes was looked for once more for each name in it. Expressions that
 * are sought are an eighth of the time, none of them more than 0.7 %; the rest is spread over 200 functions, of which none but the cues' and
 * the writing of JSON takes 3 %.
 *
 * What slowed it unseen: a table of skills read both ways (30 ms) to compare two of them, a map made empty for every word that begins no title, and
 * sets of hashes (those above 2^31 are no small numbers to the engine: each is hashed once more). Without these, lines scored once, and deeds
 * looked for only of skills that do not count yet, the first 8 MB take 2 % less of the processor's time (twelve pairs side by side, 0.93 to 1.01);
 * warm, nothing stands out from the noise. Before that: a letter asked for before a text's first (`node --trace-deopt`, "out of bounds"), which
 * threw away the loop of all cues
 * at every text; objects spread out of others (`node --log-ic`); and arrays filtered or mapped out of nothing, which are of numbers to the
 * engine: loops over them were made fast and thrown away again, one of them seven times ("wrong map", always at the same place), a twentieth of
 * the first 24 MB. Without gain: the letters of a text as numbers beforehand (the copy costs what the loop over them saves), a sample looked up
 * letter by letter in lower case for its language, the flags of the engine that io/pace-compiler.ts names, larger batches (smaller ones cost a
 * tenth), zones and decisions in smaller steps over a batch, and clauses parted in a loop over the line's letters instead of by an expression.
 * Two processes of the same code differ by 3 %: less is told by several of each only. Of the time a third is fast code, an eighth expressions, an
 * eighth garbage, 3 % letters asked of strings cut out of others (`perf record --call-graph fp` over `node --perf-prof` tells the stages apart,
 * which `--cpu-prof` does not). Deciding on names waits for memory more than it works: over a text just decided the same decisions cost
 * half, so what a form is asked lies together, in few objects.
 * Of the first 2 MB a quarter is the making of fast code, of the first 30 MB a sixth. Expressions with the flags i and u cost most of what
 * expressions cost to make: 150 to 600 µs for a class of all scripts' letters, for texts of one and of two bytes each; without them, and made
 * into machine code at once, all of the first 60 postings take 44 ms instead of 176. All in one file instead of chunks: 3 % of the first round. A
 * memory of lines would find a fifth of them again, and the dearest function of a line alone is 7 % of the time: 1.2 % could be won.
 * Counted over 3,400 ads, expressions were tried 1,390 times an ad: at letters that cannot begin them, at line breaks without a hyphen, between
 * names that no comma joins. Told by a code unit first they are 1,110, and 3 % less is allocated; the time falls by 1 to 2 % (both readers in one
 * process, a batch each in turn; the same reader against itself differs by as much). One profile gave the words of first lines, asked of an object
 * by "in" and so entered among the names of all objects, 1.1 %, the next 0.2 %: a single profile tells nothing under 1 %. Of the lines that may be
 * headings 22 % come again among the last 4,096, 33 % among 16,384; a memory of them would win 1 %, and pay half of it for copies. Fast code made
 * later (budgets of 400,000 and 800,000) or of smaller functions neither saved nor cost what stood out from the noise.
 * Flags set by a process that has begun widen the young generation of its threads and children, not its own; wider, garbage takes a fifth less
 * time, but one thread that reads behind the command gained nothing of 30 MB and cost one posting 0.1 s.
 * Of one posting (0.33 s of processor time, an empty Node 0.05) a sixth was what the cues look for, which is worked out with the data now.
 * Without gain there: smaller files (minified, or without blanks), a larger young generation from the start (--min-semi-space-size), one that
 * grows at once.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { paceCompiler } from "../src/io/pace-compiler.js";
import { bundleAsShipped } from "../tools/bundle-as-shipped.js";
import { hasShared, readSharedTexts } from "./shared-texts.js";

if (!hasShared) {
  console.log("skipped: ../shared is absent");
  process.exit(0);
}
paceCompiler("manyTexts");
const folder = await bundleAsShipped({
  "extract-lines": "src/postings/extract-lines.ts",
  "knowledge-files": "src/io/knowledge-files.ts",
});
const { extractLines } = (await import(join(folder, "extract-lines.js"))) as typeof import("../src/postings/extract-lines.js");
const { readKnowledge } = (await import(join(folder, "knowledge-files.js"))) as typeof import("../src/io/knowledge-files.js");
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

const cli = join(import.meta.dirname, "..", "dist", "cli.js");
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
