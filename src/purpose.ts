/** What it is for and what it is not, in the same words at every door. */
export const PURPOSE =
  "Made for the person whose CV it is. It counts what postings ask and what a CV shows; it does not measure ability and is not made to rank, screen or reject applicants.";
