import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decodePart, encodePart } from "../../../src/market/snapshot/part-codec.js";
import { aiAd, writeAds } from "../../store/sample-ads.js";
import { run } from "../run-cli.js";

const cli = join(import.meta.dirname, "..", "..", "..", "dist", "cli.js");
const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
const WINDOW = ["--present", "2026-01..2026-12"];
let folder = "";
let lines = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gw-part-"));
  writeAds(folder, "a.jsonl", [...Array(40).keys(), 3, 4].map(aiAd));
  lines = `${readFileSync(join(folder, "ai-engineering-2026", "a.jsonl"), "utf8")}\n{ broken\n`;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const groundwork = async (...args: string[]): Promise<string> => (await run("market", ...args)).err;

async function merge(name: string, parts: readonly string[]): Promise<string> {
  await groundwork("merge", ...parts, "--out", join(folder, name), ...WINDOW);
  return readFileSync(join(folder, name, "index.json"), "utf8");
}

const preset = ["--preset", "ai-engineering-2026"];

test("ranges of a file, blocks of a pipe and the whole give one snapshot, byte for byte", async () => {
  writeFileSync(join(folder, "ai-engineering-2026", "a.jsonl"), lines);
  const path = (name: string): string => join(folder, `${name}.part`);
  const ads = join(folder, "ai-engineering-2026");
  expect(await groundwork("part", ads, "--part", path("whole"))).toBe(
    "part: 40 postings kept of 43 records, left out: 2 copy, 1 unreadable\n",
  );
  for (const k of [1, 2, 3]) await groundwork("part", ads, "--slice", `${k}/3`, "--part", path(`s${k}`));
  execFileSync(process.execPath, [cli, "market", "part", ...preset, "--part", path("piped")], { input: lines, stdio: "pipe" });
  const whole = await merge("whole", [path("whole")]);
  expect(JSON.parse(whole).sources[0]).toMatchObject({ read: 43, kept: 40, dropped: { copy: 2, unreadable: 1 } });
  expect(await merge("slices", ["s2", "s3", "s1"].map(path))).toBe(whole);
  expect(await merge("piped", [path("piped")])).toBe(whole);
});

test.skipIf(!hasParallel)("the recipe for GNU parallel of docs/scale.md gives the same snapshot", () => {
  const recipe = /```sh recipe\n([\s\S]*?)```/.exec(
    readFileSync(join(import.meta.dirname, "..", "..", "..", "docs", "scale.md"), "utf8"),
  )?.[1];
  expect(recipe).toBeDefined();
  const here = join(folder, "recipe");
  mkdirSync(here);
  writeFileSync(join(here, "postings.jsonl"), lines);
  const shell = `groundwork() { '${process.execPath}' '${cli}' "$@"; }\nexport -f groundwork\nset -e\n${(recipe as string).replaceAll("--block 20M", "--block 12k")}`;
  execFileSync("bash", ["-c", shell], { cwd: here, stdio: "pipe", env: { ...process.env, PARALLEL_HOME: here } });
  expect(readdirSync(join(here, "parts")).length).toBeGreaterThan(1);
  expect(readFileSync(join(here, "snapshot", "index.json"), "utf8")).toBe(readFileSync(join(folder, "whole", "index.json"), "utf8"));
});

test("a part of another reader, a wrong slice and an unknown preset are refused in one line", async () => {
  expect(await groundwork("part", folder, "--part", join(folder, "x.part"), "--slice", "4/3")).toMatch(/^[^\n]*--slice 4\/3/);
  expect(await groundwork("part", "--preset", "nobody", "--part", join(folder, "x.part"))).toContain("one of ");
  expect(await groundwork("part", folder)).toContain("--part FILE");
  const unnamed = join(folder, "postings");
  writeFileSync(unnamed, lines);
  for (const command of [
    ["part", unnamed, "--part", join(folder, "x.part")],
    ["add", unnamed, "--store", join(folder, "x.duckdb")],
  ])
    expect(await groundwork(...command)).toMatch(/no file here holds postings that can be read\. Files end in \.jsonl, \.csv, /);
  writeFileSync(join(folder, "rubbish.part"), "no part");
  expect(await groundwork("merge", join(folder, "rubbish.part"))).toContain("this is no part of a market");
  const { reader: _, ...part } = decodePart(readFileSync(join(folder, "s1.part")), "s1.part");
  writeFileSync(join(folder, "other.part"), encodePart({ reader: "another", ...part }));
  expect(await groundwork("merge", join(folder, "s1.part"), join(folder, "other.part"))).toContain("another version of the reader");
});
