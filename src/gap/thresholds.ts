import { MARKET_THRESHOLDS } from "../market/thresholds.js";

/** Thresholds of the gap phase; printed in the report. Reasons: docs/methods/fit.md and gap-tiers.md. */
export const GAP_THRESHOLDS = {
  /** A posting is within reach when this share of its learnable required groups is met. */
  reach: [0.6, 0.8, 1] as const,
  /** Where only "strong" or years ask for more, reach counts a group at this level: a plan can bring no one further. */
  plannable: 2,
  /** A bare listing is use in one project at most. */
  listed: 2,
  /** The level that "strong" or "advanced" asks for. */
  strong: 3,
  /** A critical gap misses at least this share of the level asked. */
  wide: 0.5,
  /** What was at work for so long was practised with all that it implies. */
  practisedMonths: 24,
  /** Preference counts half in weights. */
  preferredWeight: 0.5,
  /** From so many postings on, fewer than make a statistic, what no more than a tenth would name with one of them less is no requirement; below, those of a snapshot are compared with nobody. */
  chanceFrom: MARKET_THRESHOLDS.chance,
  /** From this coverage on a reach of less than half is told to come from what few postings ask for. */
  nearlyAll: 0.9,
  /** Coverage of fewer requirements is not computed. */
  coverageFrom: 3,
  /** Transfer never lends more than this share of the level asked. */
  transferCap: 0.5,
  surfaceAtLeast: 0.1,
  strengths: 6,
  besideSkills: 3,
} as const;
