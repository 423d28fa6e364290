import { describe, expect, it } from "vitest";
import { findPhones } from "../../src/cv/contact/contact-patterns.js";
import { listTrades } from "../../src/cv/lexicon/trades.js";
import { replayExperience } from "../../src/cv/profile/compute-experience.js";
import { decideLevel, type LevelFacts } from "../../src/cv/profile/decide-level.js";
import { maybeMonths, unionLength } from "../../src/cv/profile/month-ranges.js";
import { maybeToldMonths } from "../../src/cv/profile/told-months.js";
import { toJsonResume } from "../../src/cv/to-json-resume.js";
import type { Position } from "../../src/schema/profile.js";
import { Profile } from "../../src/schema/profile.js";
import type { RoleSource } from "../../src/schema/roles.js";
import { monthOf } from "../../src/text/calendar.js";
import { ROLES, readText } from "./knowledge.js";

const NOW = monthOf(2026, 11);
const cv = (experience: string, more = "") => `Robin Invented\nrobin.invented@example.com\n\nExperience\n${experience}\n${more}`;
const skill = async (text: string, id: string) => (await readText(text)).skills.find((held) => held.id === id);

it("a number of seven to fifteen digits is a telephone's", () => {
  const found = (text: string) => findPhones(text).map(({ start, end }) => text.slice(start, end));
  expect(found("Call 555 01 44 or +44 7700 900 611")).toEqual(["555 01 44", "+44 7700 900 611"]);
  expect(found("Room 55 01 4 4")).toEqual([]);
  expect(found("No. 1234 5678 9012 3456")).toEqual([]);
});

it("a profile fits its schema", async () => {
  const profile = await readText(
    cv("Software Engineer, Acme Inc.\nJan 2020 – Present\n- Built services in Python", "\nSkills\nPython, Docker"),
  );
  expect(Profile.safeParse(profile).error).toBeUndefined();
});

it("a break is nobody's employee: what stands beside it is kept as its reason, in the words of the CV", async () => {
  const { positions } = await readText(
    cv(
      "Data Analyst, Acme Inc., Mar 2021 – Present\n- Reports in SQL\nCareer break, caring for my son, Jan 2019 – Feb 2021\nAnalyst, Norvik Foods Ltd, May 2015 – Dec 2018\n- Reports in Excel",
    ),
  );
  expect(positions.map(({ title, organisation, kind }) => [title?.text, organisation?.text, kind])).toEqual([
    ["Data Analyst", "Acme Inc.", "employment"],
    ["Career break", undefined, "break"],
    ["Analyst", "Norvik Foods Ltd", "employment"],
  ]);
  expect(positions[1]?.bullets.map(({ text }) => text)).toEqual(["caring for my son"]);
  expect(positions[1]?.bullets[0]?.evidence).toHaveLength(1);
});

it.each(["Carer for my mother", "Maternity and family", "Gap", "Raising two children", "Family reasons"])(
  "%s is a break, and shows no trade",
  async (title) => {
    const { positions, skills } = await readText(
      cv(
        `Clerk, Acme Inc., Mar 2021 – Present\n- Letters\n${title}\nJan 2019 – Feb 2021\nClerk, Norvik Foods Ltd, May 2015 – Dec 2018\n- Letters`,
      ),
    );
    expect(positions.map(({ kind }) => kind)).toEqual(["employment", "break", "employment"]);
    expect(skills.map(({ id }) => id)).not.toContain("patient-care");
  },
);

it("a break with its reason, above its dates, leaves the dates of the post below it alone", async () => {
  const { positions } = await readText(
    cv(
      "Data Analyst, Acme Inc.\nMar 2021 – Present\n- Reports in SQL\n\nCareer break, caring for my son\nJan 2019 – Feb 2021\n\nAnalyst, Norvik Foods Ltd\nMay 2015 – Dec 2018\n- Reports in Excel",
    ),
  );
  expect(positions.map(({ title, organisation, start }) => [title?.text, organisation?.text, start])).toEqual([
    ["Data Analyst", "Acme Inc.", "2021-03"],
    ["Career break", undefined, "2019-01"],
    ["Analyst", "Norvik Foods Ltd", "2015-05"],
  ]);
});

