import type { Clue } from "./clue.js";

/** Behaviour told by how many one met, with whom one sat down, and how often something went wrong. */
export const ENCOUNTERS: readonly Clue[] = [
  {
    skills: ["customer-service", "soft-customer-focus", "soft-communication", "soft-interpersonal-skills"],
    met: [["few > contacts", "aLot"]],
  },
  { skills: ["soft-fast-paced-environment"], met: [["few > worked", "aLot"]], partly: [["few > contacts", "aLot"]] },
  {
    skills: ["soft-communication", "soft-verbal-communication", "soft-interpersonal-skills"],
    met: [["tells > people"], ["meeting", "with > people"], ["meeting", "with > served"], ["meeting", "with > decider"]],
  },
  {
    skills: ["soft-technical-communication"],
    met: [
      ["tells > people", "technical"],
      ["tells > decider", "technical"],
      ["meeting", "with > people", "technical"],
      ["meeting", "with > decider", "technical"],
    ],
  },
  {
    skills: ["soft-communication", "soft-verbal-communication", "soft-interpersonal-skills"],
    met: [
      ["period", "with > people"],
      ["period", "with > decider"],
      ["period", "with > served"],
    ],
  },
  {
    skills: ["soft-technical-communication"],
    met: [
      ["period", "with > people", "technical"],
      ["period", "with > decider", "technical"],
    ],
  },
  { skills: ["soft-organizational-skills"], met: [["few > worked", "perWeek"]] },
  { skills: ["soft-time-management", "soft-dependability", "soft-results-orientation"], met: [["noneOf > lates"]] },
  { skills: ["soft-attention-to-detail", "soft-analytical-thinking", "soft-problem-solving"], met: [["spotted", "oddity"]] },
  { skills: ["soft-training-others", "soft-presentation", "soft-communication"], met: [["lectured", "number > people"]] },
  { skills: ["soft-public-speaking", "soft-presentation"], met: [["tookStage", "stage"]] },
  { skills: ["open-source-development"], met: [["patches > upstream"]] },
  { skills: ["soft-stakeholder-management"], met: [["meeting", "with > decider"]], partly: [["with > decider"]] },
  {
    skills: ["soft-cross-functional-collaboration"],
    met: [["meeting", "with > department"], ["meeting", "with > others"], ["workedWith > others"]],
    partly: [["with > department"]],
  },
  {
    skills: ["soft-collaboration", "soft-teamwork"],
    met: [["tells > colleague"], ["meeting", "with > department"], ["meeting", "with > people"]],
    partly: [["with > department"]],
  },
  {
    skills: ["soft-mentoring", "soft-coaching", "talent-development"],
    met: [
      ["risers", "risen"],
      ["learner", "risen"],
    ],
  },
  { skills: ["soft-motivating-others"], met: [["risers", "risen", "leading"]], partly: [["risers", "risen"]] },
  {
    skills: ["technical-leadership"],
    met: [
      ["number > engineers", "led"],
      ["engineers", "leading"],
    ],
  },
  {
    skills: ["soft-knowledge-sharing"],
    met: [["taught", "learner"], ["taught > staff"], ["shared"], ["wrote", "papers", "people"]],
  },
  {
    skills: ["soft-composure", "soft-empathy", "soft-interpersonal-skills", "soft-communication"],
    met: [
      ["soothed", "served"],
      ["soothed", "people"],
    ],
  },
  {
    skills: ["soft-communication", "soft-customer-focus", "customer-service"],
    met: [
      ["tongues", "contacts"],
      ["tongues", "served"],
    ],
  },
  { skills: ["remote-collaboration"], met: [["remote"]] },
  // With care, in time, of one's own accord.
  {
    skills: ["soft-attention-to-detail", "soft-quality-orientation"],
    met: [["noneOf > slips"], ["ownRate", "gain"], ["reread"], ["chased", "records"], ["noted", "trouble"]],
    partly: [["kept > lists"], ["compared", "records"]],
  },
  { skills: ["soft-organizational-skills"], met: [["kept > lists"], ["chased", "records"], ["tended", "few > several"]] },
  { skills: ["records-management"], met: [["kept > lists"]] },
  { skills: ["soft-multitasking"], met: [["tended", "few > several"]] },
  { skills: ["soft-prioritization"], met: [["calendars", "number"]] },
  {
    skills: ["soft-composure", "soft-resilience"],
    met: [
      ["angry", "pressed"],
      ["pressed", "trouble"],
    ],
  },
  { skills: ["soft-adaptability", "soft-willingness-to-learn", "soft-self-motivation"], met: [["learnt", "span"]] },
  { skills: ["soft-curiosity"], met: [["learned"]] },
  { skills: ["soft-creativity"], met: [["sketched"]] },
  { skills: ["soft-work-ethic"], met: [["faithful"]] },
  { skills: ["soft-critical-thinking"], met: [["foundOut"], ["figures", "read"]] },
  { skills: ["soft-ambiguity-tolerance"], met: [["unclear"]], partly: [["blank"]] },
];
