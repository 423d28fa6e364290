import { describe, expect, it } from "vitest";
import { toFlatFields } from "../../src/cv/to-flat-fields.js";
import type { Profile } from "../../src/schema/profile.js";
import { readText } from "./knowledge.js";

const ids = (profile: Profile) => profile.skills.filter((skill) => skill.grade !== "inferred").map((skill) => skill.id);
const timeline = (profile: Profile) => toFlatFields(profile).positions.map((one) => [one.title, one.organisation, one.start, one.end]);

describe("dates", () => {
  it.each([
    ["Jan 2019 to date", "2019-01", "present"],
    ["Jan 2019 till date", "2019-01", "present"],
    ["Mar '22 – Jun '23", "2022-03", "2023-06"],
    ["2019 – 2021", "2019", "2021"],
  ])("%s", async (dates, start, end) => {
    expect(timeline(await readText(`Kim Invented\n\nExperience\nEngineer, Acme Inc.\n${dates}\n- Worked\n`))).toEqual([
      ["Engineer", "Acme Inc.", start, end],
    ]);
  });
});

describe("paper and forms", () => {
  it("a post whose dates end a line as a page number would is a post", async () => {
    expect(
      timeline(await readText("Kim Invented\n\nExperience\nInside Sales Representative\t08/17 - 09/20\nCopperline, Tempe, AZ\n- Sold\n")),
    ).toEqual([["Inside Sales Representative", "Copperline", "2017-08", "2020-09"]]);
  });
  it.each([
    "Leipzig, 3. Februar 2026",
    "Berlin, im Januar 2026",
    "References available upon request",
    "Curriculum vitae Kim Invented – Seite 1 von 1",
  ])("%s is no skill", async (line) => {
    const profile = await readText(`Kim Invented\n\nKenntnisse\nSAP, Excel\n\n${line}\n`);
    expect(profile.skillsAsWritten.map((skill) => skill.text)).toEqual(["SAP", "Excel"]);
  });
  it("salary, hours and supervisor between dates and title hide no title", async () => {
    const profile = await readText(
      "Kim Invented\n\nWork experience\nSample Logistics Agency\n12 Depot Road, Richmond, VA 23297\n06/2020 - Present\nSalary: $94,199\nHours per week: 40\nSupply Specialist\nKept the stock.\n",
    );
    expect(timeline(profile)).toEqual([["Supply Specialist", "Sample Logistics Agency", "2020-06", "present"]]);
  });
  it.each([
    ["+44 (0)1392 555\n021", "+44 (0)1392 555 021"],
    ["(415)\n555-0107", "(415) 555-0107"],
    ["01225 555 0144 / 07700 900 611", "01225 555 0144"],
  ])("%s is one number", async (lines, phone) => {
    expect((await readText(`Kim Invented\n${lines}\nkim@example.com\n\nSkills\nPython\n`)).phone?.text).toBe(phone);
  });
});

describe("names", () => {
  it("an empty page is nobody, not John Doe", async () => {
    expect((await readText("Experience\nSkills\nPython\n")).name).toBeNull();
  });
  it.each([
    ["JAMES WILSON, P.E.", "James Wilson"],
    ["Dr. Ana Núñez", "Ana Núñez"],
    ["Amara Invented, RN, BSN", "Amara Invented"],
    ["Ludwig van der Muster", "Ludwig van der Muster"],
  ])("%s", async (line, name) => {
    expect((await readText(`${line}\nsomebody@example.com | Berlin\n\nExperience\nEngineer, Acme Inc.\n2019 – 2020\n`)).name?.text).toBe(
      name,
    );
  });
  it("a name in two lines is one name, a job title none", async () => {
    expect(
      (await readText("Software Engineer\nPat Invented\npat.invented@example.com\n\nExperience\nEngineer, Acme Inc.\n2019 – 2020\n")).name
        ?.text,
    ).toBe("Pat Invented");
  });
  it("pronouns are read where they are written and nowhere concluded", async () => {
    const profile = await readText("Inés Mock (she/her)\nines.mock@example.com\n\nSkills\nPython\n");
    expect([profile.name?.text, profile.pronouns?.text]).toEqual(["Inés Mock", "she/her"]);
  });
});

