import { describe, expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { listTrades } from "../../src/cv/lexicon/trades.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function shown(line: string): Promise<readonly string[]> {
  const text = `Robin Invented\nrobin@example.com\n\nExperience\nSpecialist, Acme Ltd\nJan 2020 – Present\n- ${line}\n`;
  const profile = await readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  return profile.skills.filter(({ grade }) => grade !== "inferred").map(({ id }) => id);
}

describe("a deed shows its method without the name of it", () => {
  it.each([
    ["Split contracts by clause before they are searched", "chunking"],
    ["Wrote unit and integration tests for the ledger", "integration-testing"],
    ["Wrote unit and integration tests for the ledger", "unit-testing"],
    ["Wrote unit/integration tests for the ledger", "unit-testing"],
    ["Unit, integration and end-to-end tests of the checkout", "unit-testing"],
    ["Preceptor to student nurses", "soft-mentoring"],
    ["Pair with the two juniors", "soft-mentoring"],
    ["In 2024 I started a suite of checks. It now runs in GitHub Actions on every push", "github-actions"],
    ["Run the late shift, 24 pickers and 4 drivers", "soft-leadership"],
    ["Take charge of the ward on nights", "soft-leadership"],
    ["Do the morning brief and allocate jobs", "soft-communication"],
    ["Built an assistant whose replies cite the passage of the manual in each answer", "retrieval-augmented-generation"],
    ["Model suggestions that staff check before anything is sent", "human-in-the-loop"],
    ["The assistant opens tickets by calling our own functions", "tool-calling"],
    ["Answers come back as JSON checked against a schema", "structured-outputs"],
    ["300 questions run before each release of the prompt", "llm-evaluation"],
    ["Wrong answers are labelled by cause every Friday", "error-analysis"],
    ["Limits service at 9 ms p99", "low-latency-systems"],
    ["Found a race condition between two workers", "debugging"],
    ["The chatbot looks up orders through function calls", "tool-calling"],
    ["Compared three suppliers' models on 80 real questions", "benchmarking"],
    ["Fraud model for motor claims", "classification-algorithms"],
    ["Developed a model that flags failing pumps", "model-training"],
    ["Model who is likely to cancel", "machine-learning"],
    ["Reference architecture of 80 services", "system-design"],
    ["When a load fails I look for the cause in the logs", "troubleshooting"],
    ["Check that row counts agree with the source", "data-quality"],
    ["Checked deliveries against the manifest", "soft-attention-to-detail"],
    ["Meet clients every two weeks", "soft-communication"],
    ["Agreed one definition of churn with finance", "soft-communication"],
    ["Walk the directors through the slides", "soft-presentation"],
    ["Introduced weekly design reviews", "soft-initiative"],
    ["Worked with product and design on the new checkout", "soft-collaboration"],
    ["Worked with the vendor on a fix", "soft-teamwork"],
    ["Lead weekly reviews of the design", "soft-leadership"],
    ["Ran the daily stand-up", "agile"],
    ["Answer requests from six departments", "soft-multitasking"],
    ["4.8 of 5 in the user survey", "customer-service"],
    ["Weekly call with the research group", "soft-cross-functional-collaboration"],
    ["One cluster hosts 90 merchants, each with own indexes", "multi-tenancy"],
    ["Filled in the incident book and kept records of visits", "records-management"],
    ["Learned Figma in two weeks", "soft-willingness-to-learn"],
    ["Models served by FastAPI behind a gateway", "model-deployment"],
    ["Article recommendations from clicks", "recommender-systems"],
    ["Served guests at the bar", "customer-service"],
    ["Handled complaints of guests", "customer-service"],
    ["Replaced a sharded MySQL cluster", "mysql"],
    ["Scheduled 85 associates", "scheduling"],
    ["Runs an API for 2 million customers", "large-scale-systems"],
    ["Ran the hotel switchboard", "soft-communication"],
    ["Night shifts in an emergency room", "soft-composure"],
    ["Rolled out laptops to 40 sites", "software-deployment"],
    ["Published two papers on soil", "soft-research-skills"],
    ["Service at 99.95% uptime", "high-availability"],
    ["Forecast weekly demand for 90 postcodes in Python", "predictive-modeling"],
    ["Collected and cleaned a corpus of two million sentences", "data-cleaning"],
    ["Write a design proposal for each larger feature", "soft-technical-communication"],
    ["Reported waiting lists to councillors", "soft-technical-communication"],
    ["Kept a satisfaction rating of 4.8 out of 5", "customer-experience"],
    ["Ran six workshops with dispatchers", "soft-communication"],
    ["The dentist leads, I organised the rota of four nurses", "scheduling"],
    ["Coordinated 40 volunteers", "soft-leadership"],
    ["Our team built the reporting layer and trained 40 colleagues", "soft-training-others"],
    ["Filed all returns on time", "soft-time-management"],
    ["One of the engineers who mentored apprentices", "soft-mentoring"],
  ])("%s", async (line, skill) => {
    expect(await shown(line)).toContain(skill);
  });

  it.each([
    ["Split the team into two shifts by section of the shop", "chunking"],
    ["Embedded analysts in the sales team", "embeddings"],
    ["Called customers about open tickets", "tool-calling"],
    ["Gave product recommendations to customers", "recommender-systems"],
    ["Answered 60 questions a day at the desk", "llm-evaluation"],
    ["Wrote 40 questions, checked by a second teacher", "llm-evaluation"],
    ["Library assistant who retrieved and shelved books", "retrieval-augmented-generation"],
    ["Quoted sources in all answers to readers", "retrieval-augmented-generation"],
    ["Staff check each dose before it is given", "human-in-the-loop"],
    ["Learned a lot in this post", "soft-willingness-to-learn"],
    ["Found a buyer for the flat", "debugging"],
    ["Built a recommendation system serving 5M+ users daily", "customer-service"],
    ["Model answers 400 calls a second behind a gateway", "soft-communication"],
    ["NLP model analysing social media data", "social-media-management"],
    ["Wrote stored procedures for the warehouse", "technical-documentation"],
    ["Error budgets over heroics", "budgeting"],
    ["Stock accuracy from 94.1% to 99.6%", "high-availability"],
    ["Pipelines in Azure Data Factory", "domain-manufacturing"],
    ["Kept the shop floor tidy", "domain-manufacturing"],
    ["Leadership programmes for rail clients", "project-management"],
    ["Templates for test instances, leading to a 31% reduction", "soft-leadership"],
    ["Agents trained for multi-agent coordination", "soft-leadership"],
    ["Shop fit-outs, switchboard upgrades", "soft-communication"],
    ["Shop fit-outs, switchboard upgrades", "reception-duties"],
    ["Umsatzsteuer-Voranmeldung", "soft-business-acumen"],
    ["Consultancy with 600 staff", "soft-collaboration"],
    ["Services that connect with a third-party vendor", "soft-teamwork"],
    ["Designed and read A/B tests", "software-testing"],
    ["Rolled out curbside pickup in ten weeks", "software-deployment"],
    ["Ran the night shift", "soft-composure"],
    ["Fine-tuned a model for query understanding", "query-optimization"],
    ["Checkout change; add-to-cart rose 4 %", "domain-cell-gene-therapy"],
    ["Visited customers in Ann Arbor", "neural-networks"],
    ["Lead analyst for a product with 1.2 million customers", "high-throughput-systems"],
    ["Brought Largest Contentful Paint from 5 s to 2 s", "contentful"],
    ["Replaced a sharded MySQL cluster", "mysql-cluster"],
    ["Moved reports to scheduled SQL", "scheduling"],
    ["Calm charge nurse, patient teacher", "customer-service"],
    ["Joined counters with customer complaints in Python", "customer-service"],
    ["Published as a dbt and DuckDB project", "microsoft-project"],
    ["Reporting to the director of finance", "soft-technical-communication"],
    ["Published a page for two hundred students", "soft-research-skills"],
    ["Wrote SQL reports for the support team", "soft-communication"],
    ["Reports with Tableau for insurance clients", "soft-technical-communication"],
    ["Meets customer requirements on every order", "soft-communication"],
    ["Code reviews and pairing", "soft-attention-to-detail"],
    ["Wrote a parser for function calls in C", "tool-calling"],
    ["A role model who listens", "machine-learning"],
    ["The ward sister plans the rota", "scheduling"],
    ["Took part in the on-call rota", "soft-organizational-skills"],
    ["Features shipped: roster view, swap of shifts", "scheduling"],
    ["A data scientist then trained a model on those tables", "model-training"],
    ["Payroll is done by a bureau", "payroll"],
    ["Pentest by an outside firm, findings fixed by me", "penetration-testing"],
    ["Banking software, run by another team", "people-management"],
    ["Wrote the features that the ranking team reused", "people-management"],
    ["The app teaches children fractions", "soft-mentoring"],
    ["Built a service that explains forecasts to field staff", "soft-communication"],
    ["Attended a workshop on negotiation", "soft-negotiation"],
    ["Attended a workshop on negotiation", "soft-training-others"],
    ["Seven years on test rigs taught me patience", "soft-mentoring"],
    ["Replays recorded data for teaching", "soft-training-others"],
    ["Held trains for wheelchair users", "soft-mentoring"],
    ["Trained the churn model each night", "soft-mentoring"],
    ["Kept the workshop tidy", "soft-communication"],
    ["Lead analyst for savings", "soft-leadership"],
    ["Mentor four coordinators", "soft-leadership"],
    ["Worked for a leading retailer", "soft-leadership"],
    ["Supervised learning on pump data", "soft-leadership"],
    ["Team von acht, Umstellung auf LED.", "soft-leadership"],
    ["Developed a computer vision service", "soft-strategic-thinking"],
    ["KPI report (on-time delivery, shortages)", "soft-time-management"],
    ["Helped external auditors with schedules", "scheduling"],
    ["Took minutes in the pricing committee", "soft-business-acumen"],
    ["Built features from 300M transactions", "high-throughput-systems"],
    ["Checked scores for unequal treatment of sole traders", "soft-independence"],
    ["Rules with tests; purple team twice a year", "soft-teamwork"],
    ["Fraud scorecard in XGBoost", "kpis"],
    ["Sales rose 6 % after the letter was reworded", "sales"],
    ["Weekly report for the head of sales", "sales"],
    ["Run a monthly clinic for colleagues in customer service", "customer-service"],
    ["Stock valuation at three sites", "financial-modeling"],
    ["NeurIPS 2022 workshop paper on pumps", "soft-communication"],
    ["Sat up with a boy, and breakfast was on time", "soft-organizational-skills"],
    ["Worked with Kubernetes and Helm in production", "soft-collaboration"],
    ["Working with large tables in PostgreSQL", "soft-teamwork"],
    ["Paired with two new engineers, one of them now leads the returns team", "soft-leadership"],
    ["Piloted a question-answering assistant over 40,000 letters", "soft-leadership"],
    ["Sit with the network engineers every second Thursday", "network-administration"],
    ["Rails application used by 1,400 clinics: scheduling, billing, reports", "soft-organizational-skills"],
    ["Late-parcel report used by every depot manager at the morning stand-up", "agile"],
    ["Got the vendor to replace all 300 before peak season", "soft-work-under-pressure"],
    ["SQL Server reports for the branch network", "lan-wan"],
    ["Assistant that suggests headlines and newsletter intros", "email-marketing"],
    ["Plan and run endurance tests on gearboxes", "soft-resilience"],
    ["Recommender that lifted add-on sales by 6%", "sales"],
    ["Cut escalations by half", "escalation-management"],
    ["Found that returns were counted twice in the margin report", "soft-business-acumen"],
    ["Ran the dishwasher on the late shift", "soft-leadership"],
    ["Dug through logs and thread dumps until the duplicate payouts were found", "data-analysis"],
    ["I test the booking flow of a travel site before every release", "scheduling"],
    ["I write the test cases in TestRail and log the bugs in Jira", "records-management"],
    ["Explain diagnosis, treatment and discharge to patients in plain language", "soft-analytical-thinking"],
  ])("not by its words in another place: %s", async (line, skill) => {
    expect(await shown(line)).not.toContain(skill);
  });
});

