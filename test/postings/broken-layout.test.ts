import { describe, expect, it } from "vitest";
import { needs, read } from "./knowledge.js";

describe("a posting whose layout was broken on the way", () => {
  it("is read by its parts when its tags were escaped twice", () => {
    const text =
      "&lt;p&gt;We sell shoes.&lt;/p&gt;&lt;strong&gt;Qualifications&lt;/strong&gt;&lt;br&gt;&lt;ul&gt;&lt;li&gt;Experience in &lt;strong&gt;SQL&lt;/strong&gt;.&lt;/li&gt;&lt;li&gt;Python is a plus&lt;/li&gt;&lt;/ul&gt;";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "preferred" });
  });

  it("reads an ampersand that was escaped twice as one", () => {
    const text = "&lt;p&gt;Qualifications&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Learning &amp;amp; Development&lt;/li&gt;&lt;/ul&gt;";
    expect(needs(text, { title: "Trainer" })).toMatchObject({ "Learning and Development": "required" });
  });

  it("keeps a sentence that is set in under its item with the item", () => {
    const lines = [
      "Requirements",
      "- Deep care for what our shops need, and for how they keep their books.",
      "  Bonus: you have helped one of them to win a large customer, or led it",
      "  through a year in which it lost one",
      "- Solid SQL, written by hand and read by those who must be able to go on",
      "  with it when you are away",
      "- Work with trackers that our people know from elsewhere, for them (e.g.",
      "  Jira, Trello) and for yourself, day by day and week by week as it goes",
      "  on and on",
      "- Good words",
      "- Kafka",
      "- Sound shoes",
    ];
    expect(needs(lines.join("\n"), { title: "Clerk" })).toMatchObject({ "Apache Kafka": "required", Jira: "required", SQL: "required" });
  });

  it("gives a heading the word before it where its line breaks were lost", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(8);
    const text = `${filler}Required Skills & Experience4+ years of work with Python and good SQL. Desired Skills & ExperienceExperience with Kubernetes in production. Work with Terraform. Daily ResponsibilitiesYou look after our Jenkins.`;
    expect(needs(text, { title: "Engineer" })).toMatchObject({
      SQL: "required",
      Kubernetes: "preferred",
      Terraform: "preferred",
      Jenkins: "mentioned",
    });
  });

  it("parts what a bracket closes from what has grown on to it", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(8);
    const text = `${filler}RequirementsWork with big data (Kafka, Redis, etc)Our company's policy is to decide without regard to age or sex`;
    expect(needs(text, { title: "Engineer" })).toMatchObject({ "Apache Kafka": "required", Redis: "required" });
  });

  it("ends a heading in capitals where the first item has grown on to it", () => {
    const filler = "You look after the guests of our house and see that they are well. ".repeat(7);
    const text = `${filler}ResponsibilitiesWelcome guests and write with Google Docs all dayNEED TO HAVEExperience with Microsoft Excel and clear writingProficient in SAP where bills are paid`;
    expect(needs(text, { title: "Clerk" })).toMatchObject({ "Google Docs": "mentioned", "Microsoft Excel": "required", SAP: "required" });
  });

  it("parts a demand from the capitals, signs and names it has grown on to", () => {
    const filler = "You look after the guests of our house and see that they are well. ".repeat(7);
    const text = `${filler}Key RequirementsFluent in SQLExperience with RExcellent grasp of C++Solid knowledge of PythonStrong will`;
    expect(needs(text, { title: "Clerk" })).toMatchObject({ SQL: "required", "C++": "required", Python: "required" });
  });

  it("parts names from what one must have or understand", () => {
    const text = `${"We build shops for farms and sell what they grow. ".repeat(8)}Requirements:Are confident with AngularHave used ElectronUnderstand how browsers draw`;
    expect(needs(text, { title: "Engineer" })).toMatchObject({ Angular: "required", Electron: "required" });
  });

  it("begins a section at a heading that ran into the text before and after it", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(8);
    const text = `${filler}Your work goes on WE'RE LOOKING FOR SOMEONE who knows SQL and Python very well and likes shoes`;
    expect(needs(text, { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "required" });
  });

  it("is read by whole sentences and names where its lines were cut at a width", () => {
    const text = [
      "About the team we sell shoes to people in many countries and",
      "we are backed by people who know a lot about the shoe trade.",
      "Our shops stand in every larger town and our web shop is open",
      "on every day of the year to everyone who walks a lot or runs.",
      "",
      "Requirements",
      "",
      "- Four years of building web services with a preference for",
      "  Kotlin, and a good understanding of how our large cross-",
      "  functional teams put it to use and what they like about it",
      "- Strong knowledge of how to test and release what you build",
      "- We are happy to teach you what you do not know yet: no Apache",
      "  Spark needed for this work, and we mean it when we say this",
      "- Clear writing of the kind that our customers and colleagues",
      "  like to read in the morning",
    ].join("\n");
    const found = needs(text, { title: "Backend engineer" });
    expect(found).toMatchObject({ Kotlin: "preferred", "Cross-functional collaboration": "required" });
    expect(found).not.toHaveProperty("Apache Spark");
  });

  it("reads words that say how a skill is asked for across the break of an indented line, and places names where they stood", () => {
    const text = [
      "About the team we sell shoes to people in many countries and",
      "we are backed by people who know a lot about the shoe trade.",
      "Our shops stand in every larger town and our web shop is open",
      "on every day of the year to everyone who walks a lot or runs.",
      "",
      "Requirements",
      "",
      "- Four years of building web services, and a record of good",
      "  work for people who walk a lot, with Kotlin. The ideal",
      "  candidate will have deep experience in Kubernetes for all of",
      "  our shops, which stand in every larger town of the country",
      "- Three years with how to test and release our shops, with a",
      "  good eye for detail in all of the work that our shops give us",
      "- Clear writing of the kind that our customers and colleagues",
      "  like to read in the morning",
    ].join("\n");
    const title = "Backend engineer";
    const found = read(text, { title });
    expect(needs(text, { title })).toMatchObject({ Kotlin: "required", Kubernetes: "preferred" });
    const placed = found.skills.map(({ spans: [[start, end] = [0, 0]] }) => `${title}\n${text}`.slice(start, end));
    expect(placed).toEqual(expect.arrayContaining(["Kotlin", "Kubernetes"]));
  });

  it("takes a short paragraph by itself for the heading it is, and a sum or a sentence for none", () => {
    const text = (head: string) =>
      `What you'll do\n\nYou keep our shops running.\nYou talk to people.\n\n${head}\n\nYou come with SQL and Python.\nYou like shoes.\nYou write well.`;
    for (const head of ["The skills you'll need", "What we look for in you", "All you'll need for success"])
      expect(needs(text(head), { title: "Analyst" }), head).toMatchObject({ SQL: "required", Python: "required" });
    for (const head of ["$60-80k plus bonus", "We do not look at what you will need."])
      expect(needs(text(head), { title: "Analyst" }), head).toMatchObject({ SQL: "mentioned", Python: "mentioned" });
  });

  it("knows a heading between pictures and with a blank in its apostrophe", () => {
    const text = (head: string) =>
      `¿Qué te ofrecemos? 💡\nTeletrabajo y zapatos.\n${head}\nTrabajarás con SQL y Python en nuestras tiendas.`;
    expect(needs(text("¿Cómo será tu día a día? 📲💻"), { title: "Data engineer" })).toMatchObject({ SQL: "mentioned" });
    expect(needs(text("Sobre ti🙎🏼 ♀️"), { title: "Data engineer" })).toMatchObject({ SQL: "required" });
    expect(needs(text("Hablamos de zapatos 📲"), { title: "Data engineer" })).not.toHaveProperty("SQL");
    const english = "What we offer:\nShoes.\nWhat You ‘ll Be Doing:\nData entry into SAP";
    expect(needs(english, { title: "Clerk" })).toHaveProperty("SAP");
  });

  it("keeps a semicolon in brackets and a line that asks for something apart from what is around them", () => {
    const text =
      "Responsibilities\nTrain our models\nExpertise in several fields of AI: NLP and Python\nRun our shops with Docker\nRequirements\nStrong Kotlin or Scala skills (Rust preferred; TypeScript a plus)";
    expect(needs(text, { title: "Engineer" })).toMatchObject({
      Python: "required",
      Docker: "mentioned",
      Kotlin: "required",
      Rust: "preferred",
      TypeScript: "preferred",
    });
    expect(needs("Essential Duties and Responsibilities\n- Work with SQL", { title: "Clerk" })).toMatchObject({ SQL: "mentioned" });
  });

  it("reads on past what a heading adds after a dash or in brackets", () => {
    const text = (head: string) => `Deine Aufgaben\n- Du pflegst unsere Läden\n${head}\n- Sehr viel SQL und Python\n- Freude an Schuhen`;
    expect(needs(text("Dein Profil – das bringst du mit"), { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "required" });
    expect(needs(text("Qualifications (desirable)"), { title: "Analyst" })).toMatchObject({ SQL: "preferred", Python: "preferred" });
  });

  it("opens a list with the heading that ran into the line above it", () => {
    const text = "About us\n- Own what you ship, from idea to use. What we're looking for (qualifications)\n- Python\n- SQL";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ Python: "required", SQL: "required" });
  });

  it("keeps a list required below a sentence that only introduces it", () => {
    const text =
      "Responsibilities\n- Care for our Kafka\nRequired Technical Skills\nThe position demands expertise across several domains:\n- Python";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ "Apache Kafka": "mentioned", Python: "required" });
  });

  it("is cut where a word in lower case and one with a capital have grown together, whichever words they are", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(8);
    const text = `${filler}What will you do …Stack shoes in JavaScript boxes every dayPour Kafka for guestsSkills And RequirementsValid licence and SQL skillsCurious about Python codePackage Benefits£12.37/hourFree Tableau`;
    expect(needs(text, { title: "Clerk" })).toEqual({
      JavaScript: "mentioned",
      "Apache Kafka": "mentioned",
      SQL: "required",
      Curiosity: "required",
      Python: "required",
    });
  });

  it("begins a section at a heading that goes on after a comma", () => {
    const filler = "Work with people all over the world who care for shoes and Kafka alike and tell us what they like ".repeat(5);
    const text = `Key Responsibilities: ${filler}Desired Skills, Background, Knowledge 1-2 years of work in a shop Python Tableau`;
    expect(needs(text, { title: "Analyst" })).toMatchObject({ "Apache Kafka": "mentioned", Python: "preferred", Tableau: "preferred" });
  });

  it("goes on with its list below a line that ends in 'preferred.'", () => {
    const text = "Qualifications\n- Experience with Azure services such as:\nAzure AI Search, Azure Storage preferred.\n- Python\n- Docker";
    expect(needs(text, { title: "Engineer" })).toMatchObject({ "Azure AI Search": "preferred", Python: "required", Docker: "required" });
  });

  it("asks for what a short advertisement names before 'required'", () => {
    expect(needs("Shoes Ltd | Engineers: Go required, Rust a plus. We sell shoes.")).toMatchObject({ Go: "required", Rust: "preferred" });
  });

  it("is no text wrapped at a width where full lines are followed by capitals", () => {
    const text = [
      "Key Responsibilities:",
      ...Array.from({ length: 12 }, (_, at) => `Analyse the large set of shoes of town number ${at + 1} and tell what sells there`),
      "Present what you have found about shoes and towns to all of our colleagues",
      "Required Skills:",
      "Strong SQL for work with all of the many tables that we keep about shoes",
      "Nice to Have:",
      "Some experience with Alteryx",
    ].join("\n");
    expect(needs(text, { title: "Analyst" })).toMatchObject({ SQL: "required", Alteryx: "preferred" });
  });

  it("is read by names that a lost line break glued to the next item", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(8);
    const text = `${filler}Requirements:Strong attention to detailStrong analytical skills and PythonExcellent communication`;
    const found = needs(text, { title: "Analyst" });
    expect(found).toMatchObject({ "Attention to detail": "required", "Analytical thinking": "required", Communication: "required" });
  });

  it("takes a question before a list that ran together for the heading it is", () => {
    const text = "What you will do? 1. Care for our Kafka\nWhat it takes? 1. You know SQL 2. You know Python";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ "Apache Kafka": "mentioned", SQL: "required", Python: "required" });
  });

  it("prefers only what stands near the word where no stop ends it", () => {
    const text = "Requirements:\n0 to 2 years of analysis, preferably with Tableau. Excel: VBA would be a plus.";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ Tableau: "preferred", "Microsoft Excel": "required", VBA: "preferred" });
  });
});