describe("outside tech and outside the US", () => {
  it("SOAP notes, an Epic go-live, a C-section and a lead apron are no skills and no leadership", async () => {
    const profile = await readText(
      "Amara Invented\namara@example.com\n\nExperience\nStaff Nurse, Lakeside Hospital\nJul 2015 – Jan 2020\n- Wrote SOAP notes and supported the go-live\n- Prepared a C-section, fitted a lead apron, read a 12-lead ECG\n",
    );
    expect(ids(profile)).toEqual([]);
    expect(profile.leadership.value).toBe(0);
  });
  it("the Access team, R&D, a fractured R. arm and a RAG status are no skills", async () => {
    const profile = await readText(
      "Amara Invented\namara@example.com\n\nExperience\nProject Coordinator, Lakeside Hospital\nJul 2015 – Jan 2020\n- Joined the Access team and the R&D committee\n- Splinted a fractured R. arm, kept the RAG status green\n- Going forward with the go-to-market plan, the rest followed\n",
    );
    expect(ids(profile).filter((id) => /^(?:r|go|ms-access|microsoft-access|access|rag|rest|retrieval.*)$/.test(id))).toEqual([]);
  });
  it("a promotion by years alone counts the shared year once", async () => {
    const profile = await readText(
      "Kim Invented\nkim@example.com\n\nExperience\nSenior Engineer, Acme Inc.\n2018 – 2020\n- Led\n\nEngineer, Acme Inc.\n2016 – 2018\n- Built\n",
    );
    expect(timeline(profile).map((row) => row.slice(2))).toEqual([
      ["2018", "2020"],
      ["2016", "2018"],
    ]);
    expect(profile.figures[profile.experience.total]?.value).toBe(48);
    expect(profile.positions.flatMap((position) => position.flags)).not.toContain("overlaps");
  });
  it("a charge nurse with six nurses a shift leads", async () => {
    const profile = await readText(
      "Amara Invented\namara@example.com\n\nExperience\nCharge Nurse, Lakeside Hospital\nJul 2015 – Jan 2020\n- Charge nurse, 6 nurses a shift\n",
    );
    expect(profile.leadership).toMatchObject({ value: 2 });
    expect(profile.positions[0]).toMatchObject({ field: "health", seniority: "lead" });
  });
  it("Klasse C is a driving licence; Deutsch B2, Englisch C1 are two languages with levels", async () => {
    const profile = await readText(
      "Max Beispiel\nmax@example.com\n\nBerufserfahrung\nFahrer, Spedition Muster GmbH\n2019 – heute\n\nFührerschein\nKlasse C\n\nSprachen\nDeutsch B2, Englisch C1\n",
    );
    expect(profile.languages.map((language) => [language.text.text, language.level])).toEqual([
      ["Deutsch", "B2"],
      ["Englisch", "C1"],
    ]);
    expect(ids(profile)).toEqual([]);
  });
  it("Ausbildung is education, Werkstudent an internship", async () => {
    const profile = await readText(
      "Mia Muster\nmia@example.com\n\nBerufserfahrung\nWerkstudentin Marketing, Muster GmbH\nOkt. 2020 – Feb. 2022\n\nAusbildung\nAusbildung zur Kauffrau, IHK Köln\n2016 – 2019\n",
    );
    expect(profile.positions[0]).toMatchObject({ kind: "internship" });
    expect(profile.education[0]).toMatchObject({ level: "vocational", start: "2016", end: "2019" });
  });
  it("CGPA 8.2/10, Class XII 92 %, a notice period and a father's name belong to nobody's timeline", async () => {
    const profile = await readText(
      "Rahul Dummy\nrahul.dummy@example.com\nFather's Name: Suresh Dummy\nNotice period: 30 days\nExpected CTC: 18-24 LPA\n\nExperience\nCompany: Infodemo Pvt Ltd\nDesignation: Software Engineer\nDuration: June 2018 to till date\n\nEducation\nB.Tech, Demo University, 2014 - 2018, CGPA 8.2/10\nClass XII, Sample Public School, 2014, 92 %\n",
    );
    expect(profile.name?.text).toBe("Rahul Dummy");
    expect(timeline(profile)).toEqual([["Software Engineer", "Infodemo Pvt Ltd", "2018-06", "present"]]);
    expect(profile.education.map((entry) => [entry.degree?.text, entry.institution?.text, entry.end, entry.level])).toEqual([
      ["B.Tech", "Demo University", "2018", "bachelor"],
      ["Class XII", "Sample Public School", "2014", "school"],
    ]);
  });
  it("name, age, marital status and nationality change nothing that is concluded", async () => {
    const body =
      "\n\nExperience\nSoftware Engineer, Acme Inc.\nJan 2020 – Present\n- Led a team of 5 in Python\n\nSkills\nPython, Docker\n";
    const concluded = (profile: Profile) => [
      profile.skills.map(({ id, grade, level, rule, months }) => [id, grade, level, rule, months]),
      profile.leadership.value,
      profile.architecture.value,
      profile.current,
      profile.figures[profile.experience.total]?.value,
    ];
    const plain = await readText(`Jane Smith${body}`);
    const told = await readText(
      `Mohammed Al-Invented\nNationality: Kenyan\nMarital status: married\nDate of birth: 04.05.1961\nGender: male${body}`,
    );
    expect(concluded(told)).toEqual(concluded(plain));
  });
});

