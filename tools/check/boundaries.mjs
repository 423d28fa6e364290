// Runs dependency-cruiser and fails when it saw no modules: with a compiler it cannot use it reports "no violations" on nothing.

import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { cruise } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import config from "../../.dependency-cruiser.mjs";

const LEAST_MODULES = 20;

const PARTS = ["src", "tools", "bench"];
const result = await cruise(
  PARTS,
  { ruleSet: { forbidden: config.forbidden }, validate: true, ...config.options, outputType: "err-long" },
  undefined,
  {
    tsConfig: extractTsConfig("tsconfig.json"),
  },
);
const json = await cruise(PARTS, { ruleSet: { forbidden: config.forbidden }, validate: true, ...config.options }, undefined, {
  tsConfig: extractTsConfig("tsconfig.json"),
});
const { totalCruised, error } = json.output.summary;
if (totalCruised < LEAST_MODULES) {
  console.error(`boundaries: saw only ${totalCruised} modules, at least ${LEAST_MODULES} expected: the check itself is broken`);
  process.exit(1);
}
if (error > 0) {
  console.error(stripVTControlCharacters(String(result.output)));
  process.exit(1);
}

/** What Node gives every file and a browser does not: no import tells of it. */
const NODE_ONLY = /^(?!\s*(?:\/\/|\*|\/\*)).*(?<![\w.$"'`])(?:process\.|Buffer\b|setImmediate\b)/m;
const importsOf = new Map(json.output.modules.map(({ source, dependencies }) => [source, dependencies]));
const ofThePage = [...importsOf.keys()].filter((source) => source.startsWith("src/web/"));
const broken = [...reachedFrom(ofThePage, () => true)].filter((source) => NODE_ONLY.test(readFileSync(source, "utf8")));
if (broken.length > 0) {
  console.error(`boundaries: the page loads what only Node can run: ${broken.join(", ")}`);
  process.exit(1);
}
/** A report from counted postings starts without what checks schemas: loading it takes a tenth of a second. */
const checking = [...reachedFrom(["src/cli/report/analyze.ts", "src/pipeline.ts"], ({ dynamic }) => !dynamic)].filter((source) =>
  importsOf.get(source)?.some(({ module, dependencyTypes }) => module === "zod" && !dependencyTypes.includes("type-only")),
);
if (checking.length > 0) {
  console.error(`boundaries: analyze loads what checks schemas before it is needed: ${checking.join(", ")}`);
  process.exit(1);
}
console.log(`boundaries: ${totalCruised} modules, no violation`);

/** Files that these import, over any number of steps; what is imported for its types alone is not loaded. */
function reachedFrom(starts, follows) {
  const loaded = new Set(starts);
  for (const source of loaded)
    for (const dependency of importsOf.get(source) ?? [])
      if (dependency.resolved.startsWith("src/") && !dependency.dependencyTypes.includes("type-only") && follows(dependency))
        loaded.add(dependency.resolved);
  return loaded;
}
