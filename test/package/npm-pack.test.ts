import { execFileSync, spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { publint } from "publint";
import { beforeAll, describe, expect, it } from "vitest";

/** What npm would publish, unpacked as npm would install it: dependencies from here, nothing of the checkout but the package itself. */
const home = mkdtempSync(join(tmpdir(), "groundwork-pack-"));
let files: string[] = [];

beforeAll(() => {
  if (!existsSync("dist/cli.js")) throw new Error("dist/ is missing: npm run build");
  const [packed] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", home], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }),
  ) as [{ filename: string; files: { path: string }[] }];
  files = packed.files.map(({ path }) => path);
  execFileSync("tar", ["-xzf", join(home, packed.filename), "-C", home]);
  const modules = join(home, "project", "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  for (const name of readdirSync("node_modules").filter((entry) => !entry.startsWith(".")))
    symlinkSync(resolve("node_modules", name), join(modules, name));
  cpSync(join(home, "package"), join(modules, "groundwork"), { recursive: true });
  // npm makes what stands under bin executable.
  chmodSync(join(modules, "groundwork", "dist", "cli.js"), 0o755);
  symlinkSync("../groundwork/dist/cli.js", join(modules, ".bin", "groundwork"));
  writeFileSync(join(home, "project", "package.json"), '{"name": "clean", "private": true}');
  cpSync("examples/ines-okafor/resume.json", join(home, "project", "resume.json"));
});

/** As a person types it, in a folder that holds nothing but a CV. */
const npx = (...args: string[]) =>
  spawnSync("npx", ["--no-install", "groundwork", ...args], { cwd: join(home, "project"), encoding: "utf8" });

describe("the package", () => {
  it("holds program, data, schemas and licences, and no source, test or sample", () => {
    for (const needed of [
      "dist/cli.js",
      "dist/index.js",
      "dist/browser.js",
      "dist/types/index.d.ts",
      "dist/data/taxonomy.json",
      "dist/data/market/index.json",
      "dist/assets/report.typ",
      "dist/methods/coverage.md",
      "schema/report.schema.json",
      "LICENSE",
      "NOTICE",
      "README.md",
    ])
      expect(files, needed).toContain(needed);
    expect(files.filter((path) => /^(src|test|tools|bench|examples|data|docs)\//.test(path))).toEqual([]);
  });

  it("leaves the command of npm link one that can be started, whenever it is built again", () => {
    expect(statSync("dist/cli.js").mode & 0o111).toBe(0o111);
  });

  it("is one that publint finds nothing to say about", async () => {
    const { messages } = await publint({ pkgDir: join(home, "package"), pack: false, strict: true });
    expect(messages).toEqual([]);
  });

  it("npx groundwork writes a verified report in a clean folder", () => {
    const made = npx("analyze", "resume.json", "--role", "Data Analyst", "--formats", "html,pdf");
    expect(made.stderr).toContain("Report ");
    expect(made.status).toBe(0);
    expect(readFileSync(join(home, "project", "out", "report.pdf"), "latin1").slice(0, 5)).toBe("%PDF-");
    expect(npx("verify", "out/report.json", "--cv", "resume.json").status).toBe(0);
  });

  it("ends where a report with a PDF cannot be written", () => {
    const { status, stderr } = spawnSync(
      "node",
      ["node_modules/groundwork/dist/cli.js", "analyze", "resume.json", "--role", "Data Analyst", "--out", "resume.json"],
      { cwd: join(home, "project"), encoding: "utf8", timeout: 20_000 },
    );
    expect(stderr).toContain("[not-writable]");
    expect(status).toBe(2);
  });

  it("completes commands in the shells that are asked for, and knows the doors", () => {
    expect(npx("completion", "bash").stdout).toMatch(/cohort.*serve mcp/);
    expect(npx("serve", "--help").stdout).toContain("Example");
  });
});
