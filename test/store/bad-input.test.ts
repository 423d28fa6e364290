import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { yearlyMidpoint } from "../../src/market/pay.js";
import { readPay } from "../../src/postings/facts/pay.js";
import { parseJobPostingPage } from "../../src/postings/source/job-posting-page.js";
import { type ImportReport, importFile } from "../../src/store/import-files.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";

const OWN = { id: "own", name: "own", licence: "yours", selectedBy: "keyword", collected: "2026-03-31" } as const;
let folder = "";
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "gw-bad-"));
  mkdirSync(join(folder, "ads"));
  store = await openStore(join(folder, "m.duckdb"));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const TEXT = "We look for an engineer who knows Python and SQL, writes well, and wants to build things that last with us.";
const ad = (n: number, more: object = {}) =>
  JSON.stringify({ id: String(n), title: "Data Engineer", text: `${TEXT} Number ${n}.`, ...more });

async function importOf(name: string, bytes: string | Uint8Array): Promise<ImportReport> {
  writeFileSync(join(folder, "ads", name), bytes);
  const [file] = await findPostingFiles([join(folder, "ads", name)], OWN);
  if (file === undefined) throw new Error(`${name} was not recognised`);
  const report = await importFile(store, file);
  const dropped = Object.values(report.dropped).reduce((sum, n) => sum + n, 0);
  // The summary adds up to what was read, whatever was wrong.
  expect(report.read).toBe(report.fresh + report.known + report.changed + dropped);
  return report;
}

async function texts(): Promise<string[]> {
  const rows = await store.db.selectFrom("postings").select("incoming").execute();
  return rows.map(({ incoming }) => (JSON.parse(incoming) as { posting: { text: string } }).posting.text);
}

test("half a gzip gives what it holds, and one record that breaks off", async () => {
  const packed = gzipSync(Array.from({ length: 2000 }, (_, n) => ad(n, { noise: Math.sin(n) })).join("\n"));
  const report = await importOf("a.jsonl.gz", packed.subarray(0, packed.length >> 1));
  expect(report.fresh).toBeGreaterThan(500);
  expect(report.dropped["cut-off"]).toBe(1);
  expect(await importOf("whole.jsonl.gz", packed)).toMatchObject({ read: 2000, dropped: {} });
});

test("a gzip broken in its middle, and what only calls itself one, are counted", async () => {
  const packed = gzipSync(Array.from({ length: 2000 }, (_, n) => ad(n, { noise: Math.sin(n) })).join("\n"));
  packed.fill(0xff, packed.length >> 1, (packed.length >> 1) + 40);
  expect((await importOf("a.jsonl.gz", packed)).dropped["cut-off"]).toBe(1);
  expect(await importOf("b.jsonl.gz", [ad(9001), ad(9002)].join("\n"))).toMatchObject({ fresh: 2 });
});

test("a line of many megabytes is skipped as it streams by, and the next one is read", async () => {
  const megabytes = process.env.GROUNDWORK_FULL === undefined ? 40 : 2100;
  const line = Buffer.alloc(1_000_000, "x");
  const packed = gzipSync(
    Buffer.concat([
      Buffer.from(`${ad(1)}\n{"text":"`),
      ...Array.from({ length: Math.min(megabytes, 40) }, () => line),
      Buffer.from(`"}\n${ad(2)}`),
    ]),
  );
  expect(await importOf("a.jsonl.gz", packed)).toMatchObject({ read: 3, fresh: 2, dropped: { "line-too-long": 1 } });
});

test("lines of another encoding keep their letters", async () => {
  const western = Buffer.from(ad(1).replace("writes well", "schreibt schön"), "latin1");
  const utf8 = Buffer.from(ad(2).replace("writes well", "écrit bien"));
  await importOf("a.jsonl", Buffer.concat([western, Buffer.from("\n"), utf8]));
  expect((await texts()).join(" ")).toMatch(/schreibt schön/);
  expect((await texts()).join(" ")).toMatch(/écrit bien/);
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`title,description\nData Engineer,"${TEXT} für alle"`, "utf16le")]);
  expect(await importOf("b.csv", utf16)).toMatchObject({ fresh: 1 });
});

