/** SkillSpan knowledge spans, strict and relaxed F1 of `extractSkills` alone (every sentence is prose). `--errors` lists what dominates. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extractSkills } from "../src/skills/find-mentions.js";
import type { CompiledTaxonomy } from "../src/taxonomy/compiled.js";
import { loadTaxonomy } from "../src/taxonomy/taxonomy.js";
import { readConll } from "./conll.js";
import { shared } from "./shared-texts.js";

const folder = join(shared, "gold", "skillspan");
if (!existsSync(folder)) {
  console.log("skipped: ../shared is absent");
  process.exit(0);
}
const path = process.argv[2]?.endsWith(".json") ? process.argv[2] : join(import.meta.dirname, "..", "data", "compiled", "taxonomy.json");
const compiled = JSON.parse(readFileSync(path, "utf8")) as CompiledTaxonomy;
const taxonomy = loadTaxonomy(compiled);
const errors = process.argv.includes("--errors");
const split = process.argv.includes("--train") ? "train" : "dev";
const missed = new Map<string, number>();
const spurious = new Map<string, number>();
const bump = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
const f1 = ([tp, fp, fn]: readonly number[]) => (2 * (tp ?? 0)) / (2 * (tp ?? 0) + (fp ?? 0) + (fn ?? 0) || 1);

for (const set of ["tech", "house"]) {
  const strict = [0, 0, 0];
  const relaxed = [0, 0, 0];
  for (const sentence of readConll(join(folder, `skillspan_${set}_${split}.conll`))) {
    const found = extractSkills(sentence.text, taxonomy).filter((mention) => mention.kind !== "soft");
    const spans = found.map((mention) => sentence.tokensOf(mention.start, mention.end));
    const gold = new Set(sentence.knowledge.map(String));
    const got = new Set(spans.map(String));
    for (const span of sentence.knowledge)
      if (!got.has(String(span)))
        bump(missed, `${set} ${sentence.words(span)}${spans.some((p) => p[0] <= span[1] && span[0] <= p[1]) ? "  (boundary)" : ""}`);
    for (const span of spans)
      if (!gold.has(String(span)))
        bump(
          spurious,
          `${set} ${sentence.words(span)}${sentence.knowledge.some((p) => p[0] <= span[1] && span[0] <= p[1]) ? "  (boundary)" : ""}`,
        );
    const hits = [...got].filter((span) => gold.has(span)).length;
    add(strict, hits, got.size - hits, gold.size - hits);
    const used = new Set<number>();
    let over = 0;
    for (const span of spans) {
      const at = sentence.knowledge.findIndex((g, i) => !used.has(i) && span[0] <= g[1] && g[0] <= span[1]);
      if (at >= 0) {
        used.add(at);
        over++;
      }
    }
    add(relaxed, over, spans.length - over, gold.size - over);
  }
  for (const [name, [tp = 0, fp = 0, fn = 0]] of [
    ["strict", strict],
    ["relaxed", relaxed],
  ] as const) {
    console.log(
      `${set} ${split} knowledge, ${name.padEnd(7)}  P ${(tp / (tp + fp || 1)).toFixed(3)}  R ${(tp / (tp + fn || 1)).toFixed(3)}  F1 ${f1([tp, fp, fn]).toFixed(3)}  ${tp}/${fp}/${fn}`,
    );
  }
}
if (errors)
  for (const [name, map] of [
    ["missed", missed],
    ["spurious", spurious],
  ] as const)
    console.log(`\n${name}\n${top(map)}`);

function add(sums: number[], ...values: number[]): void {
  values.forEach((value, i) => {
    sums[i] = (sums[i] ?? 0) + value;
  });
}

function top(map: ReadonlyMap<string, number>): string {
  return [...map]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 80)
    .map(([key, n]) => `  ${n} ${key}`)
    .join("\n");
}