it("JSON Resume is given town and region where both are known as such, and the address as written where they are not", async () => {
  const placed = async (line: string) =>
    (toJsonResume(await readText(`Robin Invented\n${line}\nrobin.invented@example.com\n`)).basics as { location: unknown }).location;
  expect(await placed("Austin, TX")).toMatchObject({ city: "Austin", region: "TX" });
  expect(await placed("12 Sample Street, Leeds LS1 4AB")).toMatchObject({ address: "12 Sample Street, Leeds LS1 4AB" });
});

it("a title shows the craft it names, and no other of the crafts that share its role", () => {
  expect(listTrades("electrician", "Coded Welder")).toEqual(["welding"]);
  expect(listTrades("electrician", "Schweißer")).toEqual(["welding"]);
  expect(listTrades("electrician", "Electricista")).toEqual(["electrical-installation"]);
  expect(listTrades("electrician", "Gardener")).toEqual([]);
  expect(listTrades("accountant", "Comptable")).toEqual(["accounting"]);
});

it("an exam among the studies is a certificate, and takes no university from the degree above it", async () => {
  const { education, certifications } = await readText(
    cv(
      "Engineer, Acme Inc.\nJan 2020 – Present\n- Worked",
      "\nEducation\nBSc Nursing, University of Sample, 2010 - 2013\nCertified Kubernetes Administrator, 2023\n",
    ),
  );
  expect(education.map(({ degree, institution }) => [degree?.text, institution?.text])).toEqual([["BSc Nursing", "University of Sample"]]);
  expect(certifications.map(({ id }) => id)).toEqual(["cert-cka"]);
});

it("a language with its level is one that is spoken, where it stands among the skills too", async () => {
  const profile = await readText("Robin Invented\n\nSkills\nPython, statistics, Swedish (native), English - fluent, German B1");
  expect(profile.languages.map(({ text, level }) => [text?.text, level])).toEqual([
    ["Swedish", "native"],
    ["English", "fluent"],
    ["German", "B1"],
  ]);
  expect(profile.skills.map(({ id }) => id)).not.toContain("swedish");
});

