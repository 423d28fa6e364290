/** Speed of `findMentions` (match and decide) and of sentence splitting, one thread, text in memory. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findMentions } from "../../src/skills/find-mentions.js";
import type { CompiledTaxonomy } from "../../src/taxonomy/compiled.js";
import { loadTaxonomy } from "../../src/taxonomy/taxonomy.js";
import { hasShared, readSharedTexts } from "../../tools/corpora/shared-texts.js";

if (!hasShared) {
  console.log("skipped: ../shared is absent");
  process.exit(0);
}
const path = process.argv[3] ?? join(import.meta.dirname, "..", "..", "data", "compiled", "taxonomy.json");
const taxonomy = loadTaxonomy(JSON.parse(readFileSync(path, "utf8")) as CompiledTaxonomy);
const texts = readSharedTexts(Number(process.argv[2] ?? 10));
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
let best = Number.POSITIVE_INFINITY;
let mentions = 0;
for (let round = 0; round < 5; round++) {
  const from = performance.now();
  mentions = 0;
  for (const { text, company } of texts) mentions += findMentions(text, taxonomy, { company }).length;
  best = Math.min(best, performance.now() - from);
}
console.log(
  `findMentions: ${(bytes / 1000 / best).toFixed(1)} MB/s, ${mentions} mentions in ${(bytes / 1e6).toFixed(1)} MB, ${((best * 1e6) / mentions).toFixed(0)} ns each`,
);
