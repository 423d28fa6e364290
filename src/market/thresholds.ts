/**
 * Every threshold of the market phase in one table; all of them are printed in the report's last section.
 * Why these values: docs/methods/market-tiers.md.
 */
export const MARKET_THRESHOLDS = {
  /** Below: no statistic. From `enough` on the data card says "enough", between the two "thin". */
  postings: 30,
  /** Fewer are compared with nobody: what one of them names would pass for a requirement. Of a role's present postings so many that ask for something stand alone; beside fewer, older ones count. */
  chance: 5,
  enough: 100,
  /** Core: the lower end of the interval of the required share reaches this. */
  core: 0.4,
  /** Preferred and often asked for: the lower end of the interval of required or preferred reaches this. */
  preferred: 0.1,
  /** What a smaller share of the postings names, or fewer than three of them, is no part of the stack, and at full depth would make half of the report. */
  stack: 0.03,
  /** Pay quantiles need as many disclosed pays as statistics need postings. */
  pays: 30,
  /** Two windows further apart than this are "then and now", never a trend. */
  trendMonths: 24,
  falseDiscovery: 0.05,
  emergingAtMost: 0.1,
  emergingAtLeast: 0.02,
  /** Skills listed under "then and now", those that changed most. */
  trendSkills: 20,
  /** Skills whose companions are computed, and companions a skill. */
  togetherSkills: 20,
  togetherPartners: 3,
  /** Months needed for a slope. */
  slopeMonths: 4,
  /** Two skills are alternatives at role level when they stand in one group in this share of the postings that ask for both. */
  alternatives: 0.5,
  /** And where these are at least this share of the postings that ask for either: "any of them will do" must hold for many of those. */
  alternativesOfEither: 0.25,
  /** Postings that must ask for both before anything is said about the pair; below thirty postings in all, one is enough. */
  alternativesLeast: 5,
  bootstrapRuns: 1000,
} as const;
