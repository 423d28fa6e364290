import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { toFlatFields } from "../../src/cv/to-flat-fields.js";
import { OPTIONS } from "./knowledge.js";

async function read(text: string, name = "cv.md") {
  return toFlatFields(readCv(await parseDocument(new TextEncoder().encode(text), name), OPTIONS));
}

const posts = (cv: Awaited<ReturnType<typeof read>>) => cv.positions.map(({ title, organisation }) => `${title} | ${organisation}`);

describe("posts told in ways of their own", () => {
  it("clients below a post, within its years, are its duties", async () => {
    const cv = await read(
      "# Ada Invented\n\n## Experience\n\n### Freelance designer\n*May 2019 - present*\n\nSelected clients:\n\n- **Example Bank** (2023): redesign\n- **Sample Games** (2020): store pages\n\n### Product designer, Muster GmbH\n*January 2016 - April 2019*\n\n- Drew the app\n",
    );
    expect(posts(cv)).toEqual(["Freelance designer | null", "Product designer | Muster GmbH"]);
    const form = await read(
      "Ada Invented\n\nBERUFSERFAHRUNG\n\n01/2018 - heute   Beraterin, selbstständig\n\n   Ausgewählte Projekte:\n\n   03/2022 - 12/2023\n   Kunde: Versicherung\n   Rolle: Teilprojektleiterin\n\n04/2013 - 12/2017   Beraterin, Muster AG, München\n   - Berichte\n",
      "cv.txt",
    );
    expect(posts(form)).toEqual(["Beraterin | selbstständig", "Beraterin | Muster AG"]);
  });

  it("posts with their years below a list of skills begin a section that nothing heads", async () => {
    const cv = await read(
      "Ada Invented\n\n**Skills**\n\nSplunk, Sentinel, Zeek\n\n**Security Analyst, Example Services** (2021 - now)\n\n- Alerts\n\n**Junior Analyst, Sample Services** (2019 - 2021)\n\n- Triage\n",
    );
    expect(posts(cv)).toEqual(["Security Analyst | Example Services", "Junior Analyst | Sample Services"]);
    expect(cv.skills).toEqual(["Splunk", "Sentinel", "Zeek"]);
  });

  it("what runs on behind the full stop of a name in bold was done there", async () => {
    const cv = await read(
      "<h1>Ada Invented</h1><h2>Experience</h2><p><b>Web developer, Example Digital, Dundee (2016 – 2020)</b>. One of four developers in an agency of eleven people.</p><p><b>Technician, Sample Council (2013 – 2016)</b>. Set up and kept the machines of two hundred people.</p>",
      "cv.html",
    );
    expect(posts(cv)).toEqual(["Web developer | Example Digital", "Technician | Sample Council"]);
  });

  it("a term of a definition list that names a dated post is its head", async () => {
    const cv = await read(
      "<h1>Ada Invented</h1><h2>Experience</h2><dl><dt>Data engineer — Example Reizen, Utrecht (May 2022 – now)</dt><dd><ul><li>Run 60 nightly loads that bring bookings together.</li></ul></dd><dt>Data analyst — Sample Campings (Sept 2019 – Apr 2022)</dt><dd>Dashboards of occupancy and revenue for 23 sites.</dd></dl>",
      "cv.html",
    );
    expect(posts(cv)).toEqual(["Data engineer | Example Reizen", "Data analyst | Sample Campings"]);
  });

  it("below an employer and its dates the row that names a post is of the head", async () => {
    const cv = await read(
      "Ada Invented\n\nWORK\n\nExample Parcel, Chicago, IL                 2015 - Present\n  Director of Operations                    Jan 2021 - Present\n  - Three hubs\n  Operations Manager                        Mar 2015 - Dec 2020\n  - One hub\n\nSample Foods, Gary, IN                      2013 - 2015\n  Warehouse Associate\n  - Picked goods\n",
      "cv.txt",
    );
    expect(posts(cv).at(-1)).toBe("Warehouse Associate | Sample Foods");
  });

  it("for which client one works stands behind the employer, and is none", async () => {
    const cv = await read(
      "# Ada Invented\n\n## Experience\n\n**Technical Lead, Example Systems — client: a Nordic retail bank**\nJuly 2019 – Present\n\n- Nine developers\n",
    );
    expect(posts(cv)).toEqual(["Technical Lead | Example Systems"]);
  });
});

