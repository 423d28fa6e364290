/**
 * Cost of the market: reading, deduplicating and finishing, at five sizes. Postings are made from those of ../shared: each copy changes
 * company and a tenth of its words, so that it is a posting of its own. `npx tsx bench/market.ts [largest]`.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readKnowledge } from "../src/io/knowledge-files.js";
import { findPostingFiles, readPostingFile } from "../src/io/market/posting-files.js";
import { finishPart } from "../src/market/finish.js";
import { makePart } from "../src/market/make-part.js";
import { mergeParts } from "../src/market/merge-parts.js";
import { packShard } from "../src/market/pack-shard.js";
import type { Part, PartPosting } from "../src/market/part.js";
import { mix } from "../src/postings/dedupe/shingles.js";
import { monthOf } from "../src/text/calendar.js";

const shared = process.env.GROUNDWORK_SHARED ?? join(import.meta.dirname, "..", "..", "shared");
const folder = join(shared, "data", "postings");
if (!existsSync(folder)) {
  console.log("skipped: ../shared is absent");
  process.exit(0);
}
const largest = Number(process.argv[2] ?? 160_000);
const knowledge = readKnowledge();
const files = (await findPostingFiles([folder])).filter(({ path }) => /2016|ai-engineering|hacker-news-2026/.test(path));

let started = performance.now();
const lap = (): number => {
  const passed = performance.now() - started;
  started = performance.now();
  return passed;
};
const readings = [];
for (const file of files) readings.push({ file, reading: await readPostingFile(file) });
const incoming = readings.reduce((sum, { reading }) => sum + reading.postings.length, 0);
console.log(`import: ${((lap() * 1000) / incoming / 1000).toFixed(3)} ms a posting, ${incoming} postings`);
const base = mergeParts(readings.map(({ file, reading }) => makePart(reading, file.preset, knowledge)));
console.log(`reading: ${(lap() / incoming).toFixed(3)} ms a posting, one process`);

for (const size of [1 / 16, 1 / 8, 1 / 4, 1 / 2, 1].map((share) => Math.round(largest * share))) {
  const part = multiply(base, size);
  lap();
  const { index } = finishPart(part, { name: "bench", present: [monthOf(2011, 1), monthOf(2026, 12)], earlier: null }, packShard);
  const passed = lap();
  const kept = index.sources.reduce((sum, source) => sum + source.kept, 0);
  console.log(
    `${size} postings: merge and finish ${passed.toFixed(0)} ms, ${((passed * 1000) / size).toFixed(1)} ms per 1,000, kept ${kept}, ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
  );
}

/** Shingles of a copy: a quarter of them other ones, which keeps it under the threshold of a duplicate. */
function multiply(part: Part, size: number): Part {
  const postings: PartPosting[] = [];
  for (let at = 0; at < size; at++) {
    const from = part.postings[at % part.postings.length] as PartPosting;
    const round = Math.floor(at / part.postings.length);
    if (round === 0) postings.push(from);
    else {
      const shingles = from.shingles.map((shingle, i) => (i % 4 === 0 ? mix(shingle + round) : shingle)).sort();
      postings.push({
        ...from,
        shingles,
        hash: `${from.hash.slice(0, 16)}${round.toString(16).padStart(8, "0")}`,
        repost: from.repost === null ? null : `${from.repost}${round}`,
      });
    }
  }
  return mergeParts([{ ...part, postings }]);
}
