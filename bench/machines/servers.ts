// Two hundred people at once through two servers that share a PostgreSQL, one killed in the middle, then a rolling restart under calls.
// Four tenants: one sends most. npm run build && npx tsx bench/machines/servers.ts [people]
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import pg from "pg";
import { hasPostgres, startPostgres } from "../../test/store/postgres-server.js";

const amount = Number(process.argv[2] ?? 200);
const TENANTS = ["north", "east", "south", "west"] as const;
/** Of ten people seven are of one tenant. */
const tenantOf = (at: number): (typeof TENANTS)[number] => (at % 10 < 7 ? "north" : (TENANTS[(at % 10) - 6] as "east"));
const PORTS = [4801, 4802] as const;
if (!hasPostgres) {
  console.log("skipped: PostgreSQL is absent");
  process.exit(0);
}

const database = await startPostgres();
const url = database.database("bench");
const client = new pg.Client(url);
const servers = new Map<number, ChildProcess>();
try {
  const tokens = new Map(
    TENANTS.map((tenant) => [
      tenant,
      execFileSync(process.execPath, ["dist/cli.js", "serve", "token", "add", tenant, "--scope", "write", "--on", url], {
        encoding: "utf8",
      }).trim(),
    ]),
  );
  await client.connect();
  await Promise.all(PORTS.map(startServer));
  await manyAtOnce(tokens);
  await startServer(PORTS[0]);
  await rollingRestart(tokens.get("north") as string);
} finally {
  for (const server of servers.values()) server.kill("SIGKILL");
  await client.end();
  database.stop();
}

async function startServer(port: number): Promise<void> {
  const options = ["--api", "--on", url, "--port", String(port), "--rate", "1000000", "--threads", "1", "--quiet"];
  servers.set(port, spawn(process.execPath, ["dist/cli.js", "serve", ...options], { stdio: "ignore" }));
  while (!(await isReady(port))) await pause(100);
}

function isReady(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/ready`).then(
    ({ status }) => status === 200,
    () => false,
  );
}

async function manyAtOnce(tokens: ReadonlyMap<string, string>): Promise<void> {
  const cv = { name: "resume.json", base64: readFileSync("examples/ines-okafor/resume.json").toString("base64") };
  const begun = performance.now();
  const answers = await Promise.all(
    Array.from({ length: amount }, (_, at) =>
      fetch(`http://127.0.0.1:${PORTS[at % 2]}/v1/jobs/report`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${tokens.get(tenantOf(at))}` },
        body: JSON.stringify({ cv, role: "Data Analyst", asOf: "2026-11-20" }),
      }),
    ),
  );
  const refusals = answers.filter(({ status }) => status !== 202);
  const refused = refusals.length;
  for (const text of new Set(await Promise.all(refusals.map((answer) => answer.text())))) console.log(text);
  while ((await ended()) < amount / 3) await pause(100);
  servers.get(PORTS[0])?.kill("SIGKILL");
  while ((await ended()) < amount - refused) await pause(200);
  const seconds = (performance.now() - begun) / 1000;
  const { rows } = await client.query<{ tenant: string; n: number; half: number; p99: number }>(
    `select tenant, count(*)::int as n, percentile_cont(0.5) within group (order by s) as half, percentile_cont(0.99) within group (order by s) as p99
     from (select tenant, extract(epoch from ended - accepted)::float8 as s from servers.jobs) t group by rollup (tenant) order by tenant`,
  );
  const pieces = await client.query<{ made: number; failed: number; tries: number }>(
    "select count(*) filter (where state = 'done')::int as made, count(*) filter (where state = 'failed')::int as failed, sum(tries)::int as tries from servers.pieces",
  );
  const { made = 0, failed = 0, tries = 0 } = pieces.rows[0] ?? {};
  console.log(
    `${amount} at once, one of two servers killed after a third: ${refused} refused, ${made} made, ${failed} failed, ${tries - made} begun a second time, ${(made / seconds).toFixed(2)} a second`,
  );
  for (const { tenant, n, half, p99 } of rows)
    console.log(
      `${tenant ?? "all"}: ${n} people, half within ${half.toFixed(1)} s, 99 % within ${p99.toFixed(1)} s (${(p99 / seconds).toFixed(2)} of the whole)`,
    );
}

async function ended(): Promise<number> {
  return (await client.query("select from servers.jobs where ended is not null")).rowCount ?? 0;
}

/** As a balancer does it: a server that is not ready, or refuses the connection, is passed over for the other. */
async function rollingRestart(token: string): Promise<void> {
  let calls = 0;
  let errors = 0;
  let over = false;
  const call = async (port: number): Promise<boolean> => {
    const answer = await fetch(`http://127.0.0.1:${port}/v1/roles?q=data`, { headers: { authorization: `Bearer ${token}` } }).catch(
      () => null,
    );
    return answer?.status === 200 && (await answer.text()) !== "";
  };
  const caller = async (): Promise<void> => {
    while (!over) {
      calls++;
      const [first, second] = calls % 2 === 0 ? PORTS : ([PORTS[1], PORTS[0]] as const);
      if (!(((await isReady(first)) && (await call(first))) || (await call(second)))) errors++;
    }
  };
  const callers = [caller(), caller(), caller(), caller()];
  for (const port of PORTS) {
    const leaving = servers.get(port) as ChildProcess;
    const left = new Promise((resume) => leaving.once("exit", resume));
    leaving.kill("SIGTERM");
    await left;
    await startServer(port);
  }
  over = true;
  await Promise.all(callers);
  console.log(`rolling restart of both: ${calls} calls, ${errors} errors`);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}
