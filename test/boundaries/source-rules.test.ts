import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ENGINE_VERSION } from "../../src/engine-version.js";
// @ts-expect-error plain JavaScript without types
import { findBans, sourceFiles } from "../../tools/check/determinism.mjs";

const MOST_LINES = 400;
const PLACES = /\/work\/|\/tmp\/bash|\.library|farm-|localhost:\d{4}\/registry/;

describe("rules of the source", () => {
  const files: string[] = sourceFiles("src");
  it("sees the source at all", () => expect(files.length).toBeGreaterThan(50));
  it("no file is longer than reads in one sitting", () => {
    const long = files
      .map((file) => [file, readFileSync(file, "utf8").split("\n").length] as const)
      .filter(([, lines]) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });
  it("the determinism check fires on each ban", () => {
    for (const code of [
      "2 ** 3",
      "Math.pow(2, 3)",
      "Math.random()",
      "new Date()",
      "Date.now()",
      "a.localeCompare(b)",
      "new Intl.Collator()",
      "x.toLocaleString()",
      "values.sort()",
    ]) {
      expect(findBans("src/x.ts", `const y = ${code};`), code).toHaveLength(1);
    }
    expect(findBans("src/x.ts", "const y = Math.sqrt(2) + values.sort((a, b) => a - b)[0];")).toEqual([]);
  });
  it("the engine's version is the package's", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).version).toBe(ENGINE_VERSION);
  });
  it("no committed file names a place of a build machine", () => {
    const tracked = execFileSync("git", ["ls-files"], { encoding: "utf8" })
      .split("\n")
      .filter((path) => /\.(ts|tsx|mjs|json|md|yml|yaml)$/.test(path) && path !== "test/boundaries/source-rules.test.ts");
    expect(tracked.filter((path) => PLACES.test(readFileSync(path, "utf8")))).toEqual([]);
  });
});
