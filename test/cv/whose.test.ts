import { expect, it } from "vitest";
import { parseDocument } from "../../src/cv/document/parse-document.js";
import { readCv } from "../../src/cv/read-cv.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

async function read(line: string) {
  const text = `Robin Invented\nrobin@example.com\n\nExperience\nSpecialist, Acme Ltd\nJan 2020 – Present\n- ${line}\n`;
  return readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
}

it.each([
  ["They asked for GraphQL; three new endpoints were enough", "graphql", "asked-by-others"],
  ["Kept the stock in a spreadsheet that should have been a database", "databases", "never-was"],
  ["The iOS and Android leads had stopped talking after an outage", "android", "of-other-people"],
  ["Two-week sprints with a designer and three backend developers", "backend-development", "of-other-people"],
  ["Mentored two juniors up to leading their own features", "soft-ownership", "of-other-people"],
  ["Planned discharge with physiotherapists and social workers", "social-work-practice", "of-other-people"],
  ["Runs 85 checks in GitHub Actions on every pull request", "code-review", "written-about"],
  ["Accountable for a scheduling and payroll suite", "payroll", "made-for"],
  ["Application used by 1,400 clinics: scheduling, billing", "scheduling", "made-for"],
  ["Told the client in week three that the payment integration would slip by a month", "payment-integration", "written-about"],
  ["Light stemmers for Kannada and Tamil", "lang-ta", "made-for"],
  ["Our vendor delivered the warehouse integration in C#; I reviewed the tests", "c-sharp", "done-by-others"],
  ["The mobile team of six wrote the app in Kotlin while I kept the API stable", "kotlin", "done-by-others"],
  ["While the data team moved its jobs to Airflow, I split the database", "apache-airflow", "done-by-others"],
  ["Worked with a Python team who trained the fraud model", "python", "done-by-others"],
  ["SQL over a warehouse that the platform engineers built with dbt", "dbt", "done-by-others"],
  ["Oracle databases were administered by the vendor", "oracle-database", "done-by-others"],
  ["Marketing runs HubSpot; I keep the product pages", "hubspot", "done-by-others"],
  ["Four hundred VMs; NSX was the network team's", "vmware-nsx", "done-by-others"],
  ["Shadowed the modelling team as they tuned XGBoost", "xgboost", "done-by-others"],
  ["Der Dienstleister lieferte das CMS auf Basis von TYPO3", "typo3", "done-by-others"],
  ["Trained two interns; one of them built the forecast in Python", "python", "done-by-others"],
  ["Zwei Werkstudenten eingearbeitet; einer von ihnen baute ein Prognosemodell in Python", "python", "done-by-others"],
  ["Sell our HR platform (payroll, scheduling) to hospitals", "payroll", "made-for"],
  ["Sell our HR platform (payroll, scheduling) to hospitals", "scheduling", "made-for"],
  ["Supported customers who use SAP and Jira", "jira", "done-by-others"],
  ["Wrote guides for pupils who use Kotlin", "kotlin", "done-by-others"],
  ["Served forty shops running Magento", "magento", "done-by-others"],
  ["Delivered the new canteen within budget", "budgeting", "written-about"],
  ["Furnished the office on a tight budget", "budgeting", "written-about"],
  ["Showed pensioners who use Photoshop at home how to print a calendar", "adobe-photoshop", "done-by-others"],
  ["Sold sensors to growers who run their greenhouses on SAP and Salesforce", "salesforce", "done-by-others"],
  ["Wrote the chat widget that shops put on their Magento pages", "magento", "done-by-others"],
  ["The nurses built their rota in Python; I wrote its manual", "python", "done-by-others"],
  ["Their web team wrote Ruby; I built the search in Elasticsearch", "ruby", "done-by-others"],
  ["Drivers see their tours in a Flutter app our mobile team built; I write the routes behind it", "flutter", "done-by-others"],
  ["Weekly extracts of the sales for their Qlik Sense team", "qlik-sense", "done-by-others"],
  ["Schnittstellen für Kunden, die SAP und Salesforce einsetzen", "salesforce", "done-by-others"],
  ["Nos clients utilisent Power BI ; nous livrons les tables", "power-bi", "done-by-others"],
  ["Fitters set the boilers from an Android page our partner studio wrote in Kotlin", "kotlin", "done-by-others"],
  ["Met the clients' planners, who worked in Power BI, every Friday", "power-bi", "done-by-others"],
  ["Our hauliers run Salesforce; I wrote the exchange of files", "salesforce", "done-by-others"],
  ["Ansprechpartner für Filialen, die SAP und Salesforce nutzen", "salesforce", "done-by-others"],
  ["Tested every key, and the finance team stopped keeping their own spreadsheet", "spreadsheets", "of-other-people"],
  ["Cared for patients on ventilators and after cardiac surgery", "surgery", "of-other-people"],
  ["Lead the roadmap of invoicing, payroll and bank reconciliation", "bank-reconciliation", "made-for"],
  ["Wrote the requirements with two payroll clerks beside me", "payroll", "of-other-people"],
  ["Price per company and no longer per user, churn unchanged", "customer-retention", "written-about"],
  ["Made the component library in Figma that four teams build with", "component-based-development", "made-for"],
  ["Posters and trade fair stands for six brands", "event-management", "made-for"],
  ["Airflow on Kubernetes, which the platform team runs for us; I write the DAGs", "kubernetes", "done-by-others"],
  ["Reports on pipelines the platform team maintains (Airflow, dbt)", "apache-airflow", "done-by-others"],
  ["Our platform colleagues look after the Terraform; I only touch the values", "terraform", "done-by-others"],
  ["I wrote the search page; Priya did the database (PostgreSQL) and the login", "postgresql", "done-by-others"],
  ["Des rapports sur des chaînes que l'équipe technique entretient (Airflow, dbt)", "apache-airflow", "done-by-others"],
  ["Die Firewall-Regeln hat der Dienstleister gesetzt, ich habe sie abgenommen", "firewalls", "done-by-others"],
  ["The security team scans our images with Trivy; I read what they send", "trivy", "done-by-others"],
  ["Payments are handled by Adyen", "adyen", "done-by-others"],
  ["Billing stays with the SAP group, we only send them events", "sap", "done-by-others"],
  ["The data engineers keep the nightly jobs in Informatica", "informatica", "done-by-others"],
  ["The image model came from a startup; I built the service around it", "entrepreneurship", "of-other-people"],
  ["Built the arrears table with the finance people at my side", "domain-financial-services", "of-other-people"],
  ["Want to learn: Kubernetes, Terraform", "kubernetes", "wished"],
  ["No Kubernetes: everything runs on plain machines", "kubernetes", "negated"],
])("%s: %s is not the writer's, and the profile says why", async (line, skill, why) => {
  const { skills, notCounted, evidence } = await read(line);
  expect(skills.filter(({ grade }) => grade !== "inferred").map(({ id }) => id)).not.toContain(skill);
  expect(notCounted?.map(({ id, why: reason }) => `${id}: ${reason}`)).toContain(`${skill}: ${why}`);
  const quoted = evidence[notCounted?.find(({ id }) => id === skill)?.evidence[0] ?? ""];
  expect(quoted?.kind === "quote" ? quoted.text : null).toBe(line);
});

