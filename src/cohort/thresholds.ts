export const COHORT_THRESHOLDS = {
  /** A topic lifts a person whose coverage it raises by at least one point in a hundred. */
  lift: 0.01,
  topics: 6,
  /** Rows of the heat map: what most of the cohort's postings ask. */
  skillsShown: 40,
  /** Fewer people than this are hidden in what goes outside, and so are the rest where fewer remain. */
  hidden: 5,
} as const;
