import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening } from "../../src/server/listen.js";
import { followServers } from "../../src/store/between-calls/shared/run-reports.js";
import { migrateServers } from "../../src/store/between-calls/shared/server-tables.js";
import { SharedJobs } from "../../src/store/between-calls/shared/shared-jobs.js";
import { openPool } from "../../src/store/postgres/connect.js";
import { migrate } from "../../src/store/postgres/migrations.js";
import { run } from "../cli/run-cli.js";
import { hasPostgres, type PostgresServer, startPostgres } from "../store/postgres-server.js";
import { type Answer, CV, CV_FILE, emptyFolder, POSTING, postJson, rawCall, serveApi } from "./serving.js";

const MARKER = "Quillfeather";
const person = (name: string) => ({
  label: `${name} ${MARKER}`,
  cv: { text: `# ${name} ${MARKER}\n\n## Skills\n\nPython, SQL` },
  role: "Data Analyst",
});

let database: PostgresServer;
let away = false;
let url = "";
let one: Listening;
let two: Listening;
let healthPort = 0;
const tokens = new Map<string, string>();

const bearer = (name: string): Record<string, string> => ({ authorization: `Bearer ${tokens.get(name)}` });
const get = (server: Listening, name: string, path: string, method = "GET"): Promise<Answer> =>
  rawCall(server, path, { method, headers: bearer(name) });
const sql = async (text: string, values: unknown[] = []): Promise<pg.QueryResult> => {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await client.query(text, values);
  } finally {
    await client.end();
  }
};
const freePort = async (): Promise<number> => {
  const listening = createServer().listen(0, "127.0.0.1");
  await once(listening, "listening");
  const { port } = listening.address() as AddressInfo;
  listening.close();
  return port;
};
const dump = (): string => execFileSync("pg_dump", [url], { encoding: "utf8", maxBuffer: 200_000_000 });

beforeAll(async () => {
  if (!hasPostgres) return;
  database = await startPostgres();
  url = database.database("servers");
  for (const [name, tenant] of [
    ["ada", "north"],
    ["ben", "north"],
    ["eve", "south"],
  ] as const)
    tokens.set(name, (await run("serve", "token", "add", name, "--tenant", tenant, "--scope", "write", "--on", url)).out.trim());
  healthPort = await freePort();
  [one, two] = await Promise.all([serveApi({ on: url, threads: 1 }), serveApi({ on: url, threads: 1, health: healthPort })]);
}, 120_000);
afterAll(async () => {
  if (!hasPostgres) return;
  await Promise.all([one.stop(), two.stop()]);
  if (!away) database.stop();
});

