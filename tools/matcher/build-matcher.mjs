// `npm run build:matcher`: assembly/ compiled into src/taxonomy/matcher/matcher-module.ts. Only who changes assembly/ needs the compiler, which is
// 100 MB large: it is fetched then, and the module stands in the repository. A test holds the hash of the sources against the one it names.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashMatcherSources } from "./matcher-sources.mjs";

const COMPILER = "assemblyscript@0.28.20";

const folder = mkdtempSync(join(tmpdir(), "matcher-"));
try {
  const out = join(folder, "matcher.wasm");
  const options = ["--runtime", "stub", "-O3", "--noAssert", "--enable", "simd"];
  execFileSync("npx", ["--yes", `--package=${COMPILER}`, "asc", "assembly/matcher.ts", "-o", out, ...options], { stdio: "inherit" });
  const module = readFileSync(out);
  const lines = [
    "/** Made by `npm run build:matcher` of assembly/, whose files have this hash. */",
    `export const MATCHER_SOURCES = "${hashMatcherSources()}";`,
    `export const MATCHER_MODULE =\n  "${module.toString("base64")}";`,
  ];
  writeFileSync("src/taxonomy/matcher/matcher-module.ts", `${lines.join("\n")}\n`);
  console.log(`matcher: ${module.length} bytes`);
} finally {
  rmSync(folder, { recursive: true });
}
