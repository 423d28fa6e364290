import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { aiAd, writeAds } from "../../store/sample-ads.js";
import { run as runCommand, runOnTerminal } from "../run-cli.js";

const compiled = existsSync(join(import.meta.dirname, "..", "..", "..", "data", "compiled", "taxonomy.json"));
let folder = "";
let server: Server | null = null;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "gw-market-"));
});
afterEach(() => {
  server?.close();
  server = null;
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => runCommand("market", "--store", join(folder, "m.duckdb"), ...args);

test("add says what came, and a service is not asked without --online", async () => {
  mkdirSync(join(folder, "ads"));
  writeAds(join(folder, "ads"), "a.jsonl", [1, 2, 2].map(aiAd));
  const { code, out } = await run("add", join(folder, "ads"), "--json");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([{ read: 3, fresh: 2, known: 1, dropped: {} }]);
  writeFileSync(join(folder, "ads", "prices.csv"), "name,price\nx,1\n");
  expect((await run("add", join(folder, "ads"))).err).toContain("prices.csv");
  const build = await run("build", "--store", join(folder, "empty.duckdb"), "--out", join(folder, "none"));
  expect(build.err).toContain("holds no postings yet");
  expect(existsSync(join(folder, "none"))).toBe(false);
  expect((await run("add", "remotive")).err).toContain("[offline]");
  expect((await run("add", join(folder, "nothing"))).err).toContain("[no-such-file]");
});

test("of one large file add shows how far it is, how fast, and at its end nothing more", async () => {
  const long = Array.from({ length: 90 }, (_, at) => ({ job_id: String(at), description: "short", beside: "x".repeat(20_000) }));
  writeAds(folder, "a.jsonl", long);
  const { err, out } = await runOnTerminal(
    "market",
    "--store",
    join(folder, "m.duckdb"),
    "add",
    join(folder, "ai-engineering-2026"),
    "--json",
  );
  expect(JSON.parse(out)).toMatchObject([{ read: 90, dropped: { "no-text": 90 } }]);
  const shown = [...err.matchAll(/\[(=*) *\] (\d) of 2 MB, (\d+) postings, \d+ a second/g)];
  const counts = shown.map(([, , , postings]) => Number(postings));
  expect(counts.length).toBeGreaterThan(4);
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts[0]).toBeLessThan(30);
  expect(shown[0]?.[1]?.length).toBeLessThan(8);
  expect(shown.at(-1)?.slice(1)).toEqual(["=".repeat(24), "2", "90"]);
  expect(err.endsWith("\r\u001b[2K")).toBe(true);
});

test("pages with JobPosting data come in from a server that is named", async () => {
  const ad = { "@type": "JobPosting", title: "AI Engineer", description: aiAd(1).description, datePosted: "2026-02-01" };
  server = createServer((request, response) =>
    request.url === "/robots.txt"
      ? response.writeHead(404).end()
      : response.end(`<script type="application/ld+json">${JSON.stringify(ad)}</script>`),
  );
  await new Promise<void>((done) => server?.listen(0, "127.0.0.1", done));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  expect((await run("add", `http://${host}/job`, "--online")).err).toContain("[address-refused]");
  const { out, err } = await run("add", `http://${host}/job`, "--online", "--allow-private", host, "--json");
  expect(err).toBe("");
  expect(JSON.parse(out)).toMatchObject([{ source: "page", fresh: 1 }]);
});

test.skipIf(!compiled)("build writes a snapshot and a part, and merging the part gives the same snapshot", async () => {
  writeAds(
    folder,
    "a.jsonl",
    Array.from({ length: 40 }, (_, at) => aiAd(at)),
  );
  writeFileSync(join(folder, "own.csv"), `title,description\nAI Engineer,"${aiAd(77).description.replace(/\n/g, " ")}"`);
  await run("add", folder, "--collected", "2026-02-28");
  const options = ["--present", "2026-01..2026-12"];
  expect((await run("build", "--out", join(folder, "s1"), "--part", join(folder, "p"), ...options)).err).toBe("");
  await run("merge", join(folder, "p"), "--out", join(folder, "s2"), ...options);
  expect(readFileSync(join(folder, "s2", "index.json"), "utf8")).toBe(readFileSync(join(folder, "s1", "index.json"), "utf8"));
  const { out } = await run("info", join(folder, "s1"));
  expect(out).toContain("ai-engineering-2026");
  expect((await run("diff", join(folder, "s1"), join(folder, "s2"))).out).toContain("the same");
});

test.skipIf(!compiled)(
  "what was counted is shown as a picture, and every ad that counts as another one is listed beside it, as many as the snapshot left out",
  async () => {
    const again = { ...aiAd(4), job_id: "again", title: "AI Engineer (Remote)", posted_date: "2026-02-20" };
    writeAds(folder, "a.jsonl", [...Array.from({ length: 32 }, (_, at) => aiAd(at)), again]);
    expect((await run("merged")).err).toContain("market build");
    await run("add", folder);
    await run("build", "--out", join(folder, "s1"));
    const shown = await run("show", "AI Engineer", "--level", "mid", "--market", join(folder, "s1"), "--svg", join(folder, "m.svg"));
    expect(shown.out).toContain("ai-engineer, all levels: 32 postings");
    const picture = readFileSync(join(folder, "m.svg"), "utf8");
    for (const words of ["ai-engineer, all levels: 32 postings", "PyTorch", " / 32</text>"]) expect(picture).toContain(words);
    const merged = JSON.parse((await run("merged", "AI Engineer", "--json")).out) as { why: string; kept: object; folded: object }[];
    expect(merged).toMatchObject([{ role: "ai-engineer", why: "duplicate", kept: { id: aiAd(4).job_id }, folded: { id: "again" } }]);
    const [source] = (JSON.parse(readFileSync(join(folder, "s1", "index.json"), "utf8")) as { sources: [{ dropped: object }] }).sources;
    expect(source.dropped).toEqual({ duplicate: merged.length });
    expect((await run("merged")).out).toContain("1 ad counts as another one: 1 by their text");
  },
);

test.skipIf(!compiled)("files in any order, at once or one by one, read by one or two processes, give the same bytes", async () => {
  const ads = Array.from({ length: 36 }, (_, at) => aiAd(at));
  writeAds(folder, "a.jsonl", ads.slice(0, 20));
  writeAds(folder, "b.jsonl", ads.slice(15));
  const files = ["a.jsonl", "b.jsonl"].map((name) => join(folder, "ai-engineering-2026", name));
  const hashes: string[] = [];
  for (const [at, order] of [files, files.toReversed()].entries()) {
    const store = ["--store", join(folder, `${at}.duckdb`)];
    for (const given of at === 0 ? [order] : order.map((file) => [file])) await run("add", ...given, ...store);
    await run("build", "--out", join(folder, `s${at}`), "--workers", at === 0 ? "1" : "2", ...store);
    hashes.push((JSON.parse(readFileSync(join(folder, `s${at}`, "index.json"), "utf8")) as { hash: string }).hash);
  }
  expect(hashes[1]).toBe(hashes[0]);
});
