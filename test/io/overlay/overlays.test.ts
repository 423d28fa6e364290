import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withOverlays } from "../../../src/cli/options/overlays.js";
import { EnginePool } from "../../../src/io/engine/engine-pool.js";
import { DATA_VARIABLE } from "../../../src/io/knowledge/data-folder.js";
import { run } from "../../cli/run-cli.js";
import { writeSmallData } from "../../store/small-data.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-overlay-"));
const write = (path: string, text: string): void => {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
};
const laid = ["--taxonomy", join(folder, "taxonomy"), "--roles", join(folder, "roles"), "--catalogue", join(folder, "catalogue")];
const TEXT = "Operates Zorbulon and Python";
const before = { cache: process.env.XDG_CACHE_HOME, data: process.env[DATA_VARIABLE] };

beforeAll(() => {
  process.env.XDG_CACHE_HOME = join(folder, "cache");
  // A dozen skills lie beneath, not ours: laid over in a moment.
  process.env[DATA_VARIABLE] = writeSmallData(join(folder, "data")).data;
  write(
    "taxonomy/own.yml",
    "zorbulon:\n  name: Zorbulon\n  kind: tool\n  broader: [machine-learning]\npython:\n  name: Python\n  kind: language\n  aliases: [Pythonissimo]\n",
  );
  write(
    "roles/zorbulon-engineer.yml",
    "id: zorbulon-engineer\nname: Zorbulon engineer\nfamily: data\nfield: data\ntitles: [zorbulon engineer]\n",
  );
  write(
    "catalogue/resources/own.yml",
    "zorbulon-basics:\n  title: Zorbulon basics\n  url: https://zorbulon.example/basics\n  provider: Example\n  kind: course\n  teaches: [{skill: zorbulon, from: 0, to: 1}]\n  hours: 8\n  price: free\n  language: en\n  handsOn: true\n  checked: {date: 2026-11-01, by: us}\n  why: It is ours.\n",
  );
  write("ad.txt", "Zorbulon Engineer\n\nRequirements:\n- Zorbulon\n- Pythonissimo\n");
  write("cv.md", "# Ada Example\n\n## Skills\n\nZorbulon, SQL\n");
});
afterAll(() => {
  for (const [name, value] of [
    ["XDG_CACHE_HOME", before.cache],
    [DATA_VARIABLE, before.data],
  ] as const)
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  rmSync(folder, { recursive: true });
});

