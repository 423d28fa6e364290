import { describe, expect, it } from "vitest";
import { needs, read } from "./knowledge.js";

const asked = (line: string) => needs(`Requirements\n- ${line}\n- Clear writing`, { title: "Analyst" });

describe("a wish within what is asked", () => {
  it.each([
    ["Our tools are a plus, but by no means required: Redis, Kafka", { Redis: "preferred", "Apache Kafka": "preferred" }],
    ["Experience with GraphQL is a plus: it's what we use", { GraphQL: "preferred" }],
    ["Tableau (reports, boards) and Git — a plus", { Tableau: "preferred", Git: "preferred" }],
    ["Proficiency in Python (preferred) and experience with SQL", { Python: "preferred", SQL: "required" }],
    ["Fluent in English (spoken and written). Experience with Excel (desirable)", { English: "required", "Microsoft Excel": "preferred" }],
    ["Experience with SQL, Tableau experience preferred", { SQL: "required", Tableau: "preferred" }],
    ["Experience with Redis is desirable, as well as knowledge of Kafka", { Redis: "preferred", "Apache Kafka": "preferred" }],
    ["Knowledge of Terraform will be highly appreciated", { Terraform: "preferred" }],
    [
      "Work with Redis is preferred Expert knowledge of Kafka and Docker",
      { Redis: "preferred", "Apache Kafka": "required", Docker: "required" },
    ],
    ["Experience with Redis is encouraged", { Redis: "preferred" }],
    ["(Great to have) Experience with Redis, Kafka (or other message brokers)", { Redis: "preferred", "Apache Kafka": "preferred" }],
    ["Prior work with Redis and Kafka (Plus)", { Redis: "preferred", "Apache Kafka": "preferred" }],
    ["Knowledge of Redis (good to have)", { Redis: "preferred" }],
    ["Experience developing in Go is useful", { Go: "preferred" }],
    ["We prefer candidates with Kubernetes in their past", { Kubernetes: "preferred" }],
    ["Deep experience with databases a big plus, such as Redis, MongoDB", { Redis: "preferred", MongoDB: "preferred" }],
    ["Clouds (Azure preferred) and their tools (Terraform, Ansible)", { "Microsoft Azure": "preferred", Terraform: "required" }],
    ["Solid SQL with a framework (PyTorch; familiarity with LangChain is a plus)", { PyTorch: "required", LangChain: "preferred" }],
    ["Golang, Java or C# (.NET), for parts that must be fast (Nice to Have)", { Go: "preferred", Java: "preferred", ".NET": "preferred" }],
  ])("reaches what its words cover: %s", (line, needed) => {
    expect(asked(line)).toMatchObject(needed);
  });

  it.each([
    "Highly valuable:",
    "Other useful skills include:",
    "You will have a head start if you know",
    "We'd prefer:",
    "Even better if:",
    "Recommended Qualifications",
    "Prefer to Have",
  ])("heads a list of its own: %s", (heading) => {
    const text = `Requirements\n- SQL\n\n${heading}\n- Terraform\n- Docker`;
    expect(needs(text, { title: "Engineer" })).toMatchObject({ SQL: "required", Terraform: "preferred", Docker: "preferred" });
  });

  it.each([
    "Experience with Terraform and Docker. Not required, but a huge advantage.",
    "Experience with Terraform or Docker will be highly regarded",
    "English at work (Terraform and Docker valued)",
    "Prior work with Terraform or Docker is highly valued",
    "The ideal candidate is a seasoned builder of shops and of all that belongs to them, who has seen them grow from a first sketch to a chain that stands in every larger town of the country, with Terraform and Docker",
  ])("in other words: %s", (line) => {
    expect(needs(`Requirements\n- SQL\n- ${line}`, { title: "Engineer" })).toMatchObject({
      SQL: "required",
      Terraform: "preferred",
      Docker: "preferred",
    });
  });

  it("reaches over links of whatever length", () => {
    const link = `(<a href="https://acme.example/${"jobs/".repeat(60)}">more</a>)`;
    const text = `Acme | Berlin<p>You get bonus points for experience with Clojure ${link}, statistics, or Hadoop.`;
    expect(needs(text, { title: "" })).toMatchObject({ Clojure: "preferred", "Apache Hadoop": "preferred" });
  });

  it("is over where keywords are told", () => {
    const text = "Requirements\n- SQL\nNice to have\n- Terraform\n\nKeywords: Java, Kafka";
    expect(needs(text, { title: "Engineer" })).toMatchObject({ Terraform: "preferred", Java: "mentioned", "Apache Kafka": "mentioned" });
  });

  it("is none where a heading names what businesses require", () => {
    const text = "Responsibilities\n- Redis\nBusiness Requirements & Report Development\n- Terraform\nRequirements\n- SQL";
    expect(needs(text, { title: "Analyst" })).toMatchObject({ Terraform: "mentioned", SQL: "required" });
  });

  it("goes on behind an item that only begins as a heading does", () => {
    const text =
      "Requirements\n- SQL\nPreferred\n- Redis\n- Experience programming in Go:\n  Kafka\nKnowledge of R and/or Java\nExposure to Docker";
    const wished = {
      Redis: "preferred",
      Go: "preferred",
      "Apache Kafka": "preferred",
      R: "preferred",
      Java: "preferred",
      Docker: "preferred",
    };
    expect(needs(text, { title: "Engineer" })).toMatchObject({ SQL: "required", ...wished });
  });
});