describe("months", () => {
  it("overlaps are counted once", async () => {
    const profile = await readText(
      cv("Engineer, Acme Inc.\nJan 2020 – Dec 2021\n- Worked\n\nTutor, Night School\nJul 2021 – Jun 2022\n- Taught maths"),
    );
    expect(profile.figures[profile.experience.total]?.value).toBe(30);
    expect(profile.positions.map((position) => position.flags)).toEqual([["overlaps"], ["overlaps"]]);
  });
  it("a change of jobs within a month is no overlap", async () => {
    const profile = await readText(
      cv("Engineer, Acme Inc.\nJan 2020 – Dec 2021\n- Worked\n\nEngineer, Other Ltd\nDec 2021 – Jun 2022\n- Worked"),
    );
    expect(profile.positions.flatMap((position) => position.flags)).toEqual([]);
  });
  it("a reversed range is flagged and adds nothing", async () => {
    const profile = await readText(cv("Engineer, Acme Inc.\n2021 – 2019\n- Worked"));
    expect(profile.positions[0]).toMatchObject({ months: null });
    expect(profile.positions[0]?.flags).toContain("reversed-dates");
    expect(profile.notices.map((notice) => notice.code)).toContain("reversed-dates");
  });
  it("a promotion given in years alone is two positions of a few years, not nought", async () => {
    const profile = await readText(cv("Acme Inc.\nSenior Engineer 2019 – 2021\n- Worked\nEngineer 2016 – 2019\n- Worked"));
    expect(profile.positions.map(({ organisation, months }) => [organisation?.text, months])).toEqual([
      ["Acme Inc.", 24],
      ["Acme Inc.", 36],
    ]);
    expect(profile.figures[profile.experience.total]?.value).toBe(60);
  });
  it("volunteering and projects are read and not added", async () => {
    const profile = await readText(
      cv("Engineer, Acme Inc.\nJan 2020 – Dec 2020\n- Worked", "\nVolunteering\nTutor, Code Club\nJan 2015 – Dec 2019\n- Taught"),
    );
    expect(profile.figures[profile.experience.total]?.value).toBe(12);
    expect(profile.positions.map((position) => position.kind)).toEqual(["employment", "volunteering"]);
  });
  it("years of learning a trade are its schooling, not work in it", async () => {
    const profile = await readText(
      cv(
        "Mechatroniker, Nordwerk GmbH\nJan 2018 – Dec 2019\n- Wartung von Anlagen\n\nAusbildung zum Mechatroniker, Nordwerk GmbH\nJan 2014 – Dec 2017\n- Montage",
      ),
    );
    expect(profile.positions).toHaveLength(2);
    expect(profile.figures[profile.experience.total]?.value).toBe(24);
  });
  it("what brackets tell beside a name belongs to its project or position", async () => {
    const profile = await readText(
      cv(
        "Engineer (Kotlin, Gradle, Kafka), Acme Inc.\nJan 2020 – Dec 2020\n- Worked",
        "\nProjects\nRuta (Python, PostGIS, Leaflet), Mar 2026\n- Route planner for bus riders\n",
      ),
    );
    const grade = (id: string) => profile.skills.find((skill) => skill.id === id)?.grade;
    expect(["python", "kotlin"].map(grade)).toEqual(["used", "used"]);
  });
  it("the figure is computed again from the inputs of its evidence", async () => {
    const profile = await readText(
      cv("Engineer, Acme Inc.\nJan 2020 – Dec 2021\n- Worked\n\nTutor, Night School\nJul 2021 – Present\n- Taught maths"),
    );
    const total = profile.figures[profile.experience.total];
    const derived = profile.evidence[total?.evidence[0] ?? ""];
    expect(derived?.kind === "derived" && replayExperience(derived.inputs as { asOf: string; ranges: string[] })).toBe(total?.value);
    expect(replayExperience({ asOf: "2026-11", ranges: ["2020-01/2021-12", "2021-07/2022-06"] })).toBe(30);
  });
  it("without dates there is no figure, with its reason", async () => {
    const profile = await readText(cv("Production Intern\nExample Opera Company\n- Supported ticketing"));
    expect(profile.figures[profile.experience.total]).toMatchObject({ value: null, absent: "no-dates" });
  });
  it("a line with years of its own shows its skill for those, unless they lie outside the post", () => {
    const post = { start: "2019-01", end: "2023-12", months: 60 } as Position;
    const whole = [monthOf(2019, 1), monthOf(2023, 12)];
    expect(maybeToldMonths(post, ["Moved billing to Kotlin (2021 – 2022)"], NOW)).toEqual([monthOf(2021, 7), monthOf(2022, 6)]);
    expect(maybeToldMonths(post, ["Wrote Kotlin (since 2022)"], NOW)).toEqual([monthOf(2022, 7), monthOf(2023, 12)]);
    expect(maybeToldMonths(post, ["Wrote Kotlin (2021)", "Taught Kotlin"], NOW)).toEqual(whole);
    expect(maybeToldMonths(post, ["Wrote Kotlin (2012)"], NOW)).toEqual(whole);
  });
  it("a year counts from its middle to its middle", () => {
    expect(maybeMonths("2016", "2022", NOW)).toEqual([monthOf(2016, 7), monthOf(2022, 6)]);
    expect(maybeMonths("2022", "2022", NOW)).toEqual([monthOf(2022, 4), monthOf(2022, 9)]);
    expect(maybeMonths("2022", "2022-03", NOW)).toEqual([monthOf(2022, 1), monthOf(2022, 3)]);
    expect(maybeMonths("2020-05", "present", NOW)).toEqual([monthOf(2020, 5), NOW]);
    // What is to end goes on until then; nothing after today is counted.
    expect(maybeMonths("2020-05", "2030-01", NOW)).toEqual([monthOf(2020, 5), NOW]);
    expect(maybeMonths("2027-02", "2030-01", NOW)).toEqual([monthOf(2027, 2), monthOf(2027, 2)]);
    expect(
      unionLength([
        [1, 12],
        [6, 18],
        [30, 30],
      ]),
    ).toBe(19);
  });
});

