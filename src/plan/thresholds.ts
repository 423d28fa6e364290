/** Thresholds of the plan phase; printed in the report. Reasons: docs/methods/plan.md. */
export const PLAN_THRESHOLDS = {
  /** A plan lifts a skill to this level: a project that can be shown. */
  target: 2,
  /** What others build on is needed at this level. */
  basics: 1,
  /** A goal also meets what is broader, where that takes at most so many times its hours to learn. */
  umbrella: 1.6,
  /** What lends so much to another does its job in its place: neither is learnt for the sake of the other. */
  rival: 0.6,
  phases: 3,
  /** If the best plan for reach is ahead of the one for coverage by less than this share of postings, coverage is the aim. */
  reachMatters: 0.02,
  resourcesPerGoal: 3,
  companyPerGoal: 1,
  /** Shares of postings for "how long until". */
  until: [0.5, 0.75] as const,
  /** A long plan, and how many times as long as the one asked for it is at least: nearer ones differ by what happens to fit. */
  longer: { hours: 300, whole: 2 },
  curveHours: [0, 20, 40, 60, 90, 120, 180, 240, 300] as const,
  /** Work of the plan itself, of the points of the curve, and with --prove: counts, never times. */
  solve: { rowVisits: 200_000, improveWork: 1_500_000 },
  curve: { rowVisits: 0, improveWork: 0 },
  /** A page that follows a slider: no exchange, no search. */
  preview: { rowVisits: 0, improveWork: 0 },
  prove: { rowVisits: 24_000_000, improveWork: 30_000_000 },
} as const;
