import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const OPTIONS = { ...readKnowledge(), asOf: "2026-11-20" };
const read = async (text: string, name = "cv.md") => readCv(await parseDocument(new TextEncoder().encode(text), name), OPTIONS);
const studies = ({ education }: Awaited<ReturnType<typeof read>>) =>
  education.map(({ degree, institution }) => `${degree?.text} | ${institution?.text}`);

describe("what stands under headings of people's own", () => {
  it("a span of years and the class of a degree are no telephone", async () => {
    const cv = await read(
      "# Ada Invented\n\n## Jobs so far\n\n**Clerk**, Acme Ltd\n*June 2019 - now*\n\n- Filing\n\n## Learning\n\n- BSc Geography, University of Hull, 2014–2017 (2:1)\n- Enjoyed maps ever since\n\n## Languages\n\n- English, native\n",
    );
    expect(studies(cv)).toEqual(["BSc Geography | University of Hull"]);
  });

  it("earlier and recent head posts, and what looks as they do heads something else", async () => {
    const cv = await read(
      "**Ada Invented**\n\n**RECENT**\n\n*Baker, Sample Bread Ltd* (2021 - now)\n- Rolls\n\n**EARLIER**\n\n*Cook, Example Inns Ltd* (2015 - 2020)\n- Soups\n\n**STUDY**\n\nBSc Geography, University of Hull, 2014\n\nFirst Aid, passed March 2020\n\n**ALONGSIDE**\n\nChoir tea 2012–2014: ran the tea table\n",
    );
    expect(studies(cv)).not.toContain("First Aid, passed | ALONGSIDE");
    expect(studies(cv)).not.toContain("Choir tea | ran the tea table");
    expect(cv.positions.map(({ title }) => title?.text)).toEqual(["Baker", "Cook"]);
  });

  it.each(["Things I've made on my own", "Stuff I built", "Built for fun"])("what stands under '%s' is a project", async (heading) => {
    const cv = await read(
      `# Ada Invented\n\n## Jobs so far\n\n**Clerk**, Acme Ltd\n*June 2019 - now*\n\n- Filing\n\n## ${heading}\n\n- A tide table for anglers (Python)\n\n## School\n\nGCSEs, Hull\n`,
    );
    expect(cv.projects).toHaveLength(1);
  });

  it("what one runs is a list of skills, and where is a list of posts", async () => {
    const cv = await read(
      "Name: Ada Invented\nJob: System administrator\n\nWHAT I RUN\nWindows Server 2016-2022, AD, GPO, Exchange\nZabbix, Graylog\n\nWHERE\nExample a.s., system administrator, 05/2016 - now\n * restore test every quarter\n",
      "cv.txt",
    );
    expect(cv.positions.map(({ organisation }) => organisation?.text)).toEqual(["Example a.s."]);
    expect(cv.skills.map(({ id }) => id)).toEqual(expect.arrayContaining(["active-directory", "windows-server", "zabbix"]));
  });

  it("languages behind a label below an office held are read", async () => {
    const cv = await read(
      "Ada Invented\n\nEXPERIENCE\nClerk, Acme Ltd, 2019 - 2021\n\nVOLUNTEERING\nMentor, Example Club, since 2021\n\nLANGUAGES: Dutch native, English fluent\n",
      "cv.txt",
    );
    expect(cv.languages.map(({ text }) => text.text)).toEqual(["Dutch", "English"]);
  });

  it("what a list says is still to be learnt is not held; machine learning is", async () => {
    const cv = await read(
      "Ada Invented\n\nEXPERIENCE\nClerk, Acme Ltd, 2019 - 2021\n\nSKILLS\nMachine learning: PyTorch, Keras\nWant to learn: Rust, Terraform\nLearning next: Docker, Kubernetes\nBash, learning Ansible\n",
      "cv.txt",
    );
    const held = cv.skills.filter(({ grade }) => grade !== "inferred").map(({ id }) => id);
    expect(held).toEqual(expect.arrayContaining(["keras", "machine-learning", "pytorch"]));
    expect(cv.notCounted?.map(({ id, why }) => `${id}: ${why}`).sort()).toEqual([
      "ansible: wished",
      "docker: wished",
      "kubernetes: wished",
      "rust: wished",
      "terraform: wished",
    ]);
  });
});

describe("clients in a list of their own", () => {
  const page = (head: string) =>
    `Ada Invented\n${head}\n\nSkills\nPHP\n\nSelected clients\n\n2022-02 – present · Example Chairs (furniture)\nA new till page in PHP.\n\n2019-06 – 2022-01 · Sample Town Hall\nA form in PHP.\n\nEducation\nBSc Geography, University of Hull, 2014\n`;

  it("are posts of whoever works on their own account, and projects of anyone else", async () => {
    const own = await read(page("Freelance developer"), "cv.txt");
    expect(own.positions.map(({ start, end }) => `${start} ${end}`)).toEqual(["2022-02 present", "2019-06 2022-01"]);
    const other = await read(page("Developer"), "cv.txt");
    expect(other.positions).toEqual([]);
    expect(other.projects.length).toBe(2);
  });
});

describe("offices held for nothing", () => {
  it.each([
    ["Présidente du club d'échecs, Nantes", "chief-executive"],
    ["PTA chair, Example Primary School", "pharmacist"],
  ])("%s is no %s", async (line, role) => {
    const cv = await read(`Ada Invented\n\nVOLUNTEERING\n\n${line}\n2019 - 2021\n`, "cv.txt");
    expect(cv.positions.map((position) => position.role)).not.toContain(role);
  });

  it("a volunteer developer volunteers; a volunteer coordinator is paid", async () => {
    const of = async (title: string) =>
      (await read(`Ada Invented\n\nEXPERIENCE\n\n${title}, Acme Ltd\n2019 - 2021\n- Work\n`, "cv.txt")).positions.map(({ kind }) => kind);
    expect(await of("Volunteer developer")).toEqual(["volunteering"]);
    for (const bare of ["Volunteer", "Vrijwilliger", "Freiwilliger Helfer"]) expect(await of(bare)).toEqual(["volunteering"]);
    expect(await of("Volunteer coordinator")).toEqual(["employment"]);
  });

  it("whoever heads a subject at an academy teaches", async () => {
    const cv = await read("Ada Invented\n\nEXPERIENCE\n\nHead of Computing, Example Hill Academy\n2019 - 2021\n- Lessons\n", "cv.txt");
    expect(cv.positions.map(({ role }) => role)).toEqual(["teacher"]);
  });
});
