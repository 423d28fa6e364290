import { describe, expect, it } from "vitest";
import { needs, read } from "./knowledge.js";

describe("a part of a posting that has no heading of its own", () => {
  it("is the employer's word, pay or law where it follows a list, and asks for nothing", () => {
    const text = [
      "Requirements",
      "- Experience with PostgreSQL",
      "- Knowledge of Docker",
      "At Harbour Shoes, we believe in automation and machine learning for every shop in town.",
      "The base salary range for this role depends on negotiation and on where you live.",
    ].join("\n");
    expect(needs(text, { title: "Clerk" })).toEqual({ PostgreSQL: "required", Docker: "required" });
  });

  it("goes on with the list that the employer's word interrupted", () => {
    const text = [
      "Requirements",
      "- Experience with PostgreSQL",
      "- Knowledge of Docker",
      "We are a small team that has sold shoes in the old town for more than a hundred years.",
      "- Strong Python",
    ].join("\n");
    expect(needs(text, { title: "Backend engineer" })).toMatchObject({ Python: "required" });
  });

  it("is told by its items where a list stands apart from the heading above", () => {
    const ask = [
      "Benefits",
      "We pay well and on time.",
      "Got it? We want it",
      "- 5+ years of Python",
      "- Strong SQL",
      "- Experience with Kafka",
    ];
    expect(needs(ask.join("\n"), { title: "Data engineer" })).toMatchObject({
      Python: "required",
      SQL: "required",
      "Apache Kafka": "required",
    });
    const tasks = ["About us", "We sell shoes.", "● Develop services in Go and Python", "● Maintain pipelines with Kafka"];
    expect(needs(tasks.join("\n"), { title: "Data engineer" })).toMatchObject({ Python: "mentioned", "Apache Kafka": "mentioned" });
  });

  it("is for what its lines say together where the heading above them is one that nobody knows", () => {
    const text = [
      "Shoes since 1890",
      "We are a family business in the old town, with customers in every country of Europe.",
      "The long and the short of it",
      "Design and build pipelines with Kafka",
      "Write and review code in Go with the whole team",
      "Bring along",
      "Strong Python and solid understanding of SQL",
      "Experience with Docker",
      "Excellent communication skills",
      "Nice to have",
      "Terraform",
    ].join("\n");
    expect(needs(text, { title: "Backend engineer" })).toMatchObject({
      "Apache Kafka": "mentioned",
      Go: "mentioned",
      Python: "required",
      SQL: "required",
      Docker: "required",
      Communication: "required",
      Terraform: "preferred",
    });
  });

  it("stays with the heading above where its lines do not tell clearly", () => {
    const text = "What you'll do\nShoes\nLeather with Kafka\nSoles and SQL\nRequirements\nTables\nPostgreSQL every day\nPython at night";
    expect(needs(text, { title: "Clerk" })).toMatchObject({ SQL: "mentioned", PostgreSQL: "required", Python: "required" });
  });

  it("asks where so many years of experience stand before a colon, and wishes where a line ends with a bare plus", () => {
    const text =
      "We sell shoes.\nAbout 10 years of overall experience:\nKafka - expert\nPython - expert\nExperience with Java and/or Scala plus.";
    expect(needs(text, { title: "Clerk" })).toMatchObject({ "Apache Kafka": "required", Python: "required", Scala: "preferred" });
  });

  it("is an item where an asterisk is followed by a blank, and no bold heading", () => {
    const text = "Your profile\n* Experience with BigQuery and a BI tool, ideally Looker\n* Strong SQL";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ BigQuery: "required", Looker: "preferred", SQL: "required" });
  });

  it("is asked or wished for as a whole where a line ends with that mark", () => {
    const text = "Qualifications\nKnowledge of SQL. Awareness of Tableau. (Preferred)\nWorks with Excel. Writes Python. (Required)";
    expect(needs(text, { title: "Analyst" })).toMatchObject({
      SQL: "preferred",
      Tableau: "preferred",
      "Microsoft Excel": "required",
      Python: "required",
    });
  });

  it("is a heading glued to its list, with the hyphens and small words of a title", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(8);
    const text = `${filler}Must-HavesExperience with SQL and Kafka.Nice-to-HavesKnowledge of Python.`;
    expect(needs(text, { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "preferred" });
  });
});

