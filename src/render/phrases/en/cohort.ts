/** The words of a cohort's overview; its numbers stand beside them, never in them. */
export const COHORT_WORDS = {
  title: "Cohort",
  purpose:
    "Made for a coach who helps people towards the target each of them named. It counts what postings ask and what CVs show; it does not measure ability, and nothing here is in the order of fit.",
  people: "People",
  topics: "Course topics that lift the most people",
  topicsNote:
    "A topic lifts a person whose coverage it would raise by at least one point in a hundred. Coverage: how much of what the postings of their target ask for, weighted by how often they ask, the CV shows.",
  heatMap: "Skills across the cohort",
  heatMapNote:
    "Rows: what the postings of all targets ask for most, first. Columns: people with a report, in the order of the list. ✓ shown, ◐ in part, ○ no evidence found in the CV, empty: not asked for.",
  columns: {
    name: "Name",
    role: "Target",
    postings: "Postings",
    coverage: "Coverage",
    planned: "Planned",
    first: "First goals",
    page: "Page",
  },
  topicColumns: { topic: "Topic", people: "People lifted", gain: "Mean rise of coverage" },
  marks: { met: "✓", partly: "◐", "not-evidenced": "○" },
  verdicts: { met: "shown", partly: "in part", "not-evidenced": "no evidence found" },
  skill: "Skill",
  failed: "Not made",
  page: "page",
  report: "report",
  of: "of",
  hours: "h",
  point: "point",
  points: "points",
  noReport: "no report",
} as const;