describe.skipIf(!hasPostgres)("any of several servers answers", () => {
  it("what is asked for at one is followed at and fetched from another, by every token of the tenant and by no other", async () => {
    const body = { cv: CV, role: "Data Analyst", asOf: "2026-11-20" };
    const place = String((await postJson(one, "/v1/jobs/report", body, bearer("ada"))).headers.location);
    expect((await get(two, "ben", `${place}/events`)).body).toMatch(
      /"stage":"report","state":"done"[\s\S]*event: end\ndata: \{"state":"done"\}/,
    );
    const direct = await postJson(two, "/v1/reports", body, bearer("eve"));
    expect((await get(two, "ben", `${place}/result`)).body).toBe(direct.body);
    for (const path of [place, `${place}/events`, `${place}/result`, `${place}/people/0`])
      expect((await get(one, "eve", path)).status).toBe(404);
    expect((await get(one, "eve", place, "DELETE")).status).toBe(404);

    const kept = String((await postJson(one, "/v1/profiles?keep=60", { cv: CV }, bearer("ada"))).headers["groundwork-cv"]);
    const ask = (name: string) => postJson(two, "/v1/match", { cv: { id: kept }, posting: POSTING }, bearer(name));
    expect([(await ask("ben")).status, (await ask("eve")).status]).toEqual([200, 404]);
  });

  it("a coach's folder is worked on by the servers of a database: the same bytes, a bad file told, and nothing left there", async () => {
    const folder = emptyFolder();
    cpSync(CV_FILE, join(folder, "resume.json"));
    writeFileSync(join(folder, "broken.pdf"), "%PDF-1.4 nothing");
    writeFileSync(join(folder, "people.csv"), "file,role\nresume.json,Data Analyst\nbroken.pdf,Data Analyst\n");
    const cohort = () =>
      run("cohort", folder, "--on", url, "--jobs", "0", "--as-of", "2026-11-20", "--out", join(folder, "out"), "--formats", "txt");
    const { code, err } = await cohort();
    expect([code, err]).toEqual([1, expect.stringContaining("1 made, 0 kept from before, 1 not made")]);
    const direct = await postJson(two, "/v1/reports", { cv: CV, role: "Data Analyst", asOf: "2026-11-20" }, bearer("eve"));
    expect(readFileSync(join(folder, "out", "people", "resume", "report.json"), "utf8")).toBe(direct.body);
    expect(readFileSync(join(folder, "out", "failed.csv"), "utf8")).toContain("broken.pdf,");
    expect((await sql("select from servers.jobs where tenant = 'cohort'")).rowCount).toBe(0);
    expect((await run("cohort", folder, "--on", url, "--market", "built-in")).code).toBe(2);
  });

  it("a worker that was there before the first server takes reports once one has come", async () => {
    const pool = openPool(database.database("later"), 6);
    await migrate(pool);
    const worker = followServers(pool, 50);
    await migrateServers(pool);
    const jobs = new SharedJobs(pool);
    const id = await jobs.add({
      kind: "report",
      owner: "north",
      about: null,
      pieces: [{ cv: CV, request: { role: "Data Analyst" } as never }],
    });
    const ended = async () => (await jobs.read("north", id)).ended;
    while ((await ended()) === 0) await new Promise((soon) => setTimeout(soon, 50));
    expect(await jobs.read("north", id)).toMatchObject({ state: "done", trouble: null });
    await worker.stop();
    await jobs.close();
    await pool.end();
  });

  it("PostgreSQL keeps tenants apart, whatever a query of ours forgets to say", async () => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query("set role groundwork_tenant");
    await expect(client.query("select * from servers.jobs")).rejects.toThrow(/groundwork.tenant/);
    await client.query("select set_config('groundwork.tenant', 'south', false)");
    for (const table of ["jobs", "pieces", "events", "cvs"])
      expect((await client.query(`select * from servers.${table}`)).rows).toEqual([]);
    expect((await client.query("delete from servers.jobs")).rowCount).toBe(0);
    await expect(
      client.query("insert into servers.cvs (id, tenant, name, document, until) values ('x', 'north', 'x', '{}', now())"),
    ).rejects.toThrow(/row-level security/);
    for (const table of ["tokens", "tenants", "audit", "buckets"])
      await expect(client.query(`select * from servers.${table}`)).rejects.toThrow(/permission denied/);
    await client.end();
    expect((await sql("select * from servers.jobs")).rowCount).toBeGreaterThan(0);
  });

  it("rates are shared, and a tenant's own hold for all its tokens", async () => {
    tokens.set("slow", (await run("serve", "token", "add", "slow", "--on", url)).out.trim());
    await run("serve", "tenant", "set", "slow", "--rate", "3", "--on", url);
    const states = [];
    for (const server of [one, two, one, two]) states.push((await get(server, "slow", "/v1/roles?q=data")).status);
    expect(states).toEqual([200, 200, 200, 429]);
    expect((await get(two, "eve", "/v1/roles?q=data")).status).toBe(200);
  });

  it("a server's metrics count its calls by route and status, and the queue that all see; they name nobody", async () => {
    const text = await (await fetch(`http://127.0.0.1:${healthPort}/metrics`)).text();
    expect(text).toMatch(/^groundwork_calls_total\{method="get",route="\/v1\/jobs\/\{id\}\/result",status="200"\} \d+$/m);
    expect(text).toMatch(/^groundwork_call_seconds_bucket\{method="post",route="\/v1\/reports",le="\+Inf"\} \d+$/m);
    expect(text).toContain('groundwork_reports{state="waiting"} 0');
    // Each metric stands in one place, under its type.
    const names = text
      .trim()
      .split("\n")
      .map((line) => /^(?:# TYPE )?(\w+?)(?:_bucket|_sum|_count)?(?:[ {]|$)/.exec(line)?.[1]);
    expect(names.filter((name, at) => name !== names[at - 1])).toHaveLength(new Set(names).size);
    expect(text).toContain("# TYPE groundwork_call_seconds histogram\n");
    expect(text.match(/^# TYPE /gm)).toHaveLength(new Set(names).size);
    expect(text).not.toMatch(/\b(ada|ben|eve|north|south)\b|Okafor|Quillfeather/i);
  });

  it("a token removed is refused everywhere at once", async () => {
    await run("serve", "token", "remove", "slow", "--on", url);
    expect([(await get(one, "slow", "/v1/roles")).status, (await get(two, "slow", "/v1/roles")).status]).toEqual([401, 401]);
  });

  it("one is killed in the middle: nothing is lost, nothing is done twice, and another restarted meanwhile gives it out", async () => {
    const child = spawn(
      process.execPath,
      ["--import", resolve("node_modules/tsx/dist/loader.mjs"), resolve("test/server/shared-server.ts"), url],
      {
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
    const port = Number(await new Promise<string>((said) => child.stdout.on("data", (text) => said(String(text).slice(5)))));
    const third = { port, address: `http://127.0.0.1:${port}/`, stop: async () => undefined };
    const people = Array.from({ length: 6 }, (_, at) => person(`Person${at}`));
    const place = String((await postJson(third, "/v1/jobs/cohort", { people, asOf: "2026-11-20" }, bearer("eve"))).headers.location);
    const taken = async () => (await sql("select count(distinct worker) as n from servers.pieces where state = 'running'")).rows[0].n;
    while (Number(await taken()) < 3) await new Promise((soon) => setTimeout(soon, 20));
    child.kill("SIGKILL");
    await one.stop();
    one = await serveApi({ on: url, threads: 1, patienceSeconds: 3 });
    expect((await get(two, "eve", `${place}/events`)).body).toContain('event: end\ndata: {"state":"done"}');
    const { cohort } = JSON.parse((await get(one, "eve", `${place}/result`)).body);
    expect(cohort.entries.map(({ result }: { result: { code: string } }) => result.code)).toEqual(people.map(() => "complete"));
    const { rows } = await sql(
      "select count(*) filter (where input is null and worker is null) as ended, sum(tries) as tries from servers.pieces where report is not null and job = (select max(number) from servers.jobs)",
    );
    // Only what the killed one held was begun a second time.
    expect([Number(rows[0].ended), Number(rows[0].tries)]).toEqual([6, 7]);
  }, 180_000);

  it("docs/tenants.md: its commands do what they say", async () => {
    const [, commands = ""] = /```sh tenants\n([\s\S]*?)```/.exec(readFileSync("docs/tenants.md", "utf8")) ?? [];
    const said = [];
    for (const line of commands.trim().split("\n")) {
      const { code, out } = await run(
        ...line
          .replace(/postgres:\S+/, url)
          .split(" ")
          .slice(1),
      );
      expect(code, line).toBe(0);
      said.push(out);
    }
    expect(said[1]).toMatch(/^school +0 +0 +2592000 +200 +120$/m);
    expect(said[1]).toMatch(/^north +2 +\d+$/m);
    expect(await run("serve", "tenant", "remove", "shcool", "--on", url)).toMatchObject({ code: 2, out: "" });
    expect(said[3]).toContain("left: 0 jobs, 0 CVs");
  });

  it("what is kept goes when its time is over, everything of a tenant when it is told to, and none of it is found in the database again", async () => {
    const before = await get(one, "eve", "/v1/holdings");
    expect(JSON.parse(before.body)).toMatchObject({ jobs: 1, people: 6 });
    expect(dump()).toContain(MARKER);
    await run("serve", "tenant", "set", "south", "--keep", "1s", "--on", url);
    while ((await sql("select from servers.jobs where tenant = 'south'")).rowCount !== 0)
      await new Promise((soon) => setTimeout(soon, 200));
    expect(dump()).not.toContain(MARKER);

    await postJson(one, "/v1/profiles?keep=600", { cv: person("Ada").cv }, bearer("ada"));
    await postJson(one, "/v1/jobs/cohort", { people: [person("Ada")] }, bearer("ada"));
    expect(dump()).toContain(MARKER);
    const { out } = await run("serve", "tenant", "remove", "north", "--on", url);
    expect(out).toMatch(/^deleted: \d+ jobs of \d+ people, \d+ CVs, its tokens\nleft: 0 jobs, 0 CVs\n$/);
    expect(dump()).not.toContain(MARKER);
    expect((await get(one, "ada", "/v1/holdings")).status).toBe(401);
    expect((await run("serve", "tenant", "list", "--on", url)).out).not.toContain("north");
  }, 60_000);

  it("the audit says what was done with what is kept, and nothing of a person", async () => {
    const lines = (await run("serve", "audit", "--on", url)).out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(new Set(lines.map(({ action }) => action))).toEqual(new Set(["job-accepted", "report-fetched", "cv-kept", "expired"]));
    expect(JSON.stringify(lines)).not.toMatch(/Quillfeather|Person\d|Okafor|resume|Data Analyst/i);
    const south = (await run("serve", "audit", "--tenant", "south", "--on", url)).out.trim().split("\n");
    expect(south.every((line) => JSON.parse(line).tenant === "south")).toBe(true);
  });

  it("without its database a server lives, is not ready, and says when to try again", async () => {
    database.stop();
    away = true;
    expect((await rawCall(two, "/health")).status).toBe(200);
    expect((await rawCall(two, "/ready")).status).toBe(503);
    expect((await fetch(`http://127.0.0.1:${healthPort}/ready`)).status).toBe(503);
    const refused = await get(two, "eve", "/v1/roles");
    expect([refused.status, refused.headers["retry-after"]]).toEqual([503, "5"]);
    expect(refused.body).not.toContain("postgres://");
  });
});
