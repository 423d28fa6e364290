/** Deduplication in one table (docs/methods/deduplication.md). */
export const DEDUPE_THRESHOLDS = {
  /** Two postings are one when their shingles overlap by this share (Jaccard). */
  similar: 0.8,
  /** Words of a shingle. */
  words: 4,
  /** A text keeps its smallest shingle hashes up to this many: all of them, for all but one ad in a hundred. */
  shingles: 1024,
  /** The same ad is counted anew when it is still posted after this many months. */
  months: 12,
  /** 16 bands of 4: a pair at 0.8 is proposed with a chance of 0.9998. */
  bands: 16,
  rows: 4,
  /** Within a band's bucket each posting is held against this many after it; a bucket that full holds one text over and over. */
  ahead: 64,
} as const;
