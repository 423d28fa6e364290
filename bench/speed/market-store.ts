/**
 * Import, reading and building through the store, as `market add` and `market build` do it, beside plain parsing of the same records.
 * `npx tsx bench/speed/market-store.ts [FOLDER | FILE]`, default: the AI engineering ads of ../shared.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolder } from "../../src/io/knowledge/data-folder.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles, readPostingFile } from "../../src/io/market/posting-files.js";
import { buildStore } from "../../src/store/build-store.js";
import { importFile } from "../../src/store/import-files.js";
import { openStore } from "../../src/store/open-store.js";
import { SHARED } from "../../tools/corpora/shared-folder.js";

const given = process.argv[2] ?? join(SHARED, "data", "postings", "ai-engineering-2026");
if (!existsSync(given)) {
  console.log(`skipped: ${given} is absent`);
  process.exit(0);
}
const data = dataFolder();
const { taxonomy } = readKnowledge(data);
const files = await findPostingFiles([given]);
const folder = mkdtempSync(join(tmpdir(), "groundwork-bench-"));

let began = performance.now();
/** By the clock, since readers are processes of their own: look at the ratios. */
const seconds = (): number => {
  const passed = performance.now() - began;
  began = performance.now();
  return passed / 1000;
};
let characters = 0;
let postings = 0;
for (const file of files)
  for (const { posting } of (await readPostingFile(file)).postings) {
    characters += posting.text.length;
    postings++;
  }
const plain = seconds();
const store = await openStore(join(folder, "market.duckdb"));
for (const file of files) await importFile(store, file);
const imported = seconds();
const build = { data, taxonomy, workers: 1, finish: () => ({ name: "bench", present: null, earlier: null }) };
await buildStore(store, build);
const built = seconds();
await buildStore(store, build);
const finished = seconds();
for (const file of files) await importFile(store, file);
const again = seconds();
await store.close();
rmSync(folder, { recursive: true });

const megabytes = characters / 1e6;
const row = (what: string, time: number): string =>
  `${what}: ${time.toFixed(2)} s, ${(megabytes / time).toFixed(2)} MB/s, ${((1e6 * time) / postings).toFixed(0)} ms per 1,000, ${(time / plain).toFixed(1)} times plain parsing`;
console.log(`${postings} postings, ${megabytes.toFixed(1)} MB of text, one reader`);
for (const [what, time] of Object.entries({
  "plain parsing": plain,
  import: imported,
  "reading and building": built,
  "building what is read": finished,
  "import again": again,
}))
  console.log(row(what, time));
