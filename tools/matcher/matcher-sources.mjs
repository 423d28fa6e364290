import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** All that the matcher's module is made of. */
export function hashMatcherSources() {
  const files = readdirSync("assembly").filter((name) => name.endsWith(".ts"));
  const paths = [
    ...files.sort().map((name) => `assembly/${name}`),
    "src/taxonomy/matcher/trie-layout.ts",
    "tools/matcher/build-matcher.mjs",
  ];
  const hash = createHash("sha256");
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(path));
  return hash.digest("hex");
}
