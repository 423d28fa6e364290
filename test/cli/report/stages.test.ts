import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../run-cli.js";

const CV = "test/people/robin-achterberg.txt";
const folder = mkdtempSync(join(tmpdir(), "groundwork-stages-"));
const OPTIONS = ["--role", "IT Support Technician", "--as-of", "2026-11-20"];
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("a run that stopped can go on", () => {
  it.each(["profile", "plan"])("from its %s, to the same report", async (stage) => {
    const whole = await run("analyze", CV, ...OPTIONS, "--formats", "json", "--out", join(folder, "whole"));
    expect(whole.code).toBe(0);
    const stopped = await run("analyze", CV, ...OPTIONS, "--stop-after", stage);
    const from = file(`${stage}.json`, stopped.out);
    const on = await run("analyze", CV, ...OPTIONS, "--from", from, "--formats", "json", "--out", join(folder, stage));
    expect(on.code, on.err).toBe(0);
    expect(readFileSync(join(folder, stage, "report.json"), "utf8")).toBe(readFileSync(join(folder, "whole", "report.json"), "utf8"));
  });
  it("not from the profile of another CV, and not from what is no stage", async () => {
    const other = await run("analyze", "test/people/bruno-salvi.md", ...OPTIONS, "--from", join(folder, "profile.json"), "--out", folder);
    expect(other.code).toBe(2);
    expect(other.err).toContain("another CV");
    expect((await run("analyze", CV, ...OPTIONS, "--from", file("none.json", "{}"), "--out", folder)).code).toBe(2);
  });
});

describe("a report of one's own postings", () => {
  it("is verified whole with the CV and the postings it was made of", async () => {
    const ad = file("ad.txt", "IT Support Technician\n\nRequirements:\n- Windows and Active Directory\n- Python is a plus\n");
    expect((await run("analyze", CV, ...OPTIONS, "--ads", ad, "--formats", "json", "--out", join(folder, "own"))).code).toBe(0);
    const verified = await run("verify", join(folder, "own", "report.json"), "--cv", CV, "--ads", ad);
    expect(verified.out).toContain("0 violations");
    expect(verified.code, verified.out).toBe(0);
  });
});

describe("upgrade", () => {
  it("keeps a report of this version as it is, and refuses what is none", async () => {
    const report = join(folder, "whole", "report.json");
    const upgraded = await run("upgrade", report, "--out", join(folder, "up"));
    expect(upgraded.code).toBe(0);
    expect(readFileSync(join(folder, "up", "report.json"), "utf8")).toBe(readFileSync(report, "utf8"));
    expect((await run("upgrade", file("later.json", '{"schema":"groundwork/report@9"}'), "--out", folder)).err).toContain("later");
    expect((await run("upgrade", file("other.json", "{}"), "--out", folder)).code).toBe(2);
  });
});

describe("taxonomy check", () => {
  it("lists what does not hold in a folder of skills, each with its place", async () => {
    file("tools.yml", "hammer: {name: Hammer, kind: tool, requires: [anvil]}\n");
    const found = await run("taxonomy", "check", folder);
    expect(found.code).toBe(1);
    expect(found.out).toMatch(/hammer: requires: anvil does not exist \[dangling\]/);
    expect((await run("taxonomy", "check", join(folder, "nowhere"))).code).toBe(2);
  });
});

it("a report ends in the terminal with its conclusion, and the page to open", async () => {
  const out = join(folder, "said");
  const { err } = await run(
    "analyze",
    "examples/maya-lindqvist/cv.pdf",
    "--role",
    "Senior AI Engineer",
    "--as-of",
    "2026-11-20",
    "--formats",
    "html,md",
    "--out",
    out,
  );
  const written = readFileSync(join(out, "report.md"), "utf8");
  const [standing, first, open] = err.trimEnd().split("\n").slice(-3) as [string, string, string];
  expect(standing).toMatch(/^Coverage stands at \d+ %\. Within reach (?:is|are) \d+ of \d+ postings\./);
  expect(first).toMatch(/^\d+ hours of the first week go to /);
  expect(written.replace(/[[\]*]|\(https?:[^)]*\)|\\/g, "")).toContain(standing);
  expect(open).toBe(`Open ${join(out, "report.html")}`);
});

it("what a report counts otherwise than it was asked is said in the terminal too, before its figures", async () => {
  const say = async (...asked: string[]): Promise<string> =>
    (
      await run(
        "analyze",
        CV,
        "--role",
        "Data Analyst",
        "--as-of",
        "2026-11-20",
        "--formats",
        "json",
        "--out",
        join(folder, "asked"),
        ...asked,
      )
    ).err;
  expect(await say("--region", "NZ", "--industry", "helthcare")).toMatch(
    /\n\nFewer than \d+ postings are held for that choice, so all levels and all regions count: \d+ postings\.\nThe industry asked for \(helthcare\) chose nothing: .*\nCoverage stands at /,
  );
  expect(await say("--languages", "xx")).toMatch(/\nThere is nothing to plan: .*\nCoverage stands at /);
});
