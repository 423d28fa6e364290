// `npm test`: installs what is missing, then everything that must hold, in at most 8 minutes. `--full` adds the long runs.
import { spawnSync } from "node:child_process";
import { ensureInstalled, runStep } from "./steps.mjs";

const full = process.argv.includes("--full");
const started = Date.now();
ensureInstalled();
const { installPrograms } = await import("./programs.mjs");
const missing = installPrograms({ install: process.argv.includes("--install") || process.env.CI !== undefined });

const node = process.execPath;
const steps = [
  ["compile data", node, ["--import", "tsx", "tools/compile-data.ts"]],
  ["types", "npx", ["tsc", "--noEmit", "-p", "tsconfig.json"]],
  ["lint", "npx", ["biome", "check", "."]],
  ["boundaries", node, ["tools/check-boundaries.mjs"]],
  ["determinism bans", node, ["tools/check-determinism.mjs"]],
  ["published schemas", node, ["--import", "tsx", "tools/write-schemas.ts", "--check"]],
  ["lock file", node, ["tools/complete-lock.mjs", "--check"]],
  ["unused code", "npx", ["knip"]],
  ["build", node, ["tools/build.mjs"]],
];
const failed = [];
for (const [title, command, args] of steps) if (!runStep(title, command, args, { quiet: true }).ok) failed.push(title);

const tests = spawnSync("npx", ["vitest", "run"], { stdio: "inherit", env: full ? { ...process.env, GROUNDWORK_FULL: "1" } : process.env });
if (tests.status !== 0) failed.push("tests");

for (const { name, skips } of missing)
  console.error(`skipped: ${name} is not on this machine, so ${skips} did not run. With root rights: npm test -- --install`);
console.error(`${failed.length === 0 ? "all good" : `failed: ${failed.join(", ")}`} in ${Math.round((Date.now() - started) / 1000)} s`);
process.exit(failed.length === 0 ? 0 : 1);
