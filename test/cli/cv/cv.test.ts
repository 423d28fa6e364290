import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../../../src/cli/run.js";
import { analyze } from "../../../src/index.js";
import { composeDocument, renderText } from "../../../src/render/index.js";

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runCli(["cv", ...argv], {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    write: async (text) => void (out += text),
    interactive: false,
  });
  return { code, out, err };
}

const folder = () => mkdtempSync(join(tmpdir(), "groundwork-cv-command-"));
const TEXT = "Kim Invented\nkim@example.com\n\nExperience\nEngineer, Acme Inc.\n2019 – 2020\n- Wrote Python\n";

describe("groundwork cv", () => {
  it("writes one JSON a file; one bad file does not stop the rest and exits 1", async () => {
    const dir = folder();
    writeFileSync(join(dir, "a.txt"), TEXT);
    writeFileSync(join(dir, "b.pdf"), "%PDF-1.4\nnothing");
    writeFileSync(join(dir, "c.md"), "# Ana Muestra\nana@example.com\n");
    const { code, err } = await run(join(dir, "b.pdf"), join(dir, "a.txt"), join(dir, "c.md"), "--out", join(dir, "out"));
    expect(code).toBe(1);
    expect(err).toMatch(/^b\.pdf: .+ \[[a-z-]+\]\n2 of 3 files read into /);
    expect(readdirSync(join(dir, "out")).sort()).toEqual(["a.json", "c.json"]);
    const read = JSON.parse(readFileSync(join(dir, "out", "a.json"), "utf8"));
    expect(read).toMatchObject({ name: "Kim Invented", positions: [{ title: "Engineer", organisation: "Acme Inc." }] });
    expect(read.profile.schema).toBe("groundwork/profile@1");
  });

  it("two files that would write the same name are refused before anything is read", async () => {
    const dir = folder();
    writeFileSync(join(dir, "a.txt"), TEXT);
    writeFileSync(join(dir, "a.md"), TEXT);
    const { code, err } = await run(join(dir, "a.txt"), join(dir, "a.md"), "--out", join(dir, "out"));
    expect(code).toBe(2);
    expect(err).toContain("[output-clash]");
    expect(readdirSync(dir)).not.toContain("out");
  });

  it("--show-layout writes a picture of each page with the labels of what was read", async () => {
    const dir = folder();
    const { code } = await run("test/fixtures/cv/files/pt-running-heads.pdf", "--show-layout", "--out", dir);
    expect(code).toBe(0);
    expect(readdirSync(dir).sort()).toEqual(["pt-running-heads-page-1.svg", "pt-running-heads-page-2.svg"]);
    expect(readFileSync(join(dir, "pt-running-heads-page-1.svg"), "utf8")).toContain("position 1 title");
  });

  it("lists skills by name, says what is missing, and tells remarks in words with what to do", async () => {
    const dir = folder();
    writeFileSync(join(dir, "a.txt"), TEXT);
    const { out } = await run(join(dir, "a.txt"));
    expect(out).toContain("Education\n  none read");
    writeFileSync(join(dir, "c.md"), "jane at example\n\n## Skills\n\nZabbix, Ansible, stakeholder management, Bash\n");
    const { out: other } = await run(join(dir, "c.md"));
    const names = [...other.matchAll(/^ {2}(\S.*?) {2,}\d {2}(?!inferred)/gm)].map(([, name]) => name?.toLowerCase());
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual([...names].sort());
    expect(other).toMatch(/Remark: No position was found: each wants .* \[no-positions\]/);
    expect(other).not.toContain("language-not-read");
  });

  it("lets no certificate that has lapsed vouch for a level", async () => {
    const dir = folder();
    const rule = async (certificate: string): Promise<string> => {
      const work = "EXPERIENCE\nPlatform engineer, Sample Rail, 1/2018 - 12/2023\n- Ran Kubernetes for forty teams\n";
      writeFileSync(join(dir, "ada.txt"), `Ada Invented\n\n${work}\nSKILLS\nKubernetes\n\nCERTIFICATES\n${certificate}\n`);
      const { profile } = JSON.parse((await run(join(dir, "ada.txt"), "--json")).out);
      return profile.skills.find(({ id }: { id: string }) => id === "kubernetes").rule;
    };
    expect(await rule("CKA")).toBe("level-4-certificate");
    expect(await rule("CKA (lapsed)")).toBe("level-3-months");
  });

  it("says of what is no CV that it is none, and of a text of blanks that it has no words, not that it is a scan", async () => {
    const dir = folder();
    writeFileSync(join(dir, "shopping.txt"), "milk, bread, soap\n");
    writeFileSync(join(dir, "blank.txt"), "  \n\n");
    const none = await run(join(dir, "shopping.txt"));
    expect(none.code).toBe(0);
    expect(none.err).toMatch(/^This does not look like a CV: .* put its parts under headings: .* \[not-a-cv\]\n$/);
    expect((await run(join(dir, "blank.txt"))).err).toBe(
      "groundwork: blank.txt: the file holds no text. Only blanks are in it: paste the words of the CV into it. [no-text]\n",
    );
  });

  it("says of a language that is not read that it is not, and which are", async () => {
    const dir = folder();
    const polish =
      "Jan Przykład\n\nDoświadczenie\nInżynier danych, Przykład SA, 2019 – 2024\nTworzyłem potoki danych w Pythonie i SQL oraz wdrażałem usługi na Kubernetes\n\nUmiejętności\nPython, SQL, zarządzanie projektami oraz współpraca z zespołem\n";
    writeFileSync(join(dir, "pl.txt"), polish);
    const { out } = await run(join(dir, "pl.txt"));
    expect(out).toMatch(
      /Remark: It seems to be written in Polish, which is not read: .* English, German, .* or Portuguese is read whole\. \[language-not-read\]/,
    );
    const { report } = await analyze({ cv: { name: "pl.txt", text: polish }, role: "Data Engineer", asOf: "2026-11-20" });
    expect(renderText(composeDocument(report)).replace(/\s+/g, " ")).toContain(
      "it seems to be written in Polish, whose headings and sentences are not read",
    );
  });
});