describe("words that ask, wish or offer", () => {
  it("tell what the work brings from what it asks", () => {
    const text =
      "The impact you will have:\n- Scale pipelines with Kafka\nYou'll get hands-on experience with our stack (DuckDB, ClickHouse).";
    expect(needs(text, { title: "Engineer" })).toMatchObject({ "Apache Kafka": "mentioned", DuckDB: "mentioned", ClickHouse: "mentioned" });
  });

  it("tell what an ideal candidate has, and assets, from what is required", () => {
    const text = "Requirements\n- Strong SQL\nFollowing skills would be considered as additional assets:\n- Knowledge of Kafka\n- Python";
    expect(needs(text, { title: "Engineer" })).toMatchObject({ SQL: "required", "Apache Kafka": "preferred", Python: "preferred" });
    for (const ideal of ["ideal candidate", "ideal Senior Systems candidate"])
      expect(needs(`The ${ideal} will have strong experience with Rust.`, { title: "Engineer" })).toMatchObject({ Rust: "preferred" });
  });

  it("ask for the kind of person that is sought, not for what that person will do", () => {
    const text = "About the role\nWe are seeking a skilled and motivated clerk to join our creative team.\nThe role requires SQL.";
    expect(needs(text, { title: "Clerk" })).toMatchObject({ "Self-motivation": "required", SQL: "required" });
    expect(needs(text, { title: "Clerk" }).Creativity).not.toBe("required");
    const many = "About the role\nWe are looking for detail-oriented clerks. We are looking for ways to be more proactive.";
    expect(needs(many, { title: "Clerk" })).toMatchObject({ "Attention to detail": "required" });
    expect(needs(many, { title: "Clerk" }).Initiative).not.toBe("required");
  });

  it("ask for the behaviour of those whom the offer would fit, whom the house values, and who is the right person", () => {
    const asks = (sentence: string) => needs(`About the role\n${sentence}`, { title: "Clerk" });
    const fits = "If you like to work independently, and know how to manage your time, this will be a great fit for you.";
    expect(asks(fits)).toMatchObject({ Independence: "required", "Time management": "required" });
    expect(asks("The right person will be a curious self-starter.")).toMatchObject({ Curiosity: "required" });
    expect(asks("We are looking for a clerk who is intellectually curious.")).toMatchObject({ Curiosity: "required" });
    expect(asks("We value engineers who are collaborative.")).toMatchObject({ Collaboration: "required" });
    expect(needs("About us\nIf you're adaptable and ready for trains, we want to hear from you.")).toMatchObject({
      Adaptability: "required",
    });
    for (const other of [
      "If you are looking for a collaborative team, we want to hear from you.",
      "If you are curious to learn more about us, get in touch.",
      "If you love trains, apply. Our team is collaborative and curious.",
    ])
      expect(Object.values(asks(other))).not.toContain("required");
  });

  it("ask where they say what one should be able to do, what is needed, or ask the reader outright", () => {
    const text =
      "About the role\nYou should be able to write a service in Kotlin. AWS or GCP experience is needed. Our team uses Rust. You will be required to possess Java.";
    expect(needs(text, { title: "Engineer" })).toMatchObject({
      Kotlin: "required",
      "Amazon Web Services": "required",
      "Google Cloud": "required",
      Rust: "mentioned",
      Java: "required",
    });
    const asked = "About the role\nAre you highly analytical, with a command of Excel? Do you want to see SQL in use?";
    expect(needs(asked, { title: "Clerk" })).toMatchObject({ "Microsoft Excel": "required", SQL: "mentioned" });
  });

  it("tell of the work where the employer says what it tries, adopts or moves to, and of nothing where it only praises itself", () => {
    const text =
      "Harbour Shoes | QA Engineer | ONSITE\nWe sell shoes to people all over the world and care for them. We are currently experimenting with TypeScript and Angular. Our shop is migrating to Kotlin. We partner with Databricks.";
    expect(needs(text)).toMatchObject({ TypeScript: "mentioned", Angular: "mentioned", Kotlin: "mentioned" });
    expect(needs(text)).not.toHaveProperty("Databricks");
  });

  it("are a heading in capitals though neither a stop nor a break stands before it", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(7);
    const text = `${filler}Key tasks include the following: count shoes Desired Skills Strong SQL and work for EFRequirements Python or Kafka`;
    expect(needs(text, { title: "Clerk" })).toEqual({ SQL: "preferred", Python: "required", "Apache Kafka": "required" });
  });

  it("tell only about what stands near them where a list lost its stops", () => {
    const items = "experience with SQL and its many dialects and tools in shops and warehouses of every size ".repeat(4);
    const text = `Requirements: Experience with Kafka and ${items}Experience with Docker. We offer a competitive salary.`;
    const lost = text.replace(". We offer", " - we offer");
    expect(needs(lost, { title: "Clerk" })["Apache Kafka"]).toBe("required");
    expect(needs("Requirements\n- Connectors such as Salesforce, Background Check and Payroll").Salesforce).toBe("required");
  });

  it("name a kind of tool within a list of what is asked or wished, and stay with it", () => {
    const text = "Requirements\n- Strong SQL\nNice to have:\nTools: Jira, Postman\nTechnologies: Kafka";
    expect(needs(text)).toMatchObject({ SQL: "required", Jira: "preferred", "Apache Kafka": "preferred" });
    expect(needs("Wij zoeken\nPython\nDe volgende skills zijn een pluspunt:\nTools: Jira")).toMatchObject({ Jira: "preferred" });
  });

  it("are not the board's own record of the ad", () => {
    expect(needs("Strong SQL\nIndustries: Software Development, Media", { title: "Analyst" })).toEqual({ SQL: "mentioned" });
  });
});

