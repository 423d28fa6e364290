import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ANSWERS } from "../../../src/server/answer-schemas.js";
import { run, runWithin } from "../run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "groundwork-match-"));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const CV = "examples/tomas-ferreira/cv.docx";
const TEXT = "Requirements:\n- SQL and Python\n- Kubernetes\nNice to have:\n- Airflow\n";
const ad = file("ad.json", JSON.stringify({ title: "Data Engineer", text: TEXT }));

interface Printed {
  requirements: { name: string; need: string; verdict: string; spans: [number, number][]; quotes: string[]; hours: number | null }[];
}

describe("match: one posting", () => {
  it.skipIf(process.platform === "win32")("reads what a command hands over in a pipe, which has no size", async () => {
    const pipe = join(folder, "63");
    execFileSync("mkfifo", [pipe]);
    spawn("cp", [ad, pipe]);
    expect(JSON.parse((await run("match", CV, pipe, "--json")).out)).toEqual(JSON.parse((await run("match", CV, ad, "--json")).out));
  });

  it("gives each requirement a verdict, its place in the posting and the lines of the CV", async () => {
    const { cv, ...printed } = JSON.parse((await run("match", CV, ad, "--json")).out) as Printed & { cv: string };
    // What docs/exit-codes.md says of it: the answer of the HTTP interface, and the name of the CV.
    expect([cv, ANSWERS["match-answer"].parse(printed)]).toEqual(["cv.docx", printed]);
    const { requirements } = printed;
    const whole = `Data Engineer\n${TEXT}`;
    const byName = new Map(requirements.map((row) => [row.name, row]));
    expect(byName.get("SQL")?.verdict).toBe("met");
    expect(byName.get("SQL")?.quotes.length).toBeGreaterThan(0);
    expect(byName.get("Kubernetes")).toMatchObject({ verdict: "none", need: "required", quotes: [] });
    expect(byName.get("Kubernetes")?.hours).toBeGreaterThan(0);
    expect(byName.get("Apache Airflow")?.need).toBe("preferred");
    for (const row of requirements)
      for (const [start, end] of row.spans) expect(whole.slice(start, end)).toMatch(/SQL|Python|Kubern|Airflow/);
  });

  it("says so where the CV and the posting are named in the wrong order, and only there", async () => {
    const posting = file("order.txt", `Data Engineer\n${TEXT}`);
    expect((await run("match", posting, CV)).err).toBe(
      "order.txt reads like no CV, and what it is held against like one: name the CV first, then the posting.\n",
    );
    expect((await run("match", CV, posting)).err).toBe("");
    const short = file("short-cv.md", "# Ada Example\n\n## Skills\n\nPython, SQL\n");
    expect((await run("match", short, posting)).err).toBe("");
  });

  it("reads the same requirements from text, from a page, and from the page's own markup", async () => {
    const html = `<html><body><h1>Data Engineer</h1><p>Requirements:</p><ul><li>SQL and Python</li><li>Kubernetes</li></ul><p>Nice to have:</p><ul><li>Airflow</li></ul></body></html>`;
    const marked = `<html><head><script type="application/ld+json">${JSON.stringify({ "@type": "JobPosting", title: "Data Engineer", description: TEXT })}</script></head><body>Cookies Login Java</body></html>`;
    const wanted = (await needs(ad)).sort();
    for (const path of [file("ad.txt", `Data Engineer\n${TEXT}`), file("ad.html", html), file("marked.html", marked)])
      expect((await needs(path)).sort(), path).toEqual(wanted);
  });

  it("says in words what is met and what the posting does not say, and fetches nothing unasked", async () => {
    const { out } = await run("match", CV, ad);
    expect(out).toMatch(/SQL .*met/);
    expect(out).toMatch(/Kubernetes .*not shown/);
    expect(out).toMatch(/does not say: pay, years/);
    expect(out).toContain("Of what is required, the CV shows 2 of 3. Of what is preferred, the CV shows 0 of 1.");
    const all = await run("match", CV, file("met.txt", "Data Engineer\nRequirements:\n- SQL\n- Power BI\n"));
    expect(all.out).toContain("The CV shows everything that this posting asks for.");
    const nothing = await run("match", CV, file("nothing.txt", "asdf qwer zxcv"));
    expect(nothing.out).toMatch(/There is nothing to compare/);
    expect(nothing.out).not.toMatch(/does not say/);
    const line = await run("match", CV, file("line.txt", "Data analyst with SQL"));
    expect(line.out).toMatch(/nothing to compare: no sentence .*\n(?:.*\n)*Named, but not as a demand: .*SQL/);
    const polish =
      "Analityk danych\nO nas: jesteśmy firmą, która od lat rozwija się na rynku polskim.\nWymagania:\n- bardzo dobra znajomość SQL\n- mile widziana znajomość języka Python\n";
    expect((await run("match", CV, file("polish.txt", polish))).out).toMatch(/written in Polish, which is not read: only names were found/);
    expect(out).not.toMatch(/not read/);
    const { code, err } = await run("match", CV, "https://example.com/job");
    expect(code).toBe(2);
    expect(err).toMatch(/--online/);
  });

  it("sets years and degree asked beside what the CV shows, under the title that heads the text", async () => {
    const { out } = await run(
      "match",
      CV,
      file("mwd.txt", "Buchhalter (m/w/d)\n\nRequirements:\n- 3 years of professional experience\n- Bachelor's degree\n- SQL\n"),
    );
    const { out: plain } = await run("match", CV, file("plain.txt", "Management Accountant\n\nWe look for you.\n\nRequirements:\n- SQL\n"));
    expect(plain).toMatch(/^Management Accountant: role Accountant/);
    expect(out).toMatch(/^Buchhalter \(m\/w\/d\): /);
    expect(out).toMatch(/Years: 3 asked; the dated work on the CV comes to \d+/);
    expect(out).toMatch(/Degree: bachelor required; the CV shows (?:vocational|bachelor|master|none)/);
  });

  it("counts years in the trade of the role, not only under the role's own name", async () => {
    const cv = file("web.txt", "Robin Invented\n\nExperience\nWeb Developer, Acme Inc.\nJan 2015 – Dec 2019\n- Shops in PHP\n");
    const { out } = await run("match", cv, file("years.txt", "Data Engineer\n\nRequirements:\n- 3 years of experience\n- SQL\n"));
    expect(out).toMatch(/comes to 5, all of them in the field of the role/);
  });

  it("says that no years are asked rather than that none are", async () => {
    const cv = file("none.txt", "Robin Invented\n\nExperience\nTester, Acme Inc.\nJan 2015 – Dec 2019\n- Tested shops\n");
    const { out } = await run("match", cv, file("zero.txt", "Tester\n\nRequirements:\n- 0-2 years of experience\n- SQL\n"));
    expect(out).toMatch(/Years: no minimum asked; the dated work on the CV comes to 5/);
  });

  it("says by what a line counts where it does not say the word asked, and shows that part of the line", async () => {
    const line = "- Meter readings of 700,000 homes arrive at night, get cleaned and sorted by region in AWS Glue before breakfast";
    const cv = file("glue.txt", `Robin Invented\n\nExperience\nData Engineer, Acme Inc.\nJan 2015 – Dec 2019\n${line}\n`);
    const ad = file("cloud.txt", "Data Engineer\n\nRequirements:\n- Cloud platforms\n- Data engineering\n");
    const { out } = await run("match", cv, ad);
    expect(out).toMatch(/Cloud platforms +AWS Glue: “….*AWS Glue.* met/);
    expect(out).toMatch(/Data engineering +“Data Engineer” +met/);
  });

  it("is as wide as the terminal, and whole in a pipe", async () => {
    const line = "- Wrote scripts in Python that load the partners' data into the warehouse, each of them tested and watched over";
    const cv = file("wide.txt", `Robin Invented\n\nExperience\nData Engineer, Acme Inc.\nJan 2015 – Dec 2019\n${line}\n`);
    const ad = file("wide-ad.txt", "Data Engineer\n\nRequirements:\n- Python\n- Kubernetes\n");
    const widest = async (ran: ReturnType<typeof run>) =>
      Math.max(...(await ran).out.split("\n").flatMap((row) => (/^(?:asked|---|Python|Kubernetes)/.test(row) ? [row.length] : [])));
    expect(await widest(run("match", cv, ad))).toBe(116);
    expect(await widest(runWithin(200, "match", cv, ad))).toBe(116);
    expect(await widest(runWithin(80, "match", cv, ad))).toBe(80);
    expect((await runWithin(80, "match", cv, ad)).out).toMatch(/^Python +“.*Python.*… {2}met$/m);
  });

  it("names what the table leaves out", async () => {
    const { out } = await run("match", CV, file("stack.txt", "Data Engineer\n\nRequirements:\n- SQL\n\nOur stack: Terraform, Kafka\n"));
    expect(out).toMatch(/Named, but not as a demand: .*Terraform/);
  });

  async function needs(path: string): Promise<string[]> {
    const { requirements } = JSON.parse((await run("match", CV, path, "--json")).out) as Printed;
    return requirements.map(({ name, need, verdict }) => `${name} ${need} ${verdict}`);
  }
});

describe("match: a few postings", () => {
  it("counts them, with no intervals, tiers, demand, trends or pay, in any order of the files", async () => {
    const other = file("other.txt", "Data Engineer\nRequirements:\n- Python\n- dbt\nSalary: $120,000 - $140,000 a year\n");
    const { out, code } = await run("match", CV, ad, other, "--as-of", "2026-11-20");
    expect(code).toBe(0);
    expect(out).toMatch(/Python\s+2 of 2/);
    expect(out).not.toMatch(/\(\d+ %, \d+-\d+\)|critical|per 1,000|quartile of pay|120,000/i);
    expect((await run("match", CV, other, ad, "--as-of", "2026-11-20")).out).toBe(out);
    // What postings of one's own do not say is no empty place among the references.
    expect(out).toMatch(/^- \[\d+\] Postings: Your own postings; /m);
    expect(out).not.toMatch(/^- \[\d+\].*(?:window +(?:to|;|$)|built *$)/m);
  });
});