it.each([
  ["Moved the API from REST to GraphQL", "graphql"],
  ["Moved 70 tables from MySQL to PostgreSQL", "mysql"],
  ["Replaced Jenkins with GitHub Actions", "jenkins"],
  ["Set the coding standards for forty Go engineers", "go"],
  ["Led five backend developers", "backend-development"],
  ["Responsible for payroll and scheduling", "payroll"],
  ["Took ownership of our own features", "soft-ownership"],
  ["Ran the payroll of 300 people", "payroll"],
  ["Set up the monthly bank reconciliation", "bank-reconciliation"],
  ["Own roadmap and launch of the product for payroll", "product-management"],
  ["Organised three trade fairs a year", "event-management"],
  ["Customers use the React dashboard I built every day", "react"],
  ["The team of ten built the platform in Go", "go"],
  ["Led ten engineers, built services in Go", "go"],
  ["Helped the developers move to Kubernetes", "kubernetes"],
  ["Wrote SQL on a warehouse built by the vendor", "sql"],
  ["The tooling that our engineers use is written in Rust", "rust"],
  ["Led three projects with the interns' help. One of them migrated 40 servers to Kubernetes", "kubernetes"],
  ["Wrote four services, one of them used Kafka for its events", "apache-kafka"],
  ["Trained two interns in Python; one of them maintains the Python scripts", "python"],
  ["Back office of three sites (payroll, procurement)", "payroll"],
  ["React app used by four hundred analysts and developers", "react"],
  ["Technical support for customers who use SAP", "sap"],
  ["Answered customers using Zendesk", "zendesk"],
  ["Kept within a budget of £40,000 a year", "budgeting"],
  ["Supported three hundred clerks who use Power BI every day", "power-bi"],
  ["Helped clients move from their Oracle databases to PostgreSQL", "oracle-database"],
  ["Led engineers who run Kubernetes in four regions", "kubernetes"],
  ["Drivers use the Flutter app I wrote", "flutter"],
  ["Our nightly jobs run Kafka; I wrote the consumers", "apache-kafka"],
  ["Pupils use Python from year eight on", "python"],
  ["Moved five teams and their Jenkins jobs to GitHub Actions", "jenkins"],
  ["Wrote the Swift library that our clients embed in their apps", "swift"],
  ["One of six developers who run Kafka for the whole company", "apache-kafka"],
  ["Wrote a scheduler in Go, which the platform team runs", "go"],
  ["Helped the platform team run Kubernetes", "kubernetes"],
])("%s: %s is the writer's", async (line, skill) => {
  expect((await read(line)).skills.map(({ id }) => id)).toContain(skill);
});

