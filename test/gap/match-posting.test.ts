import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { matchPosting } from "../../src/gap/match-posting.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";
import { readPosting } from "../../src/postings/read-posting.js";

const knowledge = readKnowledge();
const CV = `Robin Invented

Experience
Data Engineer, Acme Inc.
Jan 2020 – Dec 2021
- Automated the monthly reports of all regions with Python
- Connected our billing service to three third-party vendors
- Maintained an open-source library that reads sensor files

Skills
ELK Stack, SQL, Terraform

Certifications
Databricks Certified Data Engineer Associate
`;

interface Changes {
  readonly line?: string;
  readonly skills?: string;
}

async function profile({ line = "", skills = "" }: Changes) {
  const changed = CV.replace("\n\nSkills\n", `\n${line}\n\nSkills\n${skills === "" ? "" : `${skills}, `}`);
  const document = await parseDocument(new TextEncoder().encode(changed), "cv.txt");
  return readCv(document, { ...knowledge, asOf: "2026-11-20" });
}

async function verdicts(first: Changes | string, ...rest: string[]): Promise<Record<string, string>> {
  const [changes, items] = typeof first === "string" ? [{}, [first, ...rest]] : [first, rest];
  const text = `Requirements\n${items.map((item) => `- ${item}`).join("\n")}`;
  const facts = readPosting({ id: "a", title: "Engineer", text, company: null, location: null, posted: null }, knowledge);
  return Object.fromEntries(matchPosting(await profile(changes), facts, knowledge).map(({ id, verdict }) => [id, verdict]));
}

it("strong skill in something wide is shown by two listings of what is narrower, not by one", async () => {
  expect(await verdicts({ skills: "Red Hat Enterprise Linux" }, "Strong Linux")).toMatchObject({ linux: "partly" });
  expect(await verdicts({ skills: "Red Hat Enterprise Linux, Ubuntu" }, "Strong Linux")).toMatchObject({ linux: "met" });
});

it("a certificate is held or not, however strong the words beside it", async () => {
  expect(await verdicts({ skills: "CompTIA A+" }, "Strong troubleshooting skills, CompTIA A+ certification")).toMatchObject({
    "cert-comptia-a-plus": "met",
  });
  expect(await verdicts({ skills: "CompTIA A+" }, "Expert knowledge of Linux, CompTIA A+")).toMatchObject({
    "cert-comptia-a-plus": "met",
  });
});

it("a name that spells a technology out and implies it shows it, where the CV spells it so", async () => {
  expect(await verdicts({ skills: "Tailwind CSS" }, "CSS")).toMatchObject({ css: "met" });
  expect(await verdicts({ skills: "Tailwind" }, "CSS")).toMatchObject({ css: "none" });
  expect(await verdicts({ line: "- Wrote two Kubernetes operators" }, "Kubernetes")).toMatchObject({ kubernetes: "met" });
});

it("a department that does something is no field of work", async () => {
  const line = "- Moved the readings to Snowpipe; finance now sees them at seven";
  expect(await verdicts({ line }, "Background in financial services")).toMatchObject({ "domain-financial-services": "none" });
});

it("what the CV calls begun answers in part", async () => {
  expect(await verdicts({ skills: "Docker (Grundkenntnisse)" }, "Docker")).toMatchObject({ docker: "partly" });
  expect(await verdicts({ skills: "Docker" }, "Docker")).toMatchObject({ docker: "met" });
  const studied = {
    line: "\nEducation\nBSc Computing, University of Leeds, 2019\nFinal year project: a scheduler in Haskell\n",
    skills: "basic Haskell",
  };
  expect(await verdicts(studied, "Haskell")).toMatchObject({ haskell: "partly" });
  expect(await verdicts({ ...studied, skills: "Haskell" }, "Haskell")).toMatchObject({ haskell: "met" });
});

it("what is known from lessons alone answers in part", async () => {
  expect(await verdicts({ skills: "C++ (school), Scala (university)" }, "C++", "Scala")).toMatchObject({
    "c-plus-plus": "partly",
    scala: "partly",
  });
});

it("several skills show together what none of them shows alone", async () => {
  expect(await verdicts({ skills: "SQL Server" }, "T-SQL")).toMatchObject({ "t-sql": "none" });
  expect(await verdicts({ skills: "SQL Server, stored procedures" }, "T-SQL")).toMatchObject({ "t-sql": "met" });
  expect(await verdicts({ skills: "model deployment, model monitoring" }, "MLOps")).toMatchObject({ mlops: "met" });
});

