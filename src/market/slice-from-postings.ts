import type { PostingKnowledge } from "../postings/read-posting.js";
import type { SourcePosting } from "../postings/source/source-preset.js";
import { stripContact } from "../postings/source/strip-contact.js";
import type { RoleShard, SnapshotIndex } from "../schema/market.js";
import type { Posting } from "../schema/posting.js";
import { OWN_SOURCE } from "./own-source.js";
import { finishPart } from "./snapshot/finish.js";
import { makePart } from "./snapshot/make-part.js";
import { packShard } from "./snapshot/pack-shard.js";

/** The person's own postings as a source: chosen by hand, so they say what these ads ask for and nothing about how common that is. */
const OWN = { id: OWN_SOURCE, name: "Your own postings", series: "own", address: null, licence: "yours", selectedBy: "role" } as const;

export interface OwnMarket {
  readonly index: SnapshotIndex;
  readonly shard: RoleShard;
}

/**
 * A snapshot of 1 to n postings a person brings. All of them stand for the role asked for, whatever their titles say: the person chose
 * them. Dates play no part; the same ad twice counts once. With fewer than 30 there are counts and no shares' intervals.
 */
export function buildSliceFromPostings(postings: readonly Posting[], role: string, knowledge: PostingKnowledge): OwnMarket {
  const incoming = postings.map((posting): SourcePosting => {
    const clean = { ...posting, text: stripContact(posting.text), title: posting.title === null ? null : stripContact(posting.title) };
    return { posting: clean, source: OWN.id, day: null, month: null, pay: null, workplace: null, contract: null };
  });
  const part = makePart({ source: OWN.id, read: postings.length, postings: incoming, dropped: {} }, OWN, knowledge, role);
  const { index, shards } = finishPart(part, { name: "own postings", present: null, earlier: null, least: 1 }, packShard);
  const finished = shards.get(role);
  if (finished === undefined) throw new Error("no postings were given");
  return { index, shard: JSON.parse(finished.text) as RoleShard };
}
