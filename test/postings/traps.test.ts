import { describe, expect, it } from "vitest";
import { readPosting } from "../../src/postings/read-posting.js";
import { knowledge, needs, read } from "./knowledge.js";

describe("names of others", () => {
  it.each([
    "We help companies like Notion, Dropbox and Canva to write.",
    "Our founders are leaders from Dropbox and Palantir.",
    "Our product is integrated with major systems, including QuickBooks and Epicor.",
  ])("are no tools of the work: %s", (line) => {
    expect(needs(`About the role\n- ${line}\nRequirements\n- Python`)).toEqual({ Python: "required" });
  });

  it.each([
    "Send me a note at jo@acme.example with your GitHub, LinkedIn, resume, etc.",
    "Email your resume and GitHub link to jobs@acme.example",
    "To apply, include any relevant links (resume/LinkedIn, GitHub/GitLab)",
    "Please send a copy of your resume in Word format",
  ])("are places of an application: %s", (line) => {
    expect(needs(`Acme | Engineer | Berlin\nStack: Python\n\n${line}`, { title: "" })).toEqual({ Python: "mentioned" });
  });

  it.each([
    ["before its words", "We build on Kubernetes and Go, so send us your resume and GitHub link soon"],
    [
      "far behind its words",
      "Send your resume to jobs@acme.example and tell us in a few words of your own what you did with Kubernetes or Go",
    ],
  ])("are no places of an application %s", (_, line) => {
    expect(needs(`Acme | Engineer | Berlin\n\n${line}`, { title: "" })).toEqual({ Kubernetes: "mentioned", Go: "mentioned" });
  });

  it("are tools where the work is done with them", () => {
    expect(needs("Requirements\n- Experience with tools like Notion and Dropbox")).toMatchObject({ Dropbox: "required" });
  });

  it("the employer's own name is no skill, alone or with more words, in a field, a board's line or a heading", () => {
    const asked = "Requirements\n- Python";
    expect(needs(`About the role\n- You join Acme Robotics for good.\n${asked}`, { company: "Acme Robotics" })).toEqual({
      Python: "required",
    });
    expect(needs(`PostHog | Product Engineer | Remote\nWork on PostHog with us.\n\n${asked}`, { title: "" })).not.toHaveProperty("PostHog");
    expect(needs(`About PostHog\n\nWe make tools.\n\nAbout the role\n- You grow PostHog\n${asked}`)).toEqual({ Python: "required" });
    expect(needs("Acme | Product Engineer | Remote\n\nStack: PostHog, Python", { title: "" })).toHaveProperty("PostHog");
  });

  it("what the employer tells of itself among duties is not asked of the reader", () => {
    const story = "Through its brands, Acme is a leading provider of life insurance.\nAt Acme, we change the energy industry for good.";
    expect(needs(`Job description\n${story}\nYou write Python\nRequirements\n- SQL`)).toEqual({ Python: "mentioned", SQL: "required" });
  });

  it("what one who is named makes is not asked of the reader", () => {
    expect(needs("Acme builds online banking for farms.\n\nRequirements\n- Python")).toEqual({ Python: "required" });
  });

  it("what the employer does is not asked of the reader, whatever its verb, and what it seeks is", () => {
    const namesIn = (text: string) =>
      readPosting(
        { id: "p", title: "Clerk", company: "Zorb Works (zorb.example)", location: null, posted: null, text },
        { ...knowledge, decideDoubt: () => false },
      ).skills.map(({ name }) => name);
    expect(namesIn("Zorb Works untangles budgets and automates reporting for farms.\nRequirements\n- Python")).toEqual(["Python"]);
    expect(namesIn("We are small and hiring across engineering, sales, marketing and finance.\nRequirements\n- Python")).toEqual([
      "Python",
    ]);
    expect(namesIn("Our IT operations and our long experience help our farmers.\nRequirements\n- Python")).toEqual(["Python"]);
    for (const verb of ["needs", "expects familiarity with", "seeks people who know"])
      expect(namesIn(`Zorb Works ${verb} machine learning for its farms.`)).toEqual(["Machine learning"]);
  });
});