it("a product run by another firm is that product", async () => {
  expect(await verdicts({ skills: "Amazon MWAA, Amazon MSK" }, "Airflow and Kafka experience")).toMatchObject({
    "apache-airflow": "met",
    "apache-kafka": "met",
  });
  expect(await verdicts({ skills: "Azure OpenAI" }, "OpenAI API")).toMatchObject({ "openai-api": "met" });
});

it("two names in one show the first, and the second in part", async () => {
  expect(await verdicts({ skills: "CI/CD" }, "Continuous integration", "Continuous delivery")).toMatchObject({
    "continuous-integration": "met",
    "continuous-delivery": "partly",
  });
});

it("what writes code with one is an AI tool, and behaviour answers in part for what it seldom lacks", async () => {
  expect(await verdicts({ skills: "Claude Code" }, "Use of AI tools")).toMatchObject({ "ai-tool-use": "met" });
  expect(await verdicts({ line: "- Mentored two interns for a year" }, "Leadership")).toMatchObject({ "soft-leadership": "partly" });
});

it("one program of a suite is a part of it, two are the suite", async () => {
  expect(await verdicts({ skills: "Excel" }, "Microsoft Office")).toMatchObject({ "microsoft-office": "partly" });
  expect(await verdicts({ skills: "Excel, PowerPoint" }, "Microsoft Office")).toMatchObject({ "microsoft-office": "met" });
});

it("a part of an idea answers in part, what shows it outright meets it", async () => {
  expect(await verdicts({ skills: "Grafana" }, "Dashboards")).toMatchObject({ dashboards: "partly" });
  expect(await verdicts({ skills: "a first look at Kotlin" }, "Kotlin")).toMatchObject({ kotlin: "partly" });
  expect(await verdicts({ skills: "Looker" }, "Dashboards")).toMatchObject({ dashboards: "met" });
});

it("some of a tool answers in part, all of a list behind a bracket is asked as strongly", async () => {
  expect(await verdicts({ skills: "some Docker, Git basics, Go" }, "Docker, Git and Go")).toMatchObject({
    docker: "partly",
    git: "partly",
    go: "met",
  });
  expect(await verdicts({ skills: "Go, Docker" }, "Strong Python (pandas, NumPy) and Go", "Docker")).toMatchObject({
    go: "partly",
    docker: "met",
  });
  expect(await verdicts({ skills: "Docker" }, "Highly proficient in Docker")).toMatchObject({ docker: "partly" });
});

it("what a summary says of liking to find out, or of people, is claimed", async () => {
  const document = await parseDocument(
    new TextEncoder().encode(
      CV.replace("Experience\n", "Summary\nGood with people. I enjoy finding out why a number moved.\n\nExperience\n"),
    ),
    "cv.txt",
  );
  const facts = readPosting(
    { id: "a", title: "Engineer", text: "Requirements\n- Curiosity\n- Interpersonal skills", company: null, location: null, posted: null },
    knowledge,
  );
  const judged = matchPosting(readCv(document, { ...knowledge, asOf: "2026-11-20" }), facts, knowledge);
  expect(judged.map(({ verdict }) => verdict)).toEqual(["partly", "partly"]);
});

it("a part of something wider answers for it in part, however it was shown and whatever is asked", async () => {
  const line = "- Back-end services in Django, A/B tests of prices";
  expect(await verdicts({ line }, "Full-stack development", "Causal inference")).toMatchObject({
    "full-stack-development": "partly",
    "causal-inference": "partly",
  });
  expect(await verdicts({ line }, "Strong causal inference")).toMatchObject({ "causal-inference": "partly" });
  expect(await verdicts({ line: `${line}\n- Front end in React` }, "Full-stack development")).toMatchObject({
    "full-stack-development": "met",
  });
});

it.each([
  ["Certified Kubernetes Administrator (in progress)", "partly"],
  ["Certified Kubernetes Administrator (CKA), Prüfung geplant Mai 2027", "partly"],
  ["Certified Kubernetes Administrator – exam booked for March 2027", "partly"],
  ["Préparation en cours : Certified Kubernetes Administrator", "partly"],
  ["Certified Kubernetes Administrator, 2023; Certified Kubernetes Security Specialist (in progress)", "met"],
])("an examination that is still to come is no certificate held: %s", async (line, verdict) => {
  expect(await verdicts({ line: `\nCertificates\n${line}` }, "Certified Kubernetes Administrator (CKA)")).toMatchObject({
    "cert-cncf-cka": verdict,
  });
});

