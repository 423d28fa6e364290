import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../../src/cli/commands.js";
import { run } from "../run-cli.js";

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
    "two CVs": [CV, DEVELOPER],
  };
  it.each(Object.keys(cases))("%s", async (name) => {
    const result = await run("analyze", ...(cases[name] as string[]), "--role", "Data Analyst", "--out", out);
    expect(result.code).toBe(2);
    expect(result.out).toBe("");
    expect(result.err.trim().split("\n")).toHaveLength(1);
    expect(result.err).toMatch(/\[[a-z-]+\]/);
    expect(result.err).not.toContain("..");
    expect(result.err).not.toMatch(/\n\s+at /);
    expect(() => readdirSync(out)).toThrow();
  });

  it("names the file that was likely meant, and no other", async () => {
    const near = join(folder, "near");
    mkdirSync(near);
    writeFileSync(join(near, "My-CV.pdf"), "%PDF-1.4\n");
    writeFileSync(join(near, "notes.txt"), "");
    const toldOf = async (name: string): Promise<string> => (await run("cv", join(near, name))).err;
    expect(await toldOf("my-cv.pfd")).toContain(`Did you mean ${join(near, "My-CV.pdf")}? [no-such-file]`);
    expect(await toldOf("my-cv.pd")).toContain("Did you mean");
    expect(await toldOf("notes.txt/my-cv.pdf")).toContain("Check the path. [no-such-file]");
    writeFileSync(join(near, "My-CV.pdx"), "");
    for (const name of ["my-cv.pd", "letter.pdf"]) expect(await toldOf(name)).toContain("Check the path. [no-such-file]");
  });

  it("says a thing once in a line", async () => {
    const told = async (...line: string[]): Promise<string> => (await run(...line)).err;
    expect(await told("cv", file("cut.pdf", readFileSync(DEVELOPER).subarray(0, 3000)))).toBe(
      "groundwork: cut.pdf: the PDF is damaged or ends too early. Copy or download it again. [truncated]\n",
    );
    expect(await told("market", "show", "lighthouse keeper")).toBe(
      "groundwork: lighthouse keeper: no role is called so. Try `groundwork roles search`. [unknown-role]\n",
    );
  });

  it("a role we hold nothing of is no error: the profile is written, and the ways on", async () => {
    const target = join(folder, "unknown-role");
    mkdirSync(target);
    const result = await run("analyze", DEVELOPER, "--role", "Lighthouse keeper", "--out", target, "--formats", "md");
    expect(result.code).toBe(0);
    const report = JSON.parse(readFileSync(join(target, "report.json"), "utf8")) as { code: string };
    expect(report.code).toBe("role-without-data");
    expect(readFileSync(join(target, "report.md"), "utf8")).toMatch(
      /We hold 0 postings for Lighthouse keeper\. Nearest by skills, with the postings held: Full-stack engineer \(\d+\), .* and .*\. The ways on stand under Key Recommendations\./,
    );
    expect(result.err).toContain('Titles that are known: groundwork roles search "Lighthouse keeper". Postings of your own: --ads.');
    // A role that is known is no title to look up.
    const known = await run("analyze", DEVELOPER, "--role", "Nurse", "--out", target, "--formats", "md");
    expect(known.err).toMatch(/Too few postings for Registered nurse are held.*\n(?:Nearest .*\n)?Postings of your own: --ads\.\n/);
    const strict = await run("analyze", DEVELOPER, "--role", "Lighthouse keeper", "--out", target, "--formats", "md", "--strict");
    expect(strict.code).toBe(2);
  });

  it("a file of another shape is wrong in every line: extract says so of the first and counts the rest", async () => {
    const path = join(folder, "no-ids.jsonl");
    writeFileSync(path, '{"text":"Python"}\n'.repeat(50));
    const { code, out, err } = await run("extract", path);
    expect(code).toBe(1);
    expect(out.trim().split("\n")).toHaveLength(50);
    expect(err.trim().split("\n")).toHaveLength(22);
    expect(err).toMatch(/line 1: no id: each line needs one/);
    expect(err).toMatch(/no-ids\.jsonl: 30 more lines/);
  });

  it("whatever is mistyped anywhere is one line with what, what to do and a code, and no bug of ours", async () => {
    const none = join(folder, "none");
    const lines: [string[], RegExp][] = [
      [["explain", "x", "--report", "package.json"], /^groundwork: package\.json: this is no report .* \[bad-data\]$/],
      [["explain", "constructor", "--report", file("report.json", "{}")], /\[bad-data\]$/],
      [
        ["next", join(none, "report.json")],
        /^groundwork: report\.json: there is no such file\. groundwork analyze writes one .* \[no-such-file\]$/,
      ],
      [["verify", file("report.md", "# Report")], /^groundwork: report\.md: this is not JSON\. Give the report\.json .* \[bad-json\]$/],
      [["my-cv.pdf"], /^groundwork: my-cv\.pdf is no command\. groundwork analyze my-cv\.pdf --role TITLE writes .* \[bad-option\]$/],
      [["mcp", "--folder", none], /there is no such folder\. .* \[no-such-file\]$/],
      [["market", "merge", `${none}.part`], /^groundwork: none\.part: there is no such file\. .* \[no-such-file\]$/],
      [["market", "info", "--market", "package.json"], /^groundwork: package\.json: there is no snapshot here/],
      [["market", "show", "Data Engineer", "--most", "abc"], /--most abc: give a whole number/],
      [["market", "build", "--workers", "x", "--store", join(folder, "x.duckdb")], /--workers x: give a whole number/],
      [["cohort", "diff", none, none], /none: there is no cohort\.json in it\. .* \[no-such-file\]$/],
      [["cv", CV, "--as-of", "tomorrow"], /--as-of tomorrow: give a day as YYYY-MM-DD\. See groundwork cv --help\. \[bad-option\]$/],
      [["compare", CV, "--near", "--as-of", "2026-02-30"], /--as-of 2026-02-30: give a day/],
      [["match", CV, DEVELOPER, "--as-of", "x"], /--as-of x: give a day/],
      [
        ["analyze", CV, "--role", "Data Analyst", "--days-off", "never"],
        /^groundwork: --days-off NEVER: give days as .* See groundwork analyze --help\. \[bad-option\]$/,
      ],
      [["analyze", CV, "--role", "Data Analyst", "--region", "Atlantis"], /^groundwork: --region Atlantis: no country or region we know\./],
      [["compare", CV, "--roles", "dta enginer"], /did you mean "Data engineer"\? Try `groundwork roles search`\. \[unknown-role\]$/],
      [
        ["analyze", CV, "--role", "Data Analyst", "--stop-after", "lunch"],
        /^groundwork: --stop-after lunch: one of profile, market, gap, plan\./,
      ],
      [["serve", "--on", "postgres://localhost/x"], /^groundwork: serve: --on is for the HTTP interface\. Add --api\. \[bad-option\]$/],
      [["serve", "--allow-origin", "https://a.example"], /^groundwork: serve: --allow-origin is for the HTTP interface\. Add --api\./],
      ...["*", "null", "careers.example", "https://careers.example/", "https://Careers.example", "file:///x"].map(
        (origin): [string[], RegExp] => [
          ["serve", "--api", "--allow-origin", origin],
          /give one origin as browsers send it, such as https:\/\/careers\.example\. See groundwork serve --help\. \[bad-option\]$/,
        ],
      ),
      [["serve", "token", "list", "--tokens", CV], /^groundwork: resume\.json: this is no list of tokens/],
      [["completion", "tcsh"], /completion tcsh: one of bash, zsh, fish\. See groundwork completion --help\. \[bad-option\]$/],
      [["roles"], /^groundwork: missing required argument 'action': one of search, show\. See groundwork roles --help\. \[bad-option\]$/],
      [["cv", "-", "--fix"], /--fix writes beside the CV/],
    ];
    for (const [argv, said] of lines) {
      const { code, out, err } = await run(...argv);
      expect([code, out], argv.join(" ")).toEqual([2, ""]);
      expect(err.trim().split("\n"), argv.join(" ")).toHaveLength(1);
      expect(err.trim()).toMatch(said);
    }
  });

  it.skipIf(!existsSync("/proc/self"))("a place that cannot be written ends at once, before anything is read or compared", async () => {
    const asFile = file("a-file", "x");
    for (const out of ["/proc/groundwork", "/proc/groundwork/deep", "/dev/full", asFile, join(asFile, "below"), ""])
      for (const argv of [
        ["analyze", CV, "--role", "Data Analyst", "--out", out],
        ["compare", CV, "--roles", "Data Analyst", "--out", out],
        ["match", CV, DEVELOPER, "--out", out],
        ["cv", CV, "--out", out],
      ]) {
        const { code, err } = await run(...argv);
        expect([code, err.trim().split("\n").length], err).toEqual([2, 1]);
        expect(err).toMatch(/the output folder cannot be written \([A-Z]+\)\. Choose another folder\. \[not-writable\]/);
      }
    expect((await run("market", "add", CV, "--store", "/proc/groundwork/store.duckdb")).err).toMatch(
      /\/proc\/groundwork: no folder can be made there \(ENOENT\)\. Choose another place\. \[not-writable\]/,
    );
  });

  it.skipIf(!existsSync("/dev/full"))("a store for which there is no room is told as that", async () => {
    expect((await run("market", "add", CV, "--store", "/dev/full")).err).toBe(
      "groundwork: /dev/full: the disk is full. Make room, or choose another --store. [not-writable]\n",
    );
  });

  it("finding out whether a folder can be written leaves nothing where the run then ends", async () => {
    const out = join(folder, "not", "yet");
    expect((await run("analyze", join(folder, "none.pdf"), "--role", "Data Analyst", "--out", out)).code).toBe(2);
    expect(existsSync(join(folder, "not"))).toBe(false);
  });

  it.skipIf(!existsSync("/dev/full"))("results that cannot be printed end in a line that says so", () => {
    const loader = resolve("node_modules/tsx/dist/loader.mjs");
    const { status, stderr } = spawnSync(
      "bash",
      ["-c", `"${process.execPath}" --import "${loader}" src/cli/main.ts roles search nurse > /dev/full`],
      {
        encoding: "utf8",
      },
    );
    expect(status).toBe(2);
    expect(stderr).toMatch(/^groundwork: what is printed cannot be written \(ENOSPC\)\. .* \[not-writable\]\n$/);
  });

  it("help of a command is its own help, asked for in either way", async () => {
    const { code, out } = await run("help", "cv");
    expect([code, out]).toEqual([0, (await run("cv", "--help")).out]);
    expect(out).toContain("--json-resume");
    expect((await run("help")).out).toBe((await run()).out);
    expect((await run("help", "nonsense")).code).toBe(2);
  });

  it("a shell completes every command, what can follow it, and every option", async () => {
    const scripts = await Promise.all(["bash", "zsh", "fish"].map(async (shell) => (await run("completion", shell)).out));
    for (const { name, load } of COMMANDS) {
      const sub = new Command(name);
      (await load()).command.describe(sub);
      for (const script of scripts) {
        expect(script).toMatch(new RegExp(`\\b${name}\\b`));
        for (const { long } of sub.options) expect(script, `${name} ${long}`).toContain((long as string).slice(2));
      }
      const [, actions = ""] = new RegExp(`^    ${name}\\) actions="([^"]*)"`, "m").exec(scripts[0] as string) ?? [];
      for (const action of actions.split(" ").filter(Boolean)) expect((await run(name, "--help")).out, name).toContain(action);
    }
    const [bash = ""] = scripts;
    const complete = (...words: string[]): string =>
      spawnSync(
        "bash",
        [
          "-c",
          `${bash}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _groundwork; echo "\${COMPREPLY[@]}"`,
        ],
        {
          encoding: "utf8",
          cwd: folder,
        },
      ).stdout.trim();
    expect(complete("groundwork", "co")).toBe("compare cohort completion");
    expect(complete("groundwork", "market", "me")).toBe("merged merge");
    expect(complete("groundwork", "analyze", "cv.pdf", "--bu")).toBe("--budget");
    expect(complete("groundwork", "cv", "rubb")).toBe("rubbish.pdf");
  });

  it("an unknown command says so, and every command teaches by an example", async () => {
    expect((await run("nonsense")).code).toBe(2);
    expect((await run("compar")).err).toMatch(
      /^groundwork: unknown command 'compar' \(Did you mean compare\?\)\. See groundwork --help\. \[bad-option\]\n$/,
    );
    expect((await run("analyze", CV)).err).toMatch(
      /^groundwork: required option '--role <title>' not specified\. Name the job you aim at, as --role "Data Engineer"; groundwork compare CV --near lists .* See groundwork analyze --help\. \[bad-option\]\n$/,
    );
    // What is mistyped is told before what is missing for it.
    expect((await run("analyze", CV, "--rol", "Data Analyst")).err).toMatch(
      /^groundwork: unknown option '--rol' \(Did you mean --role\?\)\. See groundwork analyze --help\. \[bad-option\]\n$/,
    );
    expect((await run("analyze", CV, "--role", "Data", "Analyst")).err).toMatch(
      /^groundwork: too many arguments .* got 2\. Put words that belong together into quotes\. See groundwork analyze --help\. \[bad-option\]\n$/,
    );
    for (const { name } of COMMANDS) expect((await run(name, "--help")).out, name).toMatch(/Examples?:/);
  });
});
