import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openStream } from "../../src/market/statistics/random.js";
import { type BundledPrograms, bundlePrograms } from "./bundle-programs.js";
import { indexAtOnce, MANY_ADS, writeManyAds } from "./many-ads.js";
import { writeSmallData } from "./small-data.js";

const KILLS = Number(process.env.GROUNDWORK_KILLS ?? (process.env.GROUNDWORK_FULL === "1" ? 100 : 10));
const PROGRAM = "test/store/import-and-build.ts";
let programs: BundledPrograms | null = null;
let root = "";
let other = "";
let data = "";

beforeAll(async () => {
  programs = await bundlePrograms(PROGRAM);
  root = mkdtempSync(join(tmpdir(), "gw-kill-"));
  data = writeSmallData(join(root, "data")).data;
  other = join(root, "undisturbed");
  for (const folder of [root, other]) writeManyAds(join(folder, "ads"));
});
afterAll(() => {
  programs?.remove();
  rmSync(root, { recursive: true, force: true });
});

function start(folder: string): ChildProcess {
  return spawn(process.execPath, [programs?.path(PROGRAM) ?? "", folder, data], { stdio: ["ignore", "pipe", "inherit"] });
}

interface Run {
  /** Null where it was killed before it ended. */
  readonly hash: string | null;
  /** From the opened store to the end. */
  readonly milliseconds: number;
}

/** Runs until it ends, or until it is killed so many milliseconds after it opened the store. */
function run(killAfter: number | null, folder = root): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = start(folder);
    let out = "";
    let opened = 0;
    let timer: NodeJS.Timeout | undefined;
    child.stdout?.on("data", (chunk) => {
      out += String(chunk);
      if (opened > 0 || !out.includes("open")) return;
      opened = performance.now();
      if (killAfter !== null) timer = setTimeout(() => child.kill("SIGKILL"), killAfter);
    });
    child.on("error", reject);
    child.on("exit", () => {
      clearTimeout(timer);
      resolve({ hash: new RegExp(`hash (\\S+) read ${MANY_ADS}`).exec(out)?.[1] ?? null, milliseconds: performance.now() - opened });
    });
  });
}

test(`killed ${KILLS} times at random moments and started again, it ends as if nothing had happened, and as reading the files at once does`, async () => {
  const stream = openStream("c0ffee00");
  let killed = 0;
  // Moments are drawn from how long a run takes here, or a fast machine would end before every kill and test nothing.
  const undisturbed = await run(null, other);
  let span = undisturbed.milliseconds;
  for (let kill = 0; kill < KILLS; kill++) {
    const { hash, milliseconds } = await run(stream.below(Math.round(span)));
    if (hash === null) killed++;
    else span = milliseconds;
  }
  const resumed = await run(null);
  const index = await indexAtOnce(join(root, "ads"), data);
  expect(index.roles[0]?.n).toBeGreaterThan(250);
  expect(undisturbed.hash).toBe(index.hash);
  expect(resumed.hash).toBe(index.hash);
  expect(killed).toBeGreaterThan(KILLS / 3);
}, 600_000);