it.each([
  ["A data scientist built a demand model for us in Python; I decided where to use it", "python"],
  ["Sat in on the interviews with customers and kept the notes", "user-research"],
  ["Their planners send me forecasts every Monday", "forecasting"],
  ["Shadowed two night shifts", "soft-shift-flexibility"],
  ["Lead the roadmap of invoicing, payroll and bank reconciliation", "reconciliation"],
  ["Built the pages that the buyers use each morning to decide what to reorder", "soft-decision-making"],
  ["Explained to customers what must be done now and what can wait", "soft-product-thinking"],
  ["Talked to customers about what must be done now and what can wait", "soft-product-thinking"],
  ["Routes of the bin lorries and complaints: maps and tables", "customer-service"],
  ["Talked with families when treatment was withdrawn", "soft-customer-focus"],
  ["Made the roster for 46 nurses every six weeks", "cross-team-coordination"],
  ["My manager introduced a new queueing scheme and I helped with the posters", "soft-initiative"],
])("%s: %s is another's", async (line, skill) => {
  expect((await read(line)).skills.filter(({ grade }) => grade !== "inferred").map(({ id }) => id)).not.toContain(skill);
});

it("whoever makes a product that schedules has planned nobody's day", async () => {
  const held = async (line: string) => (await read(line)).skills.map(({ id }) => id);
  for (const line of ["Own our scheduling product for twelve hundred firms", "Wrote tests for the scheduling engine"])
    expect(await held(line)).not.toContain("soft-organizational-skills");
  expect(await held("Responsible for scheduling two crews of fitters")).toContain("soft-organizational-skills");
});

it("a word of a title or a degree is no behaviour, and a name within an organisation's no tool", async () => {
  const text =
    "Robin Invented\n\nExperience\nCommunications Assistant, Acme Ltd\nJan 2020 - Present\n- Wrote to nobody\n\nEducation\nBA Communication Design, Exeter College, 2019\n\nBoards\nDirector, Ubuntu Housing Trust\n\nCertifications\nPragmatic Marketing Level III\n";
  const { skills } = await readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  const ids = skills.map(({ id }) => id);
  for (const id of ["soft-communication", "soft-pragmatism", "ubuntu"]) expect(ids).not.toContain(id);
});

