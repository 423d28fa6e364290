/** SkillSpan knowledge spans, strict and relaxed F1 of what `extract` prints for each sentence; `--names` without the labeller. `--errors` lists what dominates. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readKnowledge } from "../src/io/knowledge/knowledge-files.js";
import { readPosting } from "../src/postings/read-posting.js";
import { readConll } from "../tools/corpora/conll.js";
import { SHARED } from "../tools/corpora/shared-folder.js";

const folder = join(SHARED, "gold", "skillspan");
if (!existsSync(folder)) {
  console.log("skipped: ../shared is absent");
  process.exit(0);
}
const { taxonomy, roles, spans: labeller } = readKnowledge();
const knowledge = { taxonomy, roles, ...(process.argv.includes("--names") || labeller === undefined ? {} : { spans: labeller }) };
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
    const { skills } = readPosting({ id: "", title: null, company: null, location: null, posted: null, text: sentence.text }, knowledge);
    // Offsets are into title + "\n" + text.
    const spans = skills
      .filter(({ kind }) => kind !== "soft")
      .flatMap((skill) => skill.spans.map(([start, end]) => sentence.tokensOf(start - 1, end - 1)));
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
