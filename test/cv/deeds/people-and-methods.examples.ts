import type { Examples } from "./examples.js";

export const PEOPLE_AND_METHODS: Examples = {
  "technical-writing": {
    yes: ["Wrote user guides and release notes for the billing app", "Explained the new machine in guides for operators"],
    no: ["Read the user manual of each machine", "Wrote poems"],
  },
  documentation: {
    yes: [
      "Wrote down how the ovens are started",
      "Made checklists for new colleagues at the front desk",
      "Kept the wiki of the lab up to date",
    ],
    no: ["Wrote down debts of two million", "Read instructions carefully", "Wrote the reference architecture that nine teams follow"],
  },
  "knowledge-management": { yes: ["Started the internal wiki of the support desk"], no: ["Edited Wikipedia as a hobby"] },
  "standard-operating-procedures": { yes: ["Drew up work instructions for the filling line"], no: ["Followed orders of the officer"] },
  "root-cause-analysis": {
    yes: [
      "Found the cause of recurring stoppages on line 3",
      "Found out why pumps failed early and changed the seals",
      "Led post-mortems after each outage",
    ],
    no: ["For good cause", "Investigated crimes"],
  },
  "risk-management": {
    yes: [
      "Data protection impact assessment for the recordings",
      "Kept the risk register of the hospital project",
      "Identified risks early and agreed measures with the sponsor",
      "Carried out risk assessments for school trips",
    ],
    no: ["Took risks on the stage"],
  },
  "change-management": {
    yes: [
      "Guided ward staff through the switch to electronic charts",
      "Introduced the new till system and trained staff in eleven branches",
      "Won over sceptical colleagues for the new rota system",
    ],
    no: ["Changed dressings", "Gave change at the till"],
  },
  "quality-control": {
    yes: [
      "Checked finished parts against the drawing with a caliper",
      "Sorted out faulty bottles before packing",
      "Measured diameters and surfaces of shafts",
      "Released batches for sale after testing",
    ],
    no: ["Checked the post for letters"],
  },
  "status-reporting": {
    yes: ["Sent weekly progress notes to the client", "Updated the steering committee about progress each month"],
    no: ["Reported a burglary to the police"],
  },
  "meeting-coordination": { yes: ["Arranged board meetings, rooms and agendas included"], no: ["Met clients daily"] },
  "minute-taking": { yes: ["Took minutes of the works council"], no: ["Waited ten minutes"] },
  "workshop-facilitation": {
    yes: ["Ran workshops with clients on their goals"],
    no: ["Worked in the paint workshop", "Took part in workshops"],
  },
  "process-mapping": { yes: ["Drew the workflow of invoices from post room to payment"], no: ["Drew comics"] },
  "resource-planning": { yes: ["Assigned fitters to sites each week", "Balanced workload across three teams"], no: ["Assigned homework"] },
  "project-scheduling": {
    yes: ["Kept the construction schedule for eleven trades", "Sequenced trades on a site with forty homes"],
    no: ["Timeline of the museum", "After the breach wrote the timeline for the insurer"],
  },
  "effort-estimation": {
    yes: [
      "Estimated effort for change requests of the bank",
      "Calculated the cost of roof repairs for tenders",
      "Prepared estimates for insurers after crashes",
    ],
    no: ["Made an effort for guests", "Estimated the age of trees"],
  },
  "program-management": { yes: ["Ran six projects in parallel across two plants"], no: ["Ran a programme on the radio"] },
  "delivery-management": {
    yes: ["Got every release out on time with two squads"],
    no: ["Delivered babies on time", "Delivered parcels on time"],
  },
  "escalation-management": { yes: ["Took escalated calls from angry customers"], no: ["Rode the escalator"] },
  "cross-team-coordination": {
    yes: [
      "Planned daily with purchasing and production",
      "Liaised between sales and production daily",
      "Got nine departments to agree on one calendar",
    ],
    no: ["Coordinated eyes and hands in sport"],
  },
  "remote-collaboration": {
    yes: ["Worked with colleagues in three countries", "Part of a distributed team since 2019", "Worked from home for a Dutch firm"],
    no: ["Worked from dawn"],
  },
  "literature-review": { yes: ["Read 140 papers on sleep and summarized them for the field"], no: ["Read articles for pleasure"] },
  "research-and-development": {
    yes: [
      "Developed new coatings in the laboratory of the paint works",
      "Filed two patents on valve design",
      "Invented a mechanism that folds cartons",
    ],
    no: ["Patent leather shoes sold"],
  },
  "quality-management": {
    yes: ["Prepared the plant for recertification with zero findings", "Maintained the quality manual of the laboratory"],
    no: ["Sold quality goods"],
  },
  "corrective-action": { yes: ["Investigated deviations in production and closed them within a month"], no: ["Deviation of the compass"] },
  "user-acceptance-testing": { yes: ["Tested the new payroll module as key user before go-live"], no: ["Tested new cars as a journalist"] },
  "talent-acquisition": {
    yes: [
      "Recruited twelve seasonal waiters each spring",
      "Wrote job adverts and placed them online",
      "Sifted CVs for eight vacancies a month",
      "Interviewed applicants and chose new staff",
      "Filled open positions in 34 days",
    ],
    no: ["Recruited patients to a trial", "Screened patients for a study cohort"],
  },
  "candidate-interviewing": {
    yes: ["Conducted technical interviews for the platform team", "Sat on the interview panel of the school"],
    no: ["Interviewed for a magazine"],
  },
  "candidate-sourcing": { yes: ["Approached candidates on LinkedIn daily"], no: ["Found developers helpful"] },
  "employee-onboarding": {
    yes: ["Showed new waiters the ropes", "Wrote the induction plan for new nurses", "Einarbeitung neuer Kolleginnen"],
    no: ["Onboarded customers onto the platform"],
  },
  "learning-and-development": {
    yes: [
      "Held training on hygiene for all staff",
      "Trained forty cashiers on the new till",
      "Responsible for three apprentices in the workshop",
    ],
    no: ["Took a course for first aid"],
  },
  "talent-development": { yes: ["Mentored two juniors into senior roles"], no: ["Promoted the concert"] },
  "people-management": {
    yes: [
      "Nine technicians reported to me",
      "Held appraisals with my team twice a year",
      "Hired and led eleven cooks",
      "Supervised nine pickers on the late shift",
      "Approved holiday of the shift, 22 people",
    ],
    no: ["Led four lines of code", "Reported faults to my boss"],
  },
  "performance-management": {
    yes: ["Agreed targets with each salesperson every quarter", "Conducted appraisals for 14 people"],
    no: ["Set goals in football"],
  },
  "team-building": {
    yes: ["Built the data team from scratch", "Hired the first designers", "Grew the support team from 2 to 14"],
    no: ["Built models for the team"],
  },
  "employee-relations": {
    yes: ["Settled disputes between staff and managers", "Negotiated shift rules with the works council"],
    no: ["Settled invoices"],
  },
  "workforce-planning": { yes: ["Forecast staffing for the Christmas season"], no: ["Planned holidays for tourists"] },
  "employee-records-management": { yes: ["Kept personnel files of 240 people"], no: ["Kept records of the band"] },
  "background-checks": { yes: ["Checked references and the right to work"], no: ["Checked references in papers"] },
  "diversity-and-inclusion": { yes: ["Founded the women's network of the plant"], no: ["Led a women's football team"] },
};
