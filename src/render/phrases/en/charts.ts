import { say } from "../../say.js";

/** Words in and under the pictures. Numbers come from the ledger, never from here. */
export const CHART_WORDS = {
  verdicts: ["met", "partly met", "no evidence found"],
  hours: "hours of learning",
  reach: "within reach",
  coverage: "coverage",
  week: "week of the plan",
  pay: { base: "base pay", total: "total pay", estimate: "estimated pay", table: "salary table" },
  perYear: (currency: string): string => `${currency} a year, thousands`,
  inHours: (hours: number): string => `${hours} h`,
  requirements: {
    title: say`What these postings require, and what the CV shows`,
    description: say`Each dot is a requirement at the share of postings that require it, with its interval; filled: met, ringed: partly met, hollow: no evidence found in the CV. The numbers stand in the tables of strengths and gaps; source: the postings of the data card.`,
  },
  unlock: {
    title: say`What hours of learning bring, at best`,
    description: say`Unbroken: share of postings within reach; broken: coverage; dots: after each phase of this plan, by the model. The table above and the phases below hold the numbers; source: the plan and the postings of the data card.`,
  },
  payQuartiles: {
    title: say`Pay a year, where it is stated`,
    description: say`Stroke: median; box: the middle half; line: from the tenth to the ninetieth percentile; one currency. The quartiles stand in the table above, with the number of pays.`,
  },
  timeline: {
    title: say`Dated positions over the years`,
    description: say`Each bar runs from the first to the last month that the CV gives; the table above holds the dates.`,
  },
  gantt: {
    title: say`Goals over the weeks of the plan`,
    description: say`Each bar is the part of a week that a goal takes; the phases below give weeks, dates and hours.`,
  },
} as const;
