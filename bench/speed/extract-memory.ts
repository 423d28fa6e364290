/**
 * Memory of `groundwork extract` over a long stream: postings with ids of their own go in, the memory of the process is looked at on the way.
 * `npx tsx bench/speed/extract-memory.ts [megabytes] [jobs] [characters of a posting]`; Linux only. Long postings are cut by the reader, so that
 * a stream of them tells of the stream rather than of reading.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [megabytes = "1000", jobs = "1", characters = "3500000"] = process.argv.slice(2);
const cli = join(import.meta.dirname, "..", "..", "dist", "cli.js");
const child = spawn(process.execPath, [cli, "extract", "--jobs", jobs], { stdio: ["pipe", "pipe", "inherit"] });
let out = 0;
child.stdout.on("data", (chunk: Buffer) => {
  out += chunk.filter((byte) => byte === 0x0a).length;
});

const AD =
  "Data engineer\nRequirements:\n- 5 years of Python, SQL and Spark\n- AWS, GCP or Azure\nNice to have: Rust\nWe offer 100% remote work.\n\n";
const text = AD.repeat(Math.ceil(Number(characters) / AD.length));
const samples: number[] = [];
let sent = 0;
let postings = 0;
for (let next = 0; sent < Number(megabytes) * 1e6; postings++) {
  const line = `${JSON.stringify({ id: `p${postings}`, text: `${postings} ${text}` })}\n`;
  sent += line.length;
  if (!child.stdin.write(line)) await once(child.stdin, "drain");
  if (sent < next) continue;
  next += Number(megabytes) * 5e4;
  samples.push(residentMegabytes(child.pid as number));
  console.log(`${(sent / 1e6).toFixed(0)} MB in, ${out} lines out, ${samples.at(-1)?.toFixed(0)} MB resident`);
}
child.stdin.end();
await once(child, "close");
const half = samples.slice(Math.floor(samples.length / 2));
console.log(
  `${postings} postings in, ${out} out; most memory in the first half ${Math.max(...samples.slice(0, half.length)).toFixed(0)} MB, in the second ${Math.max(...half).toFixed(0)} MB`,
);

function residentMegabytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}
