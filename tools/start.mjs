// `npm start` installs and builds what is missing and does the main job: a career report, for the sample CV or for yours.
//   npm start
//   npm start -- my-cv.pdf --role "Data Engineer" --weeks 8

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled, isStale, runStep } from "./steps.mjs";

const SAMPLE = ["examples/maya-lindqvist/cv.pdf", "--role", "Senior AI Engineer"];

const newestUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestUnder(path) : statSync(path).mtimeMs);
  }, 0);

ensureInstalled();
const sources = Math.max(...["src", "data", "tools"].filter(existsSync).map(newestUnder));
if (isStale("dist/cli.js", sources)) {
  const built = runStep("build", process.execPath, ["tools/build.mjs"], { quiet: true });
  if (!built.ok) process.exit(built.status);
}
const given = process.argv.slice(2);
const args = ["dist/cli.js", "analyze", ...(given.length === 0 ? SAMPLE : given), ...(given.includes("--out") ? [] : ["--out", "out"])];
const { status } = spawnSync(process.execPath, args, { stdio: "inherit" });
process.exit(status ?? 1);
