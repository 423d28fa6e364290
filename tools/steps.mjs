// Small building blocks of the two commands: say what runs, how long it took, stop at the first failure.
import { spawn, spawnSync } from "node:child_process";
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
  return tellEnd(title, started, result.status, options.quiet ? `${result.stdout ?? ""}${result.stderr ?? ""}` : "");
}

/** The same beside others: what it prints is shown at its end, and only if it fails. */
export function startStep(title, command, args) {
  const started = process.hrtime.bigint();
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
    let printed = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (printed += part));
    child.on("error", (error) => resolve(tellEnd(title, started, 1, `${error.message}\n`)));
    child.on("close", (status) => resolve(tellEnd(title, started, status, printed)));
  });
}

function tellEnd(title, started, status, printed) {
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  if (status !== 0) process.stderr.write(printed);
  process.stderr.write(`${status === 0 ? "✓" : "✗"} ${title} (${seconds.toFixed(1)} s)\n`);
  return { ok: status === 0, status: status ?? 1 };
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
