// `npm test`: installs what is missing, then everything that must hold, in at most 8 minutes. `--full` adds the long runs.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { ensureInstalled, runStep, startStep } from "./steps.mjs";

const full = process.argv.includes("--full");
const started = Date.now();
ensureInstalled();
const { installPrograms } = await import("./programs.mjs");
const missing = installPrograms({ install: process.argv.includes("--install") || process.env.CI !== undefined });

const node = process.execPath;
const checks = [
  ["types", "npx", ["tsc", "--noEmit", "-p", "tsconfig.json"]],
  ["lint", "npx", ["biome", "check", "."]],
  ["boundaries", node, ["tools/check/boundaries.mjs"]],
  ["determinism bans", node, ["tools/check/determinism.mjs"]],
  ["published schemas", node, ["--import", "tsx", "tools/generate/write-schemas.ts", "--check"]],
  ["lock file", node, ["tools/check/lock-file.mjs", "--check"]],
  ["unused code", "npx", ["knip"]],
];
const failed = [];
if (!runStep("compile data", node, ["--import", "tsx", "tools/data/compile-data.ts"], { quiet: true }).ok) failed.push("compile data");
/** One after the other; the build stands beside the checks, since none of them looks at what it writes. */
const runAll = async (steps) => {
  for (const [title, command, args] of steps) if (!(await startStep(title, command, args)).ok) failed.push(title);
};
await Promise.all([runAll([["build", node, ["tools/build.mjs", "--data-compiled"]]]), runAll(checks)]);

// The bundles made just now: what tests start beside themselves starts as fast as for a user.
const env = { ...process.env, GROUNDWORK_PROGRAMS: resolve("dist"), ...(full ? { GROUNDWORK_FULL: "1" } : {}) };
const tests = spawnSync("npx", ["vitest", "run"], { stdio: "inherit", env });
if (tests.status !== 0) failed.push("tests");

for (const { name, skips } of missing)
  console.error(`skipped: ${name} is not on this machine, so ${skips} did not run. With root rights: npm test -- --install`);
console.error(`${failed.length === 0 ? "all good" : `failed: ${failed.join(", ")}`} in ${Math.round((Date.now() - started) / 1000)} s`);
process.exit(failed.length === 0 ? 0 : 1);
