// `npm run build`: data compiled (`--data-compiled`: just before, by the caller), engine and doors bundled into dist/, types beside them. dist/ is all that ships.
import { chmodSync, cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { runStep } from "./steps.mjs";

const must = (step) => {
  if (!step.ok) process.exit(step.status);
};

if (!process.argv.includes("--data-compiled"))
  must(runStep("compile data", process.execPath, ["--import", "tsx", "tools/data/compile-data.ts"], { quiet: true }));
rmSync("dist", { recursive: true, force: true });
must(runStep("bundle", "npx", ["rolldown", "-c", "rolldown.config.mjs", "--log-level", "warn"], { quiet: true }));
// npm does this once, when it links or installs; the linked command outlives the next build.
chmodSync("dist/cli.js", 0o755);
must(runStep("types", "npx", ["tsc", "-p", "tsconfig.build.json"], { quiet: true }));
mkdirSync("dist/data", { recursive: true });
cpSync("data/compiled", "dist/data", { recursive: true });
for (const [from, to] of [
  ["data/market", "dist/data/market"],
  ["assets", "dist/assets"],
  ["docs/methods", "dist/methods"],
  ["examples/tomas-ferreira/cv.docx", "dist/examples/tomas-ferreira/cv.docx"],
  ["examples/maya-lindqvist/cv.pdf", "dist/examples/maya-lindqvist/cv.pdf"],
  ["schema", "dist/schema"],
]) {
  if (existsSync(from)) cpSync(from, to, { recursive: true });
}
if (existsSync("src/web/index.html")) must(runStep("web app", "npx", ["vite", "build", "--logLevel", "warn"], { quiet: true }));
