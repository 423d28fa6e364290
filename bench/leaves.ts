/**
 * Changes one leaf of a report at random, makes every id and hash again as a careful forger would, and asks verify. Prints the share
 * found, beside that of the schema alone, and what was not found. `npx tsx bench/leaves.ts [changes] [seed]`.
 */
import { openStream } from "../src/market/statistics/random.js";
import { Report } from "../src/schema/report.js";
import { verifyReport } from "../src/verify.js";
import { builtInMarket, sharedKnowledge } from "../test/examples.js";
import { analyzePerson } from "../test/people.js";
import { rehash } from "../test/verify/rehash.js";

/** Leaves that may change without a violation, each with its reason. */
const EXCUSED: readonly (readonly [RegExp, string])[] = [
  [/^id$/, "it is the hash of the rest and is made again"],
  [/^figures\.[^.]+\.id$/, "an id is the hash of its content and is made again"],
];

type Leaf = { readonly path: readonly (string | number)[]; readonly value: unknown };

function leavesOf(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (value === null || typeof value !== "object") return [{ path, value }];
  const entries: [string | number, unknown][] = Array.isArray(value) ? value.map((item, at) => [at, item]) : Object.entries(value);
  return entries.flatMap(([key, item]) => leavesOf(item, [...path, key]));
}

function changed(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value + 1 : value * 0.9;
  if (typeof value === "boolean") return !value;
  if (value === null) return 1;
  return `${String(value)}x`;
}

function withLeaf(report: Report, { path, value }: Leaf): Report {
  const copy = structuredClone(report) as unknown as Record<string | number, never>;
  let place: Record<string | number, unknown> = copy;
  for (const key of path.slice(0, -1)) place = place[key] as Record<string | number, unknown>;
  place[path.at(-1) as string | number] = changed(value);
  return copy as unknown as Report;
}

const changes = Number(process.argv[2] ?? 1000);
const { below } = openStream(process.argv[3] ?? "1eaf");
const { report, document } = await analyzePerson("robin-achterberg");
const leaves = leavesOf(JSON.parse(JSON.stringify(report)));
const [market, knowledge] = [builtInMarket(), sharedKnowledge()];
let [found, excused, byShape] = [0, 0, 0];
const missed: string[] = [];
for (let at = 0; at < changes; at++) {
  const leaf = leaves[below(leaves.length)] as Leaf;
  const path = leaf.path.join(".");
  if (EXCUSED.some(([pattern]) => pattern.test(path))) {
    excused++;
    continue;
  }
  const damaged = rehash(withLeaf(report, leaf));
  if (!Report.safeParse(damaged).success) byShape++;
  const { violations } = verifyReport(damaged, { cv: document, corrections: null, market }, knowledge);
  if (violations.length > 0) found++;
  else missed.push(`${path}: ${JSON.stringify(leaf.value)}`);
}
const of = changes - excused;
console.log(`${leaves.length} leaves; ${found} of ${of} changes found (${((found * 100) / of).toFixed(1)} %), ${excused} excused`);
console.log(`reference, the schema alone (all hashes were made again): ${byShape} of ${of} (${((byShape * 100) / of).toFixed(1)} %)`);
for (const line of missed) console.log(`  not found: ${line}`);