it.each([
  ["Evening school: bookkeeping, Leeds City College, 2023", "met"],
  ["MSc Management, University of Leeds, 2024 - 2025", "met"],
  ["BSc Management, University of Leeds, 2016 - 2019", "none"],
])("a study beside work or years into it has gone on learning, the first one has not: %s", async (line, verdict) => {
  const facts = readPosting(
    { id: "a", title: "Clerk", text: "Requirements\n- Continuous learning", company: null, location: null, posted: null },
    knowledge,
  );
  const text = `Robin Invented\n\nExperience\nClerk, Acme Ltd\nJan 2020 - Present\n- Filed the post\n\nEducation\n${line}\n`;
  const held = readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  expect(matchPosting(held, facts, knowledge).map(({ id, verdict: is }) => [id, is])).toEqual([["soft-continuous-learning", verdict]]);
});

it.each([
  ["BSc Physics, University of Leeds, 2019", "met"],
  ["BA History, University of Leeds, 2019", "none"],
])("a degree that calculates wants numeracy: %s", async (line, verdict) => {
  expect(await verdicts({ line: `\nEducation\n${line}` }, "Numeracy skills")).toMatchObject({ "soft-numeracy": verdict });
});

it("an umbrella is told by what stands right below it, not by what was used as long further down", async () => {
  const facts = readPosting(
    { id: "a", title: "Engineer", text: "Requirements\n- Software engineering", company: null, location: null, posted: null },
    knowledge,
  );
  const held = await profile({ line: "- Designed the booking API\n\nFull-Stack Developer, Other Ltd\nJan 2019 – Dec 2019\n- Worked" });
  expect(matchPosting(held, facts, knowledge).find(({ id }) => id === "software-engineering")?.by).toBe("Full-stack development");
});

