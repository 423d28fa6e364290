import type { MarketSlice } from "../schema/market.js";

/** The person's own postings as a source: every one of them is meant. */
export const OWN_SOURCE = "own";

/** Nothing but postings of the person's own. */
export function areMeant({ sources }: Pick<MarketSlice, "sources">): boolean {
  return sources.every(({ id }) => id === OWN_SOURCE);
}
