/**
 * Random runs of many machines as they ship: workers on two hosts (network namespaces) are killed, their host is cut off, PostgreSQL restarts and
 * the same import is started on both; each snapshot is held against the embedded one. Postings are those of ../shared, as many as are
 * asked for, or all its files (`shared`), or more than it has, made from them. A line a run as soon as it has ended; with `--keep` what is
 * done is not done again. Without troubles (`--calm`) the seconds are the build's own.
 * `npm run build && npx tsx bench/machines/many-machines.ts [postings | shared] [--runs 20] [--workers 1,2,4] [--calm] [--keep folder]`
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { hasPostgres, startPostgres } from "../../test/store/postgres-server.js";
import { disturb } from "../../test/store/troubles.js";
import { type Host, makeHosts } from "../../test/store/two-hosts.js";
import { readBase, writeCopies } from "../../tools/corpora/posting-copies.js";
import { SHARED } from "../../tools/corpora/shared-folder.js";
import { hasShared } from "../../tools/corpora/shared-texts.js";

/** An import that a restart broke off begins again with the file it was at. */
const POSTINGS_A_FILE = 50_000;
/** Beside a kill, a cut and a restart: while postings come in, and again while they are built. */
const MORE_TROUBLES = 1;
const MOST_TRIES = 50;
/** A run that takes so many times the embedded seconds, and so many more, hangs. */
const HANGING = { times: 10, seconds: 300 } as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string" }, workers: { type: "string" }, calm: { type: "boolean" }, keep: { type: "string" } },
});
if (!hasShared || !hasPostgres) {
  console.log("skipped: ../shared or PostgreSQL is absent");
  process.exit(0);
}
const amount = positionals[0] ?? "6000";
const counts = (values.workers ?? "1,2,4").split(",").map(Number);
const runs = Number(values.runs ?? (values.calm ? counts.length : 20));
const folder = values.keep ?? mkdtempSync(join(tmpdir(), "gw-many-machines-"));
const done = join(folder, "done.jsonl");
const hosts = makeHosts();
const server = await startPostgres(hosts === null ? "127.0.0.1" : `127.0.0.1,${hosts.address}`);
const living = new Set<ChildProcess>();
let gaveUp = 0;
try {
  const ads = await writeAds();
  const whole = await keep("embedded", () => embedded(ads));
  console.log(`embedded: ${whole.seconds.toFixed(0)} s, snapshot ${whole.hash}, ${hosts === null ? "one host" : "two hosts"}`);
  console.log("seed      workers  seconds  snapshot          troubles");
  let equal = 0;
  for (let number = 0; number < runs; number++) {
    const seed = (0x5eed + 0x10000 * number).toString(16);
    const count = counts[number % counts.length] as number;
    const run = await keep(`${seed} ${count} ${values.calm ? "calm" : ""}`, () => sharedRun(ads, seed, count, whole.seconds));
    const same = run.hash === whole.hash;
    equal += same ? 1 : 0;
    const said = [seed.padEnd(8), String(count).padStart(8), run.seconds.toFixed(0).padStart(8)].join(" ");
    console.log(`${said}  ${same ? "the same        " : run.hash.slice(0, 16)}  ${run.troubles}`);
  }
  console.log(`${equal} of ${runs} the embedded one, byte for byte; ${gaveUp} workers gave up`);
  process.exitCode = equal === runs && gaveUp === 0 ? 0 : 1;
} finally {
  for (const child of living) child.kill("SIGKILL");
  server.stop();
  hosts?.end();
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}

interface Outcome {
  readonly hash: string;
  readonly seconds: number;
  readonly troubles: string;
}

/** What was done under this name, in this run or, where a folder is kept, an earlier one. */
async function keep(name: string, make: () => Promise<Outcome>): Promise<Outcome> {
  const lines = existsSync(done) ? readFileSync(done, "utf8").split("\n").filter(Boolean) : [];
  const held = lines.map((line) => JSON.parse(line) as Outcome & { name: string }).find((line) => line.name === name);
  if (held !== undefined) return held;
  const outcome = await make();
  appendFileSync(done, `${JSON.stringify({ name, ...outcome })}\n`);
  return outcome;
}