describe("where the work is", () => {
  it("is the country of the city, not a state with the same letters", () => {
    expect(read("Standort: Berlin, DE", { title: "Analyst" }).country).toEqual(["DE"]);
    expect(read("Anything", { title: "Analyst", location: "Wilmington, DE" }).country).toEqual(["US"]);
  });

  it("is told by lines of city and state", () => {
    expect(read("City: San Jose\nState: California\nWe sell shoes.", { title: "Analyst" }).country).toEqual(["US"]);
    expect(read("We sell shoes and serve over 90 clients in the US, Canada and India.", { title: "Analyst" }).country).toEqual([]);
    expect(read("Acme has shops in London, Paris, Berlin, Dubai, Singapore, Jakarta and Tokyo.", { title: "Analyst" }).country).toEqual([]);
  });

  it("is hybrid with days of the week on site, and not on site because lunch is", () => {
    expect(read("At least 4 days/week onsite\nWe sell shoes.", { title: "Analyst" }).remote).toBe("hybrid");
    expect(read("Benefits: discounts at food outlets onsite", { title: "Analyst" }).remote).toBeNull();
  });

  it("knows the heading that a job's title or a bracket ran into, and one that only its colon tells", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(7);
    const titled = `${filler}Talk to shops about their data Market Data Analyst Requirements: 5+ years in shops Excel and SQL`;
    expect(needs(titled, { title: "Market Data Analyst" })).toMatchObject({ "Microsoft Excel": "required", SQL: "required" });
    const theirs = `${filler}You’ll work with our shops (all of them)What They’re Looking For:Some years with SQL and Python`;
    expect(needs(theirs, { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "required" });
    const long =
      "Main duties\n\nKeep our shops running\n\nKey skills, experience and competencies required to be successful in this role:\n\nUse of SQL\nUse of Python";
    expect(needs(long, { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "required" });
  });

  it("lets a preference go no further back than the item it was said of", () => {
    const text = "Requirements\n\nThree years of work with Java and a quick mind Experience in Kotlin or similar may be beneficial";
    expect(needs(text, { title: "Developer" })).toMatchObject({ Java: "required", Kotlin: "preferred" });
  });

  it("ends an item where single words ran together, and begins a part at a heading that names the job", () => {
    const filler = "We bring shoes to people all over the world and care for them. ".repeat(7);
    const text = `${filler.trim()}Key Skills & AttributesA good communicatorTrustworthyGood at Excel and paperworkKey Tasks of lorry driverThe care of data in SAP and the like.Requirements for a Shoe Sales WaiterDemonstrate Python and more`;
    expect(needs(text, { title: "Driver" })).toMatchObject({
      Trustworthiness: "required",
      "Microsoft Excel": "required",
      SAP: "mentioned",
      Python: "required",
    });
  });

  it("reads what is asked below the word on how one is chosen", () => {
    const text = "**In-person interview**\n\n- Strong SQL\n- Experience with Python\n- Good knowledge of Kafka";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ SQL: "required", Python: "required", "Apache Kafka": "required" });
  });

  it("an item begins at 'Basic understanding' behind a name in capitals too", () => {
    const text = `We are a friendly shop with many vans. ${"You will drive to our customers and back. ".repeat(9)}RequirementsKnowledge of Docker and TerraformBasic understanding of scheduling`;
    expect(needs(text, { title: "Clerk" })).toHaveProperty("Terraform");
  });

  it("ends what a plus covers at a stop that lost its blank", () => {
    const text = "Requirements\nGood grasp of data in Python (Pandas).Knowledge of SQL for reports.Basic Tableau is a plus.";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ Python: "required", SQL: "required", Tableau: "preferred" });
  });

  it("keeps a heading apart from the full line above it where lines were broken at a width", () => {
    const line =
      "We run the shops of the old town and look after all the people who come to buy their\nshoes there every day of the week and every week of the year, as we did all the time";
    const text = [
      line,
      line,
      line,
      line,
      "Required Qualifications:",
      "Hold a valid driving licence and have worked with the tool that is known as Jira, as",
      "you would in an office of many people, and then go on with the one that is called SQL",
      "Desired Qualifications:",
      "Experience with Tableau",
    ].join("\n");
    expect(needs(text, { title: "Clerk" })).toMatchObject({ SQL: "required", Tableau: "preferred" });
  });

  it("reads the items of a paragraph each for itself where marks part them", () => {
    const filler = "We sell shoes to people all over the world and care for them. ".repeat(7);
    for (const mark of [" * ", " • ", "• "]) {
      const items = ["Run the shop in Django", "Experience with Kafka is a plus", "Good knowledge of SQL"];
      const found = needs(`${filler}\nYou will: ${items.join(mark)}. ${filler}`, { title: "Engineer" });
      expect(found, mark).toMatchObject({ Django: "mentioned", "Apache Kafka": "preferred", SQL: "required" });
    }
  });

  it("ends a heading at the marks of its list", () => {
    const filler = "You look after the guests of our house and see that they are well. ".repeat(7);
    const text = `${filler}Desirable• Experience with Kafka• Exposure to offshore teamsTechnology Experience• Microsoft Azure and SQL• Redis`;
    expect(needs(text, { title: "Architect" })).toMatchObject({ "Apache Kafka": "preferred", SQL: "required", Redis: "required" });
  });

  it("begins a list at a heading that the item above ends with", () => {
    const filler = "You look after the guests of our house and see that they are well. ".repeat(7);
    const text = `${filler}\nRequirements• Experience with SQL and best practices Preferred:• Work with Kafka• Redis in production. ${filler}`;
    expect(needs(text, { title: "Engineer" })).toMatchObject({ SQL: "required", "Apache Kafka": "preferred", Redis: "preferred" });
  });
});