describe("F27: the level of a skill", () => {
  const base: LevelFacts = { grade: "used", months: 60, roles: 1, led: false, taught: false, certified: false };
  it.each([
    [{ ...base, grade: "inferred" as const }, 1, "level-1-inferred"],
    [{ ...base, grade: "listed" as const }, 1, "level-1-named"],
    [{ ...base, months: 11 }, 2, "level-2-used"],
    [{ ...base, months: null, roles: 0 }, 2, "level-2-used"],
    [{ ...base, months: 12 }, 3, "level-3-months"],
    [{ ...base, months: 6, roles: 2 }, 3, "level-3-roles"],
    [{ ...base, months: 36 }, 3, "level-3-months"],
    [{ ...base, months: 35, led: true }, 3, "level-3-months"],
    [{ ...base, months: 36, led: true }, 4, "level-4-lead"],
    [{ ...base, months: 36, taught: true }, 4, "level-4-teaching"],
    [{ ...base, months: 36, certified: true }, 4, "level-4-certificate"],
  ])("%o", (facts, level, rule) => expect(decideLevel(facts)).toEqual({ level, rule }));
});

describe("skills", () => {
  it("what is implied is apart, names its premise and is level 1", async () => {
    expect(await skill(cv("Engineer, Acme Inc.\nJan 2020 – Present\n- Moved data to RDS"), "sql")).toMatchObject({
      grade: "inferred",
      level: 1,
      from: ["aws-rds"],
    });
  });
  it("a link to a repository implies Git", async () => {
    expect(
      await skill(
        "Robin Invented\nrobin@example.com | github.com/robin-invented\n\nExperience\nEngineer, Acme Inc.\n2019 – 2020\n- Worked",
        "git",
      ),
    ).toMatchObject({ grade: "inferred", level: 1 });
  });
  it("what the CV calls begun is claimed as such, in front, behind, or over a list; a plain listing beside it counts", async () => {
    const claims = async (list: string) =>
      (await readText(`Robin Invented\n\nSkills\n${list}`)).skills
        .filter(({ grade }) => grade !== "inferred")
        .map(({ id, claimed }) => [id, claimed]);
    expect(await claims("Python, notions de Docker")).toEqual([
      ["docker", 1],
      ["python", undefined],
    ]);
    expect(await claims("Docker (Grundkenntnisse), Python")).toEqual([
      ["docker", 1],
      ["python", undefined],
    ]);
    expect(await claims("Basic: Docker, Python\nAdvanced: Java")).toEqual([
      ["docker", 1],
      ["java", 3],
      ["python", 1],
    ]);
    expect(await claims("Docker (basic), Python\nTools: Docker")).toEqual([
      ["docker", undefined],
      ["python", undefined],
    ]);
  });
  it("of two claims of one skill the higher counts, in either order", async () => {
    const claim = async (list: string) => (await skill(`Robin Invented\n\nSkills\n${list}`, "python"))?.claimed;
    expect(await claim("Python (advanced)")).toBe(3);
    expect(await claim("Python (expert)")).toBe(4);
    expect(await claim("Python (advanced)\nLanguages: Python (expert)")).toBe(4);
    expect(await claim("Python (expert)\nLanguages: Python (advanced)")).toBe(4);
  });
  it("claimed and never shown, shown and not listed", async () => {
    const profile = await readText(cv("Engineer, Acme Inc.\nJan 2020 – Present\n- Built services in Python", "\nSkills\nDocker, Java"));
    expect(profile.claimedNotShown).toEqual(["docker", "java"]);
    expect(profile.shownNotListed).toEqual(["python"]);
  });
  it("a soft skill in a list is the person's own word; in a bullet it is behaviour", async () => {
    const listed = cv("Engineer, Acme Inc.\nJan 2020 – Present\n- Worked", "\nSkills\nCommunication, Mentoring");
    expect(await skill(listed, "soft-mentoring")).toMatchObject({ grade: "self-stated", level: 1 });
    expect(await skill(cv("Engineer, Acme Inc.\nJan 2020 – Present\n- Mentored four juniors"), "soft-mentoring")).toMatchObject({
      grade: "used",
    });
  });
  it("training is told as such: who mentored two juniors gave none", async () => {
    const told = (bullet: string) => skill(cv(`Nurse, Acme Inc.\nJan 2020 – Present\n- ${bullet}`), "soft-training-others");
    expect(await told("Trained 14 colleagues on the new templates")).toMatchObject({ grade: "used" });
    expect(await told("Mentored two juniors")).toBeUndefined();
  });
  it("bringing in colleagues is teaching, the onboarding of a product's users is none", async () => {
    const leadershipOf = async (bullet: string) =>
      (await readText(cv(`Designer, Acme Inc.\nJan 2020 – Present\n- ${bullet}`))).leadership.value;
    expect(await leadershipOf("Redesigned onboarding; activation rose from 31 % to 44 %")).toBe(0);
    expect(await leadershipOf("Ran the onboarding of new designers")).toBe(1);
    expect(await leadershipOf("Betreuung von zwei Auszubildenden")).toBe(1);
  });
  it("an employer's name is no tool, an interest no skill", async () => {
    const profile = await readText(cv("Engineer, Docker Inc.\nJan 2020 – Present\n- Worked", "\nInterests\nPython snakes, Tableau vivant"));
    expect(profile.skills.map((held) => held.id)).toEqual([]);
  });
});