async function writeAds(): Promise<string> {
  if (amount === "shared") return join(SHARED, "data", "postings");
  const ads = join(folder, `ads-${amount}`);
  if (existsSync(ads)) return ads;
  const making = `${ads}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const base = await readBase(join(SHARED, "data", "postings"));
  for (let from = 0; from < Number(amount); from += POSTINGS_A_FILE) {
    process.stderr.write(`writing postings: ${from} of ${amount}\n`);
    await writeCopies(join(making, `${from}.jsonl`), base, Math.min(POSTINGS_A_FILE, Number(amount) - from), from);
  }
  renameSync(making, ads);
  return ads;
}

async function embedded(ads: string): Promise<Outcome> {
  const begun = performance.now();
  const store = ["--store", join(folder, "store.duckdb")];
  await insist(undefined, "market", "add", ads, ...source(), ...store);
  const hash = await buildAs("embedded", ...store);
  rmSync(store[1] as string);
  return { hash, seconds: (performance.now() - begun) / 1000, troubles: "" };
}

function source(): string[] {
  return amount === "shared" ? [] : ["--name", "bench", "--collected", "2026-11-01"];
}

/** The hash of the snapshot. */
async function buildAs(name: string, ...options: string[]): Promise<string> {
  const out = join(folder, `snapshot-${name}`);
  await insist(undefined, "market", "build", "--out", out, ...options);
  const { hash } = JSON.parse(readFileSync(join(out, "index.json"), "utf8")) as { hash: string };
  rmSync(out, { recursive: true });
  return hash;
}

async function sharedRun(ads: string, seed: string, count: number, embeddedSeconds: number): Promise<Outcome> {
  process.stderr.write(`run ${seed}: ${count} workers\n`);
  const name = `run${seed}w${count}`;
  const local = server.database(name);
  const url = hosts === null ? local : local.replace("127.0.0.1", hosts.address);
  const workers: ChildProcess[] = [];
  const hanging = wait((embeddedSeconds * HANGING.times + HANGING.seconds) * 1000, null, { ref: false }).then((): never => {
    throw new Error(`run ${seed} hangs`);
  });
  const work = async (): Promise<Outcome> => {
    // Workers and imports make the tables, whoever comes first.
    await Promise.all(Array.from({ length: count }, (_, at) => startWorker(workers, at, url)));
    const add = (host: Host | undefined) => insist(host, "market", "add", ads, ...source(), "--on", url);
    const disturbed = { workers, url, within: (embeddedSeconds * 1000) / (MORE_TROUBLES + 3) };
    const imports = values.calm ? [add(undefined)] : [add(hosts?.hosts[0]), add(hosts?.hosts[1])];
    const [during] = await Promise.all([makeTrouble(`${seed}1`, disturbed), ...imports]);
    const begun = performance.now();
    const build = buildAs(name, "--on", local, "--workers", "0").then((hash) => ({ hash, seconds: (performance.now() - begun) / 1000 }));
    const [{ hash, seconds }, after] = await Promise.all([build, makeTrouble(`${seed}2`, disturbed)]);
    const troubles = [...during, "|", ...after];
    return { hash, seconds, troubles: troubles.join(" ") };
  };
  const outcome = await Promise.race([work(), hanging]);
  for (const worker of workers) await endOf(worker, "SIGKILL");
  execFileSync("psql", ["-q", "-d", local.replace(/[^/]*$/, "postgres"), "-c", `drop database ${name} with (force)`]);
  return outcome;
}

interface Disturbed {
  readonly workers: ChildProcess[];
  readonly url: string;
  readonly within: number;
}

async function makeTrouble(seed: string, { workers, url, within }: Disturbed): Promise<string[]> {
  const made: string[] = [];
  if (values.calm) return made;
  const replace = async (at: number): Promise<void> => {
    await endOf(workers[at] as ChildProcess, "SIGKILL");
    await startWorker(workers, at, url);
  };
  for await (const trouble of disturb(seed, { server, hosts, workers: workers.length, replace }, { more: MORE_TROUBLES, within })) {
    process.stderr.write(`  ${trouble}\n`);
    made.push(trouble);
  }
  return made;
}

function start(host: Host | undefined, args: readonly string[]): ChildProcess {
  const command = [...(host?.enter ?? []), process.execPath, resolve("dist/cli.js"), ...args];
  const child = spawn(command[0] as string, command.slice(1), { stdio: ["ignore", "ignore", "pipe"] });
  living.add(child);
  child.on("exit", () => living.delete(child));
  return child;
}

/** Ends when it waits for jobs; it may end by a signal only. */
function startWorker(workers: ChildProcess[], at: number, url: string): Promise<void> {
  const worker = start(hosts?.hosts[at % 2], ["worker", "--on", url]);
  workers[at] = worker;
  let said = "";
  return new Promise((ready, reject) => {
    worker.stderr?.on("data", (chunk) => {
      said += String(chunk);
      if (said.includes("Waiting for jobs.")) ready();
    });
    worker.on("exit", (code) => {
      if (code === null) return;
      gaveUp++;
      process.stderr.write(`a worker gave up: ${said}\n`);
      reject(new Error(said));
    });
  });
}

function endOf(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((ended) => {
    if (child.exitCode !== null || child.signalCode !== null) return ended();
    child.once("exit", () => ended());
    child.kill(signal);
  });
}

/** As a person would: what failed because the server restarted is started again. */
async function insist(host: Host | undefined, ...args: string[]): Promise<void> {
  for (let tries = 1; ; tries++) {
    const child = start(host, args);
    let said = "";
    child.stderr?.on("data", (chunk) => (said += String(chunk)));
    const code = await new Promise((ended) => child.once("exit", ended));
    if (code === 0) return;
    if (tries === MOST_TRIES) throw new Error(said);
    process.stderr.write(`  again: ${args.slice(0, 2).join(" ")} (${said.trim().split("\n").at(-1)})\n`);
    await wait(1000);
  }
}