describe("a requirement is met", () => {
  it("by a deed that is told in verbs", async () => {
    expect(await verdicts("Experience with automation", "Systems integration", "Open-source contributions")).toEqual({
      automation: "met",
      "systems-integration": "met",
      "open-source-development": "met",
    });
  });

  it.each([
    ["- Présentation des résultats à la direction, avec les équipes ventes et logistique", "Communication", "soft-communication"],
    ["- Zusammenarbeit mit Einkauf und Vertrieb", "Cross-functional collaboration", "soft-cross-functional-collaboration"],
    ["- Validación diaria de la calidad de los datos", "Attention to detail", "soft-attention-to-detail"],
    ["- Gestione dei reclami dei clienti", "Problem-solving skills", "soft-problem-solving"],
    ["- Wrote 70 help-centre articles for administrators", "Excellent written communication", "soft-written-communication"],
    ["- Reuniones quincenales con los jefes de área", "Communication", "soft-communication"],
    ["- Assistenza clienti telefonica, 60 contatti al giorno", "Communication", "soft-communication"],
    ["- Apresentação dos resultados à administração", "Communication", "soft-communication"],
    ["- Answer the night's emergency calls", "Ability to work under pressure", "soft-work-under-pressure"],
    ["- Day-to-day contact for twelve clients", "Building trusted relationships", "soft-relationship-building"],
    ["- Talk tenants through what a landlord will expect", "Strong verbal communication", "soft-verbal-communication"],
    ["- Chair the monthly review with department heads", "Stakeholder management", "soft-stakeholder-management"],
    ["- Planned each release with the product owner", "Collaboration", "soft-collaboration"],
    ["- Persuaded everyone to write decision records", "Communication", "soft-communication"],
    ["- Found why two sensors read low", "Problem-solving skills", "soft-problem-solving"],
    ["- Rewrote the importer; tickets fell by a third", "Problem-solving skills", "soft-problem-solving"],
    ["- Own the editor from sketch to release", "Strong sense of ownership", "soft-ownership"],
  ])("by behaviour told in any language and field: %s", async (line, item, id) => {
    expect(await verdicts({ line }, item)).toMatchObject({ [id]: "met" });
    expect(await verdicts({ line: "- Sold shoes" }, item)).toMatchObject({ [id]: "none" });
  });

  it.each([
    ["- Rewrote the slowest queries of the warehouse", "Query optimization", "query-optimization"],
    ["- Cut p99 latency of the checkout by 40 %", "Performance optimization", "performance-optimization"],
    ["- Serves 3 million requests a day without a break", "Scalability", "scalability"],
    ["- Cut deploy time to six minutes by parallel CI", "CI/CD", "ci-cd"],
    ["- Wrote the onboarding docs of three teams", "Written communication skills", "soft-written-communication"],
    ["- Logged faults in Jira with steps and recordings, and filed bug reports", "Defect tracking", "defect-management"],
    ["- Deployment to production on every merge", "CI/CD", "ci-cd"],
    ["- Sixty releases a quarter, each behind a canary first", "Continuous delivery", "continuous-delivery"],
    ["- Drew up the staff rotas and booked appointments", "Scheduling", "scheduling"],
    ["- Fine-tuned a Llama model on tickets", "Fine-tuning", "fine-tuning"],
    [
      "- Assistant that answers questions from the staff handbook",
      "Retrieval-augmented generation (RAG)",
      "retrieval-augmented-generation",
    ],
    ["- Drew up the rota and daily briefing for five receptionists", "Team leadership", "soft-team-leadership"],
  ])("by work that is plainly described under another name: %s", async (line, item, id) => {
    expect(await verdicts({ line }, item)).toMatchObject({ [id]: "met" });
    expect(await verdicts({ line: "- Sold shoes" }, item)).toMatchObject({ [id]: "none" });
  });

  it("as technical documentation by what was built and written down, not by a patient's record", async () => {
    const asked = "Technical documentation";
    expect(await verdicts({ line: "- Documented the billing API for partners" }, asked)).toMatchObject({
      "technical-documentation": "met",
    });
    const chart = await verdicts({ line: "- Cared for six patients a shift and documented in Epic" }, asked, "Documentation");
    expect(chart).toMatchObject({ "technical-documentation": "none", documentation: "met" });
  });

  it("by the title of a post that deals with people, and by no degree that is short for something else", async () => {
    const title = (words: string) => ({ line: `\n${words}, Acme\nJan 2016 – Dec 2018\n- Fitted shoes` });
    expect(await verdicts(title("Sales Assistant"), "Customer service")).toMatchObject({ "customer-service": "met" });
    expect(await verdicts(title("Registered Nurse"), "Patient care")).toMatchObject({ "patient-care": "met" });
    const studies = { line: "\nEducation\nBA Linguistics, Musterstadt University, 2015 – 2018" };
    expect(await verdicts(studies, "Business analysis")).toMatchObject({ "business-analysis": "none" });
  });

  it("by an edition or a managed form of it, by two of a kind where several are asked, but not by what merely comes with another", async () => {
    const line = "- Moved the services to EKS, with a second region on Azure; Spring Boot behind a small React page";
    expect(await verdicts({ line }, "Kubernetes", "Multi-cloud", "Spring Framework", "HTML")).toEqual({
      kubernetes: "met",
      "multi-cloud": "met",
      spring: "met",
      html: "none",
    });
    expect(await verdicts({ line: "- Moved the services to EKS" }, "Multi-cloud")).toEqual({ "multi-cloud": "none" });
  });

  it("by the foundations of what somebody took a degree in, and IT skills by programs that are listed", async () => {
    const education = { line: "\nEducation\nB.Sc. Informatik, TU Musterstadt, 2015 – 2019" };
    expect(await verdicts(education, "Strong computer science fundamentals")).toEqual({ "computer-science": "met" });
    expect(await verdicts("Strong computer science fundamentals")).toEqual({ "computer-science": "none" });
    expect(await verdicts("Good IT skills")).toEqual({ "soft-technical-aptitude": "met" });
  });

  it("by the field that the employer's name says", async () => {
    const lines = "\nReceptionist, Willow Manor Hotel\nJan 2018 – Dec 2019\n- Phones and till";
    expect(await verdicts({ line: lines }, "Experience in hospitality")).toEqual({ "domain-hospitality": "met" });
  });

  it("by analysis done at work where an analytical mind is asked, not by its name in a list", async () => {
    expect(await verdicts({ line: "- Analysed the sales data of two regions" }, "Analytical skills")).toMatchObject({
      "soft-analytical-thinking": "met",
    });
    expect(await verdicts({ skills: "Data analysis" }, "Analytical skills")).toMatchObject({ "soft-analytical-thinking": "none" });
  });

  it("by no thing or tool at hand where behaviour is asked", async () => {
    const asked = ["Analytical skills", "Data visualization"];
    for (const line of ["- Internal dashboards in Flask", "- Dashboards in Tableau", "- Served GeoJSON and read lidar in a ROS node"])
      expect((await verdicts({ line }, ...asked))["soft-analytical-thinking"], line).toBe("none");
    expect(await verdicts({ line: "- Internal dashboards in Flask" }, ...asked)).toMatchObject({ "data-visualization": "met" });
    expect(await verdicts({ line: "- Worked out the error of the yearly survey with probability theory" }, "Numeracy")).toEqual({
      "soft-numeracy": "met",
    });
  });

  it("by no accuracy where uptime is asked", async () => {
    expect(await verdicts({ line: "- Fraud model with 99.2% accuracy" }, "High availability")).toEqual({ "high-availability": "none" });
    expect(await verdicts({ line: "- Ran the booking service at 99.95% uptime" }, "High availability")).toEqual({
      "high-availability": "met",
    });
  });

  it("by no department that one worked with or for, but by being responsible for its work", async () => {
    expect(await verdicts({ line: "- Release review with support and sales" }, "Experience in sales")).toEqual({ sales: "none" });
    expect(await verdicts({ line: "- Reports for the marketing team" }, "Marketing")).toEqual({ "marketing-principles": "none" });
    expect(await verdicts({ line: "- Responsible for sales and marketing" }, "Experience in sales")).toEqual({ sales: "met" });
  });

  it("by no tool that is used for other things too", async () => {
    expect(await verdicts({ skills: "Jira, Grafana, Apache Kafka, SaaS" }, "Software testing", "Software architecture")).toEqual({
      "software-testing": "none",
      "software-architecture": "none",
    });
  });

  it("by what a tool is for, where the tool was worked with and not merely listed", async () => {
    expect(await verdicts({ line: "- Search over our manuals with Qdrant" }, "Vector search")).toEqual({ "vector-search": "met" });
    expect(await verdicts({ skills: "Qdrant" }, "Vector search")).toEqual({ "vector-search": "none" });
  });

  it("by a licence among the contact lines, in the language of either", async () => {
    const german = CV.replace("Robin Invented\n", "Robin Invented\nLeipzig | robin@example.com | Führerschein Klasse B\n");
    const document = await parseDocument(new TextEncoder().encode(german), "cv.txt");
    const text = "Requirements\n- Full driving licence";
    const facts = readPosting({ id: "a", title: "Engineer", text, company: null, location: null, posted: null }, knowledge);
    expect(matchPosting(readCv(document, { ...knowledge, asOf: "2026-11-20" }), facts, knowledge)).toMatchObject([{ verdict: "met" }]);
  });

  it("by a name that spells out its parts, and by the product a certificate is about", async () => {
    expect(await verdicts("Experience with Kibana", "Knowledge of Databricks")).toEqual({ kibana: "met", databricks: "met" });
  });
});

