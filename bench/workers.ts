/**
 * One worker and two on the same postings, in a PostgreSQL of Debian's package, beside the embedded store in the same run: time, CPU and
 * memory. Postings are made from those of ../shared: each copy changes company and a tenth of its words.
 * `npm run build && npx tsx bench/workers.ts [postings]`
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { dataFolder } from "../src/io/data-folder.js";
import { readKnowledge } from "../src/io/knowledge-files.js";
import { findPostingFiles } from "../src/io/market/posting-files.js";
import { type ReadingProcess, startReaders } from "../src/io/market/start-readers.js";
import { importFile } from "../src/store/import-files.js";
import { openStore } from "../src/store/open-store.js";
import { openPool, withShared } from "../src/store/postgres/connect.js";
import { followBuild } from "../src/store/postgres/follow-build.js";
import { countLiving } from "../src/store/postgres/living-workers.js";
import { migrate } from "../src/store/postgres/migrations.js";
import { factsVersion, writeReadings } from "../src/store/read-facts.js";
import { hasPostgres, startPostgres } from "../test/store/postgres-server.js";
import { hasShared, readSharedTexts } from "./shared-texts.js";

const TICKS = 100;
const WINDOWS = { name: "bench", present: null, earlier: null } as const;
const amount = Number(process.argv[2] ?? 6_000);
if (!hasShared || !hasPostgres) {
  console.log("skipped: ../shared or PostgreSQL is absent");
  process.exit(0);
}

const folder = mkdtempSync(join(tmpdir(), "gw-bench-workers-"));
const data = dataFolder();
const { taxonomy } = readKnowledge(data);
const server = await startPostgres();
try {
  const ads = await writeAds();
  const base = server.database("base");
  const pool = openPool(base);
  await migrate(pool);
  const imported = performance.now();
  for (const file of await findPostingFiles([ads], {
    id: "bench",
    name: "bench",
    licence: "none",
    selectedBy: "keyword",
    collected: "2026-11-01",
  }))
    await withShared(pool, (store) => importFile(store, file));
  console.log(`import: ${((performance.now() - imported) / amount).toFixed(3)} ms a posting`);
  await pool.end();

  const own = await embedded(ads);
  console.log(
    `embedded, one reader: ${own.seconds.toFixed(1)} s, ${own.cpu.toFixed(1)} s CPU, ${((own.cpu * 1000) / amount).toFixed(2)} ms CPU a posting`,
  );
  const one = await shared("one", 1);
  const two = await shared("two", 2);
  console.log(
    `queue and database beside the embedded reading: ${(((one.cpu - own.cpu) / own.cpu) * 100).toFixed(1)} % more CPU in the worker`,
  );
  console.log(
    `two workers beside one: ${(one.seconds / two.seconds).toFixed(2)} times as fast by the clock, ${(two.cpu / one.cpu).toFixed(3)} of its CPU`,
  );
} finally {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function writeAds(): Promise<string> {
  const texts = readSharedTexts(30);
  const path = join(folder, "ads", "bench.jsonl");
  execFileSync("mkdir", ["-p", join(folder, "ads")]);
  const out = createWriteStream(path);
  for (let at = 0; at < amount; at++) {
    const { text } = texts[at % texts.length] as { text: string };
    const round = Math.floor(at / texts.length);
    const words =
      round === 0 ? text : text.replace(/\S+/g, (word, place: number) => ((place + round) % 10 === 0 ? `${word}${round}` : word));
    const month = String(1 + (at % 10)).padStart(2, "0");
    const row = {
      id: String(at),
      title: "Software Engineer",
      company: `Company ${at}`,
      location: "Berlin",
      posted: `2026-${month}-01`,
      text: words,
    };
    if (!out.write(`${JSON.stringify(row)}\n`)) await new Promise<void>((resume) => out.once("drain", () => resume()));
  }
  await new Promise<void>((resume) => out.end(() => resume()));
  return join(folder, "ads");
}

async function embedded(ads: string): Promise<{ seconds: number; cpu: number }> {
  const store = await openStore(join(folder, "store.duckdb"));
  for (const file of await findPostingFiles([ads], {
    id: "bench",
    name: "bench",
    licence: "none",
    selectedBy: "keyword",
    collected: "2026-11-01",
  }))
    await importFile(store, file);
  const before = process.cpuUsage();
  const started = performance.now();
  const children = cpuOfEnded();
  // Everything of every posting, as the shared workers read: the embedded build leaves out what does not count.
  const [reader] = startReaders(1) as [ReadingProcess];
  for (let at = 0; at < amount; at += 1000) {
    const rows = await store.db.selectFrom("postings").select("incoming").orderBy("hash").limit(1000).offset(at).execute();
    const readings = await reader.read(
      rows.map(({ incoming }) => incoming),
      data,
      "both",
    );
    await store.transaction(() => writeReadings(store, factsVersion(taxonomy.hash), readings));
  }
  reader.end();
  const { user, system } = process.cpuUsage(before);
  await store.close();
  // The reading child has ended by then: its time is in this process's account.
  await new Promise((resume) => setTimeout(resume, 500));
  return { seconds: (performance.now() - started) / 1000, cpu: (user + system) / 1e6 + cpuOfEnded() - children };
}

async function shared(name: string, workers: number): Promise<{ seconds: number; cpu: number }> {
  const url = server.database(name);
  execFileSync("sh", ["-c", `pg_dump --format=custom '${url.replace(/\/[^/]*$/, "/base")}' | pg_restore --dbname '${url}'`]);
  const pool = openPool(url);
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, [resolve("dist/cli.js"), "worker", "--on", url], { stdio: ["ignore", "ignore", "inherit"] }),
  );
  while ((await countLiving(pool)) < workers) await new Promise((resume) => setTimeout(resume, 100));
  const before = children.map(cpuOf);
  const started = performance.now();
  await followBuild(pool, { version: factsVersion(taxonomy.hash), windows: WINDOWS }, () => {});
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `PostgreSQL: ${await bytesOf(pool, "postings")} bytes a posting of texts, ${await bytesOf(pool, "readings")} of what was read in them`,
  );
  const cpu = children.reduce((sum, child, at) => sum + cpuOf(child) - (before[at] as number), 0);
  const peak = children.map((child) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0));
  for (const child of children) {
    const left = new Promise((resume) => child.once("exit", resume));
    child.kill("SIGTERM");
    await left;
  }
  await pool.end();
  console.log(
    `${workers} worker${workers === 1 ? "" : "s"}: ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s CPU, ${((cpu * 1000) / amount).toFixed(2)} ms CPU a posting, at most ${Math.round(Math.max(...peak) / 1000)} MB a worker`,
  );
  return { seconds, cpu };
}

/** With its indexes and what lies outside the table, over all partitions. */
async function bytesOf(pool: ReturnType<typeof openPool>, table: string): Promise<string> {
  const { rows } = await pool.query<{ size: number }>(
    "select sum(pg_total_relation_size(inhrelid))::bigint as size from pg_inherits where inhparent = $1::regclass",
    [table],
  );
  return ((rows[0]?.size ?? 0) / amount).toFixed(0);
}

/** User and system time of a process and of the children under it, in seconds, as Linux keeps them. */
function cpuOf({ pid }: ChildProcess): number {
  const under = execFileSync("sh", ["-c", `ps -o pid= --ppid ${pid} || true`], { encoding: "utf8" })
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  return [String(pid), ...under].reduce(
    (sum, each) =>
      sum +
      fieldsOf(each)
        .slice(13, 15)
        .reduce((all, ticks) => all + ticks, 0) /
        TICKS,
    0,
  );
}

function cpuOfEnded(): number {
  return (
    fieldsOf("self")
      .slice(15, 17)
      .reduce((all, ticks) => all + ticks, 0) / TICKS
  );
}

/** The numbers of /proc/PID/stat by their place in proc(5), less one; the name in brackets may hold blanks. */
function fieldsOf(pid: string): number[] {
  const text = readFileSync(`/proc/${pid}/stat`, "utf8");
  return [
    0,
    0,
    ...text
      .slice(text.lastIndexOf(")") + 2)
      .split(" ")
      .map(Number),
  ];
}