describe("without headings", () => {
  it("a line with its years right below name and town begins the first post", async () => {
    const { positions } = await readText(
      "ROBIN INVENTED\nSampleton\n\nDeputy Manager, Example Foods (supermarket), 2021 to date\n- Write the weekly hours for 38 people\n- Handle complaints\n\nTeam Leader, Sample Stores, 2017 to 2021\n- Count the safe\n",
    );
    expect(positions.map(({ title, bullets }) => [title?.text, bullets.length])).toEqual([
      ["Deputy Manager", 2],
      ["Team Leader", 1],
    ]);
  });

  const LIFE = `Robin Invented
robin.invented@example.com

2019 - heute
Projektleiterin Elektrotechnik, Muster Anlagenbau GmbH
Planung von Schaltanlagen mit EPLAN

2012 - 2019
Entwicklungsingenieurin, Beispiel AG, Kassel
Regelungstechnik, Testautomatisierung mit Python

2005 - 2012
Studium Elektrotechnik, TU Braunschweig, Abschluss Dipl.-Ing.
`;
  it("posts and studies below their dates are told apart by what their rows name", async () => {
    const { positions, education } = await readText(LIFE);
    expect(positions.map(({ organisation, start }) => [organisation?.text, start])).toEqual([
      ["Muster Anlagenbau GmbH", "2019"],
      ["Beispiel AG", "2012"],
    ]);
    expect(education.map(({ start, end }) => [start, end])).toEqual([["2005", "2012"]]);
  });
});

it("the year of a promotion does not shorten the time with an employer", async () => {
  const { positions } = await readText(
    cv("PayLeaf Technologies, Pune\tJul 2016 - May 2020\nSoftware Engineer -> Software Engineer II (2018)\n- Built the settlement engine"),
  );
  expect(positions.map(({ start, end }) => [start, end])).toEqual([["2016-07", "2020-05"]]);
});

describe("a course that goes on", () => {
  it("shows what it teaches as begun", async () => {
    const { skills } = await readText(
      "Robin Invented\nrobin.invented@example.com\n\nEducation\nWorking my way through an introductory course in HTML and CSS\n",
    );
    expect(skills.filter(({ id }) => id === "html").map(({ claimed }) => claimed)).toEqual([1]);
  });
});

