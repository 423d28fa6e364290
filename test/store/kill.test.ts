import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPostingFiles } from "../../src/io/market/posting-files.js";
import { readParts } from "../../src/io/market/read-parts.js";
import { finishPart } from "../../src/market/finish.js";
import { mergeParts } from "../../src/market/merge-parts.js";
import { packShard } from "../../src/market/pack-shard.js";
import { openStream } from "../../src/market/random.js";
import { monthNumber } from "../../src/market/select.js";
import { aiAd, writeAds } from "./sample-ads.js";
import { writeSmallData } from "./small-data.js";

const KILLS = Number(process.env.GROUNDWORK_KILLS ?? 10);
let root = "";
let data = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "gw-kill-"));
  data = writeSmallData(join(root, "data")).data;
  for (let file = 0; file < 6; file++)
    writeAds(
      join(root, "ads"),
      `${file}.jsonl`,
      Array.from({ length: 120 }, (_, at) => aiAd(file * 100 + at)),
    );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function start(): ChildProcess {
  return spawn(process.execPath, ["--import", import.meta.resolve("tsx"), join(import.meta.dirname, "import-and-build.ts"), root, data], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Runs until it ends, or until it is killed so many milliseconds after it opened the store. */
function run(killAfter: number | null): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = start();
    let out = "";
    let timer: NodeJS.Timeout | undefined;
    child.stdout?.on("data", (chunk) => {
      out += String(chunk);
      if (killAfter !== null && timer === undefined && out.includes("open")) timer = setTimeout(() => child.kill("SIGKILL"), killAfter);
    });
    child.on("error", reject);
    child.on("exit", () => {
      clearTimeout(timer);
      resolve(/hash (\S+) read 720/.exec(out)?.[1] ?? null);
    });
  });
}

test(`killed ${KILLS} times at random moments and started again, it ends as if nothing had happened, and as reading the files at once does`, async () => {
  const stream = openStream("c0ffee00");
  let killed = 0;
  for (let kill = 0; kill < KILLS; kill++) if ((await run(stream.below(1500))) === null) killed++;
  const resumed = await run(null);
  const parts = await readParts(await findPostingFiles([join(root, "ads")]), { data, workers: 0 });
  const { index } = finishPart(
    mergeParts(parts),
    { name: "x", present: [monthNumber("2026-01"), monthNumber("2026-12")], earlier: null },
    packShard,
  );
  expect(index.roles[0]?.n).toBeGreaterThan(500);
  expect(resumed).toBe(index.hash);
  expect(killed).toBeGreaterThan(KILLS / 3);
}, 600_000);