test("broken lines, foreign values and dates in the future are skipped with their reason", async () => {
  const lines = [
    ad(1, { posted: "2026-03-01" }),
    "{",
    "[1]",
    '"words"',
    "null",
    ad(2, { posted: "2031-01-01" }),
    ad(3, { text: "too short" }),
  ];
  expect(await importOf("a.jsonl", lines.join("\n"))).toMatchObject({
    read: 7,
    fresh: 1,
    dropped: { unreadable: 4, "date-in-the-future": 1, "no-text": 1 },
  });
});

test("a table with other columns is not guessed at, and one with a short row loses that row only", async () => {
  writeFileSync(join(folder, "ads", "x.csv"), "a,b\n1,2\n");
  expect(await findPostingFiles([join(folder, "ads", "x.csv")], OWN)).toEqual([]);
  expect(await importOf("y.csv", `title,description\nData Engineer,"${TEXT}"\nonly one column\n`)).toMatchObject({
    read: 2,
    fresh: 1,
    dropped: { unreadable: 1 },
  });
});

test("pay that is no number, upside down or free of sense gives no pay, and the ad stays", () => {
  for (const words of ["Salary: competitive", "Salary: DOE", "Salary: $0", "Pay: attractive package"])
    expect(readPay(words, ["US"])).toBeNull();
  const swapped = readPay("Salary: $150,000 - $120,000 per year", ["US"]);
  expect(swapped === null || (swapped.min ?? 0) <= (swapped.max ?? 0)).toBe(true);
  expect(yearlyMidpoint([null, 100_000, "USD", "year", "base"])).toBeNull();
});

test("a page that is a bomb ends quickly and gives no posting", () => {
  const started = performance.now();
  expect(parseJobPostingPage("<script type='application/ld+json'>".repeat(20_000))).toEqual([{ dropped: "unreadable" }]);
  expect(parseJobPostingPage(`<script type="application/ld+json">${"[".repeat(200_000)}</script>`)).toEqual([{ dropped: "unreadable" }]);
  expect(parseJobPostingPage("<".repeat(1_000_000))).toEqual([{ dropped: "unreadable" }]);
  expect(performance.now() - started).toBeLessThan(5000);
});

test("Parquet comes in with its dates, numbers and lists; what only calls itself Parquet is one unreadable record", async () => {
  const path = join(folder, "ads", "a.parquet");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `copy (select 7::bigint id, 'Data Engineer' title, $text || ' ' || i description, date '2026-02-03' posted_date, ['Berlin', 'Bonn'] "location" from range(3) t(i)) to '${path}' (format parquet)`,
    { text: TEXT },
  );
  connection.closeSync();
  const [file] = await findPostingFiles([path], OWN);
  if (file === undefined) throw new Error("not recognised");
  expect(await importFile(store, file)).toMatchObject({ read: 3, fresh: 3, dropped: {} });
  const row = await store.db.selectFrom("postings").select("incoming").executeTakeFirst();
  expect(JSON.parse(row?.incoming ?? "")).toMatchObject({
    posting: { id: "7", posted: "2026-02-03", location: "Berlin, Bonn" },
    month: 2026 * 12 + 1,
  });
  writeFileSync(join(folder, "ads", "b.parquet"), "no parquet");
  const [broken] = await findPostingFiles([join(folder, "ads", "b.parquet")], { ...OWN, columns: { text: "x" } });
  if (broken === undefined) throw new Error("not recognised");
  expect(await importFile(store, broken)).toMatchObject({ read: 1, dropped: { unreadable: 1 } });
});

test("a Markdown file is one ad, its first heading the title", async () => {
  await importOf("a.md", `# Senior Data Engineer\n\n${TEXT}`);
  const row = await store.db.selectFrom("postings").select("incoming").executeTakeFirst();
  expect(JSON.parse(row?.incoming ?? "")).toMatchObject({ posting: { title: "Senior Data Engineer" } });
});