/** The commands of docs/overlays.md, with the folders of this test. */
async function runDocumented(block: string, names: Readonly<Record<string, string>>): Promise<string[]> {
  const [, commands = ""] = new RegExp(`\`\`\`sh ${block}\\n([\\s\\S]*?)\`\`\``).exec(readFileSync("docs/overlays.md", "utf8")) ?? [];
  const said = [];
  for (const line of commands.trim().split("\n")) {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
    const here = words.slice(1).map((word) => names[word] ?? word.replace(/^own\//, `${folder}/`));
    const { code, out } = await run(...here);
    expect(code, line).toBe(0);
    said.push(out);
  }
  return said;
}

describe("data of one's own, laid over ours", () => {
  it("are read by every command, and only where they are named", async () => {
    expect((await run("skills", "explain", TEXT)).out).not.toContain("zorbulon");
    const [explained, role, resource] = await runDocumented("overlays", {});
    expect(explained).toMatch(/kept +Zorbulon/);
    expect(role).toContain("zorbulon-engineer");
    expect(resource).toContain("Zorbulon basics");
    expect((await run("match", join(folder, "cv.md"), join(folder, "ad.txt"), ...laid)).out).toMatch(/Zorbulon/);
    expect((await run("skills", "explain", TEXT)).out).not.toContain("zorbulon");
  });

  it("stand in the report by the hash of what they hold, and verify asks for them", async () => {
    const out = join(folder, "out");
    const cv = join(folder, "cv.md");
    const made = await run(
      "analyze",
      cv,
      "--role",
      "Zorbulon Engineer",
      "--ads",
      join(folder, "ad.txt"),
      "--out",
      out,
      "--formats",
      "json",
      ...laid,
    );
    expect(made.code, made.err).toBe(0);
    const report = JSON.parse(readFileSync(join(out, "report.json"), "utf8"));
    expect(report.inputs.overlays.map(({ kind }: { kind: string }) => kind)).toEqual(["taxonomy", "roles", "catalogue"]);
    expect(report.command).toContain("--taxonomy DIR --roles DIR --catalogue DIR");
    expect(report.profile.skills.map(({ id }: { id: string }) => id)).toContain("zorbulon");
    const check = ["verify", join(out, "report.json"), "--cv", cv, "--ads", join(folder, "ad.txt")];
    expect((await run(...check, ...laid)).code).toBe(0);
  });

  it("reach the threads that servers, cohorts and assistants work in", async () => {
    const folders = { taxonomy: join(folder, "taxonomy"), roles: join(folder, "roles"), catalogue: join(folder, "catalogue") };
    const found = await withOverlays(folders, async () => {
      const engine = new EnginePool({ size: 1 });
      try {
        return await engine.run("skill", { name: "Zorbulon" });
      } finally {
        await engine.close();
      }
    });
    expect(found).toBe("zorbulon");
  });

  it("that do not hold together are refused with the place and what is wrong", async () => {
    write("broken/own.yml", "zorbulon:\n  name: Zorbulon\n  kind: tool\n  requires: [no-such-skill]\n");
    const { code, err } = await run("skills", "show", "python", "--taxonomy", join(folder, "broken"));
    expect(code).toBe(2);
    expect(err).toMatch(/zorbulon: requires: no-such-skill does not exist \[dangling\]/);
  });
});

describe("taxonomy import", () => {
  it("makes folders of ESCO's and O*NET's downloads to lay over ours; what is new or names several of ours is listed", async () => {
    write(
      "esco/skills_en.csv",
      'conceptType,conceptUri,skillType,preferredLabel,altLabels\nKnowledgeSkillCompetence,uri/1,knowledge,Python (computer programming),"Python\nPython Zwei"\nKnowledgeSkillCompetence,uri/2,knowledge,brew zorbulon tea,\nKnowledgeSkillCompetence,uri/3,knowledge,many tongues,"Java\nRust lang\nMongoDB"\n',
    );
    write(
      "esco/occupations_en.csv",
      'conceptUri,preferredLabel,altLabels,code\nuri/4,llm engineer,"prompt writer",2512.4\nuri/5,lamp lighter,,9999.1\n',
    );
    const out = join(folder, "imported");
    write("onet/Occupation Data.txt", "O*NET-SOC Code\tTitle\tDescription\n15-2051.01\tLLM Engineers\tx\n");
    write(
      "onet/Technology Skills.txt",
      'O*NET-SOC Code\tExample\tCommodity Code\n15-2051.01\tPython\t1\n15-2051.01\tZorbulon "Pro" Suite\t1\n',
    );
    const onet = join(folder, "imported-onet");
    const names = { "ESCO-dataset": join(folder, "esco"), overlay: out, db_29_0_text: join(folder, "onet"), "overlay-onet": onet };
    const [esco, ofOnet] = await runDocumented("import", names);
    expect(esco).toBe(
      "skills: 1 are ours, 1 are new, 1 name several of ours\noccupations: 1 are ours, 1 are new, 0 name several of ours\nnames added: 1\n",
    );
    const table = readFileSync(join(out, "esco.csv"), "utf8");
    expect(table).toContain("skill,conflict,uri/3,many tongues,java mongodb,");
    expect(table).toContain("occupation,new,9999.1,lamp lighter,,");
    const over = ["--taxonomy", join(out, "taxonomy"), "--roles", join(out, "roles")];
    expect((await run("skills", "explain", "Wrote Python Zwei", ...over)).out).toContain("(python)");
    expect((await run("roles", "show", "ai-engineer", "--json", ...over)).out).toContain("2512.4");
    expect(ofOnet).toContain("skills: 1 are ours, 1 are new, 0 name several of ours\noccupations: 1 are ours");
    expect(readFileSync(join(onet, "taxonomy", "onet.yml"), "utf8")).toContain('Zorbulon "Pro" Suite');
    expect((await run("taxonomy", "import", "onet", join(folder, "roles"))).err).toMatch(/Occupation Data\.txt/);
  });
});
