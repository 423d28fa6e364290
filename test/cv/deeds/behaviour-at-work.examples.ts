import type { Examples } from "./examples.js";

export const BEHAVIOUR_AT_WORK: Examples = {
  "soft-independence": {
    yes: [
      "First data hire of the group",
      "The only nurse on the night shift",
      "Built the booking page myself",
      "Worked alone on the night shift",
      "If a pump is down I fix it there",
      "Left in charge of the shop when the owner travels",
      "Drove my own route across two counties",
      "Planned my own visits",
      "Took over the planner after its author left",
      "I designed the rig and then built it with a friend",
    ],
    no: ["First data export of the year", "The first engineer to finish", "Left in the cold"],
  },
  "soft-resourcefulness": {
    yes: [
      "Improvised a field kitchen",
      "Cooked out of hired electric ovens for two days",
      "No budget, so we built the stage from crates",
      "Ran the festival on a shoestring",
      "When covid shut the hall we went to remote bidding",
    ],
    no: ["Ran out of old stock", "Closed the gas valve every evening"],
  },
  "soft-work-ethic": {
    yes: [
      "No accidents in 6 years of driving",
      "Never missed a shift",
      "Handed in my sheet every night, never short",
      "Perfect attendance award, attendance 100 percent",
      "Worked 20 hours a week while at college",
      "Employee of the month in May",
    ],
    no: ["No ticket system in 2019"],
  },
  "soft-professionalism": {
    yes: ["Two hotels asked for me back", "Picked for the hotel accounts"],
    no: ["Asked for a refund", "Picked apples for the market"],
  },
  "soft-curiosity": {
    yes: [
      "I wrote to the office for the branch data myself",
      "Drove to the archive for the plans myself",
      "I wrote to the county for figures because I wanted to see the trend",
      "Out of curiosity I built a small radio",
      "Took an old engine apart to see how it works",
      "Read every paper on the topic",
    ],
    no: ["Wrote to customers about late bills", "Took the stand apart after the fair"],
  },
  "soft-critical-thinking": {
    yes: [
      "Questioned the assumption behind the sales target",
      "Argued against the favourite supplier in front of the owners",
      "Solved small cases exactly to see how far the rule was off",
      "Showed that the published number was wrong",
      "Found a flaw in the method of the study",
    ],
    no: ["Answered questions about the report", "Showed guests to their rooms"],
  },
  "soft-ambiguity-tolerance": {
    yes: [
      "No product manager until 2024, so I wrote the specs",
      "Nobody knew what the old jobs did, so I traced them",
      "Turned a vague brief into a working form",
      "Rules changed weekly and we followed",
    ],
    no: ["No documentation errors", "Changed tyres weekly"],
  },
  "soft-flexibility": {
    yes: [
      "I do whichever end needs doing",
      "Sent wherever a cook was off sick",
      "A different school each week",
      "Rotated between four stations",
      "Took on shifts at short notice to cover for others",
    ],
    no: ["Sent invoices to branches", "Switched lamps on and off"],
  },
  "soft-entrepreneurial-mindset": {
    yes: [
      "Employee number 11 of a start-up",
      "One of the first five employees of the company",
      "Opened my own repair shop",
      "Raised a seed round",
    ],
    no: ["Sold seed to farms", "Closed the shop at night"],
  },
  "soft-innovation": {
    yes: [
      "On my suggestion we replaced the weekly list",
      "Came up with a new way to stack the crates",
      "Hold a patent for a valve",
      "First in the company to use drones",
    ],
    no: ["First in the queue", "Wrote letters to the patent office"],
  },
};
