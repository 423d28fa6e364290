import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Report } from "../../../src/schema/report.js";
import { run } from "../run-cli.js";

const CV = "examples/ines-okafor/resume.json";
const before = process.env.XDG_CONFIG_HOME;
const folder = mkdtempSync(join(tmpdir(), "groundwork-settings-"));
const out = join(folder, "out");

/** As the file that holds for all of a person's folders. */
function settle(text: string): void {
  mkdirSync(join(folder, "groundwork"), { recursive: true });
  writeFileSync(join(folder, "groundwork", "groundwork.yml"), text);
  process.env.XDG_CONFIG_HOME = folder;
}

afterEach(() => {
  if (before === undefined) delete process.env.XDG_CONFIG_HOME;
  else process.env.XDG_CONFIG_HOME = before;
});

const analyze = async (...options: string[]): Promise<{ code: number; err: string; report: Report }> => {
  const { code, err } = await run("analyze", CV, "--as-of", "2026-11-20", "--formats", "json", "--out", out, ...options);
  return { code, err, report: code === 0 ? (JSON.parse(readFileSync(join(out, "report.json"), "utf8")) as Report) : (null as never) };
};

describe("groundwork.yml", () => {
  it("stands for what the line leaves out, gives the bytes that the same options give, and is told; what the line says wins", async () => {
    settle("# mine\nrole: Data Analyst\nhours: 8\nweeks: 4\nregion: NO\nlanguages: [en, de]\ndays-off: [2026-12-24, SUN]\n");
    const taken = await analyze("--region", "US");
    expect(taken.err).toContain(
      "From groundwork.yml: --role Data Analyst, --hours 8, --weeks 4, --languages en,de, --days-off 2026-12-24,SUN\n",
    );
    expect(taken.report.options).toMatchObject({
      role: "data-analyst",
      hours: 8,
      weeks: 4,
      region: "US",
      languages: ["en", "de"],
      daysOff: ["2026-12-24", "SUN"],
    });
    settle("# nothing of mine\n");
    const said = ["--role", "Data Analyst", "--hours", "8", "--weeks", "4", "--languages", "en,de", "--days-off", "2026-12-24,SUN"];
    const spoken = await analyze("--region", "US", ...said);
    expect(spoken.err).not.toContain("groundwork.yml");
    expect(spoken.report.id).toBe(taken.report.id);
  });

  it("is shown by the help of a command that takes it", async () => {
    expect((await run("analyze", "--help")).out).toContain("Defaults of your own: groundwork.yml");
    settle("currency: EUR\n");
    expect((await run("analyze", "--help")).out.replace(/\s+/g, " ")).toContain('(default: "EUR", from groundwork.yml)');
    expect((await run("verify", "--help")).out).not.toContain("groundwork.yml");
  });

  it.each([
    [
      "a name that is none",
      "hours: 8\nhour: 9\n",
      /^groundwork: groundwork\.yml, line 2: there is no setting "hour"\. There are: role, .*\[bad-data\]$/,
    ],
    ["no YAML", "hours: 8\nweeks: [4\n", /^groundwork: groundwork\.yml, line 3: this is not YAML\. .*\[bad-yaml\]$/],
    ["no names and values", "- hours\n", /^groundwork: groundwork\.yml, line 1: each line is a name and a value\. .*\[bad-data\]$/],
    [
      "a name without a value",
      "\nhours:\n",
      /^groundwork: groundwork\.yml, line 2: hours takes a value, or a list of them\. .*\[bad-data\]$/,
    ],
  ])("%s is told with its line", async (_, text, said) => {
    settle(text);
    const { code, err } = await analyze("--role", "Data Analyst");
    expect(code).toBe(2);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect(err.trim()).toMatch(said);
  });

  it("a role of one's own does not stand for what the postings of a list name", async () => {
    settle("role: Nurse\n");
    const ads = ["a", "b"].map((name) => join(folder, `${name}.txt`));
    for (const path of ads) writeFileSync(path, "Senior Data Engineer\nRequirements:\n- Python and SQL\n- Airflow is a plus\n");
    const { out: said, err } = await run("match", CV, ...ads, "--json");
    expect(err).not.toContain("--role");
    expect((JSON.parse(said) as Report).options.role).toBe("data-engineer");
  });
});