describe("what is said to be missing from the skills list", () => {
  it("is never a skill that the list names, though another carries it further", async () => {
    const text = "Requirements\n- Strong SQL\n- Experience with databases";
    const facts = readPosting({ id: "a", title: "Engineer", text, company: null, location: null, posted: null }, knowledge);
    const matched = matchPosting(await profile({ line: "- Moved the warehouse to SQL Server in two weekends" }), facts, knowledge);
    expect(Object.fromEntries(matched.map(({ id, verdict, hidden }) => [id, [verdict, hidden]]))).toEqual({
      sql: ["met", false],
      databases: ["met", true],
    });
  });

  it("is nothing on a CV that lists no skills, and never behaviour or the field of an employer", async () => {
    const text = "Requirements\n- Java\n- Communication\n- Payments";
    const facts = readPosting({ id: "a", title: "Engineer", text, company: null, location: null, posted: null }, knowledge);
    const post = "Robin Invented\n\nExperience\nDeveloper, Acme Payments\nJan 2020 – Dec 2021\n- Presented Java services to clients\n";
    for (const [cv, hidden] of [
      [post, []],
      [`${post}\nSkills\nSQL, Git\n`, ["java"]],
    ] as const) {
      const document = await parseDocument(new TextEncoder().encode(cv), "cv.txt");
      const matched = matchPosting(readCv(document, { ...knowledge, asOf: "2026-11-20" }), facts, knowledge);
      expect(matched.map(({ verdict }) => verdict)).toEqual(["met", "met", "met"]);
      expect(matched.filter((row) => row.hidden).map(({ id }) => id)).toEqual(hidden);
    }
  });
});

