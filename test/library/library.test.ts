import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { rolldown } from "rolldown";
import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";

const ENTRIES = {
  groundwork: "src/index.ts",
  "groundwork/browser": "src/browser.ts",
  "groundwork/render": "src/render/index.ts",
  "groundwork/schema": "src/schema/index.ts",
};
const page = readFileSync("docs/library.md", "utf8");
const examples = [...page.matchAll(/```js\n([\s\S]*?)```/g)].map((found) => found[1] as string);

interface PublicName {
  readonly entry: string;
  readonly name: string;
  readonly value: boolean;
}

/** What the compiler sees behind each entry: values and types. */
function listPublicNames(): PublicName[] {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram(Object.values(ENTRIES), { ...options, types: [] });
  const checker = program.getTypeChecker();
  return Object.entries(ENTRIES).flatMap(([entry, path]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(path) as ts.SourceFile);
    return checker.getExportsOfModule(module as ts.Symbol).map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      return { entry, name: symbol.name, value: (target.flags & ts.SymbolFlags.Value) !== 0 };
    });
  });
}

/** One process for all of them, as they share the data; before any, what importing alone has read and left running. */
const runAll = (files: readonly string[]): string => `import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
const read = [];
const real = fs.readFileSync;
fs.readFileSync = (path, ...rest) => (/\\.(json|gz|pdf)$/.test(String(path)) && !String(path).includes("node_modules") && read.push(String(path)), real(path, ...rest));
syncBuiltinESMExports();
const { analyze, canonicalJson } = await import("groundwork");
await Promise.all([import("groundwork/browser"), import("groundwork/schema"), import("groundwork/render")]);
const running = process.getActiveResourcesInfo().filter((name) => !/Wrap$|Req/.test(name));
console.log("read", JSON.stringify(read), "running", JSON.stringify(running));
const { report } = await analyze({ cv: { name: "cv.pdf", bytes: real("cv.pdf") }, role: "Data Engineer" });
fs.writeFileSync("report.json", canonicalJson(report));
for (const file of ${JSON.stringify(files)}) {
  console.log("---");
  await import(file);
}
`;

let names: PublicName[] = [];
/** A folder as a user's project has it: the package under its name, and the files the examples speak of. */
let project = "";

beforeAll(() => {
  if (!existsSync("dist/index.js")) throw new Error("dist/ is missing: npm run build");
  names = listPublicNames();
  project = mkdtempSync(join(tmpdir(), "groundwork-library-"));
  mkdirSync(join(project, "node_modules"));
  symlinkSync(resolve("."), join(project, "node_modules", "groundwork"));
  cpSync("examples/maya-lindqvist/cv.pdf", join(project, "cv.pdf"));
  symlinkSync(resolve("dist/data"), join(project, "data"));
  symlinkSync(resolve("dist/data/market"), join(project, "snapshot"));
});

describe("the library", () => {
  it("has the public names that are listed; a change of them is seen here", () => {
    const listed = `${names
      .map(({ entry, name, value }) => `${entry} ${name}${value ? "" : " (type)"}`)
      .sort()
      .join("\n")}\n`;
    if (process.env.GROUNDWORK_GOLDEN === "write" && process.env.CI === undefined) writeFileSync("test/library/public-names.txt", listed);
    expect(listed).toBe(readFileSync("test/library/public-names.txt", "utf8"));
  });

  it("shows every function it exports in an example", () => {
    const shown = new Set(examples.join("\n").match(/\w+/g));
    const functions = names.filter(({ entry, value }) => value && entry !== "groundwork/schema");
    expect(functions.length).toBeGreaterThan(25);
    expect(functions.filter(({ name }) => !shown.has(name))).toEqual([]);
  });

  it("reads nothing and starts nothing when it is imported, and every example of docs/library.md runs", () => {
    const files = examples.map((code, at) => {
      writeFileSync(join(project, `example-${at + 1}.mjs`), code);
      return `./example-${at + 1}.mjs`;
    });
    writeFileSync(join(project, "all.mjs"), runAll(files));
    const result = spawnSync(process.execPath, ["all.mjs"], { cwd: project, encoding: "utf8" });
    expect(result.stderr).toBe("");
    const printed = result.stdout.split("---\n");
    expect(printed[0]).toBe("read [] running []\n");
    expect(printed).toHaveLength(examples.length + 1);
    expect(printed.filter((part) => part.trim() === "")).toEqual([]);
  });

  it("bundled for a page it imports nothing that only Node has", { timeout: 60_000 }, async () => {
    const build = await rolldown({
      input: ["browser", "schema", "render"].map((name) => resolve(`dist/${name}.js`)),
      platform: "browser",
      logLevel: "silent",
    });
    const { output } = await build.generate({ format: "esm" });
    const chunks = output.flatMap((file) => (file.type === "chunk" ? [file] : []));
    const own = new Set(chunks.map(({ fileName }) => fileName));
    const outside = chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports].filter((name) => !own.has(name)));
    expect(chunks.length).toBeGreaterThan(3);
    expect(outside).toEqual([]);
  });

  it("is tree-shaken: who takes one small function gets little more", async () => {
    const build = await rolldown({
      input: "entry",
      plugins: [
        {
          name: "entry",
          resolveId: (id) => (id === "entry" ? id : null),
          load: (id) => (id === "entry" ? `export { canonicalJson } from ${JSON.stringify(resolve("dist/browser.js"))};` : null),
        },
      ],
      external: [/^@noble/],
      logLevel: "silent",
    });
    const { output } = await build.generate({ format: "esm" });
    expect(output[0].code.length).toBeLessThan(4_000);
  });
});
