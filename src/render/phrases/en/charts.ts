import { say } from "../../say.js";

/** Words in and under the pictures. Numbers come from the ledger, never from here. */
export const CHART_WORDS = {
  verdicts: ["met", "partly met", "no evidence found"],
  windows: ["in the earlier window", "in the later window"],
  hours: "hours of learning",
  reach: "within reach",
  coverage: "coverage",
  week: "week of the plan",
  pay: { base: "base pay", total: "total pay", estimate: "estimated pay", table: "salary table" },
  perYear: (currency: string): string => `${currency} a year, thousands`,
  inHours: (hours: number): string => `${hours} h`,
  market: {
    skills: "What these postings ask for",
    pay: "Pay a year, where it is stated",
    trends: "Then and now, on one site; nothing was measured between",
    required: "required, with its interval",
    named: "named at all",
  },
  requirements: {
    title: say`What these postings require, and what the CV shows`,
    description: say`Each dot is a requirement at the share of postings that require it, with its interval; filled: met, ringed: partly met, hollow: no evidence found in the CV. The numbers stand in the tables of strengths and gaps; source: the postings of the data card.`,
  },
  unlock: {
    title: say`What more hours of learning bring`,
    description: say`Unbroken: share of postings within reach; broken: coverage; dots: after each phase of this plan, which was made for its own hours, by the model. The table above and the phases below hold the numbers; source: the plan and the postings of the data card.`,
  },
  payQuartiles: {
    title: say`Pay a year, where it is stated`,
    description: say`Stroke: median; box: the middle half; line: from the tenth to the ninetieth percentile; one currency. The quartiles stand in the table above, with the number of pays.`,
  },
  thenAndNow: {
    title: say`Then and now: share of one site's postings that name a skill`,
    description: say`Hollow: in the earlier window; filled: in the later one; nothing was measured between them. The table above holds counts, windows and reading.`,
  },
  roles: {
    title: say`The target beside its stepping stones`,
    description: say`Bar: share of postings within reach, with its interval; hollow dot: coverage. The table of stepping stones in the summary holds the numbers; n is the number of postings.`,
  },
  prerequisites: {
    title: say`What comes before what in the plan`,
    description: say`Each arrow runs from a goal to one that needs it; goals without an arrow can be taken in any order. The phases below name the same order.`,
  },
  timeline: {
    title: say`Dated positions over the years`,
    description: say`Each bar is a position, of many the latest ones, from the first to the last month that the CV gives; the table above holds the dates.`,
  },
  gantt: {
    title: say`Goals over the weeks of the plan`,
    description: say`Each bar is the part of a week that a goal takes; the phases below give weeks, dates and hours.`,
  },
} as const;