describe("seniority words and employers", () => {
  it("several roles under one employer share its name, whatever the sign between", async () => {
    const profile = await readText(
      "Kim Invented\nkim@example.com\n\nExperience\nAcme Corporation\nStaff Engineer, Platform\tAug 2024 – Present\n- Led work\nSenior Engineer, Payments\tJul 2022 – Aug 2024\n- Built things\n",
    );
    expect(timeline(profile).map(([, organisation, start, end]) => [organisation, start, end])).toEqual([
      ["Acme Corporation", "2024-08", "present"],
      ["Acme Corporation", "2022-07", "2024-08"],
    ]);
  });
  it.each([
    "Journeyman Electrician @ Brightwire Electric LLC\n03/2020 - Current",
    "Journeyman Electrician, Brightwire Electric LLC\n03/2020 - Current",
    "Journeyman Electrician | Brightwire Electric LLC | 03/2020 - Current",
    "Brightwire Electric LLC — Journeyman Electrician\n03/2020 - Current",
    "Journeyman Electrician at Brightwire Electric LLC (03/2020 - Current)",
    "Brightwire Electric LLC\t03/2020 - Current\nJourneyman Electrician",
    "Journeyman Electrician\nBrightwire Electric LLC\n03/2020 - Current",
    "03/2020 - Current\tJourneyman Electrician\n\tBrightwire Electric LLC",
    "03/2020 - Current: Journeyman Electrician, Brightwire Electric LLC, Salem, OR",
    "Employer: Brightwire Electric LLC\nPosition held: Journeyman Electrician\nFrom – To: 03/2020 - Current",
  ])("%j", async (head) => {
    expect(timeline(await readText(`Tobias Invented\nt@example.com\n\nExperience\n${head}\n- Wired houses\n`))).toEqual([
      ["Journeyman Electrician", "Brightwire Electric LLC", "2020-03", "present"],
    ]);
  });
  it("a position without an employer has none", async () => {
    expect(
      timeline(
        await readText(
          "Kim Invented\nk@example.com\n\nExperience\nPenetration Testing Specialist – January 2009 – December 2013\n- Tested\n",
        ),
      ),
    ).toEqual([["Penetration Testing Specialist", null, "2009-01", "2013-12"]]);
  });
});

it("the lines of a post on a page without headings are its own", async () => {
  const profile = await readText(
    "Kim Invented\nCork, Ireland\n\nSOFTWARE DEVELOPER\n\nDunmore Dairies Co-op, Cork (in-house developer)\t2018 – present\nWhat the plant runs on beside the books: milk intake, lab results and lorries, in C# and SQL Server\nLinked the scales to the accounts in C#, which ended double keying of each delivery\n\nJunior developer, Erne Software\t2015 – 2018\nBugs on a payroll product\n\nBSc Computing, Lakeview University, 2015\n",
  );
  expect(profile.positions[0]?.bullets).toHaveLength(2);
});

it("languages that a label names below the studies are languages", async () => {
  const profile = await readText(
    "Kim Invented\nkim@example.com\n\nFormation\nBTS Tourisme, Lycée du Lac, 2015\nLangues : français, anglais (C1)\n",
  );
  expect(toFlatFields(profile).languages).toEqual(["français", "anglais"]);
});

it("the legend below a table of languages is neither a language nor a skill", async () => {
  const profile = await readText(
    "Ola Invented\nola@example.com\n\nLanguages\nEnglish C1\nGerman B1\nLevels: A1 and A2: Basic user; B1 and B2: Independent user; C1 and C2: Proficient user\n",
  );
  expect(toFlatFields(profile).languages).toEqual(["English", "German"]);
  expect(profile.skills).toEqual([]);
});

it("a duty done in two languages is a duty, and an associate holds a post", async () => {
  const profile = await readText(
    "Kim Invented\nCork, Ireland\n\nTeller, Lee Valley Bank, 2019 - present\n- 90 members a day, half of them in Spanish\n- Opened 30 accounts a month\n\nSales Associate, Harbour Stores, 2016 - 2019\n- Sold tablets and phones\n",
  );
  expect(profile.positions.map(({ bullets }) => bullets.length)).toEqual([2, 1]);
  expect(profile.education).toEqual([]);
});
