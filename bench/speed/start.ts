/** Cold starts as processes, beside an empty Node: `npm run build`, then `npx tsx bench/speed/start.ts [rounds]`. Least of the rounds. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const cli = join(root, "dist", "cli.js");
if (!existsSync(cli)) {
  console.log("dist/ is missing: npm run build");
  process.exit(1);
}
const rounds = Number(process.argv[2] ?? 5);
const out = mkdtempSync(join(tmpdir(), "groundwork-start-"));
const cv = join(root, "examples", "maya-lindqvist", "cv.pdf");
const report = [cli, "analyze", cv, "--role", "Senior AI Engineer", "--region", "US", "--as-of", "2026-11-20", "--out", out];

const empty = run("node, an empty program", ["-e", "0"]);
compare("groundwork --version", [cli, "--version"], "");
compare("groundwork roles search nurse", [cli, "roles", "search", "nurse"], "");
compare("groundwork skills explain", [cli, "skills", "explain", "Services in Go and PostgreSQL"], "data, matcher and one text");
compare("groundwork analyze, html", [...report, "--formats", "html"], "asked 1.5 s");
compare("groundwork analyze, all formats", report, "asked 1.5 s");
rmSync(out, { recursive: true });

function compare(label: string, args: readonly string[], note: string): void {
  const time = run(label, args, note);
  console.log(`  ${(time / empty).toFixed(1)} times the empty program`);
}

function run(label: string, args: readonly string[], note = ""): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [...args], { encoding: "utf8" });
    best = Math.min(best, performance.now() - from);
    if (status !== 0) throw new Error(`${label}: exit ${status}\n${stderr}`);
  }
  console.log(`${label}: ${best.toFixed(0)} ms${note === "" ? "" : ` (${note})`}`);
  return best;
}
