/**
 * Deduplication and snapshot alone, up to millions of postings: what a store holds is multiplied, each copy with two fifths of the shingles
 * of the others, as ads of one template have, so that many pairs are looked at and none is a duplicate; each asks for one thing less. CPU time per 1,000 and the most memory at each size, which includes DuckDB's.
 * `npx tsx bench/speed/market-finish.ts STORE [sizes…]`, a store that `market build` has read.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import type { Cell } from "../../src/io/market/pack-rows.js";
import { EMPTY_ROW } from "../../src/market/snapshot/make-part.js";
import { packShard } from "../../src/market/snapshot/pack-shard.js";
import { type PostingRow, rowText } from "../../src/market/snapshot/part.js";
import { mix } from "../../src/postings/dedupe/shingles.js";
import { signatureOf } from "../../src/postings/dedupe/signature.js";
import { finishStore } from "../../src/store/finish-store.js";
import { wordsOf } from "../../src/store/load-keys.js";
import { openStore } from "../../src/store/open-store.js";
import { factsVersion } from "../../src/store/read-facts.js";

const [given = "", ...rest] = process.argv.slice(2);
if (!existsSync(given)) {
  console.log("skipped: name a store that market build has read");
  process.exit(0);
}
const { taxonomy } = readKnowledge();
const [step = "", size = "", path = ""] = rest;
if (step === "fill") await fill(path, Number(size));
else if (step === "finish") await measure(path, Number(size));
else for (const each of rest.length > 0 ? rest : ["100000", "200000", "400000"]) runSteps(each);

/** Each step of each size in a process of its own, or the memory of one would count for the next. */
function runSteps(each: string): void {
  const folder = mkdtempSync(join(tmpdir(), "groundwork-bench-"));
  try {
    for (const name of ["fill", "finish"])
      execFileSync(process.execPath, ["--import", "tsx", import.meta.filename, given, name, each, join(folder, "market.duckdb")], {
        stdio: "inherit",
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function fill(into: string, postings: number): Promise<void> {
  const store = await openStore(into);
  await multiply(store, postings);
  await store.close();
}

async function measure(from: string, postings: number): Promise<void> {
  const store = await openStore(from);
  const before = process.cpuUsage();
  const { index } = await finishStore(store, taxonomy, { name: "bench", present: null, earlier: null }, packShard);
  const { user, system } = process.cpuUsage(before);
  await store.close();
  const kept = index.sources.reduce((sum, source) => sum + source.kept, 0);
  const most = Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1000;
  console.log(
    `${postings} postings, kept ${kept}: ${((user + system) / postings).toFixed(0)} ms CPU per 1,000, at most ${most.toFixed(0)} MB, ${index.hash.slice(0, 8)}`,
  );
}

async function multiply(store: Awaited<ReturnType<typeof openStore>>, size: number): Promise<void> {
  const columns = ["source", "hash", "version", "role", "seniority", "day", "month", "repost", "region", "row", "shingles", "bands"];
  const base = await openStore(given);
  for (const table of ["sources", "imports"] as const)
    for (const row of await base.db.selectFrom(table).selectAll().execute()) await store.db.insertInto(table).values(row).execute();
  for (let round = 0, left = size; left > 0; round++) {
    for await (const block of base.stream(sql`select ${sql.raw(columns.join(", "))} from readings limit ${left}`)) {
      const rows = (block[0] ?? []).map((_, at) => copyOf(block.map((column) => column[at]) as Cell[], round));
      await store.append("readings", columns, rows);
      left -= rows.length;
      if (left <= 0) break;
    }
  }
  await base.close();
}

function copyOf([source, hash, , role, seniority, day, month, repost, region, row, shingles]: readonly unknown[], round: number): Cell[] {
  const words =
    round === 0
      ? wordsOf(shingles)
      : wordsOf(shingles)
          .map((word) => (word % 5 < 2 ? word : mix(word + round)))
          .sort();
  return [
    source,
    `${hash}${round}`,
    factsVersion(taxonomy.hash),
    role,
    seniority,
    day,
    month,
    repost === null ? null : `${repost}${round}`,
    region,
    lessOf(row, round),
    new Uint8Array(words.buffer),
    new Uint8Array(signatureOf(words).buffer),
  ] as Cell[];
}

/** Read or not is nothing to this: a row without anything is one too. */
function lessOf(row: unknown, round: number): string {
  if (row === "") return rowText(EMPTY_ROW);
  const { groups, ...rest } = JSON.parse(row as string) as PostingRow;
  return rowText({ ...rest, groups: groups.filter((_, at) => at !== round - 1) });
}