describe("the level asked", () => {
  it("ends where the sentence names experience anew", async () => {
    expect(await verdicts("Strong proficiency in SQL and experience with Terraform")).toEqual({ sql: "partly", terraform: "met" });
  });

  it("is raised by what follows: at production scale, a certified level of a language", async () => {
    expect(await verdicts("Terraform at production scale", "C1 English")).toEqual({ terraform: "partly", "lang-en": "partly" });
  });

  it("is met where the CV claims it for a hard skill in its own words, or shows the skill at work", async () => {
    expect(
      await verdicts({ skills: "Advanced in Scala and Perl; Ruby (expert), PHP" }, "Strong Perl", "Expert in Ruby", "Strong PHP"),
    ).toEqual({
      perl: "met",
      ruby: "met",
      php: "partly",
    });
    expect(await verdicts({ line: "- Wrote the Android app in Kotlin" }, "Strong Kotlin")).toEqual({ kotlin: "met" });
    expect(await verdicts({ skills: "Kotlin" }, "Expert in Kotlin")).toEqual({ kotlin: "partly" });
  });

  it("of a listed language is met by work with what is written in it, and never by that alone", async () => {
    const line = "- Built the order portal in Spring Boot";
    expect(await verdicts({ line, skills: "Java" }, "Strong Java")).toEqual({ java: "met" });
    expect(await verdicts({ skills: "Java, Spring Boot" }, "Strong Java")).toEqual({ java: "partly" });
    expect(await verdicts({ line }, "Strong Java")).toEqual({ java: "none" });
  });

  it("by numbers that are large for anyone, and work that is only described is missing from no skills list", async () => {
    const large = { line: "- Built the booking API; it now takes 20,000 requests per second" };
    expect(await verdicts(large, "High-throughput systems")).toEqual({ "high-throughput-systems": "met" });
    expect((await profile(large)).shownNotListed).not.toContain("high-throughput-systems");
    const small = { line: "- Built the booking API; it now takes 40,000 requests a day" };
    expect(await verdicts(small, "High-throughput systems")).not.toEqual({ "high-throughput-systems": "met" });
  });

  it("in years is held against the months that the CV shows", async () => {
    expect(await verdicts("2+ years of Python")).toEqual({ python: "met" });
    expect(await verdicts("5+ years of Python")).toEqual({ python: "partly" });
    // Of a range its lower end, however it is written.
    expect(await verdicts("2–4 years of Python")).toEqual({ python: "met" });
    // Work with what is narrower counts, and so does what the CV's summary says of years.
    expect(await verdicts({ line: "- Tuned PostgreSQL" }, "2+ years of SQL")).toMatchObject({ sql: "met" });
    const said = { line: "\n\nSummary\nData engineer with nine years of experience in streaming with Kafka" };
    expect(await verdicts(said, "5+ years of Kafka", "12+ years of data engineering")).toMatchObject({
      "apache-kafka": "met",
      "data-engineering": "partly",
    });
  });

  it("what an ad asks for in words that no name covers is not judged", async () => {
    const unlisted = {
      id: "unlisted:blast-mapping",
      name: "blast mapping",
      kind: "concept" as const,
      need: "required" as const,
      level: 2,
      spans: [],
    };
    const text = "Requirements\n- Python\n";
    const read = readPosting({ id: "a", title: "Engineer", text, company: null, location: null, posted: null }, knowledge);
    const matched = matchPosting(await profile({}), { ...read, skills: [...read.skills, unlisted] }, knowledge);
    expect(matched.map(({ id }) => id)).toEqual(["python"]);
  });
});

it("work on one's own account shows independence, and an entrepreneurial mindset in part", async () => {
  const asked = ["Works independently", "Entrepreneurial mindset"] as const;
  expect(await verdicts(...asked)).toMatchObject({ "soft-independence": "none", "soft-entrepreneurial-mindset": "none" });
  expect(await verdicts({ line: "\nFreelance Web Developer\nJan 2018 – Dec 2019\n- Sites for two shops" }, ...asked)).toMatchObject({
    "soft-independence": "met",
    "soft-entrepreneurial-mindset": "partly",
  });
});

it("a verdict quotes the lines of the CV that it rests on, and an unmet one none", async () => {
  const text = "Requirements\n- Python\n- Kubernetes";
  const facts = readPosting({ id: "a", title: "Engineer", text, company: null, location: null, posted: null }, knowledge);
  const quotes = Object.fromEntries(matchPosting(await profile({}), facts, knowledge).map(({ id, quotes }) => [id, quotes]));
  expect(quotes.kubernetes).toEqual([]);
  expect(quotes.python?.length).toBeGreaterThan(0);
  for (const quote of quotes.python ?? []) expect(CV).toContain(quote);
});