describe("a long row of others' names", () => {
  it.each([
    "Trusted by GOOGLE, AMAZON, ORACLE, NVIDIA, NOKIA, INTEL since we use Python",
    `Reports for teams including ${"a&".repeat(30)}1 marketing and Python`,
  ])("takes no longer in capitals or between signs: %s", (line) => {
    const began = performance.now();
    expect(needs(`Requirements\n- ${line}`)).toHaveProperty("Python");
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe("a fact sheet's line", () => {
  it("tells the level of an ad without one in its title", () => {
    expect(read("BI Engineer\nSeniority Level: Mid-Senior level\nWe sell shoes.", { title: "" }).seniority).toBe("mid");
    expect(read("BI Engineer\nSeniority level: Entry level\nWe sell shoes.", { title: "" }).seniority).toBe("junior");
  });

  it("years in business intelligence are experience, years in business and of a degree are not", () => {
    expect(read("Requirements\n- Minimum 5 years in Business Intelligence or Data Analytics").yearsMin).toBe(5);
    expect(read("Requirements\n- We are 12 years in business\n- Enrolled in a 2-4 year undergraduate degree program").yearsMin).toBeNull();
  });

  it("years of doing anything are experience where demands stand, years on end are not", () => {
    expect(read("Requirements\n- 5+ years running Linux systems in production").yearsMin).toBe(5);
    expect(read("Requirements\n- 3 years caring for patients with dementia").yearsMin).toBe(3);
    expect(read("About us\n- Best employer three years running.\n\nRequirements\n- Python").yearsMin).toBeNull();
  });
  it("years one has lived in a country are no experience", () => {
    expect(read("You must have lived in the UK for the last 3 years and have the right to work.").yearsMin).toBeNull();
  });
});

describe("required and preferred", () => {
  it("two demands in one sentence are two", () => {
    expect(needs("Requirements\n- Requires CISSP; PMP preferred")).toMatchObject({
      "Certified Information Systems Security Professional": "required",
      "Project Management Professional": "preferred",
    });
    expect(needs("Requirements\n- CISSP required, PMP preferred")).toMatchObject({
      "Certified Information Systems Security Professional": "required",
      "Project Management Professional": "preferred",
    });
  });

  it("the required degree stands beside the preferred one", () => {
    expect(read("Requirements\n- Bachelor's required, PhD preferred").degree).toEqual({ level: "bachelor", need: "required" });
    expect(read("Requirements\n- B.S., M.S., or Ph.D. in Computer Science").degree).toEqual({ level: "bachelor", need: "required" });
  });

  it("a bare line 'Bonus points:' opens a list of wishes", () => {
    expect(needs("Requirements:\n- Python\nBonus points:\n- Rust\n- Kafka")).toEqual({
      Python: "required",
      Rust: "preferred",
      "Apache Kafka": "preferred",
    });
  });

  it.each([
    "Experience with Kubernetes is a nice addition but not a requirement",
    "Kubernetes would be a significant advantage",
    "Kubernetes skills are considered a valuable asset",
    "Some exposure to Kubernetes",
  ])("'%s' is a wish", (line) => {
    expect(needs(`Requirements\n- Python\n- ${line}`)).toMatchObject({ Python: "required", Kubernetes: "preferred" });
  });

  it("'deep exposure to Kubernetes' is a demand", () => {
    expect(needs("Requirements\n- You have deep exposure to Kubernetes")).toEqual({ Kubernetes: "required" });
  });

  it("'Nice to have' within requirements is no requirement", () => {
    expect(needs("Requirements\n- Python\n- Nice to have: Rust\n- Go")).toMatchObject({
      Python: "required",
      Rust: "preferred",
      Go: "required",
    });
  });

  it.each([
    ["What we're looking for", "required"],
    ["Who are we looking for?", "required"],
    ["How to be successful in this role:", "required"],
    ["This is the perfect job for someone who:", "required"],
    ["Knowledge, Skills, and Abilities", "required"],
    ["We'd love to hear from you if you have:", "required"],
    ["Must ‑ Have Qualifications", "required"],
    ["¿Qué experiencia debes tener?", "required"],
    ["We need:", "required"],
    ["Qualifikation", "required"],
    ["Ideal profile", "preferred"],
    ["It would be great if you also have:", "preferred"],
    ["What will set you apart", "preferred"],
    ["Some other highly valued skills may include:", "preferred"],
    ["Előnyt jelent:", "preferred"],
    ["Personal Attributes", "required"],
    ["이런 분과 함께하고 싶어요", "required"],
    ["우대사항", "preferred"],
    ["You'll have the opportunity to:", "mentioned"],
    ["What will you do?", "mentioned"],
    ["In this role, you will:", "mentioned"],
  ])("under '%s' a skill is %s", (heading, need) => {
    expect(needs(`${heading}\n- Kubernetes and Python`)).toEqual({ Kubernetes: need, Python: need });
  });

  it.each(["Who are we?", "What you don't need", "Why join us?", "What do we offer?", "Was wir bieten", "¿Qué te ofrecemos?"])(
    "under '%s' nothing is a skill",
    (heading) => {
      expect(needs(`Requirements\n- Python\n${heading}\n- Time for Kubernetes`)).toEqual({ Python: "required" });
    },
  );

  it("'ideally' prefers what follows it, 'is a plus' what went before", () => {
    expect(needs("Requirements\n- Strong SQL, ideally with dbt")).toEqual({ SQL: "required", dbt: "preferred" });
    expect(needs("Requirements\n- Docker or Helm is a plus")).toEqual({ Docker: "preferred", Helm: "preferred" });
    expect(needs("Requirements\n- Python (Rust a plus)")).toEqual({ Python: "required", Rust: "preferred" });
    expect(read("Requirements\n- 5+ years of experience, ideally in SaaS").yearsMin).toBe(5);
  });

  it("a provider is named beside a service that is called otherwise, and not by a service's own name", () => {
    expect(needs("Requirements\n- GCP\n  Vertex AI or AWS Bedrock")).toMatchObject({
      "Google Cloud": "required",
      "Amazon Web Services": "required",
    });
    expect(needs("Requirements\n- Azure Functions")).not.toHaveProperty("Microsoft Azure");
    expect(needs("Requirements\n- AWS data services (S3, Glue)")).toHaveProperty("Amazon Web Services");
  });

  it("an everyday word among ideas in lower case is no name, and a heading of offers names none", () => {
    expect(needs("Requirements\n- Schema design, safe query patterns, stored procedures")).not.toHaveProperty("Scaled Agile Framework");
    expect(needs("Requirements\n- data collection, cleaning, and transformation")).not.toHaveProperty("Cleaning Services");
    expect(needs("Requirements\n- SQL\n\nCompensation & Benefits\n- Salary: 60,000")).toEqual({ SQL: "required" });
  });

  it("an item that a board broke at its bold words is one item", () => {
    expect(needs("Requirements\nExperience with \nAzure Functions\n , a plus.\nStrong \nPython")).toEqual({
      "Azure Functions": "preferred",
      Python: "required",
    });
    const bold =
      "Requirements \nDeep knowledge of cloud platforms, ideally \nMicrosoft Azure\n (Azure Functions, Azure ML).\nStrong \nPython\n, and SQL.";
    expect(needs(bold)).toMatchObject({
      "Microsoft Azure": "preferred",
      "Azure Functions": "preferred",
      Python: "required",
      SQL: "required",
    });
    expect(needs("We make maps.\nRequirements \nPython, SQL\n or the like.\n")).toMatchObject({ Python: "required" });
    expect(read(bold).skills.find(({ name }) => name === "SQL")?.spans).toEqual([[bold.length - 3, bold.length]]);
  });

  it("a heading in a paragraph without line breaks counts", () => {
    const words = "We build roads and bridges with care and have done so for a hundred years in all of the country. ".repeat(4);
    expect(needs(`${words}Here's what you'll needStrong knowledge of AutoCAD.Nice to have Experience with Revit.`)).toMatchObject({
      AutoCAD: "required",
      "Autodesk Revit": "preferred",
    });
  });
});

describe("what is no demand", () => {
  it("the employer's own words name no skill, what it asks for does", () => {
    expect(
      needs("Acme is a leading insurance company backed by ServiceNow. We raised money for robotics.\nRequirements\n- Python"),
    ).toEqual({
      Python: "required",
    });
    expect(needs("About us\nWe build machine learning for banks.\nYou have strong SQL.")).toEqual({ SQL: "required" });
    expect(needs("Our backend is written in Rust and TypeScript, and we use Kafka.")).toMatchObject({
      Rust: "mentioned",
      TypeScript: "mentioned",
      "Apache Kafka": "mentioned",
    });
  });

  it("offers and law outside their sections name no skill", () => {
    expect(
      needs(
        "Requirements\n- Python\nWe offer competitive compensation and benefits.\nPlease note that machine learning may be part of our hiring process, without regard to age.",
      ),
    ).toEqual({ Python: "required" });
    const people = "sex, gender (and related conditions), sexual orientation, marital status, military and veteran status";
    expect(read(`Requirements\n- Python\n- Respect for people of any ${people}`).skills.map(({ name }) => name)).not.toContain(
      "sexual orientation",
    );
  });

  it("fields of study are no skills", () => {
    expect(
      needs("Requirements\n- Bachelor's degree in Data Science, Mathematics or Electrical Engineering\n- Experience in data science"),
    ).toEqual({
      "Data science": "required",
    });
  });
});

describe("years", () => {
  it.each([
    ["You must be 18 years old.", null],
    ["We have been in business for 20 years.", null],
    ["A 2 year fixed term contract.", null],
    ["Options vest over 4 years.", null],
    ["We support one another through our culture of caring.", null],
    ["Five (5) years of experience in accounting.", 5],
    ["3-5 years of experience.", 3],
    ["At least 18 months of experience with React.", 1.5],
    ["Mindestens drei Jahre Berufserfahrung.", 3],
    ["2 ans d'expérience minimum.", 2],
  ])("%s", (line, years) => {
    expect(read(`Requirements\n- ${line}`).yearsMin).toBe(years);
  });

  it("years in all count before years with one tool", () => {
    expect(read("Requirements\n- 6+ years of software development\n- 2+ years working with Terraform").yearsMin).toBe(6);
  });
});

describe("seniority", () => {
  it.each([
    ["Software Engineer", "You will lead a team of five.", null],
    ["Sales Manager, mid-market", "", null],
    ["Software Engineer", "Principal responsibilities:\n- Write code", null],
    ["AI Engineer New Grad 2026", "", "junior"],
    ["Sr. ML Engineer II (Remote)", "", "senior"],
    ["Technical Product Owner", "", null],
    ["Data Engineer II (Azure, Python)", "", "mid"],
    ["Sr. Manager, Big Data", "", "manager"],
    ["Data Scientist Co-op, Summer 2026", "", "intern"],
    ["Prompt Engineer & AI Applications Lead", "", "lead"],
  ])("%s / %s", (title, text, seniority) => {
    expect(read(text, { title }).seniority).toBe(seniority);
  });
});

describe("pay", () => {
  const pay = (text: string, given = {}) => {
    const { salary } = read(text, given);
    return salary === null ? null : [salary.min, salary.max, salary.currency, salary.period];
  };
  it.each([
    ["Salary: $120–150k", [120_000, 150_000, "USD", "year"]],
    ["Pay: $45 hr", [45, 45, "USD", "hour"]],
    ["Pay $30.50 - $35.75 per hour", [30.5, 35.75, "USD", "hour"]],
    ["12 000 - 18 000 PLN/month", [12_000, 18_000, "PLN", "month"]],
    ["Salary: $150,000 - $120,000", [120_000, 150_000, "USD", "year"]],
    ["Gehalt: 80.000 € brutto im Jahr", [80_000, 80_000, "EUR", "year"]],
    ["CTC: 18-24 LPA", [1_800_000, 2_400_000, "INR", "year"]],
    ["₹25 lakh CTC", [2_500_000, 2_500_000, "INR", "year"]],
    ["Package Benefits£12.37/hour21 Days annual leave", [12.37, 12.37, "GBP", "hour"]],
    ["Home working 2 days a week. Up to £48,000 + Bonus + Free Parking", [null, 48_000, "GBP", "year"]],
    ["Up to £48k DOE", [null, 48_000, "GBP", "year"]],
    ["The base range is between $122,000 - $186,000 + bonus + benefits.", [122_000, 186_000, "USD", "year"]],
    ["Salary: £25,012 (£13.00 per hour)", [25_012, 25_012, "GBP", "year"]],
    ["$200k Salary - $400k Total Compensation", [200_000, 200_000, "USD", "year"]],
    ["Compensation: $45-52KSummary Do you know shoes?", [45_000, 52_000, "USD", "year"]],
    ["Base Salary: $235,000KHarbour is kind.", [235_000, 235_000, "USD", "year"]],
    ["Shoe Engineer | Austin, TX | 150-200k\nWe make shoes.", [150_000, 200_000, "USD", "year"]],
    ["Location: Madrid, Spain\nSalario: 30K - 36K bruto/anual", [30_000, 36_000, "EUR", "year"]],
    ["Fisso mensile di 1500,00 euro lordi", [1500, 1500, "EUR", "month"]],
    ["Salary and packageUp to £65,000 10% bonus 5% pension", [null, 65_000, "GBP", "year"]],
    ["Candidates in this role are expected to earn $24-$26.", [24, 26, "USD", "hour"]],
    ["A stipend for growth\n- $1,500 a month rent stipend", null],
    ["Salary of $130,000-$150,000 per year with an opportunity for $20,000-$30,000 more", [130_000, 150_000, "USD", "year"]],
    ["Shoe Co | Austin, TX, USA | 130-160k + equity | Onsite", [130_000, 160_000, "USD", "year"]],
    ["Location: Paris, France\nSalaire : 60K à 70K", [60_000, 70_000, "EUR", "year"]],
    ["Location: Paris, France\nWe serve 60k-70k requests a second.", null],
    ["Compensation: 115k-170k", null],
    ["Een bruto salaris tussen € 3.021 en € 4.275, naar ervaring", [3021, 4275, "EUR", "month"]],
    ["Salaris €6.000,- tot €12.000,- p/m", [6000, 12_000, "EUR", "month"]],
    ["Unser Monatsgehalt beginnt bei EUR 3.954,00", [3954, 3954, "EUR", "month"]],
    ["Buono pasto e stipendio di € 2.400 per i sarti", [2400, 2400, "EUR", "month"]],
    ["Location: Bratislava, Slovakia\nSalary: 30k-36k", [30_000, 36_000, "EUR", "year"]],
    ["Pay: £25 kiosk and till work", [25, 25, "GBP", "hour"]],
    ["Sales | $55K-$70K + OTE $85K-$100K + Equity", [55_000, 70_000, "USD", "year"]],
    ["The maximum base pay for this position is $210,000, depending on experience.", [null, 210_000, "USD", "year"]],
    ["With more experience, pay will be over $200,000 with equity.", [200_000, null, "USD", "year"]],
    ["Refer a friend and earn up to £1,000 + bonus", null],
    ["We raised $40 million", null],
    ["a $2,000 learning budget", null],
    ["The annual base salary is between$200,000- $220,000annually, plus stock.", [200_000, 220_000, "USD", "year"]],
    ["The expected base compensation for this role is: $107,600 -\n  $132,150. It varies.", [107_600, 132_150, "USD", "year"]],
    [
      "US: the salary range is $107,360 - $152,900 USD. Canada: the salary range is $140,796 - $160,415 CAD.",
      [107_360, 152_900, "USD", "year"],
    ],
  ])("%s", (text, expected) => {
    expect(pay(text)).toEqual(expected);
  });

  it("roubles and dollars are never one range", () => {
    expect(pay("Salary 200 000 - 300 000 RUB per month or $3,000 - $4,000 per month")).toEqual([200_000, 300_000, "RUB", "month"]);
  });

  it("an estimate is told from disclosed pay", () => {
    expect(read("Salary: $93K-$145K (Glassdoor est.)").salary?.kind).toBe("estimate");
  });
});

describe("outside tech and outside the US", () => {
  it("a 12-lead ECG, a lead apron and lead generation are no leadership; a charge nurse leads", () => {
    expect(read("Requirements\n- Record a 12-lead ECG and wear a lead apron\n- Lead generation").leadership).toBe(false);
    expect(read("Duties\n- Lead a team of six nurses a shift", { title: "Charge Nurse" }).leadership).toBe(true);
  });

  it("SOAP notes, Epic go-live, C-section, Klasse C and the R. arm name no technology", () => {
    const found = Object.keys(
      needs(
        "Requirements\n- Writes SOAP notes, helped at the Epic go-live\n- C-section recovery\n- Führerschein Klasse C\n- pain in the R. arm, R&D",
      ),
    );
    for (const name of ["SOAP", "Go", "C", "R"]) expect(found).not.toContain(name);
  });

  it("Deutsch B2, Englisch C1 are two languages asked for", () => {
    expect(needs("Anforderungen\n- Deutsch B2, Englisch C1")).toEqual({ German: "required", English: "required" });
  });

  it("13 Gehälter and vesting are no pay and no years", () => {
    const facts = read("Wir bieten\n- 13 Gehälter, 30 Tage Urlaub\n- Notice period 30 days");
    expect(facts.salary).toBeNull();
    expect(facts.yearsMin).toBeNull();
  });
});

describe("places", () => {
  it.each([
    ["GR-Athens", ["GR"]],
    ["US-CA-San Jose", ["US"]],
    ["Toronto, ON", ["CA"]],
    ["Remote, Americas", []],
  ])("%s", (location, country) => {
    expect(read("A job.", { location }).country).toEqual(country);
  });
});

it("years of a skill ask for level three, however many: four is leading, teaching or a certificate", () => {
  const level = (line: string) => read(`Requirements\n- ${line}`).skills.find(({ name }) => name === "Java")?.level;
  expect([level("Java"), level("2 years of Java"), level("8+ years of Java"), level("Expert in Java")]).toEqual([2, 3, 3, 4]);
});
