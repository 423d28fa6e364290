import type { Knowledge } from "../knowledge.js";
import { InputError } from "../schema/input-error.js";
import type { Posting } from "../schema/posting.js";
import type { Market } from "./market.js";
import { buildSliceFromPostings } from "./slice-from-postings.js";

/** The person's own postings as a market of one role. Their order changes nothing. */
export function openOwnMarket(postings: readonly Posting[], role: string, knowledge: Knowledge): Market {
  if (postings.length === 0) throw new InputError("no-text", "no postings were given.", { place: "postings", hint: "Give at least one." });
  const { index, shard } = buildSliceFromPostings(postings, role, knowledge);
  return { index, shard: (wanted) => (wanted === role ? shard : null) };
}