describe("a post shows the field its title names", () => {
  it.each([
    ["Lettings Negotiator", "domain-real-estate"],
    ["Tax Senior", "tax"],
    ["Head of Mathematics", "mathematics"],
    ["IT Support Technician", "technical-support"],
    ["Bank Teller", "domain-banking"],
  ])("%s", (title, skill) => {
    expect(listTrades(null, title)).toContain(skill);
  });

  it.each([
    ["Credit Support Analyst", "technical-support"],
    ["Media Buyer", "procurement"],
    ["Head of Science", "domain-education"],
    ["Storyteller", "customer-service"],
  ])("but %s none that only looks like it", (title, skill) => {
    expect(listTrades(null, title)).not.toContain(skill);
  });
});

it("whoever leads the people of one warehouse plans no chain of supply", () => {
  expect(listTrades("supply-chain-manager", "Warehouse Team Leader")).toEqual(["domain-warehousing"]);
  expect(listTrades("supply-chain-manager", "Supply Chain Manager")).toContain("supply-chain-management");
});

it("a licence to drive is no degree", async () => {
  const text =
    "Robin Invented\n\nDriver, Acme Ltd, 2019 - present\n- Parcels\n\nFirst Aid Level 3, 2022\nFull clean UK driving licence, own car\n";
  const profile = await readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  expect(profile.education.filter(({ level }) => level === "bachelor")).toEqual([]);
});

it("a heading below the last word of a section is no part of its name", async () => {
  const text =
    "Robin Invented\n\nExperience\nAnalyst, Acme Ltd\nJan 2020 - Present\n- Reports\n\nSkills\nSQL, Tableau\nCertification\nISTQB Foundation, 2021\n";
  const profile = await readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  expect(profile.skills.map(({ id }) => id)).toContain("tableau");
  expect(Object.values(profile.evidence).filter((evidence) => JSON.stringify(evidence).includes("Tableau\\nCert"))).toEqual([]);
});

it("no line of supervised learning or of a fellow who leads makes an expert", async () => {
  const text =
    "Robin Invented\n\nExperience\nAnalyst, Acme Ltd\nJan 2024 - Present\n- Supervised learning in Python for a leading bank\n- The app teaches children Python\n";
  const profile = await readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  expect(profile.skills.filter(({ rule }) => rule.startsWith("level-4"))).toEqual([]);
});