describe("where the work is and what it asks", () => {
  it("is not told by the office one is interviewed in, by hybrid systems or by equipment for the home", () => {
    expect(read("Interviews will be conducted onsite in our shop.").remote).toBeNull();
    expect(read("Experience with hybrid AI and hybrid architectures.", { title: "Architect" }).remote).toBeNull();
    expect(read("We offer a WFH equipment allowance.").remote).toBeNull();
  });

  it("counts neither months of a contract nor the schooling of colleagues", () => {
    expect(read("Duration: 6 months with possible extensions\nQualifications\n- 7+ years in software engineering").yearsMin).toBe(7);
    expect(read("Our people come from leading PhD programs like those of Oxford.").degree).toBeNull();
  });

  it("takes the work up again where the reader is told of it behind the employer's word", () => {
    const text = [
      "Description",
      "The team looks after the payments of our shops and everything that goes with them.",
      "We build the tills that people pay at, and have done so for many years in this town.",
      "As a member of the team you will test what we build with Selenium before it goes out.",
      "You will receive free lunch, a Spotify account and all that makes work pleasant here.",
    ].join("\n");
    const found = needs(text, { title: "Tester" });
    expect(found).toMatchObject({ Selenium: "mentioned" });
  });

  it("prefers what a sentence that begins with it prefers, and asks for what is a must", () => {
    expect(needs("Requirements\n- Prefer 3+ years with Kafka\n- Good Java")).toMatchObject({
      "Apache Kafka": "preferred",
      Java: "required",
    });
    expect(needs("We look for an analyst to work on our reports. Tableau experience is a must.")).toMatchObject({ Tableau: "required" });
  });

  it("reads a list as demands below a sentence that asks for the following", () => {
    const text = [
      "Our people trade all day and have done so for years in this house by the river.",
      "We are passionate about what we do, and we like to share what we find out with others.",
      "If you possess the following, we would love to explore what there is for you with our team:",
      "Demonstrable experience coding in Scala or anything near it, in a terminal and without one",
      "Have deep knowledge of time-series analysis and of what goes wrong with it in practice",
      "Advanced knowledge of Linux and of what it takes to keep it running through the night",
    ].join("\n");
    expect(needs(text, { title: "Researcher" })).toMatchObject({ Scala: "required", Linux: "required" });
  });

  it("takes the names of other teams for no skills", () => {
    const found = needs("Requirements\n- SQL\n- Experience of reports for teams including operations, sales, finance and human resources");
    expect(Object.keys(found)).toEqual(["SQL"]);
    expect(needs("Requirements\n- Experience in sales and marketing")).toHaveProperty("Sales");
  });

  it("prefers no more than the last of two demands before 'a plus', and the examples in brackets behind it", () => {
    expect(needs("Requirements\n- Proficiency in C++ and Python, experience with Kafka a plus")).toMatchObject({
      Python: "required",
      "Apache Kafka": "preferred",
    });
    expect(needs("Requirements\n- Java\n- Knowledge of databases is a strong plus. (Redis, MongoDB etc.)")).toMatchObject({
      Java: "required",
      Redis: "preferred",
      MongoDB: "preferred",
    });
    expect(needs("Requirements\n- Our site is built with Django, and knowledge of it is not required")).toMatchObject({
      Django: "preferred",
    });
  });

  it("goes on with its list behind an item that ends with a semicolon", () => {
    const text =
      "Responsibilities\n- Answering the phone;\n- Managing our calendars in Google Docs;\nCoordinating the photos of our people and their flu vaccinations with care;\nCoordinating events with Jira";
    expect(needs(text)).toHaveProperty("Jira");
  });

  it("takes fields of study for no skills before any heading either, and 'major' for no degree", () => {
    expect(needs("We look for someone with a degree in chemistry or biology.", { title: "Clerk" })).toEqual({});
    expect(needs("Requirements\n- Experience of major cloud platforms including networking")).toMatchObject({
      "Computer networking": "required",
    });
  });

  it("knows 'You' and 'We' for headings, what makes one a fit for a demand, and what one is provided with for an offer", () => {
    expect(needs("You\n- Know SQL\n\nWe\n- Offer training in Excel")).toEqual({ SQL: "required" });
    const text =
      "What would make you a fit for the role:\nPython\nJava\nYou will be provided with:\nA course of Excel\nA licence for Slack";
    expect(needs(text)).toEqual({ Python: "required", Java: "required" });
    expect(needs("Requirements\n- SQL\nIt would also be a plus if you have:\nRust")).toMatchObject({ SQL: "required", Rust: "preferred" });
  });

  it("leaves the employer's word for the law that follows it without a heading", () => {
    const text =
      "About us\nWe make maps.\nWe are an equal opportunity employer and do not discriminate on any basis.\nYour duties require access to Excel and Slack.";
    expect(needs(text)).toEqual({});
  });

  it("is remote where it can be, and nowhere because somebody is met in person or trained so", () => {
    const remote = (text: string) => read(text, { title: "Clerk" }).remote;
    expect(remote("The role is based in our office and can be remote for the right person. Flexible hybrid work.")).toBe("remote");
    expect(remote("You answer questions by phone, email and in person.")).toBeNull();
    expect(remote("Current in-person CPR certification.")).toBeNull();
    expect(remote("You work with hybrid   search all day. #LI-Remote")).toBe("remote");
    expect(remote("In person 5 days/week in our shop")).toBe("onsite");
    expect(remote("Shoe seller | Kortrijk (3 days onsite)")).toBe("hybrid");
    expect(remote("In-office perks: snacks and drinks")).toBeNull();
    expect(remote("BenefitsHybrid working and 24 days of holiday")).toBe("hybrid");
  });

  it("under a heading that names no part are for what their words say", () => {
    const ad = [
      "Job Description",
      "Hands on knowledge of MySQL and its storage engines.",
      "Exposure to replication.",
      "Experience with upgrades.",
      "Working knowledge in Bash and Python",
      "Advanced troubleshooting on Linux systems",
    ].join("\n");
    expect(needs(ad, { title: "Database Engineer" })).toMatchObject({ Bash: "required", Python: "required", Linux: "required" });
    const told = [
      "Job Description",
      "Build and run our services in Go.",
      "Deploy them on Linux.",
      "Work with the team on the next release.",
    ].join("\n");
    expect(needs(told, { title: "Engineer" })).toMatchObject({ Go: "mentioned", Linux: "mentioned" });
  });

  it("below a heading of what is preferred are preferred under a heading that names a part of it", () => {
    const ad = (part: string) =>
      [
        "Requirements",
        "- Strong SQL",
        "Ideal candidate profile:",
        part,
        "- Kubernetes in production",
        "- Experience with Terraform:",
        "- Redis",
      ].join("\n");
    expect(needs(ad("Technical skills"), { title: "Engineer" })).toEqual({
      SQL: "required",
      Kubernetes: "preferred",
      Terraform: "preferred",
      Redis: "preferred",
    });
    expect(needs(ad("Required skills"), { title: "Engineer" })).toMatchObject({ Kubernetes: "required", Redis: "required" });
  });

  it("among duties ask where an item begins with what one must have done", () => {
    const ad =
      "Responsibilities\n- Build services in Go\n- Demonstrated experience working with Redis\n- Experience creating dashboards in Tableau";
    expect(needs(ad, { title: "Engineer" })).toMatchObject({ Go: "mentioned", Redis: "required", Tableau: "required" });
  });

  it("prefer no more than what the words of the wish cover", () => {
    const asked = (words: string) => needs(`Requirements\n- ${words}`, { title: "Engineer" });
    expect(asked("Hands-on work with tools for data, ideally Snowflake, and platforms like Terraform")).toEqual({
      Snowflake: "preferred",
      Terraform: "required",
    });
    expect(asked("You are fluent in English, French is a plus")).toEqual({ English: "required", French: "preferred" });
    expect(asked("Exposure to Kubernetes")).toEqual({ Kubernetes: "required" });
    expect(asked("Familiarity with Terraform and Kubernetes (preferred, not mandatory)")).toEqual({
      Terraform: "preferred",
      Kubernetes: "preferred",
    });
  });

  it("take up the list that a note interrupted where a line asks again", () => {
    const ad = [
      "Requirements",
      "Experience with Jira",
      "Please note: licences that were made in our own house cannot be accepted for this role.",
      "Spreadsheets: Proven experience of Microsoft Excel and strong knowledge of SQL",
    ].join("\n");
    expect(needs(ad, { title: "Clerk" })).toMatchObject({ "Microsoft Excel": "required", SQL: "required" });
  });

  it("tell the level of whom they seek where the title tells none", () => {
    const level = (text: string, title = "Data scientist") => read(text, { title }).seniority;
    expect(level("We are looking for a (Senior) Data Scientist who likes shoes.")).toBe("senior");
    expect(level("You work with senior data scientists and we are hiring.")).toBeNull();
    expect(level("We sell shoes.", "Senior/Staff Data Engineer")).toBe("senior");
    expect(level("We sell shoes.", "Principal Engineer, VP")).toBe("staff");
  });

  it("ask for the trade that is sought", () => {
    const asked = (words: string) => needs(words, { company: "Harbour Shoes" });
    expect(asked("We sell shoes.\n\nWe are hiring a senior full-stack engineer in our new office.")).toEqual({
      "Full-stack development": "required",
    });
    expect(asked("We sell shoes.\n\nWe are hiring to grow, and a full-stack engineer shows you round.")).toEqual({
      "Full-stack development": "mentioned",
    });
  });

  it("is asked for where a list under a heading of tasks names nothing but what one must know", () => {
    const ask = ["Responsibilities:", "- Experience with Kafka", "- Strong knowledge of SQL", "- Excellent communication skills"];
    expect(needs(ask.join("\n"), { title: "Analyst" })).toEqual({
      "Apache Kafka": "required",
      SQL: "required",
      Communication: "required",
    });
  });

  it("keeps its own purpose where each paragraph of an ad begins with a label", () => {
    const ad = [
      "Harbour | Engineer | Hybrid",
      "Experience: we ask for a degree in any field.",
      "Technologies: lots of Python and Redis.",
      "Apply online: by letter.",
    ];
    expect(needs(ad.join("\n"))).toMatchObject({ Python: "mentioned", Redis: "mentioned" });
  });

  it("asks for what must be, also among what is preferred", () => {
    const text = "Preferred qualifications\n- Kafka\n- Must have strong SQL\n- Ansible is a must-see";
    expect(needs(text, { title: "Analyst" })).toEqual({ "Apache Kafka": "preferred", SQL: "required", Ansible: "preferred" });
  });

  it("ends a label's paragraph where the next has none", () => {
    const ad = "Harbour | Engineer | Remote\nStack: Python, Redis.\nLooking for an engineer comfortable with Kafka and Docker.";
    expect(needs(ad)).toMatchObject({ Python: "mentioned", Redis: "mentioned", "Apache Kafka": "required", Docker: "required" });
  });

  it("asks for what its own bracket requires among what is preferred", () => {
    const text = "Ideally you'd have:\n- Proficiency in React (required), Python, Redis";
    expect(needs(text, { title: "Engineer" })).toEqual({ React: "required", Python: "preferred", Redis: "preferred" });
  });

  it("prefers no more than its own item where items ran together behind a name", () => {
    const text =
      "Requirements\nExperience with data, preferably on SQL Server Knowledge of Python and Docker Strong experience with Redis and Kafka";
    expect(needs(text, { title: "Analyst" })).toMatchObject({
      "Microsoft SQL Server": "preferred",
      Python: "required",
      Redis: "required",
    });
  });

  it("is a task among demands, and a demand among tasks, where a line's words plainly say so", () => {
    const text = [
      "Requirements",
      "- Experience with PostgreSQL",
      "- Design, develop and maintain Kafka pipelines with the team",
      "Responsibilities",
      "- Excellent interpersonal and communication skills",
      "- Maintain our shops in Django",
    ].join("\n");
    expect(needs(text, { title: "Engineer" })).toMatchObject({
      PostgreSQL: "required",
      "Apache Kafka": "mentioned",
      Communication: "required",
      Django: "mentioned",
    });
  });

  it("is asked for where what one must know follows the tasks in one list", () => {
    const list = [
      "The Role",
      "- Build pipelines in Airflow with the team",
      "- Maintain our shops in Django",
      "- Strong experience with Kafka",
      "- Solid understanding of Docker and how it is used",
      "- Experience with Redis in production",
      "- Proficient in Terraform",
      "- Excellent written and verbal communication",
    ];
    expect(needs(list.join("\n"), { title: "Engineer" })).toMatchObject({
      "Apache Airflow": "mentioned",
      Django: "mentioned",
      "Apache Kafka": "required",
      Redis: "required",
      Communication: "required",
    });
  });

  it("is asked for where a line plainly asks behind a paragraph about the law", () => {
    const text = [
      "Requirements",
      "- Experience with PostgreSQL",
      "- Applicants must not need sponsorship of any kind, as we are unable to give any at this time.",
      "All qualified applicants are welcome regardless of where they live and of what they like to wear.",
      "Strong knowledge and hands-on experience in Python and SQL",
      "We are proud of our shops and of the shoes in them.",
    ].join("\n");
    expect(needs(text, { title: "Analyst" })).toMatchObject({ PostgreSQL: "required", Python: "required", SQL: "required" });
  });

  it("is asked for where a line plainly asks among what the employer tells of itself, but not below what does not fit", () => {
    const text = (heading: string) =>
      `Requirements\n- Docker\n- Redis\n\n${heading}\n- We sell shoes to people all over the world.\n- Strong grasp of SQL and the ability to use Python\n- Our shops are open.`;
    expect(needs(text("About us"), { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "required" });
    expect(needs(text("This role is not for you if"), { title: "Analyst" })).not.toMatchObject({ SQL: "required" });
  });

  it.each(["Looking for someone strong in Kotlin and Swift who works alone", "We are looking for experienced Kotlin, C++ and Swift devs"])(
    "ask for what is sought of a person or a trade: %s",
    (line) => {
      expect(needs(`Acme | Berlin | Remote\n\nWe make games.\n\n${line}`, { title: "" })).toMatchObject({
        Kotlin: "required",
        Swift: "required",
      });
    },
  );
});
