import type { Examples } from "./examples.js";

export const FIRM_AND_RULES: Examples = {
  troubleshooting: {
    yes: [
      "Found faults in wiring and control panels",
      "Worked out why machines stopped on hot days",
      "Got the line running again within an hour",
    ],
    no: ["Found problems of ethics in texts"],
  },
  "workflow-automation": {
    yes: ["Replaced manual approval by a small tool that asks and files", "Built flows that send reminders and fill the order sheet"],
    no: ["Drove to work on a flow"],
  },
  "robotic-process-automation": {
    yes: ["Built a bot that copies orders from mails and fills SAP forms"],
    no: ["Built a robot that fills bottles"],
  },
  "project-scoping": { yes: ["Agreed scope and deliverables with each client"], no: ["Bought a scope for the rifle club"] },
  kanban: {
    yes: ["Limited work in progress to three cards each", "Organized repairs with cards on a planning board"],
    no: ["Sat on the board"],
  },
  lean: {
    yes: ["Removed waste and walking on the packing line", "Introduced shadow boards and a two-bin pull system"],
    no: ["Cut food waste of guests on walks"],
  },
  "operational-excellence": { yes: ["Removed waste and walking on the packing line"], no: ["Cut food waste of guests on walks"] },
  "quality-assurance": {
    yes: ["Wrote the release checklist and test plans for the mobile app", "Checked every version before it went to customers"],
    no: ["Tested every wine before dinner"],
  },
  "regulatory-compliance": {
    yes: [
      "Made sure that labels met the law of each country",
      "Prepared filings for the regulator each quarter",
      "Passed inspections by the health authority without findings",
    ],
    no: ["Met the law student"],
  },
  "corporate-governance": {
    yes: ["Prepared board papers and kept statutory registers", "Served on the board of trustees of a shelter"],
    no: ["Papers on the notice board"],
  },
  "policy-development": { yes: ["Wrote policies on travel and home working"], no: ["Sold insurance policies on travel"] },
  "executive-communication": {
    yes: ["Presented results to the board each quarter", "Wrote memos for the executive team", "Reported risks monthly to the CFO"],
    no: ["Showed the board to surfers", "900 people in 40 stores, reporting to the CEO"],
  },
  "technical-consulting": { yes: ["Advised clients on databases and migration"], no: ["Advised clients in architecture of museums"] },
  "forward-deployed-engineering": {
    yes: ["Built integrations on site, sitting beside clients on site"],
    no: ["Sat with customers in a cafe"],
  },
  "service-delivery": {
    yes: ["Met response times for 40 client sites", "Ran field service with 12 technicians"],
    no: ["Served time of days"],
  },
  "user-centered-design": { yes: ["Designed screens together with nurses"], no: ["Built near nurses' homes"] },
  "visual-design": { yes: ["Chose fonts and colours for the magazine"], no: ["Chose the colours of a flat for tenants"] },
  "go-to-market-strategy": { yes: ["Planned pricing and channels for three new countries"], no: ["Planned the launch of a rocket"] },
  "qualitative-research": { yes: ["Conducted interviews with 30 farmers and coded themes"], no: ["Interviewed for a job with experts"] },
  storytelling: { yes: ["Turned figures into stories for managers"], no: ["Turned stories into code"] },
  "marketing-principles": { yes: ["Planned promotions for the shop and its new products"], no: ["Gained a promotion for new work"] },
  advertising: { yes: ["Placed ads in local papers"], no: ["Placed job ads in papers"] },
  scheduling: {
    yes: ["Drew up the timetable of 30 classes", "Fitted repairs of tenants into the week of four fitters"],
    no: ["Timetable of trains read", "Wrote a timetable checker in Python"],
  },
  "internal-audit": { yes: ["Carried out internal audits of branches"], no: ["Internal medicine audit trail"] },
  "intellectual-property": { yes: ["Drafted patent applications for sensor makers"], no: ["Trademark smile"] },
  "payment-processing": { yes: ["Handled refunds and chargebacks for the web shop"], no: ["Refused payments in kind"] },
  "electrical-engineering": { yes: ["Designed power supplies and circuits for pumps"], no: ["Short circuits of logic"] },
  "manufacturing-processes": { yes: ["Set up assembly stations for a new pump"], no: ["Set up a data production process for models"] },
  "manufacturing-engineering": { yes: ["Set up assembly stations for a new pump"], no: ["Set up a data production process for models"] },
  ehr: { yes: ["Charted care in the electronic patient record"], no: ["Entered patients into a draw"] },
};