it("who writes a magazine and talks to the press communicates, in French too", async () => {
  for (const line of ["Rédaction du magazine municipal", "Relations presse pendant les travaux"])
    expect((await read(line)).skills.map(({ id }) => id)).toContain("soft-communication");
});

it("a list of skills says which meaning a name has in the lines", async () => {
  const text = (list: string) =>
    `Robin Invented\n\nExperience\nAnalyst, Acme Ltd\nJan 2020 - Present\n- Took the macros apart and put them into Airflow.\n\nSkills\n${list}\n`;
  const gradeIn = async (list: string) => {
    const { skills } = readCv(await parseDocument(new TextEncoder().encode(text(list)), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
    return skills.find(({ id }) => id === "apache-airflow")?.grade;
  };
  expect(await gradeIn("SQL, Airflow, Git")).toBe("used");
  expect(await gradeIn("SQL, Git")).toBeUndefined();
});

it("an introduction attended is but begun, a course with its content is listed", async () => {
  const text =
    "Robin Invented\n\nExperience\nNurse, Acme Ltd\nJan 2020 - Present\n- Ward work\n\nEducation\nIntroduction to SQL, online course, 2026\nData bootcamp (Python, statistics), 24 weeks, 2023\n";
  const { skills } = await readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  expect(skills.find(({ id }) => id === "sql")?.claimed).toBe(1);
  expect(skills.find(({ id }) => id === "python")?.claimed).toBeUndefined();
});

it("the manager of a site is no clerk of an office, and shift managers make no factory", async () => {
  const text =
    "Robin Invented\n\nExperience\nSite Manager, Acme Ltd\nJan 2020 - Present\n- Eight shift managers report to me\n- I build pipelines of people\n";
  const { skills } = await readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  const ids = skills.map(({ id }) => id);
  for (const id of ["office-administration", "domain-manufacturing", "build-automation"]) expect(ids).not.toContain(id);
});

it("what somebody wishes to work with is not counted, and is told with its line", async () => {
  const text =
    "Robin Invented\n\nSummary\nDeveloper with seven years of Java. Looking to work with Rust.\n\nExperience\nDeveloper, Acme Ltd\nJan 2020 - Present\n- Services in Java\n";
  const { notCounted } = await readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  expect(notCounted?.map(({ id, why }) => `${id}: ${why}`)).toEqual(["rust: wished"]);
});

it.each([
  ["Reading for the AWS data engineer exam, not yet booked", "aws"],
  ["Foundation Certificate in Business Analysis, exam in February 2027", "business-analysis"],
  ["Python for testers, online, 2022 (have not used it at work)", "python"],
  ["Python: two online courses, no use at work so far", "python"],
  ["Ansible-Kurs, 3 Tage, 2025; produktiv noch nicht eingesetzt", "ansible"],
])("%s: what is still to be examined or used is but begun", async (line, skill) => {
  const text = `Robin Invented\nrobin@example.com\n\nExperience\nSpecialist, Acme Ltd\nJan 2020 – Present\n- Kept things going\n\nEducation\n${line}\n`;
  const profile = readCv(await parseDocument(new TextEncoder().encode(text), "cv.txt"), { ...knowledge, asOf: "2026-11-20" });
  expect(profile.skills.find(({ id }) => id === skill)?.claimed).toBe(1);
});

it.each([
  ["Sat on the panel when we hired two analysts", 0],
  ["Hired two analysts", 3],
  ["Führe zwei Administratoren und einen Auszubildenden", 3],
])("%s: people are led by whoever leads or hired them, not by who took part in the choice", async (line, value) => {
  expect((await read(line)).leadership.value).toBe(value);
});

it("what one line passes over and another shows is not told of", async () => {
  const { notCounted } = await read("They asked for GraphQL\n- Built it in GraphQL");
  expect(notCounted).toEqual([]);
});

it("is asked once of a line, however many names stand on it", { timeout: 45_000 }, async () => {
  const { skills } = await read("Built the page in Python and SQL with Docker for shops, and led a team of five; ".repeat(300));
  expect(skills.map(({ id }) => id)).toContain("python");
});
