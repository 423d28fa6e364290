import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type BundledPrograms, bundlePrograms } from "./bundle-programs.js";
import { indexAtOnce, MANY_ADS, writeManyAds } from "./many-ads.js";
import { hasPostgres, type PostgresServer, startPostgres } from "./postgres-server.js";
import { writeSmallData } from "./small-data.js";
import { disturb } from "./troubles.js";
import { type Host, type Hosts, makeHosts } from "./two-hosts.js";

const FULL = process.env.GROUNDWORK_FULL === "1";
const RUNS = FULL ? 20 : 2;
const WORKER = "test/store/shared-worker.ts";
let programs: BundledPrograms | null = null;
let root = "";
let data = "";
let expected = "";
/** What workers said that ended by themselves. */
const givenUp: string[] = [];

/** A server, and two hosts where this machine may make some. */
interface Site {
  readonly server: PostgresServer;
  readonly hosts: Hosts | null;
}
const sites: Site[] = [];

async function openSite(): Promise<Site> {
  const hosts = makeHosts();
  const site = { hosts, server: await startPostgres(hosts === null ? "127.0.0.1" : `127.0.0.1,${hosts.address}`) };
  sites.push(site);
  return site;
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "gw-many-"));
  data = writeSmallData(join(root, "data")).data;
  if (!hasPostgres) return;
  writeManyAds(join(root, "ads"));
  expected = (await indexAtOnce(join(root, "ads"), data)).hash;
  programs = await bundlePrograms(WORKER);
});
afterAll(() => {
  for (const { server, hosts } of sites) {
    server.stop();
    hosts?.end();
  }
  rmSync(root, { recursive: true, force: true });
  programs?.remove();
});

function start(host: Host | undefined, ...args: string[]): ChildProcess {
  const command = [...(host?.enter ?? []), process.execPath, programs?.path(WORKER) ?? "", ...args];
  return spawn(command[0] as string, command.slice(1), { stdio: ["ignore", "pipe", "pipe"] });
}

/** Its output and how it ended. */
function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly out: string }> {
  let out = "";
  child.stdout?.on("data", (chunk) => void (out += String(chunk)));
  child.stderr?.on("data", (chunk) => void (out += String(chunk)));
  return new Promise((resolve) => child.on("exit", (code) => resolve({ code, out })));
}

/** As a person would: what failed because the server restarted is started again. */
async function insist(...args: string[]): Promise<string> {
  for (let tries = 0; ; tries++) {
    const { code, out } = await ended(start(undefined, ...args));
    if (code === 0) return out;
    if (tries === 10) throw new Error(out);
    await wait(300);
  }
}

interface Run extends Site {
  readonly url: string;
  readonly workers: ChildProcess[];
}

/** A worker at work on a host. Only a kill may end it: a server that is away it waits for. */
function startWorking(at: number, { url, workers, hosts }: Run): Promise<void> {
  const worker = start(hosts?.hosts[at], "work", url, data);
  workers[at] = worker;
  return new Promise((resolve, reject) => {
    worker.stdout?.on("data", (chunk) => String(chunk).includes("working") && resolve());
    void ended(worker).then(({ code, out }) => {
      if (code === null) return;
      givenUp.push(out);
      reject(new Error(out));
    });
  });
}

/** Beside one of each kind. */
const MORE_TROUBLES = FULL ? 3 : 0;
const WITHIN_MILLISECONDS = 1200;

async function troubles(seed: string, run: Run): Promise<void> {
  const replace = (at: number): Promise<void> => {
    run.workers[at]?.kill("SIGKILL");
    return startWorking(at, run);
  };
  const troubled = { ...run, workers: run.workers.length, replace };
  for await (const _ of disturb(seed, troubled, { more: MORE_TROUBLES, within: WITHIN_MILLISECONDS }));
}

async function snapshotOfRun(number: number, { server, hosts }: Site): Promise<string> {
  const url = server.database(`run${number}`);
  const run = { server, hosts, url: hosts === null ? url : url.replace("127.0.0.1", hosts.address), workers: [] as ChildProcess[] };
  await insist("migrate", url, data);
  await Promise.all([0, 1].map((at) => startWorking(at, run)));
  const trouble = troubles(`5eed${number}`, run);
  // The same import twice at the same time, while the first troubles begin.
  await Promise.all([insist("import", url, data, join(root, "ads")), insist("import", url, data, join(root, "ads"))]);
  const said = await insist("build", url, data);
  await trouble;
  for (const worker of run.workers) worker.kill("SIGKILL");
  return said;
}

test.skipIf(!hasPostgres)(
  `in ${RUNS} runs of two hosts whose workers are killed, cut off, and whose server restarts, the snapshot is the embedded one, byte for byte`,
  async () => {
    // Two at a time: for the most part they wait.
    const line = async (first: number): Promise<void> => {
      const site = await openSite();
      for (let run = first; run < RUNS; run += 2) expect(await snapshotOfRun(run, site)).toBe(`hash ${expected} read ${MANY_ADS}\n`);
    };
    await Promise.all([line(0), line(1)]);
    expect(givenUp).toEqual([]);
  },
  RUNS * 120_000,
);

test.skipIf(!hasPostgres)("a worker told to end finishes its job and leaves", async () => {
  const { server } = sites[0] ?? (await openSite());
  const url = server.database("graceful");
  await insist("migrate", url, data);
  await insist("import", url, data, join(root, "ads"));
  const worker = start(undefined, "work", url, data);
  const build = ended(start(undefined, "build", url, data));
  await new Promise<void>((resolve) => worker.stdout?.on("data", (chunk) => String(chunk).includes("range") && resolve()));
  const left = ended(worker);
  worker.kill("SIGTERM");
  expect((await left).code).toBe(0);
  const next = start(undefined, "work", url, data);
  expect((await build).out).toBe(`hash ${expected} read ${MANY_ADS}\n`);
  next.kill("SIGKILL");
});
