/** Weights of the reading of sections and entries. Each is a judgement, tuned on the open half of the gold files; docs/methods/reading-sections.md explains them. */
export const READING = {
  /** A line is taken for a heading from this score on. */
  headingFrom: 2,
  headingWords: 7,
  /** Larger than the body by this factor counts as large. */
  largeBy: 1.07,
  /** An unknown heading needs at least this many known ones of the same look. */
  sameLookHeadings: 2,
  /** Points: two single words of one size above it, one below the other, are a name whatever their weight. */
  nameSize: 18,
  /** Lines of the page's head that are looked at for name and headline. */
  headLines: 12,
  /** A line of more words than this, without a date, is prose. */
  headerWords: 16,
  /** A paragraph below the name with fewer words is a motto. */
  summaryWords: 8,
  /** An item of a list has at most so many words. */
  itemWords: 8,
  /** So many short lines below an unknown heading are a list. */
  listedItems: 3,
  /** So many posts with their years below a list are a section of their own. */
  hiddenPosts: 2,
  /** Indented by this many points more than the section's edge: below something. */
  indentPoints: 5,
  /** Scores from which a phrase counts as a title, an organisation, a place, a degree, an institution. */
  title: 0.8,
  organisation: 0.7,
  /** Below it a phrase names neither a title nor an organisation. */
  unlikely: 0.4,
  place: 0.6,
  degree: 0.9,
  institution: 0.9,
} as const;

/** Assignment of the parts of an entry's head to title and organisation (degree and institution). */
export const ASSIGNMENT = {
  title: 1.2,
  organisation: 1,
  /** A part that is neither, nor a place. */
  leftOver: -0.35,
  /** The same after both have been found: teams, remarks. */
  leftOverBehind: -0.18,
  /** A short word behind a comma: likely a town. */
  leftOverTown: -0.15,
  /** Factor on both where the part could have been the first field. */
  leftOverWanted: 1.6,
  otherLook: -0.25,
  /** Several parts that are all of a row in one look beside another. */
  wholeLook: 0.4,
  stranger: -0.55,
  likelyStranger: -0.4,
  strangerName: -0.1,
  strangerTitle: -0.2,
  noTitle: -0.7,
  noOrganisation: -0.25,
  /** Merging two parts into one field, by what stands between them. */
  merge: {
    comma: -0.12,
    style: -0.3,
    dash: -0.35,
    dot: -0.3,
    slash: -0.05,
    pipe: -0.8,
    tab: -0.8,
    cell: -0.9,
    row: -0.7,
    at: -1.2,
    colon: -0.2,
  },
  /** An organisation that reads as a title, a title that reads as an organisation or a place. */
  contrary: -0.7,
  /** The order most entries of the CV show. */
  usualOrder: 0.55,
  /** The same sign or line break between title and organisation as in most entries. */
  usualJoint: 0.25,
} as const;

/** How much a row that no heading covers speaks for a kind of section, and the price of a change of kind from row to row. */
export const EVIDENCE = {
  contact: 20,
  lead: 14,
  place: 6,
  prose: 6,
  /** A sentence or a bullet goes on below a post. */
  duty: 4,
  list: 20,
  /** Against skills: more words than an item has. */
  wordy: 3,
  languages: 26,
  degree: 22,
  school: 14,
  title: 10,
  range: 6,
  named: 16,
  hint: 15,
  against: 12,
  change: 12,
  changeAtBlank: 4,
  /** The same, on top, where the section's own heading says what it holds. */
  leaveHint: 8,
} as const;

/** Levels, printed in the report. */
export const LEVELS = {
  monthsForThree: 12,
  rolesForThree: 2,
  monthsForFour: 36,
} as const;
