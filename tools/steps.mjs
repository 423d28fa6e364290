// Small building blocks of the two commands: say what runs, how long it took, stop at the first failure.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";

export function runStep(title, command, args, options = {}) {
  const started = process.hrtime.bigint();
  process.stderr.write(`… ${title}\r`);
  const result = spawnSync(command, args, {
    stdio: options.quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, ...options.env },
    cwd: options.cwd,
  });
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (result.status !== 0) {
    if (options.quiet) process.stderr.write(`${result.stdout ?? ""}${result.stderr ?? ""}`);
    process.stderr.write(`✗ ${title} (${seconds.toFixed(1)} s)\n`);
    return { ok: false, status: result.status ?? 1 };
  }
  process.stderr.write(`✓ ${title} (${seconds.toFixed(1)} s)\n`);
  return { ok: true, status: 0 };
}

/** Installs what the lock file names, only if that has not been done for this very lock file. */
export function ensureInstalled() {
  const stamp = "node_modules/.groundwork-lock";
  const lock = readFileSync("package-lock.json", "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === lock) return;
  const { ok, status } = runStep(
    "install (npm ci, about a minute the first time)",
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    { quiet: true },
  );
  if (!ok) process.exit(status);
  mkdirSync("node_modules", { recursive: true });
  writeFileSync(stamp, lock);
}

/** True when any of the inputs is newer than the output, or the output is missing. */
export function isStale(output, newest) {
  return !existsSync(output) || statSync(output).mtimeMs < newest;
}
