/** Writes data/market from ../shared/data, as build-market.ts has it. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dataFolder } from "../../src/io/knowledge/data-folder.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { writeSnapshot } from "../../src/io/market/write-snapshot.js";
import { MARKET_THRESHOLDS } from "../../src/market/thresholds.js";
import { buildStore } from "../../src/store/build-store.js";
import { importFile } from "../../src/store/import-files.js";
import { openStore } from "../../src/store/open-store.js";
import { openFactReader } from "../../src/store/read-facts.js";
import { monthOf } from "../../src/text/calendar.js";
import { SHARED } from "../corpora/shared-folder.js";
import { readSalaryFile } from "./salary-file.js";
import { AI_JOBS_TABLE } from "./salary-table.js";

export async function buildBuiltinMarket(root: string, argv: readonly string[]): Promise<void> {
  const option = (name: string, fallback: string) => (argv.includes(name) ? (argv[argv.indexOf(name) + 1] ?? fallback) : fallback);
  const out = option("--out", join(root, "data", "market"));
  const data = option("--compiled", "") || dataFolder();
  const started = performance.now();
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1);

  const postings = join(SHARED, "data", "postings");
  if (!existsSync(postings)) throw new Error(`no postings at ${postings}: set GROUNDWORK_SHARED`);
  const knowledge = readKnowledge(data);
  const folder = mkdtempSync(join(tmpdir(), "groundwork-market-"));
  const store = await openStore(join(folder, "market.duckdb"));
  const files = await findPostingFiles([postings]);
  const windows = {
    name: "built-in",
    present: [monthOf(2025, 1), monthOf(2026, 12)],
    earlier: [monthOf(2011, 1), monthOf(2019, 12)],
  } as const;
  const options = { data, taxonomy: knowledge.taxonomy.hash, workers: Number(option("--workers", "2")), windows: () => windows };
  const reader = openFactReader(store, {
    ...options,
    ...(process.stderr.isTTY ? { onDone: (done: number, of: number) => void process.stderr.write(`\rread ${done} of ${of}`) } : {}),
  });
  // Readers take a second to start: they do so while the table is read.
  reader.begin();
  const salaries = readSalaryFile(join(SHARED, "data", "salaries", "ai-jobs-2020-2025.csv.gz"), AI_JOBS_TABLE, knowledge.roles);
  console.log(`${seconds()} s  salary table: ${JSON.stringify(salaries.provenance)}`);
  for (const file of files) await importFile(store, file, reader);
  console.log(`${seconds()} s  ${files.length} files came in`);
  const finished = await buildStore(store, {
    ...options,
    reader,
    taxonomy: knowledge.taxonomy,
    finish: () => ({ ...windows, least: MARKET_THRESHOLDS.chance, salaries: salaries.byRole, tables: [salaries.provenance] }),
  });
  reader.end();
  await store.close();
  rmSync(folder, { recursive: true });
  console.log(`${seconds()} s  read and finished`);
  const bytes = writeSnapshot(out, finished);
  const { index } = finished;
  for (const source of index.sources)
    console.log(
      `  ${source.id}: read ${source.read}, kept ${source.kept}, without role ${source.withoutRole}, ${JSON.stringify(source.dropped)}`,
    );
  const large = index.roles.filter((role) => role.shard !== null);
  console.log(
    `${index.roles.length} roles, ${large.length} shards, largest ${large.map(({ bytes }) => bytes).sort((a, b) => b - a)[0]}, ${bytes} bytes in all; ${index.hash}`,
  );
  console.log(`${seconds()} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
}
