import type { Examples } from "./examples.js";

export const STEPS_OF_ONES_OWN: Examples = {
  "soft-initiative": {
    yes: [
      "Nobody had asked for it, but I built a small index of the archive",
      "Unasked, wrote a list of all spare parts",
      "I noticed the same fault each week and I changed the timer",
      "Proposed a night bus for staff and then ran it",
      "Started the first reading group for parents",
      "Started a small suite of checks in my own time",
      "Wrote tests where there were none",
      "Wrote the recovery plan we did not have",
      "Had the idea for a repair tour through five towns and carried it out",
    ],
    no: [
      "Asked the clients for forms",
      "Set up the first floor for guests",
      "Built the house we had planned",
      "Had the idea of a good meal",
    ],
  },
  "soft-prioritization": {
    yes: [
      "Sorted calls by urgency",
      "Decided what could wait when two ambulances came",
      "Saw the most urgent patients first",
      "Cut the wish list to five features to meet the date",
    ],
    no: ["Ordered boxes by number", "Decided what to cook"],
  },
  "soft-creativity": {
    yes: [
      "Had the idea for a repair tour through five towns and carried it out",
      "Invented a card game to teach fractions",
      "Wrote a short play for the village hall",
      "Designed our own poster and made own labels",
      "Turned an empty shed into a small gallery",
    ],
    no: ["Wrote reports on sales", "Painted walls and doors"],
  },
  "soft-dependability": {
    yes: [
      "Trusted with the keys and the cash after two months",
      "Opened the shop at 5 every day",
      "They kept me on after the summer",
      "No missed payroll in nine years",
      "Carry the support phone one week in five",
    ],
    no: ["Opened a shop in town", "Kept records of late deliveries"],
  },
  "soft-organizational-skills": {
    yes: [
      "Kept 40 cases in one tracker",
      "Organised a spring fair for 300 visitors",
      "Sorted the tool room so that fitters find parts",
      "Drew up the rota for 20 nurses",
    ],
    no: ["Arranged flowers", "Kept to the road"],
  },
  "soft-time-management": {
    yes: [
      "While at college, worked 20 hours in a bakery",
      "20 hrs/week during my senior year while I took 15 credits",
      "38 stops a day",
      "Kept every deadline: tight deadlines, always met",
      "Finished the school refit two weeks early",
    ],
    no: ["Stopped the line a day", "School days"],
  },
  "soft-customer-focus": {
    yes: [
      "Rang each customer to make sure the boiler was working",
      "Guests asked for me by name",
      "Got the customer a loaner the same day",
      "Complaints fell by half",
    ],
    no: ["Asked customers for papers", "Returned the van"],
  },
  "soft-decision-making": {
    yes: [
      "I decided which beds to close",
      "Had to decide within minutes whether to stop the line",
      "Stopped the line when two readings were off",
      "Picked Blazor because none of us knew a framework",
      "Bed decisions with the house supervisor",
    ],
    no: ["Chose a seat", "Decisions were made by others"],
  },
};
