import { mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../src/cli/commands.js";
import { run } from "./run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-bad-"));
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const CV = "examples/ines-okafor/resume.json";
const DEVELOPER = "examples/maya-lindqvist/cv.pdf";

describe("bad input ends in one line that says what and what to do, and writes nothing", () => {
  const huge = file("huge.pdf", "%PDF-1.4\n");
  truncateSync(huge, 200_000_000);
  const out = join(folder, "out");
  const cases: Record<string, string[]> = {
    "no file": [join(folder, "none.pdf")],
    "a folder": [folder],
    "an empty file": [file("empty.pdf", "")],
    "a file of 200 MB": [huge],
    "binary rubbish": [
      file(
        "rubbish.pdf",
        Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 251),
      ),
    ],
    "no hours": [CV, "--hours", "0"],
    "too many weeks": [CV, "--weeks", "10000"],
    "a level that is none": [CV, "--level", "wizard"],
    "a day that is none": [CV, "--as-of", "2026-02-30"],
    "a format that is none": [CV, "--formats", "doc"],
  };
  it.each(Object.keys(cases))("%s", async (name) => {
    const result = await run("analyze", ...(cases[name] as string[]), "--role", "Data Analyst", "--out", out);
    expect(result.code).toBe(2);
    expect(result.out).toBe("");
    expect(result.err.trim().split("\n")).toHaveLength(1);
    expect(result.err).toMatch(/\[[a-z-]+\]/);
    expect(result.err).not.toMatch(/\n\s+at /);
    expect(() => readdirSync(out)).toThrow();
  });

  it("a role we hold nothing of is no error: the profile is written, and the two ways on", async () => {
    const target = join(folder, "unknown-role");
    mkdirSync(target);
    const result = await run("analyze", DEVELOPER, "--role", "Lighthouse keeper", "--out", target, "--formats", "md");
    expect(result.code).toBe(0);
    const report = JSON.parse(readFileSync(join(target, "report.json"), "utf8")) as { code: string };
    expect(report.code).toBe("role-without-data");
    expect(readFileSync(join(target, "report.md"), "utf8")).toMatch(
      /We hold 0 postings for Lighthouse keeper\. Nearest by skills, with the postings held: Full-stack engineer \(\d+\), .* and .*\. Two ways on: give postings with --ads, or run groundwork market refresh\./,
    );
    const strict = await run("analyze", DEVELOPER, "--role", "Lighthouse keeper", "--out", target, "--formats", "md", "--strict");
    expect(strict.code).toBe(2);
  });

  it("a file of another shape is wrong in every line: extract says so of the first and counts the rest", async () => {
    const path = join(folder, "no-ids.jsonl");
    writeFileSync(path, '{"text":"Python"}\n'.repeat(50));
    const { code, out, err } = await run("extract", path);
    expect(code).toBe(0);
    expect(out.trim().split("\n")).toHaveLength(50);
    expect(err.trim().split("\n")).toHaveLength(21);
    expect(err).toMatch(/line 1: no id: each line needs one/);
    expect(err).toMatch(/no-ids\.jsonl: 30 more lines/);
  });

  it("an unknown command says so, and every command teaches by an example", async () => {
    expect((await run("nonsense")).code).toBe(2);
    expect((await run("compar")).err).toMatch(
      /^groundwork: unknown command 'compar' \(Did you mean compare\?\)\. See groundwork --help\.\n$/,
    );
    expect((await run("analyze", CV)).err).toMatch(
      /^groundwork: required option '--role <title>' not specified\. See groundwork analyze --help\.\n$/,
    );
    for (const { name } of COMMANDS) expect((await run(name, "--help")).out, name).toMatch(/Examples?:/);
  });
});
