/** All measures of the layout analysis, in parts of the type size (em) unless a unit is named. */
export const LAYOUT = {
  /** Signs whose baselines differ by less stand on one line. */
  baseline: 0.15,
  /** Segments of one visual line: baselines may differ by a superscript or by two type sizes side by side. */
  lineBaseline: 0.35,
  /** A gap between signs from here on is a blank. Narrow blanks of justified LaTeX text go down to 0.2. */
  blank: 0.17,
  /** From here on a gap ends the segment: two columns may be that near. */
  segmentGap: 0.95,
  /** A blank this wide may be a gutter, if other lines begin behind it … */
  softGap: 0.36,
  /** … at least so many. */
  softStarts: 3,
  /** The same, where the text before the blank ends at one place on so many lines. */
  railGap: 0.7,
  /** From here on a gap within a line is written as a tab. */
  tabGap: 1.3,
  /** Share of single signs among the words from which on a run counts as letter-spaced. */
  spacedShare: 0.75,
  /** Least number of signs in a letter-spaced run. */
  spacedSigns: 4,
  /** In a letter-spaced run a gap this much wider than the usual one is a blank between words. */
  spacedBlank: 1.6,
  /** The same for the distance of the letters' middles. */
  spacedStep: 1.35,
  /** Beside a narrow letter the middles say little: a gap this much wider than the usual one is a blank all the same. */
  spacedFar: 2.4,
  /** Least width of a gutter between columns. */
  gutter: 0.6,
  /** Least number of lines on each side of a gutter. */
  gutterLines: 3,
  /** Leading above this many times the usual one starts a new block. */
  blockGap: 1.35,
  /** Part of the page at its top and bottom where running heads and feet stand. */
  pageEdge: 0.12,
  /** Rows of a table without rules are at most this many times the usual leading apart. */
  gridGap: 2.6,
  /** A coloured ground this high, in points, is a sidebar's. */
  panelHeight: 250,
  /** A rail of dates or headings takes at most this part of the width. */
  railWidth: 0.4,
  /** The same for labels set against their values. */
  labelWidth: 0.6,
  /** Part of the lines on one side that must stand level with one on the other for rows. */
  levelShare: 0.75,
} as const;
