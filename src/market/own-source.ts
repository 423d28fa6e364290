/** The person's own postings as a source: every one of them is meant. */
export const OWN_SOURCE = "own";