describe("a wish", () => {
  const held = async (summary: string) =>
    (await readText(`Robin Invented\nrobin.invented@example.com\n\nSummary\n${summary}\n`)).skills.map(({ id }) => id);
  it("is no skill: what someone looks for, they do not show", async () => {
    expect(await held("Engineer of billing systems. Looking to move into machine\nlearning and Python.")).toEqual([]);
    expect(await held("Ich suche eine Stelle rund um Docker.")).toEqual([]);
    expect(await held("Looking for a role in which I can use Docker and Terraform.")).toEqual([]);
    expect(await held("Me gustaría formarme en analítica con Python.")).toEqual([]);
  });
  it("may name what is brought along, and ends with its sentence", async () => {
    expect(await held("Controllerin mit acht Jahren Erfahrung. Ziel: Python und Docker")).toEqual([]);
    expect(await held("Now moving towards Python.")).toEqual([]);
    expect(await held("Seeking a team. Daily work: Python")).toEqual(["python"]);
    expect(await held("Seeking a team where I can use my Python.")).toEqual(["python"]);
    expect(await held("Looking for a new place. Ten years of Docker.")).toEqual(["docker"]);
  });
});

describe("leadership and architecture", () => {
  const leadership = async (bullet: string, title = "Engineer") =>
    (await readText(cv(`${title}, Acme Inc.\nJan 2020 – Present\n- ${bullet}`))).leadership.value;
  it.each([
    ["Interpreted 12-lead ECG strips", 0],
    ["Fitted patients with a lead apron", 0],
    ["Handled lead generation for sales", 0],
    ["Generated 200 leads a month for the showroom", 0],
    ["Registered the device for two leads", 0],
    ["Mentored two interns", 1],
    ["Owned the billing service", 1],
    ["Led the migration to Kubernetes", 2],
    ["Charge nurse for 6 nurses a shift", 2],
    ["Leitung des Projekts Konzernreporting", 2],
    ["Managed a team of 9 engineers", 3],
    ["Führung von 6 Mitarbeitern", 3],
    ["Führung von fünf Technikern", 3],
    ["aansturen van vier testers", 3],
    ["coordinamento di quattro persone", 3],
    ["Dirección de un equipo de 3 personas", 3],
  ])("%s: %i", async (bullet, value) => expect(await leadership(bullet)).toBe(value));

  const architecture = async (bullet: string, title = "Software Engineer") =>
    (await readText(cv(`${title}, Acme Inc.\nJan 2020 – Present\n- ${bullet}`))).architecture.value;
  it.each([
    ["Fixed bugs", 0],
    ["Designed a multi-tenant rate limiter", 1],
    ["Designed the platform architecture for payments", 2],
    ["Set the reference architecture for all product lines", 3],
  ])("%s: %i", async (bullet, value) => expect(await architecture(bullet)).toBe(value));
  it("a post nobody knows the field of is one of systems by what its lines show", async () =>
    expect(await architecture("Designed a scheduling service in Python", "Wizard")).toBe(1));
  it("a building's design is none, whatever tool drew it", async () =>
    expect(await architecture("Designed the platform architecture of the station in AutoCAD", "Site Wizard")).toBe(0));
  it("care plans are no architecture", async () => expect(await architecture("Designed a service model for patients", "Nurse")).toBe(0));
});

it("the current role is the running position that began last", async () => {
  const profile = await readText(
    cv("Senior Software Engineer, Acme Inc.\nJan 2022 – Present\n- Worked\n\nTutor, Night School\nJan 2019 – Present\n- Taught"),
  );
  expect(profile.current).toEqual({ position: "position-1", role: "software-engineer", seniority: "senior" });
});

it("a title shows the discipline it names, and none that its role is usually about", async () => {
  const named = {
    ...(ROLES["software-engineer"] as RoleSource),
    titles: ["Research Engineer", "Python Engineer"],
    definitional: ["python"],
  };
  const held = async (title: string) =>
    (await readText(cv(`${title}, Acme Inc.\nJan 2020 – Dec 2021\n- Worked`), { roles: { "software-engineer": named } })).skills.map(
      ({ id }) => id,
    );
  expect(await held("Research Engineer")).toEqual([]);
  expect(await held("Python Engineer")).toContain("python");
});
