// 100 report requests at once on loopback: errors, p99, throughput and memory, beside one caller after another in the same run.
// npx tsx bench/speed/server.ts [requests]
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../src/server/start-server.js";

/** It brings no types: what is used of its result. */
interface Result {
  readonly "2xx": number;
  readonly duration: number;
  readonly latency: { readonly p99: number };
  readonly errors: number;
  readonly timeouts: number;
  readonly non2xx: number;
}
const autocannon = createRequire(import.meta.url)("autocannon") as (options: Record<string, unknown>) => Promise<Result>;

const amount = Number(process.argv[2] ?? 100);
const cv = { name: "resume.json", base64: readFileSync("examples/ines-okafor/resume.json").toString("base64") };
const body = JSON.stringify({ cv, role: "Data Analyst", asOf: "2026-11-20" });
const server = await startServer({
  port: 0,
  webFolder: null,
  api: { tokens: null, rate: { burst: 10_000, perSecond: 1_000 }, log: null, spool: mkdtempSync(join(tmpdir(), "gw-bench-server-")) },
});
const run = (connections: number, requests: number) =>
  autocannon({
    url: `${server.address}v1/reports`,
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    connections,
    amount: requests,
    timeout: 300,
  });

await run(2, 4);
const alone = await run(1, 10);
let peak = 0;
const watch = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage().rss);
}, 100);
const crowd = await run(amount, amount);
clearInterval(watch);
await server.stop();
const rate = (result: Result): number => result["2xx"] / result.duration;
console.log(`one after another: ${rate(alone).toFixed(2)} reports/s, p99 ${alone.latency.p99} ms`);
console.log(
  `${amount} at once: ${rate(crowd).toFixed(2)} reports/s, p99 ${crowd.latency.p99} ms, ${crowd.errors + crowd.timeouts + crowd.non2xx} errors, peak ${Math.round(peak / 1_000_000)} MB`,
);
console.log(`ratio of throughput ${(rate(crowd) / rate(alone)).toFixed(2)}`);