describe("among duties", () => {
  it.each([
    ["The post holder should possess sound knowledge of SQL", "required"],
    ["You'll bring demonstrable experience of SQL in production", "required"],
    ["Have a qualification for shoes and a SQL certificate", "required"],
    ["We are looking for an analyst who loves SQL", "required"],
    ["This is a role for someone equally comfortable with building reports, designing SQL and running our teams", "required"],
    ["Leading and building our teams will require exceptional skills in designing and running SQL", "required"],
    ["A programme that gives you hands-on experience with SQL", "mentioned"],
    ["Watch over a good user experience in SQL reports", "mentioned"],
    ["Run SQL jobs where cleaning is required", "mentioned"],
    ["Develop deep expertise in SQL", "mentioned"],
  ])("only a demand on the reader asks: %s", (line, need) => {
    expect(needs(`Responsibilities\n- ${line}\n- Write reports`, { title: "Analyst" }).SQL).toBe(need);
  });
});

describe("short labels before what they ask", () => {
  it("speak for their own line where they say what is looked for, below any part of the ad", () => {
    const ad =
      "We sell shoes.\nHiring process: a chat, and one more.\nLooking for: 4+ years with Kubernetes, solid SQL.\nWe use Rust daily.\nApply: here";
    expect(needs(ad).Kubernetes).toBe("required");
    expect(needs(ad).SQL).toBe("required");
    expect(read(ad, { title: "Engineer" }).yearsMin).toBe(4);
    expect(needs(ad).Rust).not.toBe("required");
  });

  it("open a part of the ad", () => {
    expect(needs("We sell shoes.\n\nApply if you:\n- Have sewn for years\n- Know Kubernetes").Kubernetes).toBe("required");
    expect(needs("We sell shoes.\nReqs: Kubernetes, Redis.").Kubernetes).toBe("required");
    for (const wish of [
      "Recommended Certifications",
      "Skills (not required)",
      "Experience with the following would be helpful:",
      "Other skills we're interested in:",
    ])
      expect(needs(`We Require\n- Years of sewing with Redis\n\n${wish}\n- Kubernetes`)).toMatchObject({
        Redis: "required",
        Kubernetes: "preferred",
      });
    expect(needs("We sell shoes.\nWhat we desire in a candidate: integrity, a good word in Kubernetes.").Kubernetes).toBe("required");
    expect(needs("We Require\n- Years of sewing with Redis\nWe Also Value\n- Work with Kubernetes").Kubernetes).toBe("preferred");
  });
});