describe("heads and lists without a line of their own", () => {
  it("headings in bold that run into their text begin sections", async () => {
    const cv = await read(
      "# Ada Invented\n\n## Work\n\n**Analyst, Example Ltd, 2019 – 2022**\n- Alerts\n\n**Education.** BSc Computing, University of Leeds, 2019. **Languages.** Dutch, English (C2).\n",
    );
    expect(cv.education.map(({ degree }) => degree)).toEqual(["BSc Computing"]);
    expect(cv.languages).toEqual(["Dutch", "English"]);
    expect(posts(cv)).toEqual(["Analyst | Example Ltd"]);
  });

  it("a degree in letters takes the field behind its comma", async () => {
    const cv = await read(
      "# Ada Invented\n\n## Education\n\n- Ing., Software Engineering, CTU, 2015 - 2017\n- Bc., Open Informatics, CTU, 2012 - 2015\n",
    );
    expect(cv.education.map(({ degree, institution }) => `${degree} | ${institution}`)).toEqual([
      "Ing., Software Engineering | CTU",
      "Bc., Open Informatics | CTU",
    ]);
  });

  it("the town behind what somebody does is where, and the rest the headline", async () => {
    const cv = await read("# Ada Invented\n\nBackend developer, Brno\nada@mail.example\n");
    expect([cv.headline, cv.location]).toEqual(["Backend developer", "Brno"]);
  });

  it("a town and its region below the name are no headline, and a sentence below them is the summary", async () => {
    const text = "# Ada Invented\nOakwell, North Sampleshire\n\nPlatform engineer, twelve years with Linux, eight with containers.\n";
    const { headline, summary } = readCv(await parseDocument(new TextEncoder().encode(text), "cv.md"), OPTIONS);
    expect([headline?.text, summary?.text]).toEqual([undefined, "Platform engineer, twelve years with Linux, eight with containers."]);
  });

  it("a row of nothing but languages among skills is no skill", async () => {
    const cv = await read("# Ada Invented\n\n## Skills\n\nPython, Go, SQL\n\nEnglish, isiXhosa, Afrikaans\n");
    expect([cv.skills, cv.languages]).toEqual([
      ["Python", "Go", "SQL"],
      ["English", "isiXhosa", "Afrikaans"],
    ]);
  });

  it("letters behind a name are no part of it, however many", async () => {
    expect((await read("Robin Invented, MSW, LCSW\nDurham, NC - robin@mail.example\n", "cv.txt")).name).toBe("Robin Invented");
  });

  it("a heading below that of the posts is an employer, whatever looks like it in the sidebar", async () => {
    const cv = await read(
      "<h1>Ada Invented</h1><h3>Contact</h3><p>ada@mail.example</p><h3>Tools</h3><p>SQL<br>Looker</p><h2>Experience</h2><h3>Example Lettuce</h3><p><b>Head of Growth</b>, May 2022 – present<br>Five people.</p><p><b>Performance Marketer</b>, Feb 2020 – May 2022</p>",
      "cv.html",
    );
    expect(posts(cv)).toEqual(["Head of Growth | Example Lettuce", "Performance Marketer | Example Lettuce"]);
  });

  it("in a text without type a block with its date is one study, the school first or last", async () => {
    const cv = await read(
      "Ada Invented\n\nEDUCATION\nUNC Chapel Hill\nMaster of Social Work\n2010 to 2012\n\nElon University\nB.A. Psychology\n2005 to 2009\n",
      "cv.txt",
    );
    expect(cv.education.map(({ degree, institution }) => `${degree} | ${institution}`)).toEqual([
      "Master of Social Work | UNC Chapel Hill",
      "B.A. Psychology | Elon University",
    ]);
  });
});
