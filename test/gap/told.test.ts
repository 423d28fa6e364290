import { describe, expect, it } from "vitest";
import { BEHAVIOUR_IN_PART } from "../../src/gap/behaviour-in-part.js";
import { SHOWS_IN_PART } from "../../src/gap/shows-in-part.js";
import { readBehaviour } from "../../src/gap/told/behaviour-lines.js";
import { BEHAVIOUR_KINDS, WEIGHED } from "../../src/gap/told/behaviours.js";
import { CLUES } from "../../src/gap/told/clues.js";
import { lineFeatures } from "../../src/gap/told/line-features.js";
import { readTold } from "../../src/gap/told/read-told.js";
import { readWords } from "../../src/gap/told/read-words.js";
import { WORDS } from "../../src/gap/told/words.js";
import { readKnowledge } from "../../src/io/knowledge/knowledge-files.js";

const knowledge = readKnowledge();

const told = (text: string): Record<string, number> => {
  const position = { bullets: [{ text, evidence: ["e1"] }] };
  return Object.fromEntries(readTold({ positions: [position as never], projects: [] }).map(({ skill, level }) => [skill, level]));
};

describe("what lines tell by the company of their words", () => {
  it("names skills of the taxonomy, and never a technology", () => {
    const products = new Set(["language", "framework", "library", "platform", "service", "tool", "database", "protocol", "certification"]);
    for (const skill of CLUES.flatMap(({ skills }) => skills)) {
      expect(knowledge.taxonomy.skill(skill)?.id).toBe(skill);
      expect(products.has(knowledge.taxonomy.kindOf(skill) as string)).toBe(false);
    }
    for (const skill of [...SHOWS_IN_PART, ...BEHAVIOUR_IN_PART].flatMap(([part, wholes]) => [part, ...wholes]))
      expect(knowledge.taxonomy.skill(skill)?.id).toBe(skill);
  });

  it("names classes of words that are there", () => {
    const read = new Set([...Object.keys(WORDS), "number", "few", "huge", "result", "gain"]);
    for (const part of CLUES.flatMap(({ met = [], partly = [] }) => [...met, ...partly].flat().flatMap((part) => part.split(" > "))))
      expect(read).toContain(part);
  });

  it.each([
    ["Tests on every unique key and a check that stops a merge when one of every table fails", "data-quality"],
    ["Row counts and freshness alerts in the chat", "data-observability"],
    ["Nightly extraction from the tills into a MySQL database", "etl"],
    ["Estrazione notturna degli ordini verso il data warehouse", "data-pipelines"],
    ["Since then 30 planners answer their own questions", "self-service-analytics"],
    ["Linked the booking system of the clinic to the billing system", "systems-integration"],
    ["Implemented endpoints for parcels and pick-up points", "backend-development"],
    ["Traced the noise to a faulty power supply in row nine", "root-cause-analysis"],
    ["On call every sixth week", "on-call"],
    ["Monthly meeting with each of four outside firms on their response times", "vendor-management"],
    ["Inspected pubs and shops under the Licensing Act", "regulatory-compliance"],
    ["Kept the books of two bakeries up to year end", "accounting"],
    ["Prepared tax returns for farmers", "domain-tax"],
    ["Ran the relocation of 120 staff to the new site", "project-management"],
    ["Pushed back when the release was to go out untested", "soft-critical-thinking"],
    ["Took apart the old meter to see how it counts", "soft-curiosity"],
    ["Changed the prompts of the assistant after each complaint", "prompt-engineering"],
    ["One prototype in a fortnight to settle it", "prototyping"],
    ["Merge joins over sorted runs, bloom filters before them", "data-structures"],
    ["Shadow deploys before any client saw a number", "model-deployment"],
    ["Bought the map service instead of building it", "technology-evaluation"],
    ["Found 900 duplicate records of customers and merged them", "data-cleaning"],
    ["Showed that 70% of complaints came from two shops", "data-analysis"],
    ["Logs, metrics and traces of all services on one page", "observability"],
    ["No outage in three years", "high-availability"],
    ["A model that predicts how many meals are ordered", "predictive-analytics"],
    ["Drew up 30 leases a year", "contract-management"],
    ["Read applications and invited people", "talent-acquisition"],
    ["Planned leaflets and radio spots for the spring", "marketing-principles"],
    ["Rang families back the same afternoon", "customer-service"],
    ["Je rappelle les familles avant midi", "customer-service"],
    ["Patienten beraten und Termine vergeben", "soft-communication"],
    ["Counted the float twice against the ledger, line by line", "soft-attention-to-detail"],
    ["Showed eight apprentices how to wire a board", "soft-training-others"],
    ["Drei Auszubildende angeleitet", "soft-mentoring"],
    ["Ran the late shift with six porters", "people-management"],
    ["Une équipe de huit personnes encadrée", "soft-leadership"],
    ["When the oven was stuck I found the valve and fixed it", "soft-problem-solving"],
    ["Replaced the paper rounds sheet with a tablet", "process-improvement"],
    ["140 covers a night at weekends", "soft-work-under-pressure"],
    ["Fire marshal and first aider for the yard", "occupational-health-and-safety"],
    ["Each month the figures for the board on one page", "reporting"],
    ["Stepped in on the night rota when others were ill", "soft-flexibility"],
    ["Answered 40 calls and chats a day from the shops", "soft-interpersonal-skills"],
    ["Trained four new analysts", "soft-coaching"],
    ["Enter and confirm 90 customer orders per day", "soft-fast-paced-environment"],
    ["Prepare the variance report for the CFO", "soft-communication"],
    ["Manual review of contracts down 60%", "soft-problem-solving"],
    ["Looked into incidents and wrote root cause reports", "incident-management"],
    ["Ran interviews, usability tests and diary studies", "user-interviews"],
    ["90 members a day at the counter", "soft-communication"],
    ["Macro that replaces a copy-and-paste routine", "process-improvement"],
    ["Brought back nine tenants who had left", "soft-relationship-building"],
    ["GPU bill fell by a third", "cloud-cost-optimization"],
    ["Mailed the reminder to a random half of the members", "experimental-design"],
    ["Cover Saturdays in turn", "soft-flexibility"],
    ["Worked with actuaries on the tariff", "soft-cross-functional-collaboration"],
    ["All models with tests and documentation", "engineering-best-practices"],
    ["Freshness checks on every load", "data-observability"],
    ["Monthly session with claims handlers on what the model missed", "soft-technical-communication"],
    ["Two of the cooks have been promoted since", "soft-coaching"],
    ["Not one delivery note returned", "soft-attention-to-detail"],
    ["Reject rate from 7% to 4%", "quality-control"],
    ["Picked up welding in three weeks", "soft-adaptability"],
    ["Re-ran the scenarios before the portal shipped", "regression-testing"],
    ["Compared the nightly loads with the ledger", "etl-testing"],
    ["Pulled readings from four systems", "data-ingestion"],
    ["Predict the load on hot days from ten years of records", "predictive-modeling"],
    ["Abends Kalender für drei Standorte geführt, 40 Termine", "soft-organizational-skills"],
    ["900 timesheets each week from 40 clients", "soft-organizational-skills"],
    ["Paid every Friday without one late week", "soft-time-management"],
    ["Spotted duplicates worth 6,000 euros", "soft-attention-to-detail"],
    ["Brautpaare beruhigt, Gäste empfangen", "soft-composure"],
    ["Clearance takes 3 days instead of 9", "soft-problem-solving"],
    ["Chargebacks and merchant onboarding", "domain-fintech"],
    ["Lesson plans for two classrooms", "domain-education"],
    ["Wrote the nightly orders export", "batch-processing"],
    ["Found it in the power supply after three crashes", "troubleshooting"],
    ["Fewer night calls by fixing causes and not thresholds", "root-cause-analysis"],
    ["First contact for the ward when a printer or scanner fails", "technical-support"],
    ["Complaints fell by a third after I rewrote the letters", "process-improvement"],
    ["Month end took nine days and now takes four days", "process-improvement"],
    ["A new till is ready in 25 minutes instead of two days", "process-improvement"],
    ["Releases went from monthly to weekly", "process-improvement"],
    ["Flow that closes a third of the cases without a person", "workflow-automation"],
    ["Slow board report: 90 seconds, now 4", "performance-optimization"],
    ["Automated the weekly stock report", "workflow-automation"],
    ["Wrote a macro that fills in the customs form", "automation"],
    ["Rode along to understand why the meters stopped", "root-cause-analysis"],
    ["Traced it to a loose earth in the second cabinet", "troubleshooting"],
    ["Watched eight drivers use the new screen in the rain", "user-research"],
    ["Umzug der Datenbank vom Altsystem nach PostgreSQL", "data-migration"],
    ["Connected the till to SAP", "systems-integration"],
    ["Compared both ledgers line by line before the switch", "data-quality"],
    ["Scored every week on a hand-labelled set", "model-evaluation"],
    ["Watch for drift and retrain each quarter", "model-monitoring"],
    ["Handles 40 million events a day", "scalability"],
    ["Split the monolith into six services", "system-design"],
    ["Every change goes through our build", "ci-cd"],
    ["Worked in two-week sprints", "iterative-development"],
    ["Took turns with the pager", "on-call"],
    ["Piloted a voice assistant with two branches", "prototyping"],
    ["De-duplicated supplier feeds", "data-cleaning"],
    ["Gave a talk on slow queries at the Leeds database meetup", "soft-public-speaking"],
    ["Two machines at home and a nightly copy of all files to a second disk", "backup-and-recovery"],
    ["Lead three people: two clerks and a porter", "people-management"],
  ])("%s", (line, skill) => {
    expect(told(line)[skill]).toBe(2);
  });

  const OF_THINKING = new Set(["soft-analytical-thinking", "soft-problem-solving", "soft-results-orientation"]);
  it("reads no people into software: users, calls, events and check-outs are none", () => {
    for (const line of [
      "Built the checkout flow for 40,000 users",
      "Cut API calls by batching events per day into one queue",
      "Customer portal with a chatbot and a lookup of accounts",
      "Trained a model on 50,000 records",
      "Gateway for 12 million calls a day",
      "Portal of 9,000 members a day",
      "Simulated 3,000 users with JMeter",
      "Away from paid work from 2018 to 2024",
    ])
      expect(Object.keys(told(line)).filter((id) => !OF_THINKING.has(id))).toEqual([]);
  });

  it("hears no talk where somebody booked the speaker or only came", () => {
    for (const line of [
      "Booked the keynote speaker for the annual conference",
      "Early intervention work; attended child protection case conferences",
    ])
      expect(told(line)["soft-public-speaking"]).toBeUndefined();
  });

  it("weighs what is done with others only where a line names them, and a team led or taught as no talk", () => {
    expect(told("Led the rebuild of the customer portal, cutting page load time by 45%")["soft-communication"]).not.toBe(2);
    expect(told("Mentored five engineers, three of whom were promoted within two years")["soft-communication"]).not.toBe(2);
    expect(told("Sat with the pricing team every week until we agreed what goes into their tables")["soft-communication"]).toBe(2);
  });

  it("reads deeds of the summary, and neither likings nor claims", () => {
    const of = (text: string) => readTold({ positions: [], projects: [], summary: { text, evidence: ["e1"] } }).map(({ skill }) => skill);
    expect(of("Explained models to underwriters for years.")).toContain("soft-technical-communication");
    expect(of("I enjoy explaining models to underwriters.")).toEqual([]);
  });

  it("reads behaviour told under a heading of the person's own where no line of work shows it, and nothing else there", () => {
    const quote = (text: string) => ({ kind: "quote", document: "cv", start: 0, end: text.length, text }) as never;
    const of = (text: string, bullets: readonly string[] = []) =>
      readTold({
        positions: [{ bullets: bullets.map((line) => ({ text: line, evidence: ["work"] })) } as never],
        projects: [],
        notUnderstood: ["own"],
        evidence: { own: quote(text) },
      });
    const line = "Explained models to underwriters for years.";
    expect(of(line)).toContainEqual({ skill: "soft-technical-communication", level: 2, evidence: ["own"] });
    expect(of(line, [line])).toContainEqual({ skill: "soft-technical-communication", level: 2, evidence: ["work"] });
    expect(of(line, [line]).some(({ evidence }) => evidence.includes("own"))).toBe(false);
    expect(of("I enjoy explaining models to underwriters.")).toEqual([]);
    expect(of("Replaced the paper sheet by a list on a tablet.").filter(({ skill }) => !skill.startsWith("soft-"))).toEqual([]);
  });

  it("shows no skill by what others did, and dealings with them all the same", () => {
    const moved = told("While the data team moved its jobs to Airflow, I split the database");
    expect(moved["data-migration"]).toBeUndefined();
    expect(told("The contractor moved our records to SharePoint")["data-migration"]).toBeUndefined();
    expect(told("Moved our records to SharePoint")["data-migration"]).toBe(2);
    expect(told("Mentored five engineers, three of whom were promoted within two years")["talent-development"]).toBe(2);
  });

  it("reads no plan into being on a rota, and no staff led into a training held", () => {
    expect(told("On the out-of-hours rota one week in five").scheduling).toBeUndefined();
    expect(told("Drew up the staff rotas").scheduling).toBe(2);
    expect(told("Ran the training for 70 staff")["people-management"]).toBeUndefined();
    expect(told("Treasurer of the fire brigade")["soft-fast-paced-environment"]).toBeUndefined();
  });

  it("takes what was merged into others' code as a gift to it outside work alone", () => {
    const line = "Small fixes merged into a public parser";
    const own = { kind: "quote", document: "cv", start: 0, end: line.length, text: line } as never;
    const elsewhere = readTold({ positions: [], projects: [], notUnderstood: ["own"], evidence: { own } });
    expect(elsewhere).toContainEqual({ skill: "open-source-development", level: 2, evidence: ["own"] });
    expect(told(line)["open-source-development"]).toBeUndefined();
  });

  it("takes no word from the next sentence", () => {
    expect(told("Answered letters. Parents of my own at home.")["customer-service"]).toBeUndefined();
  });

  it.each([
    ["Sat with the ward sisters for a week before we drew the first screen", "soft-communication"],
    ["Compared two years of pump readings and found why the pressure fell only on cold mornings", "soft-analytical-thinking"],
    ["Checked every delivery note against the order and caught 40 wrong prices in a quarter", "soft-attention-to-detail"],
  ])("shows behaviour by all words of a line: %s", (line, skill) => {
    expect(told(line)[skill]).toBe(2);
  });

  it.each([
    "Used Python, SQL and Docker",
    "Deployed to AWS using Terraform",
    "Maintained the Java services of the billing team",
    "Machine learning models for churn prediction",
    "Duties included filing and copying",
  ])("weighs nothing into what tells no behaviour: %s", (line) => {
    expect(readBehaviour(lineFeatures(line, readWords(line), "position"))).toEqual([]);
  });

  it("weighs behaviour alone, and never the acts that clues alone show", () => {
    for (const [skill] of BEHAVIOUR_KINDS) expect(knowledge.taxonomy.kindOf(skill)).toBe("soft");
    const known = BEHAVIOUR_KINDS.map(([skill]) => skill);
    for (const skill of WEIGHED) expect(known).toContain(skill);
    const line = "Sat with the ward sisters for a week before we drew the first screen";
    const shown = readBehaviour(lineFeatures(line, readWords(line), "position")).map(({ skill }) => skill);
    expect(shown).toContain("soft-communication");
    expect(shown.filter((skill) => !WEIGHED.has(skill))).toEqual([]);
  });

  it.each([
    ["Ofsted rated the school good", "regulatory-compliance"],
    ["The general manager launched a loyalty scheme and guest scores rose by eight points", "customer-experience"],
    ["The department's contractor moved our records to a new archive", "data-migration"],
    ["I teach 320 pupils a week", "customer-service"],
    ["178 of 180 forms came back", "soft-client-relationships"],
  ])("%s: what others did, and what but looks alike, shows nothing", (line, skill) => {
    expect(told(line)[skill]).toBeUndefined();
  });

  it.each([
    ["I look after people from the first day on the ward until they can climb their own stairs", "soft-training-others"],
    ["Packaged the preview environment with Docker, so that designers could start it alone", "soft-cross-functional-collaboration"],
    ["The dashboard that my director opens in the Monday meeting", "soft-stakeholder-management"],
  ])("asks more of a line for behaviour that strangers' lines show less surely: %s", (line, skill) => {
    expect(readBehaviour(lineFeatures(line, readWords(line), "position")).map(({ skill: shown }) => shown)).not.toContain(skill);
  });
});
