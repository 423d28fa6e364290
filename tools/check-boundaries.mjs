// Runs dependency-cruiser and fails when it saw no modules: with a compiler it cannot use it reports "no violations" on nothing.

import { stripVTControlCharacters } from "node:util";
import { cruise } from "dependency-cruiser";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import config from "../.dependency-cruiser.mjs";

const LEAST_MODULES = 20;

const result = await cruise(
  ["src"],
  { ruleSet: { forbidden: config.forbidden }, validate: true, ...config.options, outputType: "err-long" },
  undefined,
  {
    tsConfig: extractTsConfig("tsconfig.json"),
  },
);
const json = await cruise(["src"], { ruleSet: { forbidden: config.forbidden }, validate: true, ...config.options }, undefined, {
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
console.log(`boundaries: ${totalCruised} modules, no violation`);
